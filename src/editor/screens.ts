/**
 * The screens, in the order of the navigation. A new one: its file under screens/, imported in redaktion.ts, and a line here. The
 * address of the page names the screen and, where it shows one thing of several, the path of that: `#stelle:places[3]`.
 */
import { urgentCount } from './screens/check/dues.ts';
import { msg } from './i18n/msg.ts';
import { type JsonPath, pathOf, written } from './document/json-path.ts';

export type Screen = {
  id: string;
  label: () => string;
  tag: string;
  /** In the navigation; else it is reached from another screen, which is `within`. */
  within?: string;
  /** Whether the page shows the preview beside it. */
  preview?: boolean;
  /** Whether there must be an open file. */
  standsAlone?: boolean;
  /** A small number in the navigation, of what is to be done there. */
  count?: (file: import('./document/edited-file.ts').EditedFile) => number;
};

export const SCREENS: readonly Screen[] = [
  { id: 'start', label: () => msg('Start'), tag: 'redaktion-start', within: 'start', standsAlone: true },
  { id: 'uebersicht', label: () => msg('Übersicht'), tag: 'redaktion-overview', preview: true },
  { id: 'unsere-stelle', label: () => msg('Unsere Stelle'), tag: 'redaktion-place', preview: true },
  { id: 'beratungsstellen', label: () => msg('Beratungsstellen'), tag: 'redaktion-places', preview: true },
  {
    id: 'stelle',
    label: () => msg('Beratungsstelle'),
    tag: 'redaktion-place',
    within: 'beratungsstellen',
    preview: true,
  },
  {
    id: 'zeiten',
    label: () => msg('Öffnungszeiten'),
    tag: 'redaktion-hours',
    within: 'beratungsstellen',
    preview: true,
  },
  { id: 'tabelle', label: () => msg('Tabelle einlesen'), tag: 'redaktion-import', within: 'beratungsstellen' },
  { id: 'weiteres', label: () => msg('Weiteres'), tag: 'redaktion-more', preview: true },
  { id: 'uebersetzungen', label: () => msg('Übersetzungen'), tag: 'redaktion-texts' },
  {
    id: 'pruefen',
    label: () => msg('Prüfen'),
    tag: 'redaktion-check',
    count: urgentCount,
  },
  { id: 'einbauen', label: () => msg('Einbauen'), tag: 'redaktion-embed' },
  { id: 'text', label: () => msg('Text der Datei'), tag: 'redaktion-text', within: 'pruefen' },
];

export type Place = { screen: Screen; path: JsonPath };

/** The address of a screen, for links: `addressOf('stelle', ['places', 3])`. */
export const addressOf = (id: string, path: JsonPath = []): string =>
  `#${id}${path.length > 0 ? `:${encodeURI(written(path))}` : ''}`;

/** Goes to a screen; the browser's way back leads here again. */
export function goTo(id: string, path: JsonPath = []): void {
  location.hash = addressOf(id, path);
}

/** What the address of the page names; undefined where it names nothing. */
export function placeIn(hash: string, json: unknown): Place | undefined {
  const [id, path = ''] = decoded(hash.slice(1)).split(/:(.*)/);
  const screen = SCREENS.find((each) => each.id === id);
  if (!screen) return undefined;
  return { screen, path: id === 'unsere-stelle' && !path ? ['office'] : pathOf(path, json) };
}

/** An address that somebody typed or cut off may be none that can be decoded. */
function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
