/** The list of offers, on the data of a real office and on an example with all that an offer can have. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/offer-list.ts';
import { EMSLAND, served } from './support/data.ts';
import { exampleOffers } from './support/example-offers.ts';

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
  args: { src: served(exampleOffers()) },
  argTypes: {
    headingLevel: { table: { disable: true } },
    languageMenu: { table: { disable: true } },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  } as Meta<Args>['argTypes'],
  render: list,
};
export default meta;

type Story = StoryObj<Args>;

export const Example: Story = { name: 'Beispielamt' };

export const Emsland: Story = { args: { src: EMSLAND } };

/** `category` leaves only the offers of some kinds. */
export const Helpers: Story = { name: 'Nur Mitmachen und Helfen', args: { category: 'volunteering,training' } };

export const Arabic: Story = { name: 'Arabisch', args: { lang: 'ar' } };

export const Empty: Story = { name: 'Ohne Angebote', args: { src: served(exampleOffers([])) } };
