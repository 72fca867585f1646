/** Numbers and degrees that are texts, postcodes that are numbers, and yes and no. */
import { meant, ofText, type Reader } from './otherwise.ts';
import { tidy } from './tidy.ts';

/** A whole number; "1.200" may be either. */
export const readNumber = ofText((text) =>
  /^-?\d{1,9}$/.test(tidy(text)) ? { value: Number(tidy(text)) } : undefined,
);

/** 53.36592 for "53,36592", "53.36592° N" and "53° 21′ 57″ N"; `sides` are the letters for plus and minus. */
const degrees = (sides: string, minus: string): Reader =>
  ofText((text) => {
    const written = tidy(text).toUpperCase().replace(/[′’´]/g, "'").replace(/″|''/g, '"');
    const side = new RegExp(`^([${sides}${minus}])? ?([-+]?[^A-Z]*?) ?([${sides}${minus}])?$`).exec(written);
    if (!side || (side[1] && side[3])) return undefined;
    const value = valueOf(side[2] ?? '');
    const isMinus = minus.includes(side[1] ?? side[3] ?? ' ');
    return value === undefined || (isMinus && value < 0) ? undefined : meant(isMinus ? -value : value);
  });

export const readLatitude = degrees('N', 'S');
export const readLongitude = degrees('EO', 'W');

function valueOf(written: string): number | undefined {
  if (/^[-+]?\d{1,3}([.,]\d{1,15})? ?°?$/.test(written)) return Number(written.replace(',', '.').replace(/[ °+]/g, ''));
  const parts = /^(\d{1,3}) ?° ?([0-5]?\d(?:[.,]\d+)?) ?'(?: ?([0-5]?\d(?:[.,]\d+)?) ?")?$/.exec(written);
  if (!parts) return undefined;
  const [degree, minute, second] = parts
    .slice(1)
    .map((part: string | undefined) => Number((part ?? '0').replace(',', '.')));
  return Math.round((degree! + minute! / 60 + second! / 3600) * 1e6) / 1e6;
}

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
