/** The list of tasks, on the data of the two real offices and with descriptions. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/task-list.ts';
import { chooseLanguage } from '../src/i18n/language-choice.ts';
import { EMDEN, EMSLAND, served } from './support/data.ts';
import { exampleFile } from './support/example-office.ts';

type Args = { src: string; topic?: string; lang?: string; 'heading-level'?: number; 'language-menu'?: string };

const list = (args: Args): TemplateResult =>
  html`<kmt-task-list
    src=${args.src}
    topic=${ifDefined(args.topic)}
    lang=${ifDefined(args.lang)}
    heading-level=${ifDefined(args['heading-level'])}
    language-menu=${ifDefined(args['language-menu'])}
  >
    <p>Die Aufgaben stehen hier, bis die Daten da sind.</p>
  </kmt-task-list>`;

const meta: Meta<Args> = {
  title: 'Elemente/kmt-task-list',
  tags: ['!autodocs'],
  component: 'kmt-task-list',
  args: { src: EMDEN },
  argTypes: {
    headingLevel: { table: { disable: true } },
    languageMenu: { table: { disable: true } },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  } as Meta<Args>['argTypes'],
  render: list,
};
export default meta;

type Story = StoryObj<Args>;

export const Emden: Story = {};

export const Emsland: Story = { args: { src: EMSLAND } };

/** `topic` leaves only the tasks of one topic. */
export const OneTopic: Story = { name: 'Nur ein Thema', args: { topic: 'networking', 'heading-level': 3 } };

/** Descriptions open on demand. */
export const WithDescriptions: Story = {
  name: 'Mit Beschreibungen, eine offen (Beispielamt)',
  args: { src: served(exampleFile()) },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('kmt-task-list')!;
    const find = (): HTMLElement | null => shadowRoot!.querySelector('summary');
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 20));
    find()!.click();
  },
};

export const NoTasks: Story = {
  name: 'Ohne Aufgaben (Beispielamt)',
  args: { src: served({ ...exampleFile(), tasks: [] }) },
};

export const LanguageMenu: Story = {
  name: 'Mit Sprachmenü',
  args: { 'language-menu': 'de,de-simple,en,ar,uk' },
  beforeEach: () => () => chooseLanguage(null),
};
