/** Addresses: a street with its number, a postcode with a town, or all in one. */
import type { Text } from '../../model/schema/schema.ts';
import { tidyLetters } from '../../model/reading/readers/tidy.ts';
import { withoutDecimals } from './excel-traps.ts';
import type { Question } from './types.ts';

export type Address = { streetAddress?: string; postalCode?: string; addressLocality?: string; note?: Text };
export type AddressReading = { address: Address; ask: Question[] };

const TOWN = '\\p{L}[\\p{L} .()/-]*';

/** "29525 Uelzen", "D-29525 Uelzen", "Uelzen, 29525", "Uelzen". */
export function readTown(cell: string): AddressReading {
  const text = tidyLetters(cell).replace(/\s+/g, ' ');
  const [, before = '', town = ''] =
    new RegExp(`^(?:D(?:E)?[- ]*)?(\\d{4,5}|\\d{2} \\d{3})[ ,;/-]*(${TOWN})$`, 'u').exec(text) ?? [];
  if (before) return withPostcode(before, town);
  const [, townFirst = '', after = ''] = new RegExp(`^(${TOWN}?)[ ,;/(-]*(?:D-)?(\\d{5})\\)?$`, 'u').exec(text) ?? [];
  if (after) return withPostcode(after, townFirst.trim());
  if (/^(D-?)?\d{4,5}$/.test(text)) return withPostcode(text.replace(/\D/g, ''), '');
  if (new RegExp(`^${TOWN}$`, 'u').test(text)) return { address: { addressLocality: text }, ask: [] };
  return { address: {}, ask: [{ field: 'address', id: 'which-town', text }] };
}

/** A cell of a column of postcodes. Excel takes the 0 away from those of Saxony. */
export function readPostcode(cell: string): AddressReading {
  const text = withoutDecimals(tidyLetters(cell))
    .replace(/^(D|DE|PLZ)[ :-]*/i, '')
    .replace(/^(\d{2})[ .](\d{3})$/, '$1$2');
  if (/^\d{4,5}$/.test(text)) return withPostcode(text, '');
  // The town stands with it after all.
  if (/\p{L}/u.test(text)) return readTown(cell);
  return { address: {}, ask: [{ field: 'postalCode', text: cell }] };
}

function withPostcode(digits: string, town: string): AddressReading {
  const code = digits.replace(' ', '');
  const whole = code.length === 4 ? `0${code}` : code;
  const address: Address = { postalCode: whole };
  if (town) address.addressLocality = town.replace(/[ ,;]+$/, '');
  const ask: Question[] =
    code === whole ? [] : [{ field: 'postalCode', id: 'lost-zero', text: digits, options: [whole] }];
  return { address, ask };
}

/** The whole in one cell: "Markt 4, 49751 Sögel", on one line or several. */
export function readAddress(cell: string): AddressReading {
  const parts = tidyLetters(cell)
    // "Markt 4 49751 Sögel"
    .replace(/ (?=(?:D-)?\d{5} \p{L})/u, ', ')
    .split(/\s*[,;|\n]\s*|\s+[-–]\s+(?=\d{5})/)
    .filter(Boolean);
  const at = parts.findIndex((part) => /^(D-?)?\d{4,5} +\p{L}/u.test(part));
  if (at >= 0) {
    const { address, ask } = readTown(parts[at]!);
    return { address: { ...streetOf(parts.filter((_, i) => i !== at)), ...address }, ask };
  }
  const town = parts[parts.length - 1] ?? '';
  if (parts.length > 1 && new RegExp(`^${TOWN}$`, 'u').test(town) && parts.slice(0, -1).some(isStreet)) {
    return { address: { ...streetOf(parts.slice(0, -1)), addressLocality: town }, ask: [] };
  }
  if (parts.length === 1 && isStreet(town)) return { address: { streetAddress: town }, ask: [] };
  return { address: {}, ask: [{ field: 'address', text: cell.replace(/\s+/g, ' ') }] };
}

const isStreet = (part: string): boolean =>
  /^\p{L}.* ?\d{1,4} ?[a-z]?( ?[-/+] ?\d+ ?[a-z]?)?$/iu.test(part) &&
  !/^(zi|zimmer|raum|haus|etage|eg|og)\b/i.test(part);

/** The street, and what stands beside it: the building, the room, the floor. */
function streetOf(parts: readonly string[]): Address {
  const street = parts.find(isStreet) ?? parts[0];
  const others = parts.filter((part) => part !== street);
  if (street === undefined) return {};
  return others.length > 0 ? { streetAddress: street, note: others.join(', ') } : { streetAddress: street };
}
