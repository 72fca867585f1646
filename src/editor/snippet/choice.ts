/** What a webmaster chooses for a snippet: which widget, of what, in which language, and where the files lie. */
import type { WidgetChoice } from '../../render/choice.ts';
import { aboutAttributes } from '../../render/page.ts';

export {
  GERMAN,
  hasContent,
  numberOf,
  placeOf,
  type Widget,
  WIDGETS,
  wordFiles,
  wordsParts,
} from '../../render/choice.ts';

export type SnippetChoice = WidgetChoice & {
  /** Where the files lie, from the site's root or with its server: "/kmt/", "https://www.example.de/kmt/". */
  folder: string;
  /** The data file's name in that folder: "beratung.json". */
  file: string;
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
  const { widget, language, languageMenu, map, headingLevel } = choice;
  const isBadge = widget === 'opening-hours-badge';
  const all: Record<string, string | undefined> = {
    src: addressOf(choice, choice.file),
    ...aboutAttributes(choice),
    lang: language,
    'language-menu': isBadge ? undefined : languageMenu,
    'heading-level': isBadge || !headingLevel || headingLevel === 2 ? undefined : String(headingLevel),
    map: widget === 'counselling-locator' && map !== 'off' ? map : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** Whether the widget may show a map. */
export const hasMap = ({ widget, map }: SnippetChoice): boolean =>
  widget === 'counselling-locator' && (map === 'consent' || map === 'on');
