/** What a quick hand would write: the week in minutes, one cached formatter; no exceptions, holidays, seasons or modes. */
import type { Hours } from '../src/model/hours/schedule.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WEEK = 7 * 1440;

const formatter = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Berlin',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export function baseline({ openingHoursSpecification = [] }: Hours): (now: Date) => { open: boolean; change?: Date } {
  const week: [start: number, end: number][] = [];
  for (const { dayOfWeek, opens, closes } of openingHoursSpecification) {
    for (const day of dayOfWeek) {
      const midnight = DAYS.indexOf(day) * 1440;
      week.push([midnight + minutes(opens), midnight + minutes(closes)]);
    }
  }
  week.sort(([a], [b]) => a - b);

  return (now) => {
    const [weekday, time] = formatter.format(now).split(' ') as [string, string];
    const at = DAYS.indexOf(weekday) * 1440 + minutes(time);
    const current = week.find(([start, end]) => start <= at && at < end);
    const next = current ? current[1] : (week.find(([start]) => start > at)?.[0] ?? (week[0] && week[0][0] + WEEK));
    return { open: Boolean(current), change: next === undefined ? undefined : new Date(+now + (next - at) * 60_000) };
  };
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
