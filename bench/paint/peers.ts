/**
 * What is painted. A peer is a page's content with one script, and the question whether its content is there; the files it
 * needs besides lie where the server finds them (`mounts`) or are made here.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { OfficeCard } from '../../src/elements/office-card/office-card.ts';
import {
  chevronIcon,
  contactCardIcon,
  paperIcon,
  phoneIcon,
  pinIcon,
  routeIcon,
} from '../../src/elements/shared/icons.ts';
import { discPath } from '../../src/elements/shared/status-disc.ts';
import { emden } from '../../tests/support/real-data.ts';

export type Peer = {
  name: string;
  /** The script whose arrival begins the time: its address, and how the page names it. */
  script: string;
  type: 'classic' | 'module';
  body: string;
  /** JavaScript: true as soon as what is to be seen is in the page. Asked in every frame, so it must be quick. */
  ready: string;
  /** It draws our card, and says the same: checked before anything is measured. */
  card?: true;
};

const { office, documents } = emden;
const NAME = JSON.stringify((office.name as Record<string, string>).de);

/** The shadow content of the one element on the page holds these words. */
const shows = (...words: string[]): string =>
  `[${words.join()}].every((words) => document.body?.firstElementChild?.shadowRoot?.textContent.includes(words))`;
const cardIsThere = shows(NAME, '"Geöffnet"');
const ours = (tag: string): string => `<${tag} src="/data/emden.json"><p>Geibelstraße 30a, 26721 Emden</p></${tag}>`;

export const HAND_WRITTEN = 'hand-written';
export const PLAIN_LIT = 'plain Lit';

export const peers: readonly Peer[] = [
  {
    name: HAND_WRITTEN,
    script: '/peers/hand-written.js',
    type: 'classic',
    body: '<hand-written></hand-written>',
    ready: cardIsThere,
    card: true,
  },
  {
    name: PLAIN_LIT,
    script: '/peers/plain-lit.js',
    type: 'classic',
    body: '<plain-lit></plain-lit>',
    ready: cardIsThere,
    card: true,
  },
  {
    name: 'our card, embed.js',
    script: '/dist/embed.js',
    type: 'classic',
    body: ours('kmt-office-card'),
    ready: cardIsThere,
    card: true,
  },
  {
    name: 'our card, modules',
    script: '/dist/office-card.js',
    type: 'module',
    body: ours('kmt-office-card'),
    ready: cardIsThere,
    card: true,
  },
  {
    name: 'our badge, modules',
    script: '/dist/opening-hours-badge.js',
    type: 'module',
    body: ours('kmt-opening-hours-badge'),
    ready: shows('"Geöffnet"'),
  },
];

export const mounts: Record<string, string> = {
  '/dist': fileURLToPath(new URL('../../dist', import.meta.url)),
  '/data': fileURLToPath(new URL('../../data', import.meta.url)),
};

const ICONS = {
  phone: phoneIcon,
  route: routeIcon,
  pin: pinIcon,
  paper: paperIcon,
  chevron: chevronIcon,
  contactCard: contactCardIcon,
  open: discPath('open'),
  closed: discPath('closed'),
};

/** The scripts that are made here, by address: bundled and minified as ours are, with the card's own styles and its data inside. */
export async function madeScripts(): Promise<Map<string, string>> {
  const styles = ([OfficeCard.styles] as unknown[]).flat(Infinity).map(String);
  const made = await build({
    entryPoints: ['hand-written.ts', 'plain-lit.ts'].map((file) => fileURLToPath(new URL(file, import.meta.url))),
    outdir: '/peers',
    bundle: true,
    minify: true,
    format: 'iife',
    conditions: ['production'],
    define: { CARD: JSON.stringify({ styles: styles.join('\n'), office, documents, icons: ICONS }) },
    write: false,
  });
  return new Map(made.outputFiles.map(({ path, text }) => [path.slice(path.lastIndexOf('/peers/')), text]));
}
