/** How old the facts are and who says so; and from when on a page without a clock of its own looks ahead. */
import { looseDateInWords } from '../i18n/calendar-labels.ts';
import type { I18n } from '../i18n/i18n.ts';
import { labelText } from '../i18n/label.ts';
import { fill } from '../i18n/msg.ts';
import { hasOwn } from '../model/schema/has-own.ts';
import type { Directory, Place, Source, Text } from '../model/schema/schema.ts';
import { element, escaped } from './html.ts';
import { words } from './parts.ts';
import { widgetWord } from './words.ts';

/** The date of the file: when it was changed, else when somebody last checked something in it; undefined where it says neither. */
export function dateOfFile({ dateModified, office, places, tasks }: Directory): string | undefined {
  const checked = [office, ...places, ...tasks].flatMap((entry) => entry.checked ?? []).sort();
  return dateModified ?? checked[checked.length - 1];
}

/** "Geprüft am 3. Juni 2026. Quelle: Stadt Emden" */
export function originText(directory: Directory, { checked, status, source, sourceOf }: Place, i18n: I18n): string {
  const { sources } = directory;
  const known = (id: string): Source[] => (hasOwn(sources, id) ? [sources[id]!] : []);
  const used = [...new Set([source, ...Object.values(sourceOf ?? {})])].flatMap(known);
  const publishers = [...new Set(used.map(({ publisher }) => publisher))];
  const asOf = known(source)[0]?.asOf;
  const stand =
    status === 'verified' && checked
      ? dated(directory, 'checked-on', checked, i18n)
      : asOf
        ? dated(directory, 'as-of-unchecked', asOf, i18n)
        : escaped(widgetWord(i18n, 'as-of-unknown'));
  if (publishers.length === 0) return stand;
  const label = escaped(labelText(i18n, widgetWord(i18n, 'source')));
  return `${stand} ${label} ${publishers.map((name) => words(directory, name, i18n)).join(', ')}`;
}

/** A sentence with a date, which may be no date ("2022 oder später"), in the words of the file. */
function dated(directory: Directory, id: 'checked-on' | 'as-of-unchecked', date: Text, i18n: I18n): string {
  const isDate = typeof date === 'string' && /^[\d-]+$/.test(date);
  const shown = isDate ? escaped(looseDateInWords(i18n, date)) : words(directory, date, i18n);
  return fill(escaped(widgetWord(i18n, id)), { date: shown });
}

/** Whom the file owes its map points and keys. */
export const attributionOf = (directory: Directory, i18n: I18n): string[] =>
  (directory.attribution ?? []).map((line) => element('p', { class: 'kmt-small' }, words(directory, line, i18n)));
