/** The search for counselling, on the data of the two real offices and on data that ask much of it. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/define/counselling-locator.ts';
import type { CounsellingLocator } from '../src/elements/counselling-locator/counselling-locator.ts';
import type { Place } from '../src/model/schema/schema.ts';
import { at } from './support/clock.ts';
import { EMDEN, EMSLAND, served } from './support/data.ts';
import { exampleFile, MOMENT } from './support/example-office.ts';

type Args = {
  src: string;
  lang?: string;
  topic?: string;
  language?: string;
  area?: string;
  locked?: string;
  map?: string;
  'heading-level'?: number;
  'page-size'?: number;
  'map-tiles'?: string;
  'map-attribution'?: string;
  'language-menu'?: string;
};

const locator = (args: Args): TemplateResult =>
  html`<kmt-counselling-locator
    src=${args.src}
    lang=${ifDefined(args.lang)}
    topic=${ifDefined(args.topic)}
    language=${ifDefined(args.language)}
    area=${ifDefined(args.area)}
    locked=${ifDefined(args.locked)}
    map=${ifDefined(args.map)}
    map-tiles=${ifDefined(args['map-tiles'])}
    map-attribution=${ifDefined(args['map-attribution'])}
    heading-level=${ifDefined(args['heading-level'])}
    page-size=${ifDefined(args['page-size'])}
    language-menu=${ifDefined(args['language-menu'])}
  >
    <p>Beratungsstellen nennt Ihnen auch die Koordinierungsstelle.</p>
  </kmt-counselling-locator>`;

const hidden = { table: { disable: true } };

const meta: Meta<Args> = {
  title: 'Elemente/kmt-counselling-locator',
  tags: ['!autodocs'],
  component: 'kmt-counselling-locator',
  args: { src: EMSLAND, 'page-size': 5 },
  argTypes: {
    headingLevel: hidden,
    pageSize: hidden,
    linkState: hidden,
    mapTiles: hidden,
    mapAttribution: hidden,
    mapConsent: hidden,
    languageMenu: hidden,
    map: { control: 'inline-radio', options: ['off', 'consent', 'on'] },
    'heading-level': { control: { type: 'number', min: 2, max: 6 } },
    'page-size': { control: { type: 'number', min: 1 } },
  } as Meta<Args>['argTypes'],
  beforeEach: at(MOMENT),
  render: locator,
};
export default meta;

type Story = StoryObj<Args>;

export const Emsland: Story = {};

export const Emden: Story = { args: { src: EMDEN } };

/** SKM Emsland-Mitte says that it is responsible for Meppen, so it comes first. */
export const ForATown: Story = {
  name: 'Für einen Ort: erst zuständig, dann nah',
  args: { area: '034540035035' },
};

export const ForAnAssociation: Story = {
  name: 'Nur für eine Samtgemeinde (fest)',
  args: { area: '034545407', locked: 'area' },
};

/** The reader may change the choice. */
export const Preset: Story = {
  name: 'Mit vorgewählter Sprache',
  args: { language: 'pl' },
};

export const Locked: Story = {
  name: 'Mit festem Thema',
  args: { topic: 'migration-counselling', locked: 'topic' },
};

/** Languages, states and facts of all kinds, and the details of the first place. */
export const DetailsOpen: Story = {
  name: 'Mit offenen Details (Beispielamt)',
  args: { src: served(withEverything()) },
  play: pressing('.disclosure'),
};

export const FiltersOpen: Story = {
  name: 'Mit offenen Filtern',
  args: { language: 'hu' },
  play: pressing('#fold-languages'),
};

/** Towns, associations and places that begin so. */
export const Suggestions: Story = {
  name: 'Mit Vorschlägen',
  play: async (context) => {
    await pressing('#text')!(context);
    const { renderRoot } = context.canvasElement.querySelector<CounsellingLocator>('kmt-counselling-locator')!;
    const field = renderRoot.querySelector<HTMLInputElement>('#text')!;
    field.focus();
    field.value = 'Wer';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!renderRoot.querySelector('[role=option]')) await new Promise((resolve) => setTimeout(resolve, 20));
  },
};

/** Never a dead end: what could be left out, all places, and whom to ask. */
export const NothingFound: Story = {
  name: 'Nichts gefunden',
  args: { topic: 'meeting-place', language: 'pl' },
};

export const WithoutPlaces: Story = {
  name: 'Ohne eingetragene Beratungsstellen',
  args: { src: served({ ...exampleFile(), places: [] }) },
};

/** Nothing is loaded from anywhere else before the reader opens the map. */
export const MapWithConsent: Story = {
  name: 'Mit Karte nach Einwilligung',
  args: { map: 'consent' },
};

/** A tile that needs no server: streets on green. */
const EXAMPLE_TILE =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path fill="#dfe5df" d="M0 0h256v256H0z"/><path stroke="#fff" stroke-width="5" d="M0 60h256M0 180l256-40M90 0v256M200 0l-30 256"/></svg>',
  );

export const WithMap: Story = {
  name: 'Mit Karte (Beispielkacheln)',
  args: { map: 'on', 'map-tiles': EXAMPLE_TILE, 'map-attribution': 'Beispielkarte' },
};

export const InNarrowColumn: Story = {
  name: 'In schmaler Spalte',
  render: (args) => html`<div style="max-width: 300px">${locator(args)}</div>`,
};

/** Presses a button in the locator, once it shows its places. */
function pressing(selector: string): Story['play'] {
  return async ({ canvasElement }) => {
    const element = canvasElement.querySelector<CounsellingLocator>('kmt-counselling-locator')!;
    const find = (wanted: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(wanted);
    while (!find('#found')) await new Promise((resolve) => setTimeout(resolve, 20));
    find(selector)?.click();
    await element.updateComplete;
  };
}

/** The example's places, before them one of which everything is known. */
function withEverything(): Record<string, unknown> {
  const file = exampleFile();
  const place: Place = {
    ...(file.office as Place),
    id: 'everything',
    name: 'Beispielstelle 0000',
    topics: ['work'],
    audience: { de: 'Für Menschen ab 27 Jahren', en: 'From age 27', ar: 'من عمر 27 سنة' },
    fees: { de: 'Kostenlos', en: 'Free of charge', ar: 'مجانًا' },
    requiredDocuments: { de: 'Ausweis und Briefe vom Amt', en: 'Identity card, letters', ar: 'الهوية ورسائل الدوائر' },
    appointment: { required: false },
    accessibility: {
      wheelchair: 'limited',
      note: { de: 'Rampe am Hof', en: 'Ramp in the yard', ar: 'منحدر في الفناء' },
    },
  };
  return { ...file, places: [place, ...(file.places as Place[])] };
}
