/** The list of events, on the data of the two real offices and with all that it can show. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/event-list.ts';
import { chooseLanguage } from '../src/i18n/language-choice.ts';
import { at } from './support/clock.ts';
import { EMDEN, EMSLAND, served } from './support/data.ts';
import { events, listsFile } from './support/example-lists.ts';
import { MOMENT } from './support/example-office.ts';

type Args = { src: string; lang?: string; 'heading-level'?: number; 'language-menu'?: string };

const list = (args: Args): TemplateResult =>
  html`<kmt-event-list
    src=${args.src}
    lang=${ifDefined(args.lang)}
    heading-level=${ifDefined(args['heading-level'])}
    language-menu=${ifDefined(args['language-menu'])}
  >
    <p>Die Veranstaltungen stehen hier, bis die Daten da sind.</p>
  </kmt-event-list>`;

const meta: Meta<Args> = {
  title: 'Elemente/kmt-event-list',
  tags: ['!autodocs'],
  component: 'kmt-event-list',
  args: { src: EMDEN },
  argTypes: {
    headingLevel: { table: { disable: true } },
    languageMenu: { table: { disable: true } },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  } as Meta<Args>['argTypes'],
  render: list,
  beforeEach: at(MOMENT),
};
export default meta;

type Story = StoryObj<Args>;

export const Emden: Story = {};

/** The county's page names none. */
export const Emsland: Story = { name: 'Emsland: keine Veranstaltungen', args: { src: EMSLAND } };

/** The texts come from a file beside the data; nobody has reviewed them. */
export const Unreviewed: Story = { name: 'Emden auf Arabisch, Übersetzung nicht geprüft', args: { lang: 'ar' } };

/** Everything that the list can show. */
export const Everything: Story = { name: 'Alles, was möglich ist (Beispielamt)', args: { src: served(listsFile()) } };

export const InArabic: Story = {
  name: 'Alles, auf Arabisch (Beispielamt)',
  args: { src: served(listsFile()), lang: 'ar' },
};

/** What is over goes at midnight, and with it the last entry. */
export const AllOver: Story = {
  name: 'Alle vorbei (Beispielamt)',
  args: { src: served({ ...listsFile(), events: events.filter(({ id }) => id === 'over') }) },
};

export const LanguageMenu: Story = {
  name: 'Mit Sprachmenü',
  args: { src: served(listsFile()), 'language-menu': 'de,de-simple,en,ar,uk' },
  beforeEach: () => () => chooseLanguage(null),
};
