/** Telephone numbers that nobody can dial as they stand, by Google's libphonenumber. */
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/max';
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

/** Without an area code everywhere: emergency numbers and the authorities' one. */
const SHORT = /^(11[02567]|116\d{3}|118\d{2,3})$/;

function doubtOf(telephone: string): string | undefined {
  const digits = telephone.replace(/\D/g, '');
  if (SHORT.test(digits)) return undefined;
  const several = numbersIn(telephone);
  if (several.length > 1) {
    const lines = several.map((number) => `{ "telephone": "${number}" }`).join(', ');
    return `("${telephone}") sind wohl zwei Nummern in einer, und keine davon lässt sich wählen; bitte zwei Einträge daraus machen: "contactPoint": [${lines}]`;
  }
  if (!/^(\+|0)/.test(telephone.replace(/[\s()/.-]/g, ''))) {
    return `("${telephone}") hat keine Vorwahl und lässt sich nicht von überall wählen; bitte mit Vorwahl schreiben, zum Beispiel "telephone": "04921 ${telephone}"`;
  }
  const number = parsePhoneNumberFromString(telephone, 'DE');
  if (!number?.isPossible()) {
    return `("${telephone}") hat zu viele oder zu wenige Ziffern für eine Telefonnummer`;
  }
  return number.isValid() ? undefined : `("${telephone}") gibt es so wohl nicht; bitte Vorwahl und Ziffern prüfen`;
}

/** Two numbers, the second perhaps without its area code, or with only its last digits ("04921 87-1779/-1780"). */
function numbersIn(telephone: string): string[] {
  const parts = telephone.split(/\s*[/,;|]\s*/).filter(Boolean);
  const found = findPhoneNumbersInText(telephone, 'DE').map(({ startsAt, endsAt }) =>
    telephone.slice(startsAt, endsAt),
  );
  if (found.length > 1 && found.every((each) => /^[+(0]/.test(each))) return found;
  const [first = '', ...others] = parts;
  const isWhole = (number: string) => parsePhoneNumberFromString(number, 'DE')?.isValid() ?? false;
  // "04921/871779" is one: its first part is only the area code.
  if (others.length === 0 || !isWhole(first) || parsePhoneNumberFromString(telephone, 'DE')?.isValid()) return [];
  const code = /^\(?(\+49 ?\(?0?\)? ?\d+|0\d+)\)?[ /-]/.exec(first)?.[1] ?? '';
  return [first, ...others.map((other) => (/^[+0]/.test(other) ? other : `${code} ${other.replace(/^-/, '')}`.trim()))];
}
