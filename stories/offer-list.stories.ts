/** The list of offers, on the data of a real office and on an example with all that an offer can have. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/offer-list.ts';
import { chooseLanguage } from '../src/i18n/language-choice.ts';
import { at } from './support/clock.ts';
import { EMDEN, EMSLAND, served } from './support/data.ts';
import { exampleOffers } from './support/example-offers.ts';
import { MOMENT } from './support/example-office.ts';

type Args = { src: string; category?: string; lang?: string; 'heading-level'?: number; 'language-menu'?: string };

const list = (args: Args): TemplateResult =>
  html`<kmt-offer-list
    src=${args.src}
    category=${ifDefined(args.category)}
    lang=${ifDefined(args.lang)}
    heading-level=${ifDefined(args['heading-level'])}
    language-menu=${ifDefined(args['language-menu'])}
  >
    <p>Die Angebote stehen hier, bis die Daten da sind.</p>
  </kmt-offer-list>`;

const meta: Meta<Args> = {
  title: 'Elemente/kmt-offer-list',
  tags: ['!autodocs'],
  component: 'kmt-offer-list',
  args: { src: EMSLAND },
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

const EXAMPLE = served(exampleOffers());

export const Emsland: Story = {};

/** The town's page names none: whom to ask stands there. */
export const Emden: Story = { name: 'Emden: keine Angebote', args: { src: EMDEN } };

/** The texts come from a file beside the data; nobody has reviewed them. */
export const Unreviewed: Story = { name: 'Emsland auf Arabisch, Übersetzung nicht geprüft', args: { lang: 'ar' } };

/** One of each kind that the list tells apart, one of them open now. */
export const Everything: Story = { name: 'Alles, was möglich ist (Beispielamt)', args: { src: EXAMPLE } };

/** `category` leaves only the offers of some kinds. */
export const Helpers: Story = {
  name: 'Nur Mitmachen und Helfen (Beispielamt)',
  args: { src: EXAMPLE, category: 'volunteering,training' },
};

/** Requirements and a waiting list stand among the details. */
export const WaitingList: Story = {
  name: 'Mit Warteliste, Details offen (Beispielamt)',
  args: { src: EXAMPLE, category: 'course' },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('kmt-offer-list')!;
    const find = (): HTMLElement | null => shadowRoot!.querySelector('details.wide > summary');
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 20));
    find()!.click();
  },
};

export const InArabic: Story = { name: 'Alles, auf Arabisch (Beispielamt)', args: { src: EXAMPLE, lang: 'ar' } };

export const LanguageMenu: Story = {
  name: 'Mit Sprachmenü',
  args: { 'language-menu': 'de,de-simple,en,ar,uk' },
  beforeEach: () => () => chooseLanguage(null),
};
