/** Names of the calendar in the language of the Redaktion. */
import type { DayOfWeek } from '../../../model/schema/schema.ts';
import { msg } from '../../i18n/msg.ts';

export function dayName(day: DayOfWeek): string {
  const names: Record<DayOfWeek, string> = {
    Monday: msg('Montag'),
    Tuesday: msg('Dienstag'),
    Wednesday: msg('Mittwoch'),
    Thursday: msg('Donnerstag'),
    Friday: msg('Freitag'),
    Saturday: msg('Samstag'),
    Sunday: msg('Sonntag'),
  };
  return names[day];
}
