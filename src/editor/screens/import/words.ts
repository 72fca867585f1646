/** What the import asks and says, in the words of the page. */
import { languageName } from '../../../import/table/say.ts';
import type { Answer } from '../../../import/table/decide.ts';
import { dayOf, type Role } from '../../../import/table/roles.ts';
import type { Question } from '../../../import/table/types.ts';
import { WEEKDAYS } from '../../../model/hours/rules.ts';
import { msg, str, uiLanguage } from '../../i18n/msg.ts';
import { dayName } from '../../words/day-name.ts';

/** What a column may hold, in the order of the list. */
export function roleNames(): [Role, string][] {
  return [
    ['name', msg('Name')],
    ['provider', msg('Träger')],
    ['street', msg('Straße')],
    ['housenumber', msg('Hausnummer')],
    ['plzort', msg('PLZ und Ort')],
    ['plz', msg('PLZ')],
    ['ort', msg('Ort')],
    ['address', msg('ganze Anschrift')],
    ['contact', msg('Kontakt (alles in einem)')],
    ['phone', msg('Telefon')],
    ['areacode', msg('Vorwahl')],
    ['fax', msg('Fax')],
    ['email', msg('E-Mail')],
    ['url', msg('Internetadresse')],
    ['person', msg('Ansprechperson')],
    ['hours', msg('Öffnungszeiten')],
    ...([0, 1, 2, 3, 4, 5, 6] as const).map((day): [Role, string] => [`day${day}`, dayName(WEEKDAYS[day])]),
    ['appointment', msg('Termin nötig?')],
    ['languages', msg('Sprachen')],
    ['interpretation', msg('Dolmetschen')],
    ['topics', msg('Themen')],
    ['areas', msg('zuständig für')],
    ['description', msg('Beschreibung')],
    ['audience', msg('für wen')],
    ['fees', msg('Kosten')],
    ['requiredDocuments', msg('mitzubringen')],
    ['accessibility', msg('barrierefrei?')],
    ['note', msg('Bemerkung')],
  ];
}

/** The name of what a question is about; a column's own heading as it is. */
export function fieldWords(field: string): string {
  const names: Record<string, string> = {
    ...{ name: msg('Name'), provider: msg('Träger'), address: msg('Anschrift'), postalCode: msg('Postleitzahl') },
    ...{ telephone: msg('Telefon'), email: msg('E-Mail'), url: msg('Internetadresse'), hours: msg('Öffnungszeiten') },
    ...{ languages: msg('Sprachen'), interpretation: msg('Dolmetschen'), topics: msg('Themen') },
    ...{ description: msg('Beschreibung'), audience: msg('für wen'), fees: msg('Kosten') },
    ...{ requiredDocuments: msg('mitzubringen') },
    ...{ areas: msg('zuständig für'), accessibility: msg('Barrierefreiheit'), contactPoint: msg('Kontakt') },
  };
  return names[field] ?? field;
}

/** What was written, on one line; a language that holds at times by its name. */
export const writtenWords = ({ field, text }: { field: string; text: string }): string => {
  const line = text.replace(/\s+/g, ' ');
  return field === 'languages' ? line.replace(/^[a-z]{2,3}(?=: )/, languageName) : line;
};

/** What is open, in one or two sentences that end where the controls begin. */
export function questionText(question: Question): string {
  const { field, id, options = [] } = question;
  const written = writtenWords(question);
  switch (id) {
    case undefined:
      if (field === 'languages') return msg(str`„${written}“: Welche Sprache ist gemeint?`);
      return options.length > 0
        ? msg(str`„${written}“: Ist „${options[0]!}“ gemeint?`)
        : msg(str`„${written}“ ist nicht zu verstehen. Wie heißt es richtig?`);
    case 'when':
      return msg(str`Nur zu bestimmten Zeiten („${written}“). Bei welchen Öffnungszeiten?`);
    case 'first-date':
    case 'which-week':
      return msg(str`„${written}“: in geraden oder ungeraden Kalenderwochen? Oder wann ist der nächste Termin?`);
    case 'phone-or-booking':
      return msg(str`„${written}“: Nimmt in dieser Zeit jemand ab, oder macht man da einen Termin aus?`);
    case 'cannot-express':
      return msg(str`„${written}“ kennt die Datei nicht; es kann als Hinweis bei den Zeiten stehen.`);
    case 'no-name':
      return msg('Hier fehlt der Name der Stelle.');
    case 'no-town':
      return msg(str`Zu „${written}“ fehlt der Ort.`);
    case 'which-town':
      return msg(str`„${written}“ ist nicht ein Ort mit einer Postleitzahl.`);
    case 'lost-zero':
      return msg(str`„${written}“: Excel hat wohl die Null am Anfang entfernt.`);
    case 'lost-plus':
      return msg(str`„${written}“: Fehlt hier das „+“ oder die Null am Anfang?`);
    case 'no-area-code':
      return msg(str`„${written}“ hat keine Vorwahl.`);
    case 'several-numbers':
      return msg(str`„${written}“ ist nicht eine einzige Nummer.`);
    case 'fax?':
      return msg(str`„${written}“ ist wohl die Faxnummer.`);
    case 'excel-date':
      return options.length > 0
        ? msg(str`„${written}“: Excel hat wohl aus „${options[0]!}“ ein Datum gemacht.`)
        : msg(str`„${written}“ ist ein Datum. Was ist gemeint?`);
    case 'formula-error':
      return msg(str`In der Zelle steht nur der Fehler „${written}“. Was gehört dorthin?`);
    case 'formula':
      return msg(str`In der Zelle steht eine Formel ohne Ergebnis („${written}“). Was gehört dorthin?`);
    case 'number-cut':
      return msg(str`Excel hat die Nummer zu „${written}“ gekürzt, die Ziffern sind verloren.`);
    case 'not-possible':
      return msg(str`„${written}“ geht so nicht.`);
    case 'comma-time':
      return msg(str`„${written}“ hat ein Komma in der Uhrzeit. Stimmt es so?`);
    case 'open-end':
      return msg(str`„${written}“ hat kein Ende. Bis wann?`);
    case 'overnight?':
      return msg(str`„${written}“ geht über Mitternacht. Stimmt das?`);
    case 'werktags':
      return msg(str`„${written}“: mit oder ohne Samstag?`);
    case 'holidays?':
      return msg(str`„${written}“: Gilt das auch an Feiertagen?`);
    case 'no-times':
      return msg(str`„${written}“ nennt keine Uhrzeit.`);
    case 'no-days':
      return msg(str`„${written}“ nennt keinen Tag.`);
    case 'no-hours-here':
      return msg(str`„${written}“ nennt keine Öffnungszeiten.`);
    case 'day-range?':
      return msg(str`„${written}“: Ist von … bis gemeint, oder nur diese Tage?`);
    case 'closed-and-open':
    case 'closed-times':
      return msg(str`„${written}“ ist zugleich offen und geschlossen.`);
    case 'day-without-times':
      return msg(str`„${written}“ nennt einen Tag ohne Uhrzeit; das gilt dann für die ganze Stelle.`);
    case 'which-year':
      return msg(str`„${written}“: In welchem Jahr?`);
    default:
      return msg(str`„${written}“ ist nicht eindeutig.`);
  }
}

/** What was decided, behind an arrow. */
export function answerText(answer: Answer, hours: readonly string[]): string {
  switch (answer.kind) {
    case 'value':
      return /^[a-z]{2,3}$/.test(answer.value) ? languageName(answer.value) : answer.value;
    case 'keep':
      return msg('stimmt so');
    case 'note':
      return msg('als Hinweis in der Beschreibung');
    case 'leave':
      return msg('weggelassen');
    case 'week':
      return answer.isoWeek === 'even' ? msg('gerade Kalenderwochen') : msg('ungerade Kalenderwochen');
    case 'first':
      return msg(str`ab ${dateWords(answer.date)}`);
    case 'at':
      return msg(str`nur ${hours[answer.entry] ?? ''}`);
  }
}

const dateWords = (date: string): string =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));

/** Whether cells of a column are hours. */
export const isHours = (role: Role | null): boolean => role === 'hours' || dayOf(role) !== undefined;
