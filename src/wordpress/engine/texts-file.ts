/** The file that the settings page hands in beside the data: its texts in every language of the widgets. */
import { LOCALES } from '../../i18n/locales.ts';
import { isoDate, parseIsoDate } from '../../model/calendar/civil-date.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import { categoriesOf, counsellingPlaces, hasContent, type Widget, WIDGETS } from '../../render/choice.ts';
import { wordsFor } from '../../render/languages.ts';
import { withTextsFor } from '../../texts/merge.ts';
import type { TextsFile as TranslationFile } from '../../texts/texts-file.ts';
import { VERSION } from '../../version.ts';
import { type LanguageTexts, languageTexts } from './language-texts.ts';
import { DAYS, daysFrom } from './today-lines.ts';

export type TextsFile = {
  /** Of the widgets that made it. */
  version: string;
  /** Of the data file's bytes (markOf), so that no text stands beside other data. */
  mark: string;
  timeZone: string;
  /** The first and the last date whose line is told (YYYY-MM-DD). */
  from: string;
  through: string;
  /** For each date: "1" as in the regular week, "0" otherwise; empty where nothing is known of the office's hours. */
  regular: string;
  /** Names for whoever chooses, in German or the file's language. */
  office: string;
  placeNames: Record<string, string>;
  topicNames: Record<string, string>;
  networkNames: Record<string, string>;
  /** The categories that its offers have. */
  categories: string[];
  /** The widgets of which the file has content. */
  widgets: Widget[];
  /** Ids of the places that a locator shows: all of them by '', those of a topic by its id. */
  shown: Record<string, string[]>;
  languages: Record<string, LanguageTexts>;
};

/**
 * The texts of a directory in all languages. `today`: the date from which days are told; `beside`: the files of its translations.
 * Rejects where a language does not load.
 */
export async function textsFile(
  directory: Directory,
  mark: string,
  today: string,
  beside: readonly TranslationFile[] = [],
): Promise<TextsFile> {
  const { office, places, topics, networks, timeZone, inLanguage } = directory;
  const days = daysFrom(directory, office, today);
  const plain = (text: Parameters<typeof pickText>[0]): string => pickText(text, inLanguage, ['de']).value;
  const names = <T>(entries: readonly (readonly [string, T])[], nameOf: (entry: T) => string) =>
    Object.fromEntries(entries.map(([id, entry]) => [id, nameOf(entry)]));
  const words = await Promise.all(LOCALES.map(async (tag) => [tag, (await wordsFor(tag))!] as const));
  return {
    version: VERSION,
    ...{ mark, timeZone },
    from: today,
    through: isoDate(parseIsoDate(today) + DAYS - 1),
    regular: days.map(({ isRegular }) => Number(isRegular)).join(''),
    office: plain(office.name),
    placeNames: names(
      places.map((place) => [place.id, place] as const),
      ({ name }) => plain(name),
    ),
    topicNames: names(Object.entries(topics), plain),
    networkNames: names(
      networks.map((network) => [network.id, network] as const),
      ({ name }) => plain(name),
    ),
    categories: categoriesOf(directory),
    widgets: WIDGETS.filter((widget) => hasContent(directory, widget)),
    shown: Object.fromEntries(
      ['', ...Object.keys(topics)].map((topic) => [topic, counsellingPlaces(directory, topic).map(({ id }) => id)]),
    ),
    languages: Object.fromEntries(
      words.map(([tag, i18n]) => {
        const translated = withTextsFor(directory, i18n.textLanguages, (each) =>
          beside.find((file) => file.inLanguage === each),
        );
        return [tag, languageTexts(translated, i18n, today, days)];
      }),
    ),
  };
}
