/** The network, on the data of the two real offices and with members. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/network.ts';
import { chooseLanguage } from '../src/i18n/language-choice.ts';
import { EMDEN, served } from './support/data.ts';
import { exampleFile } from './support/example-office.ts';

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
};
export default meta;

type Story = StoryObj<Args>;

const example = {
  id: 'beispielnetz',
  name: { de: 'Beispielnetz', en: 'Example network', ar: 'شبكة المثال' },
  description: {
    de: 'Ämter, Verbände und Vereine arbeiten hier zusammen.',
    en: 'Authorities, welfare associations and clubs work together here.',
    ar: 'تتعاون هنا الدوائر الرسمية والاتحادات والجمعيات.',
  },
  foundingDate: '2011-03',
  numberOfMembers: 9,
  workingGroups: [{ name: 'Sprache', description: 'Trifft sich am ersten Dienstag im Quartal.' }, { name: 'Wohnen' }],
  members: [
    { name: 'Jugendamt', category: 'authority' },
    { name: 'Ausländerbehörde', category: 'authority', url: 'https://example.org/auslaenderbehoerde' },
    { name: 'Beispielverein', category: 'association', url: 'https://example.org/verein' },
    { name: 'Volkshochschule', category: 'education' },
    { name: 'Frau Beispiel', category: 'person' },
  ],
  contactPoint: [{ name: 'Herr Muster', contactType: 'Geschäftsführung', room: 'Zimmer 4', email: 'netz@example.org' }],
  source: 'example',
  checked: null,
  status: 'seed',
};

export const Emden: Story = {};

/** With members by kind and its own contact. */
export const WithMembers: Story = {
  name: 'Mit Mitgliedern (Beispielamt)',
  args: { src: served({ ...exampleFile(), networks: [example] }), 'heading-level': 3 },
};

/** `network` leaves only one of several. */
export const OneOfSeveral: Story = {
  name: 'Nur eines von mehreren (Beispielamt)',
  args: {
    src: served({ ...exampleFile(), networks: [example, { ...example, id: 'zweites', name: 'Zweites Netz' }] }),
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
