/** Telephone numbers that nobody can dial as they stand, by Google's libphonenumber. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { telHref } from '../model/places/telephone.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { contactsOf, hint, placesOf } from './entries.ts';

export function telephonesInDoubt(directory: Directory): Problem[] {
  return placesOf(directory)
    .flatMap(contactsOf)
    .flatMap(({ value: { telephone }, path }) => {
      const doubt = telephone === undefined ? undefined : doubtOf(telephone);
      return doubt === undefined ? [] : [hint(`${path}.telephone`, doubt)];
    });
}

/** What keeps a number from being dialled, in the words that follow its name. */
function doubtOf(telephone: string): string | undefined {
  const several = numbersIn(telephone);
  if (several.length > 1) {
    const lines = several.map((number) => `{ "telephone": "${number}" }`).join(', ');
    return `("${telephone}") sind wohl zwei Nummern in einer, und keine davon lässt sich wählen; bitte zwei Einträge daraus machen: "contactPoint": [${lines}]`;
  }
  const link = telHref(telephone);
  // Emergency numbers and the like have no area code, and libphonenumber knows only the long ones.
  if (link && !link.startsWith('tel:+')) return undefined;
  const number = /[+\d].*/.exec(telephone)?.[0] ?? '';
  if (!link && !/^(\+|0)/.test(number)) {
    return `("${telephone}") hat keine Vorwahl und lässt sich nicht von überall wählen; bitte mit Vorwahl schreiben, zum Beispiel "telephone": "04921 ${number}"`;
  }
  if (!link) {
    return /fax/i.test(telephone)
      ? `("${telephone}") ist wohl ein Fax; hierher gehört, wo jemand abnimmt`
      : `("${telephone}") lässt sich nicht wählen: es muss eine einzige Nummer mit Vorwahl sein, zum Beispiel "telephone": "04921 87-1779"`;
  }
  const dialled = parsePhoneNumberFromString(link.slice('tel:'.length));
  if (!dialled?.isPossible()) return `("${telephone}") hat zu viele oder zu wenige Ziffern für eine Telefonnummer`;
  return dialled.isValid() ? undefined : `("${telephone}") gibt es so wohl nicht; bitte Vorwahl und Ziffern prüfen`;
}

/** Two numbers, the second perhaps without its area code. */
function numbersIn(telephone: string): string[] {
  const [first = '', ...others] = telephone
    .split(/\s*(?:[/,;|]|\boder\b|\bund\b|\bbzw\.)\s*/)
    .filter((part) => /\d/.test(part));
  const isWhole = (number: string) => parsePhoneNumberFromString(number, 'DE')?.isValid() ?? false;
  // "04921/871779" is one: its first part is only the area code.
  if (others.length === 0 || !isWhole(first) || telHref(telephone)) return [];
  const code = /^\(?(\+49 ?(?:\(0\))? ?\d+|0\d+)\)?[ /-]/.exec(first)?.[1] ?? '';
  const whole = (other: string) => {
    if (/^[+(]?[+0]/.test(other)) return other;
    return other.startsWith('-') ? first.replace(/-?\d+$/, other) : `${code} ${other}`.trim();
  };
  return [first, ...others.map(whole)];
}
