/** What a webmaster chooses for a snippet: which widget, of what, in which language, and where the files lie. */
import { telHref } from '../../model/places/telephone.ts';
import type { Directory, Place } from '../../model/schema/schema.ts';
import { type I18n } from '../../i18n/i18n.ts';
import { msgFrom } from '../../i18n/msg.ts';

export const WIDGETS = ['office-card', 'opening-hours-badge', 'counselling-locator', 'task-list'] as const;
export type Widget = (typeof WIDGETS)[number];

export type SnippetChoice = {
  widget: Widget;
  /** Where the files lie, from the site's root or with its server: "/kmt/", "https://www.example.de/kmt/". */
  folder: string;
  /** The data file's name in that folder: "beratung.json". */
  file: string;
  /** Id of a counselling place, for card and badge; without it, the office itself. */
  place?: string;
  /** Id of a topic, for tasks and locator. */
  topic?: string;
  /** Language of the widget as BCP 47 tag; without it, that of the page. */
  language?: string;
  /** "all", or tags with commas; without it, no menu. Not for the badge. */
  languageMenu?: string;
  /** The locator's map; without it, none. */
  map?: 'off' | 'consent' | 'on';
  /** Level of the widget's heading, 2 to 6. Not for the badge. */
  headingLevel?: number;
  colours?: Colours;
  /** Whether the system's administrators have allowed what the snippet needs (Snippet.allow). */
  allowed?: boolean;
};

/** "#rrggbb" each; those of dark pages only where the site has them. */
export type Colours = { accent: string; onAccent: string; darkAccent?: string; darkOnAccent?: string };

/** The words of German, which need no file. */
export const GERMAN: I18n = { msg: msgFrom({}), locale: 'de', dir: 'ltr', textLanguages: ['de'] };

/** The folder with the slash at its end. */
export const folderOf = ({ folder }: Pick<SnippetChoice, 'folder'>): string =>
  folder.trim() === '' ? '/' : folder.trim().replace(/\/*$/, '/');

/** The address of a file in the folder; letters that no address has are encoded. */
export const addressOf = (choice: Pick<SnippetChoice, 'folder'>, file: string): string =>
  encodeURI(decoded(folderOf(choice) + file.trim().replace(/^\/+/, '')));

/** What is encoded already is not encoded again. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The widget's attributes as on its tag, `src` first; only those that it knows. */
export function attributesOf(choice: SnippetChoice): Record<string, string> {
  const { widget, place, topic, language, languageMenu, map, headingLevel } = choice;
  const hasPlace = widget === 'office-card' || widget === 'opening-hours-badge';
  const isBadge = widget === 'opening-hours-badge';
  const all: Record<string, string | undefined> = {
    src: addressOf(choice, choice.file),
    place: hasPlace ? place : undefined,
    topic: hasPlace ? undefined : topic,
    lang: language,
    'language-menu': isBadge ? undefined : languageMenu,
    'heading-level': isBadge || !headingLevel || headingLevel === 2 ? undefined : String(headingLevel),
    map: widget === 'counselling-locator' && map !== 'off' ? map : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** The place that a card or badge is about. */
export const placeOf = (directory: Directory, id: string | undefined): Place =>
  directory.places.find((place) => place.id === id) ?? directory.office;

/** The first number of a place that dials, and not that of a vacant post. */
export const numberOf = ({ contactPoint = [] }: Place): string | undefined =>
  contactPoint.find(({ telephone, vacant }) => !vacant && telephone && telHref(telephone))?.telephone;
