/**
 * Weekly hours in one text: "Mo-Fr 09:00-12:00" as schema.org and OpenStreetMap write them, "Mo–Do 9–12 und 14–16 Uhr" as offices
 * do. A small reader of its own, since src/interop knows the whole of OpenStreetMap's language and weighs five times as much.
 */
import type { OpeningHours } from '../../schema/schema.ts';
import { DAYS, daysOf } from './days.ts';
import { LONGEST, tidy } from './tidy.ts';
import { spanOf } from './times.ts';

/** Days and then their times, or that they are closed. */
const PART = /([^\d;]*?\p{L})[.:]* *((?:\d[\d:.]* ?- ?\d[\d:.]*[ ,]*)+|off|closed|geschlossen)[, ]*(;?) */uy;

/** The hours that a text means, or a list of texts that add up; undefined where a part of it is not understood. */
export function hoursOfText(input: unknown): OpeningHours[] | undefined {
  const all: OpeningHours[] = [];
  for (const text of (Array.isArray(input) ? input : [input]) as unknown[]) {
    const read = typeof text === 'string' && text.length <= LONGEST && hoursOf(tidy(text));
    if (!read) return undefined;
    all.push(...read);
  }
  return all;
}

function hoursOf(text: string): OpeningHours[] | undefined {
  if (text === '24/7') return [{ dayOfWeek: [...DAYS], opens: '00:00', closes: '24:00' }];
  const written = text
    // That offices are closed on public holidays goes without saying.
    .replace(/[;,] *PH (off|closed)$/, '')
    .toLowerCase()
    .replace(/[()]|\b(von|jeweils)\b| ?(uhr|(\d)h)\b/g, '$3')
    .replace(/ bis /g, '-')
    .replace(/ (und|u\.|and|&|\+|\/) |\//g, ',')
    .replace(/[\r\n|]+/g, ';')
    .trim();
  const entries: OpeningHours[] = [];
  const replaceable = new Set<string>();
  const named = new Set<string>();
  for (PART.lastIndex = 0; PART.lastIndex < written.length;) {
    const [, days = '', times = '', end] = PART.exec(written) ?? [];
    const dayOfWeek = daysOf(days);
    // After a comma it adds up; after a semicolon it may, or replace what was said of the day.
    if (!dayOfWeek || dayOfWeek.some((day) => replaceable.has(day))) return undefined;
    for (const day of dayOfWeek) named.add(day);
    if (end) for (const day of named) replaceable.add(day);
    if (!/^\d/.test(times)) continue;
    for (const each of times.replace(/[ ,]+$/, '').split(',')) {
      const span = spanOf(each);
      if (!span) return undefined;
      entries.push({ dayOfWeek, ...span });
    }
  }
  return entries.length > 0 ? entries : undefined;
}
