/** The network, on the data of the two real offices and with members. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/network.ts';
import { chooseLanguage } from '../src/i18n/language-choice.ts';
import { at } from './support/clock.ts';
import { EMDEN, EMSLAND, served } from './support/data.ts';
import { exampleNetwork } from './support/example-network.ts';
import { exampleFile, MOMENT } from './support/example-office.ts';

type Args = { src: string; network?: string; lang?: string; 'heading-level'?: number; 'language-menu'?: string };

const network = (args: Args): TemplateResult =>
  html`<kmt-network
    src=${args.src}
    network=${ifDefined(args.network)}
    lang=${ifDefined(args.lang)}
    heading-level=${ifDefined(args['heading-level'])}
    language-menu=${ifDefined(args['language-menu'])}
  >
    <p>Fragen an das Netzwerk nimmt die Koordinierungsstelle an.</p>
  </kmt-network>`;

const meta: Meta<Args> = {
  title: 'Elemente/kmt-network',
  tags: ['!autodocs'],
  component: 'kmt-network',
  args: { src: EMDEN },
  argTypes: {
    headingLevel: { table: { disable: true } },
    languageMenu: { table: { disable: true } },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
  } as Meta<Args>['argTypes'],
  render: network,
  // When a contact can be reached is said of one week.
  beforeEach: at(MOMENT),
};
export default meta;

type Story = StoryObj<Args>;

/** Two sources name two numbers of members. */
export const Emden: Story = {};

export const Emsland: Story = { name: 'Emsland: zwei Netzwerke', args: { src: EMSLAND } };

/** The texts come from a file beside the data; nobody has reviewed them. */
export const Unreviewed: Story = { name: 'Emden auf Arabisch, Übersetzung nicht geprüft', args: { lang: 'ar' } };

/** With members by kind and its own contact. */
export const WithMembers: Story = {
  name: 'Mit Mitgliedern (Beispielamt)',
  args: { src: served({ ...exampleFile(), networks: [exampleNetwork] }), 'heading-level': 3 },
};

/** `network` leaves only one of several. */
export const OneOfSeveral: Story = {
  name: 'Nur eines von mehreren (Beispielamt)',
  args: {
    src: served({
      ...exampleFile(),
      networks: [exampleNetwork, { ...exampleNetwork, id: 'zweites', name: 'Zweites Netz' }],
    }),
    network: 'zweites',
  },
};

export const NoNetwork: Story = {
  name: 'Ohne Netzwerk (Beispielamt)',
  args: { src: served({ ...exampleFile(), networks: [] }) },
};

export const LanguageMenu: Story = {
  name: 'Mit Sprachmenü',
  args: { 'language-menu': 'de,de-simple,en,ar,uk' },
  beforeEach: () => () => chooseLanguage(null),
};
