/** Numbers and degrees that are texts, postcodes that are numbers, and yes and no. */
import { ofText, type Reader } from './otherwise.ts';
import { tidy } from './tidy.ts';

/** A whole number; "1.200" may be either. */
export const readNumber = ofText((text) =>
  /^-?\d{1,9}$/.test(tidy(text)) ? { value: Number(tidy(text)) } : undefined,
);

/** 53.36592 for "53,36592" and "53.36592° N"; `sides` are the letters for plus and minus. */
const degrees = (plus: string, minus: string): Reader =>
  ofText((text) => {
    const written = new RegExp(`^(-?\\d{1,3}(?:[.,]\\d{1,15})?) ?°? ?([${plus}]|(${minus}))?$`).exec(
      tidy(text).toUpperCase(),
    );
    const value = Number(written?.[1]?.replace(',', '.'));
    return written && !(written[3] && value < 0) ? { value: written[3] ? -value : value } : undefined;
  });

export const readLatitude = degrees('N', 'S');
export const readLongitude = degrees('EO', 'W');

/** "D-26721" is one; of four digits the first may be a lost 0. */
export const readPostalCode = ofText((text) => {
  const [, digits = ''] = /^(?:(?:D|DE|PLZ)[ :-]*)?(\d{2} ?\d{3}|\d{4})$/i.exec(tidy(text)) ?? [];
  if (digits.length === 4) return { perhaps: `0${digits}` };
  return digits ? { value: digits.replace(' ', '') } : undefined;
}, true);

/** "03 4 54" and numbers; one that begins with 0 has lost it as a number. */
export const readRegionKey: Reader = (input) => {
  if (typeof input === 'number') return Number.isInteger(input) && input > 0 ? { perhaps: `0${input}` } : undefined;
  const digits = typeof input === 'string' ? tidy(input).replace(/[ /.-]/g, '') : '';
  return /^\d{2,12}$/.test(digits) ? { value: digits } : undefined;
};

const YES = ['ja', 'j', 'yes', 'y', 'true', 'wahr', 'richtig', '1'];
const NO = ['nein', 'n', 'no', 'false', 'falsch', '0'];

export const readBoolean: Reader = (input) => {
  const word = typeof input === 'number' || typeof input === 'string' ? tidy(String(input)).toLowerCase() : '';
  if (YES.includes(word)) return { value: true };
  return NO.includes(word) ? { value: false } : undefined;
};
