/** What a table says of a place otherwise than the directory. What means the same is no difference, however it is written. */
import { fold } from '../../model/places/fold.ts';
import { telHref } from '../../model/places/telephone.ts';
import { languageOf } from '../../model/languages.ts';
import type { ContactPoint, OpeningHours, Place, SpecialOpeningHours, Text } from '../../model/schema/schema.ts';
import { streetKey } from './street-key.ts';
import type { ProposedPlace } from './types.ts';

export type Difference = {
  /** The property of the place: "contactPoint". */
  property: keyof Place;
  /** Where in the place the new value goes: ["contactPoint", 0, "telephone"]. */
  path: readonly (string | number)[];
  /** What stands there; undefined where nothing does. */
  before: unknown;
  after: unknown;
};

/** Each difference by itself, so that a person can take one and leave the other. */
export function differencesOf(row: ProposedPlace, place: Place, inLanguage: string): Difference[] {
  const found: Difference[] = [];
  const add = (property: keyof Place, before: unknown, after: unknown, ...rest: (string | number)[]) =>
    found.push({ property, path: [property, ...rest], before, after });
  const text = (
    property: 'provider' | 'interpretation' | 'description' | 'audience' | 'fees' | 'requiredDocuments',
  ) => {
    const after = row[property];
    const before = place[property];
    if (typeof after !== 'string' || fold(after) === fold(textIn(before, inLanguage))) return;
    if (typeof before === 'object') add(property, before[inLanguage], after, inLanguage);
    else add(property, before, after);
  };
  const list = (property: 'topics' | 'areaServed' | 'availableLanguage', key: (each: string) => string) => {
    const after = row[property];
    if (after && setOf(after.map(key)) !== setOf((place[property] ?? []).map(key)))
      add(property, place[property], after);
  };

  text('provider');
  for (const property of ['description', 'audience', 'fees', 'requiredDocuments'] as const) text(property);
  if (row.address) {
    if (!place.address) add('address', undefined, row.address);
    else {
      const { streetAddress, postalCode, addressLocality } = row.address;
      const before = place.address;
      const isOther = (key: (value: string) => string, one: string | undefined, other: string | undefined) =>
        one !== undefined && key(one) !== key(other ?? '');
      if (isOther(streetKey, streetAddress, before.streetAddress)) {
        add('address', before.streetAddress, streetAddress, 'streetAddress');
      }
      if (isOther(fold, postalCode, before.postalCode)) add('address', before.postalCode, postalCode, 'postalCode');
      if (isOther(fold, addressLocality, before.addressLocality)) {
        add('address', before.addressLocality, addressLocality, 'addressLocality');
      }
    }
  }
  addContacts(row.contactPoint, place.contactPoint, add);
  if (row.url !== undefined && urlKey(row.url) !== urlKey(place.url ?? '')) add('url', place.url, row.url);
  for (const property of ['openingHoursSpecification', 'specialOpeningHoursSpecification'] as const) {
    const after = row[property];
    if (after && (!place[property] || hoursKey(after) !== hoursKey(place[property]))) {
      add(property, place[property], after);
    }
  }
  if (row.publicHolidays && row.publicHolidays !== place.publicHolidays) {
    add('publicHolidays', place.publicHolidays, row.publicHolidays);
  }
  if (row.appointment && !place.appointment) add('appointment', undefined, row.appointment);
  else if (row.appointment) {
    for (const name of ['required', 'outsideHours'] as const) {
      const [before, after] = [place.appointment?.[name], row.appointment[name]];
      if (after !== undefined && after !== (before ?? false)) add('appointment', before, after, name);
    }
  }
  list('topics', (id) => id);
  list('availableLanguage', languageOf);
  text('interpretation');
  list('areaServed', (ars) => ars);
  const wheelchair = row.accessibility?.wheelchair;
  if (wheelchair && wheelchair !== place.accessibility?.wheelchair) {
    if (place.accessibility) add('accessibility', place.accessibility.wheelchair, wheelchair, 'wheelchair');
    else add('accessibility', undefined, row.accessibility);
  }
  return found;
}

const textIn = (value: Text | undefined, language: string): string =>
  typeof value === 'object' ? (value[language] ?? '') : (value ?? '');

const setOf = (values: readonly string[]): string => JSON.stringify([...new Set(values)].sort());

const urlKey = (url: string): string => url.toLowerCase().replace(/^https?:\/\/(www\.)?|\/$/g, '');

/** Whole weeks, whatever order and grouping of days they have. */
function hoursKey(hours: readonly (OpeningHours | SpecialOpeningHours)[]): string {
  const entries = hours.flatMap(({ dayOfWeek, ...entry }) => {
    const names = Object.keys(entry).sort() as (keyof typeof entry)[];
    const rest = names
      .map((name) => [name, entry[name]])
      .filter(([, value]) => value !== undefined && value !== 'walk-in');
    return (dayOfWeek ?? ['']).map((day) => JSON.stringify([day, rest]));
  });
  return setOf(entries);
}

type Add = (property: keyof Place, before: unknown, after: unknown, ...rest: (string | number)[]) => void;

/**
 * Numbers and e-mail addresses that the directory has nowhere at this place. One takes the place of the only one that is
 * there; beside several, or none, it is a further contact.
 */
function addContacts(rows: readonly ContactPoint[] = [], known: readonly ContactPoint[] | undefined, add: Add): void {
  if (rows.length === 0) return;
  if (!known || known.length === 0) {
    add('contactPoint', known, rows);
    return;
  }
  let next = known.length;
  for (const name of ['telephone', 'email', 'url'] as const) {
    const key = (value: string) => (name === 'telephone' ? (telHref(value) ?? fold(value)) : value.toLowerCase());
    const there = known.flatMap((contact, i) => (contact[name] === undefined ? [] : [{ i, value: contact[name] }]));
    const values = rows.flatMap((contact) => contact[name] ?? []);
    const fresh = values.filter((value) => !there.some((each) => key(each.value) === key(value)));
    const [only, another] = there;
    for (const value of fresh) {
      const isReplaced = only && !another && values.length === 1;
      if (isReplaced) add('contactPoint', only.value, value, only.i, name);
      else if (!only && known.length === 1 && fresh.length === 1) add('contactPoint', undefined, value, 0, name);
      else add('contactPoint', undefined, { [name]: value }, next++);
    }
  }
}
