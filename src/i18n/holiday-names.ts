/** The names of the public holidays, in the order of the model's HOLIDAY_IDS. */
import { HOLIDAY_IDS } from '../model/calendar/holidays.ts';
import type { I18n } from './i18n.ts';

/** "Reformationstag" of "reformation-day". */
export function holidayName({ msg }: I18n, id: string): string {
  // One line, because the extraction of messages reads no concatenated strings.
  const names = msg(
    'Neujahr|Heilige Drei Könige|Internationaler Frauentag|Karfreitag|Ostersonntag|Ostermontag|Tag der Arbeit|Tag der Befreiung|Christi Himmelfahrt|Pfingstsonntag|Pfingstmontag|Fronleichnam|Jahrestag des Volksaufstands|Mariä Himmelfahrt|Weltkindertag|Tag der Deutschen Einheit|Reformationstag|Allerheiligen|Buß- und Bettag|1. Weihnachtstag|2. Weihnachtstag',
    {
      id: 'holidays',
      desc: 'Public holidays of Germany, separated by |: New Year, Epiphany, Women’s Day, Good Friday, Easter Sunday, Easter Monday, Labour Day, Liberation Day (8 May 1945), Ascension, Whit Sunday, Whit Monday, Corpus Christi, anniversary of the uprising of 17 June 1953, Assumption, Children’s Day, German Unity Day, Reformation Day, All Saints, Day of Repentance and Prayer, Christmas Day, Second Day of Christmas',
    },
  );
  return names.split('|')[HOLIDAY_IDS.indexOf(id)] ?? id;
}
