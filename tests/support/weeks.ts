/** Opening hours of a week, and what they say at an instant. */
import type { I18n } from '../../src/i18n/i18n.ts';
import { comma } from '../../src/i18n/list.ts';
import { statusText } from '../../src/i18n/status-text.ts';
import { statusAt } from '../../src/model/hours/status.ts';
import type { Place } from '../../src/model/schema/schema.ts';
import type { Hours } from '../../src/model/hours/schedule.ts';
import { plainText } from './phrase.ts';
import { emden } from './real-data.ts';

type Hour = NonNullable<Place['openingHoursSpecification']>[number];

export const BERLIN = { timeZone: 'Europe/Berlin', region: 'DE-NI' };
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;

/** Emden's: Monday to Thursday 9–17, Friday 9–13. */
export const OFFICE: Hours = { ...BERLIN, openingHoursSpecification: emden.office.openingHoursSpecification };

export const hours = (...specification: Partial<Hour>[]): Hours => ({
  ...BERLIN,
  openingHoursSpecification: specification.map((entry) => ({ dayOfWeek: [...WEEKDAYS], ...entry }) as Hour),
});

export const closedOn = (validFrom: string, validThrough: string, name?: string): Hours => ({
  ...OFFICE,
  specialOpeningHoursSpecification: [{ validFrom, validThrough, ...(name && { name: { de: name } }) }],
});

/** 28 October 2026 is a Wednesday; an instant without an offset is Berlin's winter time. */
export const at = (time: string): Date => new Date(/[+Z]/.test(time) ? time : `${time}+01:00`);

/** All the words for a status, as the long badge has them; a space is a space. */
export function says(i18n: I18n, schedule: Hours, now: Date): string {
  const { state, next } = statusText(i18n, statusAt(schedule, now), now, schedule.timeZone, 'de');
  return plainText(next ? [state, comma(i18n), ...next] : [state]).replace(/\u00a0/g, ' ');
}

export const mornings = { opens: '09:00', closes: '12:00' };
export const afternoons = { opens: '14:00', closes: '16:00' };
