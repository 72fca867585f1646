/** Days and how one comes on them, in words without a template: they stand on pages without script as well. */
import { weekdayName } from '../../i18n/calendar-labels.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { fill } from '../../i18n/msg.ts';
import { parseIsoDate } from '../../model/calendar/civil-date.ts';
import type { Day } from '../../model/hours/days.ts';
import type { Mode } from '../../model/schema/schema.ts';

/** How one comes at these hours; undefined where anybody may. */
export function modeName({ msg }: I18n, mode: Mode): string | undefined {
  switch (mode) {
    case 'appointment':
      return msg('nur mit Termin', {
        id: 'mode-appointment',
        desc: 'After hours in the table: by appointment only',
      });
    case 'phone':
      return msg('nur am Telefon', { id: 'mode-phone', desc: 'After hours in the table: by telephone only' });
    default:
      return undefined;
  }
}

/** Neighbouring days with the same hours, to be read as one; `alone` stays by itself. */
export function groupDays(days: readonly Day[], alone?: string): Day[][] {
  const goesOn = (a: Day, b: Day): boolean =>
    parseIsoDate(b.date) === parseIsoDate(a.date) + 1 &&
    ![a.date, b.date].includes(alone!) &&
    JSON.stringify({ ...a, date: '' }) === JSON.stringify({ ...b, date: '' });
  const groups: Day[][] = [];
  days.forEach((day, index) => {
    if (index && goesOn(days[index - 1]!, day)) groups[groups.length - 1]!.push(day);
    else groups.push([day]);
  });
  return groups;
}

/** "Montag", "Samstag und Sonntag", "Montag bis Donnerstag" */
export function weekdaysText({ i18n }: { i18n: I18n }, group: readonly Day[]): string {
  const [from, to] = [group[0]!, group[group.length - 1]!].map(({ date }) => weekdayName(i18n, date)) as [
    string,
    string,
  ];
  if (group.length === 1) return from;
  return fill(
    group.length === 2
      ? i18n.msg('[from] und [to]', { id: 'two-days', desc: 'Two weekdays: Saturday and Sunday' })
      : i18n.msg('[from] bis [to]', { id: 'day-range', desc: 'A range of weekdays: Monday to Thursday' }),
    { from, to },
  );
}
