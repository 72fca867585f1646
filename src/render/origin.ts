/** How old the facts are and who says so; and from when on a page without a clock of its own looks ahead. */
import { looseDateInWords } from '../i18n/calendar-labels.ts';
import type { I18n } from '../i18n/i18n.ts';
import { wayName } from '../elements/shared/way-name.ts';
import { labelText } from '../i18n/label.ts';
import { comma } from '../i18n/list.ts';
import { fill } from '../i18n/msg.ts';
import { hasOwn } from '../model/schema/has-own.ts';
import type { Directory, Place, Source, Text } from '../model/schema/schema.ts';
import { element, escaped } from './html.ts';
import { words } from './parts.ts';
import { widgetWord } from './words.ts';

/** What every fact of a file says of its origin. */
export type Fact = Pick<Place, 'source' | 'checked' | 'status' | 'sourceOf' | 'conflicts'>;

/** The date of the file: when it was changed, else when somebody last checked something in it; undefined where it says neither. */
export function dateOfFile({ dateModified, office, ...lists }: Directory): string | undefined {
  const { places, tasks, offers, documents, networks, events } = lists;
  // A directory that a program has made may lack what it does not need.
  const all: (readonly Fact[] | undefined)[] = [[office], places, tasks, offers, documents, networks, events];
  const checked = all.flatMap((list) => (list ?? []).flatMap((fact) => fact.checked ?? [])).sort();
  return dateModified ?? checked[checked.length - 1];
}

/** "Geprüft am 3. Juni 2026. Quelle: Stadt Emden" */
export function originText(directory: Directory, fact: Fact, i18n: I18n): string {
  const { checked, status, source, sourceOf, conflicts = [] } = fact;
  const { sources } = directory;
  const known = (id: string): Source[] => (hasOwn(sources, id) ? [sources[id]!] : []);
  const used = [...new Set([source, ...Object.values(sourceOf ?? {})])].flatMap(known);
  const publishers = [...new Set(used.map(({ publisher }) => words(directory, publisher, i18n)))];
  const asOf = known(source)[0]?.asOf;
  const stand =
    status === 'verified' && checked
      ? dated(directory, 'checked-on', checked, i18n)
      : asOf
        ? dated(directory, 'as-of-unchecked', asOf, i18n)
        : escaped(widgetWord(i18n, 'as-of-unknown'));
  const label = escaped(labelText(i18n, widgetWord(i18n, 'source')));
  return [
    stand,
    ...conflicts.map((conflict) => otherValue(directory, conflict, i18n)),
    ...(publishers.length > 0 ? [`${label} ${publishers.join(', ')}`] : []),
  ].join(' ');
}

type Conflict = NonNullable<Fact['conflicts']>[number];

/** What another source says of the same: "Andere Angabe: Telefon 04921 87-0 (Stadt Beispiel)." */
function otherValue(directory: Directory, { property, value, source }: Conflict, i18n: I18n): string {
  const label = labelText(i18n, widgetWord(i18n, 'other-value'));
  const said = [escaped(label), escaped(wayName(i18n, property) ?? ''), words(directory, value, i18n)].filter(Boolean);
  return `${said.join(' ')}${whoSays(directory, source, i18n)}.`;
}

/** " (Stadt Beispiel)"; `when`: with the year that it is of, as two pages of one publisher may differ. Empty where the source is not known. */
export function whoSays(directory: Directory, id: string, i18n: I18n, when = false): string {
  const { sources } = directory;
  if (!hasOwn(sources, id)) return '';
  const { publisher, asOf } = sources[id]!;
  const date = when && asOf ? [dateHtml(directory, asOf, i18n)] : [];
  return ` (${[words(directory, publisher, i18n), ...date].join(escaped(comma(i18n)))})`;
}

/** Where all have the same origin, it is said once, below all of them. */
export const haveOneOrigin = (facts: readonly Fact[]): boolean =>
  new Set(
    facts.map(({ source, checked, status, sourceOf, conflicts }) =>
      JSON.stringify([source, checked, status, sourceOf, conflicts]),
    ),
  ).size === 1;

/** The line below something, or below all of it. */
export const originHtml = (directory: Directory, fact: Fact, i18n: I18n): string =>
  element('p', { class: 'kmt-small' }, originText(directory, fact, i18n));

/** A sentence with a date. */
const dated = (directory: Directory, id: 'checked-on' | 'as-of-unchecked', date: Text, i18n: I18n): string =>
  fill(escaped(widgetWord(i18n, id)), { date: dateHtml(directory, date, i18n) });

/** A date in the reader's words; what is no date ("2022 oder später") in those of the file. */
export function dateHtml(directory: Directory, date: Text, i18n: I18n): string {
  const isDate = typeof date === 'string' && /^[\d-]+$/.test(date);
  return isDate ? escaped(looseDateInWords(i18n, date)) : words(directory, date, i18n);
}

/** Whom the file owes its map points and keys. */
export const attributionOf = (directory: Directory, i18n: I18n): string[] =>
  (directory.attribution ?? []).map((line) => element('p', { class: 'kmt-small' }, words(directory, line, i18n)));
