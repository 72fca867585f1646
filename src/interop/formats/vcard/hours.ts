/** Hours as a line that people read in an address book, and back: "Öffnungszeiten: Mo, Di 09:00–12:00; an Feiertagen geschlossen". */
import { WEEKDAYS } from '../../../model/hours/rules.ts';
import type { OpeningHours, Place } from '../../../model/schema/schema.ts';
import { addable, present } from '../part.ts';

const DAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const MODES = { appointment: 'mit Termin', phone: 'am Telefon' } as const;
const WEEKS = { odd: 'in ungeraden Wochen', even: 'in geraden Wochen' } as const;
const HOLIDAYS = { closed: 'an Feiertagen geschlossen', open: 'auch an Feiertagen' } as const;

type Timed = Pick<Place, 'openingHoursSpecification' | 'publicHolidays'>;

const isSayable = ({ validFrom, validThrough, everyWeeks, dayOfWeek, weekOfMonth }: OpeningHours): boolean =>
  !validFrom && !validThrough && !everyWeeks && dayOfWeek.length > 0 && (weekOfMonth ?? [1]).length > 0;

/** Undefined where there is nothing to say. */
export function hoursOut(
  label: string,
  { openingHoursSpecification, publicHolidays }: Timed,
  holidays = true,
): string | undefined {
  const entries = addable(openingHoursSpecification).filter(isSayable);
  if (entries.length === 0) return undefined;
  const said = entries.map(({ dayOfWeek, opens, closes, weekOfMonth, isoWeek, mode }) =>
    [
      weekOfMonth && `jeden ${weekOfMonth.map((week) => (week === -1 ? 'letzten' : `${week}.`)).join(', ')}`,
      WEEKDAYS.flatMap((day, i) => (dayOfWeek.includes(day) ? [DAYS[i]!] : [])).join(', '),
      `${opens}–${closes}`,
      isoWeek && WEEKS[isoWeek],
      mode && mode !== 'walk-in' && `(${MODES[mode]})`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return `${label}: ${[...said, ...(holidays ? [HOLIDAYS[publicHolidays ?? 'closed']] : [])].join('; ')}`;
}

const ENTRY =
  /^(?:jeden ((?:[1-5]\.|letzten)(?:, (?:[1-5]\.|letzten))*) )?((?:Mo|Di|Mi|Do|Fr|Sa|So)(?:, (?:Mo|Di|Mi|Do|Fr|Sa|So))*) (\d\d:\d\d)–(\d\d:\d\d)(?: (in (?:un)?geraden Wochen))?(?: \((mit Termin|am Telefon)\))?$/;

/** Undefined where the line says something else. */
export function hoursIn(label: string, line: string): Timed | undefined {
  if (!line.startsWith(`${label}: `)) return undefined;
  const parts = line.slice(label.length + 2).split('; ');
  const last = parts[parts.length - 1];
  const publicHolidays = keyFor(HOLIDAYS, last);
  const entries = (publicHolidays ? parts.slice(0, -1) : parts).map(entryIn);
  return entries.some((each) => !each)
    ? undefined
    : present({ openingHoursSpecification: entries as OpeningHours[], publicHolidays });
}

function entryIn(written: string): OpeningHours | undefined {
  const [, weeks, days = '', opens, closes, turn, mode] = ENTRY.exec(written) ?? [];
  if (!opens || !closes) return undefined;
  const weekOfMonth = weeks?.split(', ').map((week) => (week === 'letzten' ? -1 : Number(week.slice(0, 1))));
  return present({
    dayOfWeek: WEEKDAYS.filter((_, i) => days.split(', ').includes(DAYS[i]!)),
    ...{ opens, closes },
    weekOfMonth: weekOfMonth as OpeningHours['weekOfMonth'],
    isoWeek: keyFor(WEEKS, turn),
    mode: keyFor(MODES, mode),
  });
}

const keyFor = <Key extends string>(words: Readonly<Record<Key, string>>, word: string | undefined): Key | undefined =>
  (Object.keys(words) as Key[]).find((key) => words[key] === word);
