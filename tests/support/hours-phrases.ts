/** Reads the short form in which tests/cases/hours-phrases-more.txt says what a phrase means. */
import type { HoursReading } from '../../src/import/hours/reading.ts';
import type { DayOfWeek, OpeningHours, SpecialOpeningHours } from '../../src/model/schema/schema.ts';

const NAMES: DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SHORT = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const REST = /(ask|closed|appointment|unread|special)=(.*?)(?= (?:ask|closed|appointment|unread|special)=|$)/g;

/** "Mo 9-12 (Zi. 3) => Mo 09:00-12:00 note=Zi._3 => ask=…" */
export function expectedOf(line: string): { phrase: string; expected: HoursReading } {
  const [phrase = '', entries = '', rest = ''] = line.split('=>').map((part) => part.trim());
  const hours = entries
    .split(';')
    .filter((entry) => entry.trim())
    .map(entryOf);
  const expected: HoursReading = { hours, ask: [], unread: [] };
  for (const [, name, value = ''] of rest.matchAll(REST)) {
    if (name === 'ask') expected.ask = value.split(',');
    if (name === 'closed') expected.closed = daysOf(value);
    if (name === 'appointment') expected.appointment = value as 'only' | 'also';
    if (name === 'unread') expected.unread = value.split(' / ');
    if (name === 'special') expected.special = value.split(',').map(specialOf);
  }
  return { phrase, expected };
}

function daysOf(text: string): DayOfWeek[] {
  return text.split(',').flatMap((part) => {
    const [first, last] = part.split('-').map((day) => SHORT.indexOf(day));
    return NAMES.slice(first, (last ?? first!) + 1);
  });
}

function entryOf(text: string): OpeningHours {
  const [days = '', times = '', ...more] = text.trim().split(' ');
  const [opens = '', closes = ''] = times.split('-');
  const entry: OpeningHours = { dayOfWeek: daysOf(days), opens, closes };
  for (const each of more) {
    const [, name, value = ''] = /^(.*?)=(.*)$/.exec(each)!;
    if (name === 'nth') entry.weekOfMonth = value.split(',').map(Number) as OpeningHours['weekOfMonth'];
    if (name === 'week') entry.isoWeek = value as 'odd' | 'even';
    if (name === 'every') entry.everyWeeks = Number(value);
    if (name === 'from') entry.validFrom = value;
    if (name === 'to') entry.validThrough = value;
    if (name === 'mode') entry.mode = value as OpeningHours['mode'];
    if (name === 'lang') entry.availableLanguage = value.split(',');
    if (name === 'note') entry.note = value.replace(/_/g, ' ');
  }
  return entry;
}

/** "2026-08-03/2026-08-21 09:00-12:00 name=Urlaub" */
function specialOf(text: string): SpecialOpeningHours {
  const [dates = '', ...more] = text.split('|');
  const [validFrom = '', validThrough] = dates.split('/');
  const entry: SpecialOpeningHours = { validFrom, ...(validThrough && { validThrough }) };
  for (const each of more) {
    const [opens, closes] = each.split('-');
    if (/^\d/.test(each)) Object.assign(entry, { opens, closes });
    else entry.name = each;
  }
  return entry;
}
