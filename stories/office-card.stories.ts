/** The card of an office, on the data of the two real offices and of one that shows everything. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/office-card.ts';
import { chooseLanguage } from '../src/i18n/language-choice.ts';
import { at } from './support/clock.ts';
import { EMDEN, EMSLAND, served } from './support/data.ts';
import { exampleFile, MOMENT } from './support/example-office.ts';

type Args = { src: string; place?: string; lang?: string; 'heading-level'?: number; 'language-menu'?: string };

const card = (args: Args): TemplateResult =>
  html`<kmt-office-card
    src=${args.src}
    place=${ifDefined(args.place)}
    lang=${ifDefined(args.lang)}
    heading-level=${ifDefined(args['heading-level'])}
    language-menu=${ifDefined(args['language-menu'])}
  >
    <p>Anschrift und Telefon stehen hier, bis die Daten da sind.</p>
  </kmt-office-card>`;

const meta: Meta<Args> = {
  title: 'Elemente/kmt-office-card',
  tags: ['!autodocs'],
  component: 'kmt-office-card',
  args: { src: EMDEN },
  argTypes: {
    headingLevel: { table: { disable: true } },
    languageMenu: { table: { disable: true } },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  } as Meta<Args>['argTypes'],
  render: card,
};
export default meta;

type Story = StoryObj<Args>;

/** A story with a time of its own stands in a page of its own in the documentation. */
const alone = (height: number): Story['parameters'] => ({ docs: { story: { inline: false, height: `${height}px` } } });

export const Emden: Story = {};

/** The county's page names neither opening hours nor a contact in person: the card says what is not known. */
export const Emsland: Story = { name: 'Emsland: ohne Öffnungszeiten', args: { src: EMSLAND } };

export const Counselling: Story = {
  name: 'Eine Beratungsstelle',
  args: { src: EMSLAND, place: 'caritas-werlte-migration', 'heading-level': 3 },
};

/** A place of which the data knows little. */
export const LittleKnown: Story = {
  name: 'Eine Stelle, von der wenig bekannt ist',
  args: { src: EMSLAND, place: 'kolping-soegel' },
};

/** In 2026 it is a Saturday, on which the office is closed anyway: there is nothing to announce. */
export const BeforeReformationDay: Story = {
  name: 'Vor dem Reformationstag, einem Samstag',
  beforeEach: at('2026-10-29T10:00+01:00'),
  parameters: alone(720),
};

export const BeforeChristmas: Story = {
  name: 'Vor Weihnachten',
  beforeEach: at('2026-12-18T10:00+01:00'),
  parameters: alone(760),
};

/** Notes, languages, appointments and telephone hours in the table, exceptions ahead, documents, who pays. */
export const Everything: Story = {
  name: 'Mit allen Angaben (Beispielamt)',
  args: { src: served(exampleFile()) },
  beforeEach: at(MOMENT),
  parameters: alone(900),
};

/** The buttons change the language of every widget on the page; the choice stands in the page's address only. */
export const LanguageMenu: Story = {
  name: 'Mit Sprachmenü',
  args: { 'language-menu': 'all' },
  beforeEach: () => () => chooseLanguage(null),
};

export const InNarrowColumn: Story = {
  name: 'In schmaler Spalte',
  render: (args) => html`<div style="max-width: 300px">${card(args)}</div>`,
};
