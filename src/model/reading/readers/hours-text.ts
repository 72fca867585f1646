/** Opening hours in one text: as OpenStreetMap and schema.org write them, or in German ("Mo–Do 9–12 und 14–16 Uhr"). */
import { fromOsm } from '../../osm/read.ts';
import type { Hours } from '../../hours/schedule.ts';
import type { OpeningHours } from '../../schema/schema.ts';
import { DAYS, dayOf } from './days.ts';
import { LONGEST, tidy } from './tidy.ts';
import { timeOf } from './times.ts';

/**
 * The hours that a text means, or a list of texts that add up; undefined where a part of it is not understood. Holidays are only
 * spoken of where the text does.
 */
export function hoursOfText(input: unknown): Partial<Hours> | undefined {
  const texts: unknown[] = Array.isArray(input) ? input : [input];
  if (texts.length === 0 || texts.length > 20) return undefined;
  const all: OpeningHours[] = [];
  let more: Partial<Hours> = {};
  for (const text of texts) {
    if (typeof text !== 'string' || text.length > LONGEST) return undefined;
    const read = hoursOf(tidy(text));
    if (!read?.openingHoursSpecification) return undefined;
    const { openingHoursSpecification, ...others } = read;
    all.push(...openingHoursSpecification);
    more = { ...more, ...others };
  }
  return { openingHoursSpecification: all, ...more };
}

function hoursOf(text: string): Partial<Hours> | undefined {
  const { hours, problems } = fromOsm(text);
  if (problems.length > 0) return germanHours(text);
  const { publicHolidays, ...others } = hours;
  return /\bPH\b/.test(text) ? { ...others, publicHolidays } : others;
}

const TOKEN = /\s*(?:(\d{1,2}(?:[:.]\d\d)?|\d{4})(?: ?uhr|h)?(?![\d:])|(\p{L}+)\.?|([-,;/&+:|()]))/iuy;

/** Words that say nothing. */
const FILLERS = ['von', 'jeweils', 'uhr', 'am', 'from', 'geöffnet'];
const AND = [',', '/', '&', '+', 'und', 'u', 'and', 'sowie'];

function germanHours(text: string): Partial<Hours> | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const entries: OpeningHours[] = [];
  const named = new Set<number>();
  let next = 0;
  const isDay = (ahead = 0) => dayOf(tokens[next + ahead] ?? '') !== undefined;
  const take = (words: readonly string[]) => words.includes(tokens[next] ?? '') && ++next > 0;
  while (next < tokens.length) {
    const days: number[] = [];
    do {
      const first = dayOf(tokens[next++] ?? '');
      if (first === undefined) return undefined;
      const last = take(['-', 'bis']) ? dayOf(tokens[next++] ?? '') : first;
      if (last === undefined) return undefined;
      for (let day = first; ; day = (day + 1) % 7) {
        days.push(day);
        if (day === last) break;
      }
    } while (AND.includes(tokens[next] ?? '') && isDay(1) && ++next > 0);
    // What is said of a day twice may add up or replace.
    if (days.some((day) => named.has(day))) return undefined;
    for (const day of days) named.add(day);
    take([':']);
    if (!take(['geschlossen', 'closed', 'zu'])) {
      do {
        const opens = timeOf(tokens[next++] ?? '');
        if (!opens || !take(['-', 'bis'])) return undefined;
        const closes = timeOf(tokens[next++] ?? '');
        if (!closes || opens === closes || opens === '24:00') return undefined;
        entries.push({ dayOfWeek: [...new Set(days)].map((day) => DAYS[day]!), opens, closes });
      } while (AND.includes(tokens[next] ?? '') && !isDay(1) && ++next > 0);
    }
    if (next < tokens.length && !take([',', ';', '|', 'und', 'u', '/']) && !isDay()) return undefined;
  }
  return entries.length > 0 ? { openingHoursSpecification: entries } : undefined;
}

function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const whole = text.replace(/\r?\n/g, '; ').toLowerCase();
  while (TOKEN.lastIndex < whole.length) {
    const match = TOKEN.exec(whole) as (string | undefined)[] | null;
    if (!match) return undefined;
    const token = match[1] ?? match[2] ?? match[3]!;
    if (!FILLERS.includes(token)) tokens.push(token);
  }
  return tokens;
}
