/** Questions about hours in words, with what to write so that there is none. */

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
  'closed-times': 'sagt, dass geschlossen ist, und nennt doch Uhrzeiten. Bitte nur eines von beiden schreiben.',
  'nth-or-every': 'kann „der erste im Monat“ oder „am 1.“ heißen. Bitte „1. Mittwoch im Monat“ schreiben.',
  'which-times': 'sagt nicht, für welche Zeiten das gilt. Bitte zu jeder Zeit dazuschreiben.',
  'which-year': 'nennt ein Datum ohne Jahr. Bitte mit Jahr schreiben, zum Beispiel „ab 01.09.2027“.',
  'cannot-express': 'kennt die Datei nicht. Bitte als Hinweis oder als Ausnahme mit Datum eintragen.',
};

/** The sentence for a question about hours; `written` is what it is about, in quotation marks. */
export const hoursQuestionWords = (id: string, written: string): string =>
  `${written} ${WORDS[id] ?? 'ist nicht eindeutig. Bitte Tage und Uhrzeiten einzeln schreiben, zum Beispiel „Mo-Do 9-12 Uhr“.'}`;
