/** What nobody has ever checked, or not for longer than such facts hold. */
import { isoDate } from '../../model/calendar/civil-date.ts';
import { dateWords } from '../../model/reading/hours-problems.ts';
import { type AgingProperty, CHECK_MONTHS, checkedOn, dueDay } from '../../model/schema/freshness.ts';
import { hasOwn } from '../../model/schema/has-own.ts';
import type { Directory, Place } from '../../model/schema/schema.ts';
import { type AtPath, placesOf } from '../entries.ts';
import { germanText } from '../german.ts';
import { listed } from '../hours-words.ts';
import { daysUntil } from './dates.ts';
import type { Due } from './due.ts';
import { nameIn } from './names.ts';

/** A kind of fact that a place has, the day of its last check and the day of the next one; both missing: never. */
export type Check = { property: AgingProperty; months: number; since?: string; dueOn?: string };

const WORDS: Record<AgingProperty, string> = {
  openingHoursSpecification: 'Öffnungszeiten',
  contactPoint: 'Kontakte',
  address: 'Anschrift',
  availableLanguage: 'Sprachen',
};

export const factWords = (property: AgingProperty): string => WORDS[property];

/** The checks of a place, the first due first. */
export function checksOf(place: Place): Check[] {
  return (Object.keys(CHECK_MONTHS) as AgingProperty[])
    .filter((property) => place[property] !== undefined)
    .map((property): Check => {
      const since = checkedOn(place, property);
      const months = CHECK_MONTHS[property];
      return since ? { property, months, since, dueOn: isoDate(dueDay(since, property)) } : { property, months };
    })
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
}

export const unchecked = (directory: Directory, today: string): Due[] =>
  placesOf(directory).flatMap((place) => dueOf(directory, place, today));

function dueOf(directory: Directory, { value: place, path }: AtPath<Place>, today: string): Due[] {
  const base = { severity: 'unchecked' as const, path, name: nameIn(directory, place.name) };
  if (!place.checked && !place.checkedOf) {
    const message = `Noch nie geprüft${sourceWords(directory, place)}. Bitte bei der Stelle nachfragen und den Tag der Prüfung eintragen.`;
    return [{ ...base, kind: 'never-checked', property: 'checked', message, write: `"checked": "${today}"` }];
  }
  const over = checksOf(place).filter(({ dueOn = '' }) => dueOn <= today);
  const [first] = over;
  if (!first) return [];
  const { property, since, dueOn } = first;
  const words = over.map((each) => `${WORDS[each.property]} ${lastWords(each)}`);
  const message = `${listed(words)}. Bitte prüfen und den Tag der Prüfung eintragen.`;
  return [
    {
      ...{ ...base, kind: 'check', property, since, dueOn, message, write: `"checked": "${today}"` },
      ...(dueOn && { days: daysUntil(today, dueOn) }),
    },
  ];
}

const lastWords = ({ since, months }: Check): string =>
  `${since ? `zuletzt am ${dateWords(since)}` : 'noch nie'} geprüft (fällig alle ${months} Monate)`;

function sourceWords({ sources }: Directory, { source }: Place): string {
  const known = hasOwn(sources, source) ? sources[source] : undefined;
  return known ? ` (Quelle: ${[known.title, germanText(known.asOf ?? undefined)].filter(Boolean).join(', ')})` : '';
}
