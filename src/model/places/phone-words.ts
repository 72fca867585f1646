/** Telephone numbers as digits, so that they are found however they are spaced: "05952 93700", "+49 5952/93700". */
import type { Place } from '../schema/schema.ts';

/** A number, and what stands between its digits. */
const NUMBER = /\+?\d[\d\s()/.\-–]*/g;

/** Shorter ones are house numbers to whoever types them. */
const SHORTEST_PART = 4;

/** Digits as one dials them inside Germany: "+49 (0) 5952 93700" is "0595293700". */
export const national = (digits: string): string => digits.replace(/^(?:00)?490?(?=[1-9]\d{5})/, '0');

/** What a place's numbers are found by: all digits of each, those without the area code, and longer parts alone. */
export function numbersOf({ contactPoint = [] }: Place): string[] {
  const found: string[] = [];
  for (const { telephone = '' } of contactPoint) {
    for (const number of telephone.match(NUMBER) ?? []) {
      const parts = number.split(/\D+/);
      found.push(national(parts.join('')));
      for (let i = 1; i < parts.length; i++) found.push(parts.slice(i).join(''));
      for (const part of parts) if (part.length >= SHORTEST_PART) found.push(part);
    }
  }
  return found;
}
