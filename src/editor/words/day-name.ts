/** "Mittwoch" of "Wednesday", in the language of the Redaktion. */
import { WEEKDAYS } from '../../model/hours/rules.ts';
import type { DayOfWeek } from '../../model/schema/schema.ts';
import { uiLanguage } from '../i18n/msg.ts';

export const dayName = (day: DayOfWeek): string =>
  // The first of January 2024 was a Monday.
  new Intl.DateTimeFormat(uiLanguage(), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)),
  );
