/** Questions and differences in German words for the person who has to decide. */
import { germanName } from '../../check/german.ts';
import type { OpeningHours } from '../../model/schema/schema.ts';
import type { Difference } from './differences.ts';
import { hoursWords } from '../hours/say.ts';
import { hoursQuestionWords } from './say-hours.ts';
import type { Question } from './types.ts';

const FIELD_NAMES: Record<string, string> = {
  ...{ name: 'Name', provider: 'Träger', address: 'Anschrift', postalCode: 'Postleitzahl', telephone: 'Telefon' },
  ...{ email: 'E-Mail', url: 'Adresse im Netz', hours: 'Öffnungszeiten', languages: 'Sprachen', topics: 'Themen' },
  ...{ interpretation: 'Dolmetschen', areas: 'zuständig für', accessibility: 'Zugang', contactPoint: 'Kontakt' },
  ...{ openingHoursSpecification: 'Öffnungszeiten', specialOpeningHoursSpecification: 'Ausnahmen', place: 'Stelle' },
  ...{
    publicHolidays: 'Feiertage',
    appointment: 'Termine',
    availableLanguage: 'Sprachen',
    areaServed: 'zuständig für',
  },
};

/** "Telefon" for "telephone"; a column's own heading as it is. */
export const fieldName = (field: string): string => FIELD_NAMES[field] ?? field;

/** What is unclear, as a sentence with what was written, and what to do. */
export function questionWords({ field, id, text, options = [] }: Question): string {
  const written = `„${text.replace(/\s+/g, ' ')}“`;
  const choice = options.map((option) => `„${option}“`).join(' oder ');
  switch (id) {
    case undefined:
      if (field === 'languages')
        return `${written} kann mehrere Sprachen meinen: ${options.map(languageName).join(', ')}. Bitte die gemeinte Sprache ausschreiben.`;
      if (choice)
        return `${written} ist nicht eindeutig; gemeint ist wohl ${choice}. Bitte so schreiben, wenn es stimmt.`;
      return `${written} ist nicht zu verstehen. Bitte anders schreiben oder die Zelle leeren.`;
    case 'when':
      return `Nur zu bestimmten Zeiten (${written}): Bitte die Sprache zu den Öffnungszeiten schreiben, zum Beispiel „Do 14-16 Uhr Russisch“.`;
    case 'no-name':
      return 'In dieser Zeile steht kein Name. Bitte den Namen der Stelle eintragen.';
    case 'no-town':
      return `Zu ${written} fehlt der Ort. Bitte Postleitzahl und Ort eintragen, zum Beispiel „29525 Uelzen“.`;
    case 'which-town':
      return `${written} ist nicht ein Ort mit einer Postleitzahl. Bitte so schreiben: „29525 Uelzen“.`;
    case 'lost-zero':
      return `Bei ${written} hat Excel wohl die Null am Anfang entfernt. Bitte ${choice} schreiben, wenn es stimmt (die Zelle vorher als „Text“ formatieren).`;
    case 'lost-plus':
      return `Bei ${written} fehlt wohl das „+“. Bitte ${choice} schreiben, wenn es stimmt.`;
    case 'no-area-code':
      return `${written} hat keine Vorwahl. Bitte mit Vorwahl schreiben, zum Beispiel „0581 ${text}“.`;
    case 'several-numbers':
      return `${written} lässt sich nicht als eine Nummer lesen. Bitte jede Nummer ganz schreiben, mit „oder“ dazwischen.`;
    case 'fax?':
      return `${written} ist wohl die Faxnummer. Bitte „Fax“ davor schreiben oder die Nummer weglassen.`;
    case 'excel-date':
      return choice
        ? `Excel hat aus ${choice} wohl das Datum ${written} gemacht. Bitte ${choice} schreiben, wenn es stimmt (die Zelle vorher als „Text“ formatieren).`
        : `${written} ist ein Datum. Bitte schreiben, was gemeint ist.`;
    case 'formula-error':
      return `In der Zelle steht nur der Fehler ${written}. Bitte den Inhalt von Hand eintragen.`;
    case 'formula':
      return `In der Zelle steht die Formel ${written} ohne Ergebnis. Bitte den Inhalt von Hand eintragen.`;
    case 'number-cut':
      return `Excel hat die Nummer zu ${written} gekürzt, die Ziffern sind verloren. Bitte die Nummer neu eintragen (die Zelle vorher als „Text“ formatieren).`;
    case 'not-possible':
      return `${written} geht so nicht. Bitte prüfen und anders schreiben.`;
    case 'twice':
      return `Dieselbe Stelle steht schon in Zeile ${text}. Bitte beide Zeilen zu einer machen oder den Namen unterscheiden.`;
    case 'several-places':
      return `Diese Stelle kann eine von mehreren in der Datei sein: ${choice}. Bitte die Straße dazuschreiben.`;
    default:
      return hoursQuestionWords(id, written);
  }
}

/** "Arabisch" for "ar"; the tag where the system knows no name. */
export function languageName(tag: string): string {
  const own: Record<string, string> = {
    kmr: 'Kurmandschi',
    ckb: 'Sorani',
    prs: 'Dari',
    gsg: 'Deutsche Gebärdensprache',
  };
  return own[tag] ?? germanName(tag);
}

/** What stands in the file and what the table says: "Telefon: „0581 1“ → „0581 2“". */
export function differenceWords({ property, before, after }: Difference): string {
  return `${fieldName(property)}: ${valueWords(before)} → ${valueWords(after)}`;
}

/** A value of a place in few words; `null` and undefined are "nichts". */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return 'nichts';
  if (typeof value === 'string') return `„${value}“`;
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (!Array.isArray(value))
    return typeof value === 'object' ? Object.values(value).map(valueWords).join(', ') : `${value as number}`;
  if (value.length === 0) return 'keine';
  if (value.every(isHours)) return hoursWords(value);
  return value.map((each) => (isTag(each) ? languageName(each) : valueWords(each))).join(', ');
}

const isTag = (value: unknown): value is string => typeof value === 'string' && /^[a-z]{2,3}(-|$)/.test(value);
const isHours = (value: unknown): value is OpeningHours =>
  typeof value === 'object' && value !== null && 'dayOfWeek' in value && 'opens' in value;
