/** Invented hours as offices have them: a split week, mostly with exceptions; some by appointment, some only every other week. */
import type { DayOfWeek, OpeningHours } from '../src/model/schema/schema.ts';
import type { Hours } from '../src/model/hours/schedule.ts';

const DAYS: DayOfWeek[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** New objects each time. */
export function places(count: number): Hours[] {
  return Array.from({ length: count }, (_, index) => place(index));
}

function place(index: number): Hours {
  const opens = `0${7 + (index % 3)}:${index % 2 ? '30' : '00'}`;
  const week: OpeningHours[] = [
    { dayOfWeek: DAYS.slice(0, 4), opens, closes: '12:30' },
    { dayOfWeek: DAYS.slice(0, 4), opens: '13:30', closes: `1${5 + (index % 4)}:00` },
    { dayOfWeek: ['Friday'], opens, closes: '13:00' },
  ];
  if (index % 4 === 0) week.push({ dayOfWeek: ['Thursday'], opens: '17:00', closes: '19:00', mode: 'appointment' });
  if (index % 5 === 0) week.push({ dayOfWeek: ['Saturday'], opens: '10:00', closes: '12:00', weekOfMonth: [1, 3] });
  if (index % 7 === 0)
    week.push({ dayOfWeek: ['Wednesday'], opens: '14:00', closes: '18:00', isoWeek: 'odd', mode: 'phone' });
  return {
    timeZone: 'Europe/Berlin',
    region: 'DE-NI',
    openingHoursSpecification: week,
    specialOpeningHoursSpecification: [
      { validFrom: '--12-24', validThrough: '--12-31', name: 'Weihnachtspause' },
      { validFrom: '2026-12-03', opens: '09:00', closes: '12:00' },
    ],
  };
}
