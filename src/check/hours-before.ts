/**
 * What hours of a file that was written before `hours-2` meant then and do not mean now, entry by entry. A file that says
 * `"requires": ["hours-2"]` is past that.
 */
import { isoDate, parseIsoDate, weekdayOf } from '../model/calendar/civil-date.ts';
import { planOf } from '../model/hours/plan.ts';
import { WEEKDAYS } from '../model/hours/rules.ts';
import { scheduleOf, type Hours } from '../model/hours/schedule.ts';
import { dateWords } from '../model/reading/hours-problems.ts';
import type { SpecialOpeningHours } from '../model/schema/schema.ts';
import type { Hint } from './hint.ts';
import { LOOKED_AT, meetings } from './hours-overlap.ts';
import { dayOfWeekLine, exceptionWords, listed, periodWords, times, weekdayWords } from './hours-words.ts';

/** How to say that it is meant so: the end of each of these hints. */
export const MEANT = 'Ist es so gemeint, schreiben Sie in die Datei: "requires": ["hours-2"].';

/** More dates than this are not listed. */
const MOST = 4;

export function readDifferently(hours: Hours, today: string): Hint[] {
  const entries = hours.openingHoursSpecification ?? [];
  const replaced = meetings(hours, today)
    .replaced.filter(({ disjoint }) => !disjoint)
    .map(({ one, other, days }): Hint => {
      const [wide, narrow] = [entries[one]!, entries[other]!];
      const message = `${weekdayWords(days)} gilt statt ${times(wide)} nur noch ${times(narrow)} (${periodWords(narrow)}); bisher galt beides zusammen. ${MEANT}`;
      return { path: `openingHoursSpecification[${other}]`, message };
    });
  const special = (hours.specialOpeningHoursSpecification ?? []).flatMap((entry, index) =>
    narrowed(hours, entry, `specialOpeningHoursSpecification[${index}]`, today),
  );
  return [...required(hours), ...replaced, ...special];
}

function required({ appointment, openingHoursSpecification: regular }: Hours): Hint[] {
  if (!appointment?.required) return [];
  const path = 'appointment.required';
  if (!regular?.length) {
    const before = regular ? '„Geschlossen“' : '„Öffnungszeiten nicht bekannt“';
    return [
      {
        path,
        message: `Weil man einen Termin braucht und keine Öffnungszeiten dastehen, gilt jetzt immer „Nur mit Termin“; bisher hieß es ${before}. ${MEANT}`,
      },
    ];
  }
  const walkIn = regular.filter(({ mode = 'walk-in' }) => mode === 'walk-in');
  if (!walkIn.length) return [];
  return [
    {
      path,
      message: `Weil man einen Termin braucht, heißt es in diesen Zeiten jetzt „Nur mit Termin“ statt „Geöffnet“: ${walkIn.map((entry) => `${weekdayWords(entry.dayOfWeek)} ${times(entry)}`).join('; ')}. Kann man auch ohne Termin kommen, schreiben Sie "required": false. ${MEANT}`,
    },
  ];
}

/** Times of a range and of a yearly date used to hold on every day of it. */
function narrowed(hours: Hours, entry: SpecialOpeningHours, path: string, today: string): Hint[] {
  const { validFrom, validThrough = validFrom, dayOfWeek, opens, mode } = entry;
  const isSingle = validFrom === validThrough && !validFrom.startsWith('--');
  const { openingHoursSpecification: regular } = hours;
  // Without a regular week the check says so anyway.
  if (!opens || isSingle || dayOfWeek || mode === 'closed' || !regular?.length) return [];
  const covered = scheduleOf({
    ...hours,
    openingHoursSpecification: [],
    temporarilyClosed: undefined,
    specialOpeningHoursSpecification: [{ validFrom, validThrough }],
  });
  const alone = scheduleOf({ ...hours, temporarilyClosed: undefined, specialOpeningHoursSpecification: [entry] });
  const days: number[] = [];
  const first = parseIsoDate(today);
  for (let day = first; day < first + LOOKED_AT; day++) if (planOf(covered, day).exceptional) days.push(day);
  const lost = days.filter((day) => !planOf(alone, day).slots.some((slot) => slot.entry === entry));
  if (!lost.length) return [];
  const named = lost.slice(0, MOST).map((day) => dateWords(isoDate(day)));
  const more = lost.length > MOST ? ' …' : '';
  const line = dayOfWeekLine(days.map((day) => WEEKDAYS[weekdayOf(day)]!));
  return [
    {
      path,
      message: `Die Ausnahme ${exceptionWords(entry)} gilt nur an Tagen, an denen ohnehin geöffnet ist, und an keinem Feiertag; bisher auch am ${listed(named)}${more}. Soll sie an allen Wochentagen gelten: ${line}. ${MEANT}`,
    },
  ];
}
