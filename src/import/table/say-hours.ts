/** Hours, and questions about them, in words. */
import { DAYS } from '../../model/reading/readers/days.ts';
import type { OpeningHours } from '../../model/schema/schema.ts';

const WORDS: Record<string, string> = {
  'phone-or-booking':
    'kann heißen „in dieser Zeit nimmt jemand ab“ oder „hier einen Termin ausmachen“. Bitte „Telefonsprechstunde …“ oder „Terminvergabe: Telefon …“ schreiben.',
  'first-date':
    'gilt nicht jede Woche. Bitte „gerade KW“ oder „ungerade KW“ schreiben, oder den ersten Tag: „ab 03.12.2026“.',
  'which-week':
    'gilt nicht jede Woche. Bitte „gerade KW“ oder „ungerade KW“ schreiben, oder den ersten Tag: „ab 03.12.2026“.',
  'day-without-times':
    'nennt einen Tag ohne Uhrzeit. Die Datei sagt nur für die ganze Stelle, dass es Termine nach Vereinbarung gibt. Bitte die Uhrzeit nennen oder den Tag weglassen.',
  'comma-time': 'hat ein Komma in der Uhrzeit. Bitte „8.30“ oder „8, 30“ so schreiben, wie es gemeint ist.',
  'open-end': 'hat kein Ende. Bitte „14-18 Uhr“ schreiben.',
  'overnight?': 'geht über Mitternacht. Bitte „9-17 Uhr“ schreiben, wenn der Nachmittag gemeint ist.',
  werktags: 'kann mit oder ohne Samstag gemeint sein. Bitte „Mo-Fr“ oder „Mo-Sa“ schreiben.',
  'holidays?':
    'sagt nicht, ob das auch an Feiertagen gilt. Bitte „auch an Feiertagen“ dazuschreiben oder „außer an Feiertagen“.',
  'no-times': 'nennt keine Uhrzeit. Bitte Tag und Uhrzeit schreiben, zum Beispiel „Do 14-16 Uhr“.',
  'no-days': 'nennt keinen Tag. Bitte den Tag dazuschreiben, zum Beispiel „Mo-Fr 9-12 Uhr“.',
  'no-hours-here': 'nennt keine Öffnungszeiten. Bitte sie hier eintragen oder die Zelle leeren.',
  'day-range?': 'kann „Mo bis Do“ oder „Mo und Do“ heißen. Bitte „Mo-Do“ oder „Mo, Do“ schreiben.',
  'closed-and-open': 'ist zugleich offen und geschlossen. Bitte nur eines von beiden schreiben.',
  except: 'nimmt einen Tag aus. Bitte die Tage einzeln schreiben.',
  'cannot-express': 'kennt die Datei nicht. Bitte als Hinweis oder als Ausnahme mit Datum eintragen.',
};

/** The sentence for a question about hours; `written` is what it is about, in quotation marks. */
export const hoursQuestionWords = (id: string, written: string): string =>
  `${written} ${WORDS[id] ?? 'ist nicht eindeutig. Bitte Tage und Uhrzeiten einzeln schreiben, zum Beispiel „Mo-Do 9-12 Uhr“.'}`;

const SHORT = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const MODES = { 'walk-in': '', appointment: ' mit Termin', phone: ' telefonisch' } as const;

/** "Mo, Di 09:00–12:00; Do 14:00–16:00 mit Termin": one line for all that holds every week. */
export const hoursInWords = (hours: readonly OpeningHours[]): string =>
  hours
    .map((entry) => {
      const days = entry.dayOfWeek.map((day) => SHORT[DAYS.indexOf(day)]).join(', ');
      return `${days} ${entry.opens}–${entry.closes}${MODES[entry.mode ?? 'walk-in']}${whenOf(entry)}`;
    })
    .join('; ');

function whenOf({
  weekOfMonth,
  isoWeek,
  everyWeeks,
  validFrom,
  validThrough,
  availableLanguage,
  note,
}: OpeningHours): string {
  const ordinals = weekOfMonth?.map((week) => (week === -1 ? 'letzter' : `${week}.`)).join(' und ');
  const remarks = [
    ordinals && `${ordinals} im Monat`,
    isoWeek && (isoWeek === 'even' ? 'gerade Kalenderwochen' : 'ungerade Kalenderwochen'),
    everyWeeks && `alle ${everyWeeks} Wochen`,
    validFrom && `ab ${validFrom}`,
    validThrough && `bis ${validThrough}`,
    availableLanguage?.join(', '),
    typeof note === 'string' ? note : note?.de,
  ].filter(Boolean);
  return remarks.length > 0 ? ` (${remarks.join(', ')})` : '';
}
