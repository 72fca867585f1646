/**
 * A page of its own for a widget in one language: complete without script, and the widget where the script comes. It is what a link
 * leads to, what a frame shows, and what a search engine reads.
 */
import type { I18n } from '../i18n/i18n.ts';
import { comma } from '../i18n/list.ts';
import { menuName } from '../i18n/language-names.ts';
import { directionOf, nearestLocale } from '../i18n/locales.ts';
import { jsonLdText } from '../interop/json-ld.ts';
import type { Directory, Text } from '../model/schema/schema.ts';
import {
  chosenNetworks,
  chosenOffers,
  counsellingPlaces,
  placeOf,
  tasksOf,
  type WidgetChoice,
  wordFiles,
} from './choice.ts';
import { contentOf } from './content.ts';
import { eventsFrom } from './events.ts';
import { attributesText, element, escaped } from './html.ts';
import { jsonLdOf } from './json-ld.ts';
import { offersTitle } from './offers.ts';
import { attributionOf, dateOfFile } from './origin.ts';
import { addressText, plain } from './parts.ts';
import { widgetWord } from './words.ts';

export type PageOptions = WidgetChoice & {
  /** Addresses as the page has them: the style sheet, the data file, and the script, without which it stays as it is. */
  style: string;
  data?: string;
  script?: string;
  /** The script that tells a page around a frame how high this one is; and whose pages may hear it ("https://www.example.de"). */
  frame?: string;
  frameOrigins?: readonly string[];
  /** The language of the widget as BCP 47 tag, where that is another than the page's own. */
  language?: string;
  /** What else stands on the widget's tag, as name and value: "language-menu", "map". */
  attributes?: Readonly<Record<string, string>>;
  /** Rules of this page alone, for instance its colours. A strict policy passes over them. */
  css?: string;
  /** The page in all its languages, itself among them: BCP 47 tag and address. */
  languages?: readonly { tag: string; href: string }[];
  /** The address of the very same page, where it has two. */
  canonical?: string;
  /** From when exceptions are told, and what is over on that day is left out (YYYY-MM-DD); the date of the file, where nothing is said. */
  today?: string;
};

/** The page as HTML, in the words of `i18n`. The same directory and options give the same text. */
export function renderPage(directory: Directory, options: PageOptions, i18n: I18n): string {
  const { widget, data, script, frame, frameOrigins = [], languages = [], canonical } = options;
  const today = options.today ?? dateOfFile(directory);
  const text = contentOf(options, directory, i18n, today);
  const own = { src: data, lang: options.language, ...aboutAttributes(options), ...options.attributes };
  const body = data && script ? `<kmt-${widget}${attributesText(own)}>\n${text}\n</kmt-${widget}>` : text;
  return documentOf(i18n, {
    title: titleOf(directory, options, i18n, today),
    description: descriptionOf(directory, options, i18n, today),
    style: options.style,
    head: [
      ...(options.css ? [`<style>\n${options.css}\n</style>`] : []),
      ...(canonical ? [`<link rel="canonical" href="${escaped(canonical)}">`] : []),
      ...languages.map(({ tag, href }) => `<link rel="alternate" hreflang="${escaped(tag)}" href="${escaped(href)}">`),
      ...(data && script ? scriptLines(options, script, i18n) : []),
      ...(frame
        ? [`<script${attributesText({ src: frame, 'data-origins': frameOrigins.join(' ') })} defer></script>`]
        : []),
      `<script type="application/ld+json">${jsonLdText(jsonLdOf(directory, options, i18n, today))}</script>`,
    ],
    body: [
      ...(languages.length > 1 ? [languageLinks(languages, i18n)] : []),
      `<main>\n${body}\n</main>`,
      ...footerOf(directory, i18n),
    ],
  });
}

/** What of a choice stands on the widget's tag: only what this widget knows. */
export function aboutAttributes({ widget, place, topic, category, network }: WidgetChoice): Record<string, string> {
  const own: Partial<WidgetChoice> =
    widget === 'office-card' || widget === 'opening-hours-badge'
      ? { place }
      : widget === 'task-list' || widget === 'counselling-locator'
        ? { topic }
        : widget === 'offer-list'
          ? { category }
          : widget === 'network'
            ? { network }
            : {};
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value));
}

/** The script, and what it would ask for next: the words of the language that the page is in. Not the data, which a cache may have of old. */
function scriptLines(options: PageOptions, script: string, { locale }: I18n): string[] {
  const folder = script.slice(0, script.lastIndexOf('/') + 1);
  const words = wordFiles(options, locale).map((file) => `<link rel="modulepreload" href="${escaped(folder + file)}">`);
  return [...words, `<script src="${escaped(script)}" defer></script>`];
}

/** A whole HTML document; `head` and `body` are HTML, the rest is text. */
export function documentOf(
  { locale, dir }: Pick<I18n, 'locale' | 'dir'>,
  page: {
    title: string;
    description?: string;
    style: string;
    head?: readonly string[];
    body: readonly string[];
    name?: string;
  },
): string {
  return [
    '<!doctype html>',
    `<html lang="${locale}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(page.title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...(page.description ? [`<meta name="description" content="${escaped(page.description)}">`] : []),
    `<link rel="stylesheet" href="${escaped(page.style)}">`,
    ...(page.head ?? []),
    '</head>',
    `<body${attributesText({ class: page.name })}>`,
    ...page.body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

export function footerOf(directory: Directory, i18n: I18n): string[] {
  const lines = attributionOf(directory, i18n);
  return lines.length > 0 ? [element('footer', {}, `\n${lines.join('\n')}\n`)] : [];
}

/** Links to the other languages, each under its own name. */
function languageLinks(languages: NonNullable<PageOptions['languages']>, i18n: I18n): string {
  const items = languages.map(({ tag, href }) => {
    const name = escaped(nameOf(tag));
    const isHere = nearestLocale(tag) === i18n.locale;
    const link = isHere ? { href, 'aria-current': 'page' } : { href, hreflang: tag };
    return element('li', {}, element('a', { ...link, lang: tag, dir: directionOf(tag) }, name));
  });
  return element(
    'nav',
    { 'aria-label': widgetWord(i18n, 'choose-language'), class: 'kmt-languages' },
    `\n<ul>\n${items.join('\n')}\n</ul>\n`,
  );
}

const nameOf = (tag: string): string => {
  const locale = nearestLocale(tag);
  return locale ? menuName(locale) : tag;
};

/** What a page about a widget is called. Not escaped. `today`: as for the text. */
export function titleOf(directory: Directory, choice: WidgetChoice, i18n: I18n, today?: string): string {
  const heading = headingOf(directory, choice, i18n, today);
  const { name, provider } = placeOf(directory, choice.place);
  const office = plain(directory, directory.office.name, i18n);
  switch (choice.widget) {
    case 'office-card':
      return provider ? `${heading} – ${plain(directory, provider, i18n)}` : heading;
    case 'opening-hours-badge':
      return `${heading} – ${plain(directory, name, i18n)}`;
    default:
      return heading === office ? office : `${heading} – ${office}`;
  }
}

/** What a widget itself is called, in plain text. */
export function headingOf(directory: Directory, choice: WidgetChoice, i18n: I18n, today?: string): string {
  const { place, category, network } = choice;
  switch (choice.widget) {
    case 'office-card':
      return plain(directory, placeOf(directory, place).name, i18n);
    case 'opening-hours-badge':
      return widgetWord(i18n, 'opening-hours');
    case 'task-list':
      return widgetWord(i18n, 'tasks');
    case 'counselling-locator':
      return widgetWord(i18n, 'locator-title');
    case 'offer-list':
      return offersTitle(chosenOffers(directory, category, today), i18n);
    case 'document-list':
      return widgetWord(i18n, 'documents');
    case 'event-list':
      return widgetWord(i18n, 'events');
    case 'network': {
      const names = chosenNetworks(directory, network).map(({ name }) => plain(directory, name, i18n));
      return names.length > 0 ? names.join(comma(i18n)) : plain(directory, directory.office.name, i18n);
    }
  }
}

/** More than this no search engine shows. */
const MAX_DESCRIPTION = 160;

/** What it is about in one line: of a place its address and number, else the names of what is listed. */
function descriptionOf(directory: Directory, choice: WidgetChoice, i18n: I18n, today: string | undefined): string {
  const { widget } = choice;
  const place = placeOf(directory, choice.place);
  const telephone = place.contactPoint?.find((point) => point.telephone && !point.vacant)?.telephone;
  const parts =
    widget === 'office-card' || widget === 'opening-hours-badge'
      ? [plain(directory, place.name, i18n), addressText(place), telephone]
      : [titleOf(directory, choice, i18n, today), ...listedNames(directory, choice, i18n, today)];
  return shortened(
    [...new Set(parts)].filter((part) => part !== undefined && part !== ''),
    comma(i18n),
  );
}

/** What a widget lists is called. */
function listedNames(directory: Directory, choice: WidgetChoice, i18n: I18n, today: string | undefined): string[] {
  const { widget, topic } = choice;
  const names = (entries: readonly { name: Text }[]): string[] =>
    entries.map(({ name }) => plain(directory, name, i18n));
  switch (widget) {
    case 'task-list':
      return names(tasksOf(directory, topic));
    case 'counselling-locator':
      return names(counsellingPlaces(directory, topic));
    case 'offer-list':
      return names(chosenOffers(directory, choice.category, today));
    case 'document-list':
      return names(directory.documents);
    case 'event-list':
      return names(eventsFrom(directory, today).map(({ event }) => event));
    case 'network':
      return names(chosenNetworks(directory, choice.network).flatMap(({ workingGroups = [] }) => workingGroups));
    default:
      return [];
  }
}

/** As many parts as there is room for, and one at least. */
function shortened(parts: readonly (string | undefined)[], between: string): string {
  let text = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    if (text.length + between.length + part!.length > MAX_DESCRIPTION) break;
    text += between + part!;
  }
  return text;
}
