/** A place with all that is known of it, as HTML that holds without script and for years: nothing in it is about today. */
import type { I18n } from '../i18n/i18n.ts';
import { labelText } from '../i18n/label.ts';
import { comma } from '../i18n/list.ts';
import { ownWords } from '../i18n/language-names.ts';
import { directionOf } from '../i18n/locales.ts';
import { languageOf } from '../model/languages.ts';
import { hasOwn } from '../model/schema/has-own.ts';
import type { ContactPoint, Directory, Place } from '../model/schema/schema.ts';
import { exceptionLines } from './exceptions.ts';
import { element, escaped } from './html.ts';
import { originHtml } from './origin.ts';
import { addressText, contactLine, marked, paragraphs, wayLine, words } from './parts.ts';
import { weekLines } from './week.ts';
import { widgetWord } from './words.ts';

export type PlaceOptions = {
  /** Level of the heading with its name, 1 to 5. */
  level: number;
  /** From when exceptions are told (YYYY-MM-DD); without it, none are. */
  today?: string;
  /** Whether public holidays are told with their dates; else only what is special here. */
  holidays?: boolean;
  /** Before its ids, where a page has several languages. */
  idPrefix?: string;
};

/** The place in a section, under its name. */
export function placeHtml(directory: Directory, place: Place, i18n: I18n, options: PlaceOptions): string {
  const { level, idPrefix = '' } = options;
  const { provider, description } = place;
  const blocks = [
    element(`h${level}`, {}, words(directory, place.name, i18n)),
    provider && element('p', { class: 'kmt-provider' }, words(directory, provider, i18n)),
    place.counselling === false ? element('p', {}, escaped(widgetWord(i18n, 'no-counselling'))) : '',
    description && paragraphs(directory, description, i18n),
    addressHtml(directory, place, i18n),
    contactsHtml(directory, place, i18n),
    hoursHtml(directory, place, i18n, options),
    factsHtml(directory, place, i18n),
    originHtml(directory, place, i18n),
  ];
  return element('section', { class: 'kmt-place', id: idPrefix + place.id }, blocks.filter(Boolean).join('\n'));
}

/** Where it is, with what is said of the way; empty where nobody knows. `name`: of the place, as HTML, where that is to stand before. */
export function addressHtml(directory: Directory, place: Pick<Place, 'address'>, i18n: I18n, name = ''): string {
  const address = addressText(place);
  const note = place.address?.note;
  const lines = [name, address && marked(address, i18n), note && words(directory, note, i18n)].filter(Boolean);
  return lines.length > 0 ? element('p', { class: 'kmt-address' }, lines.join('<br>')) : '';
}

/** The contacts of a place as a list; empty where it has none. */
export function contactsHtml(directory: Directory, place: Place, i18n: I18n): string {
  const lines = (place.contactPoint ?? []).map((point) =>
    [
      contactLine(directory, point, i18n),
      point.vacant && escaped(widgetWord(i18n, 'vacant')),
      point.room && words(directory, point.room, i18n),
      ...contactMore(directory, place, point, i18n),
    ]
      .filter(Boolean)
      .join('<br>'),
  );
  const all = place.url ? [...lines, wayLine('url', place.url, i18n)] : lines;
  return listHtml(all, 'kmt-contacts');
}

/** When a contact can be reached, and in which languages. */
function contactMore(directory: Directory, place: Place, point: ContactPoint, i18n: I18n): string[] {
  const { hoursAvailable, availableLanguage, telephone } = point;
  // Who comes needs an appointment, not who calls or writes.
  const reached = {
    ...place,
    openingHoursSpecification: hoursAvailable,
    appointment: undefined,
    temporarilyClosed: undefined,
  };
  const hours = hoursAvailable?.length ? weekLines(directory, reached, i18n) : [];
  const label = labelText(i18n, widgetWord(i18n, telephone ? 'phone-hours' : 'contact-hours'));
  return [
    ...(hours.length > 0 ? [[escaped(label), hours.join('; ')].join(' ')] : []),
    ...(availableLanguage?.length ? [languagesText(availableLanguage, i18n)] : []),
  ];
}

/** Its week, appointments, and exceptions ahead. */
export function hoursHtml(directory: Directory, place: Place, i18n: I18n, options: PlaceOptions): string {
  const { level, today, holidays = false } = options;
  const week = weekLines(directory, place, i18n);
  const { appointment } = place;
  const word = (id: Parameters<typeof widgetWord>[1]): string => escaped(widgetWord(i18n, id));
  const more = appointment
    ? [
        word(appointment.required ? 'locator-appointment-needed' : 'locator-appointment-free'),
        appointment.outsideHours && place.openingHoursSpecification?.length ? word('appointment-outside') : '',
        appointment.note ? words(directory, appointment.note, i18n) : '',
        appointment.url ? element('a', { href: appointment.url }, word('locator-appointment-make')) : '',
      ].filter(Boolean)
    : [];
  return [
    element(`h${level + 1}`, {}, word('opening-hours')),
    week.length > 0
      ? listHtml(week, 'kmt-week')
      : element('p', {}, escaped(capitalised(i18n, widgetWord(i18n, 'state-unknown')))),
    more.length > 0 ? element('p', {}, more.join(' ')) : '',
    today
      ? listHtml(
          exceptionLines(directory, place, i18n, today, holidays).map(({ html }) => html),
          'kmt-ahead',
        )
      : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** What one wants to know before one goes, with a label each; `more`: what only offers have, as label and HTML. */
export function factsHtml(
  directory: Directory,
  place: Place,
  i18n: I18n,
  more: readonly (readonly [string, string])[] = [],
): string {
  const { audience, fees, requiredDocuments, interpretation, accessibility, availableLanguage, topics = [] } = place;
  const names = widgetWord(i18n, 'locator-facts').split('|');
  const known = topics.filter((id) => hasOwn(directory.topics, id));
  const rows: [string, string][] = [];
  if (availableLanguage?.length) rows.push([widgetWord(i18n, 'languages'), languageNames(availableLanguage, i18n)]);
  if (known.length > 0) {
    const list = known.map((id) => words(directory, directory.topics[id]!, i18n));
    rows.push([widgetWord(i18n, 'locator-filters-topic'), list.join(escaped(comma(i18n)))]);
  }
  [audience, fees, requiredDocuments, interpretation].forEach((text, index) => {
    if (text) rows.push([names[index] ?? '', words(directory, text, i18n)]);
  });
  if (accessibility) {
    const states = widgetWord(i18n, 'locator-access-states').split('|');
    const { wheelchair, note } = accessibility;
    const said = [
      wheelchair && escaped(states[['yes', 'limited', 'no'].indexOf(wheelchair)] ?? ''),
      note && words(directory, note, i18n),
    ].filter(Boolean);
    if (said.length > 0) rows.push([widgetWord(i18n, 'locator-access'), said.join(' ')]);
  }
  const list = [...rows, ...more].map(
    ([name, value]) => element('dt', {}, escaped(labelText(i18n, name))) + element('dd', {}, value),
  );
  const forms = (['easyToRead', 'signLanguageVideo'] as const).flatMap((form) => {
    const href = place[form];
    const word = widgetWord(i18n, form === 'easyToRead' ? 'easy-to-read' : 'sign-language-video');
    return href ? [element('p', {}, element('a', { href }, escaped(word)))] : [];
  });
  return [...(list.length > 0 ? [element('dl', {}, list.join('\n'))] : []), ...forms].join('\n');
}

/** "Sprachen: العربية, русский", each marked as what it is. */
export const languagesText = (tags: readonly string[], i18n: I18n): string =>
  `${escaped(labelText(i18n, widgetWord(i18n, 'languages')))} ${languageNames(tags, i18n)}`;

/** Languages by their own names, each once. */
export const languageNames = (tags: readonly string[], i18n: I18n): string =>
  [...new Set(tags.map(languageOf))]
    .map((tag) => {
      const { text, lang } = ownWords(tag);
      return lang === i18n.locale ? escaped(text) : element('span', { lang, dir: directionOf(lang) }, escaped(text));
    })
    .join(escaped(comma(i18n)));

/** A list of lines that are HTML already; empty where there are none. */
export const listHtml = (lines: readonly string[], name: string): string =>
  lines.length > 0
    ? element('ul', { class: name }, `\n${lines.map((line) => element('li', {}, line)).join('\n')}\n`)
    : '';

/** As it begins a line. */
export const capitalised = ({ locale }: I18n, text: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
