/** What a column holds by what stands in it, where it has no heading. */
import { daysNamedIn, isBlankWord } from './cell-words.ts';
import { languageOfWord, languageWordsOf } from './language-cells.ts';
import type { Role } from './roles.ts';

/** The share of cells that must look alike. */
const MOST = 0.6;

const STREET =
  /^\p{L}[^@]*(?:str\.|straße|strasse|weg|platz|allee|gasse|ring|damm|ufer|markt|wall|chaussee)?[^@]* \d{1,4} ?[a-z]?([-/]\d+ ?[a-z]?)?(,.*)?$/iu;

/** Kinds in the order in which they are tried; what can be told for certain comes first. */
const KINDS: readonly (readonly [Role, (cell: string) => boolean])[] = [
  ['email', (cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell)],
  ['url', (cell) => /^(https?:\/\/|www\.)\S+$/i.test(cell)],
  ['contact', (cell) => (/\btel|fon\b/i.test(cell) && /fax|mail|@|www/i.test(cell)) || /\d{4}.*\S@\S/s.test(cell)],
  ['plz', (cell) => /^(D-?)?\d{4,5}$/.test(cell)],
  ['plzort', (cell) => /^(D-?)?\d{4,5} \p{Lu}[^\d,;]+$/u.test(cell)],
  ['address', (cell) => /\p{L}.*\d.*\b\d{5} \p{L}/su.test(cell) || /^\d{5} \p{L}[^,]*,.*\d/su.test(cell)],
  [
    'phone',
    (cell) => /^(tel\.?:? ?|telefon:? ?)?[+(]?[\d(][\d ()/.-]{4,}\d/i.test(cell) && cell.replace(/\D/g, '').length > 4,
  ],
  ['hours', looksLikeHours],
  ['languages', looksLikeLanguages],
  ['street', (cell) => STREET.test(cell)],
];

/** What most of some cells are; `has` says which roles other columns already have. */
export function contentRole(cells: readonly string[], has: (role: Role) => boolean): Role | undefined {
  const told = cells.filter((cell) => !isBlankWord(cell));
  if (told.length === 0) return undefined;
  const found = KINDS.find(([, is]) => told.filter(is).length >= told.length * MOST)?.[0];
  if (found) return found;
  // What is left is text: first the name, then, beside a postcode, the town.
  if (!told.some((cell) => /\p{L}{2}/u.test(cell))) return undefined;
  if (!has('name') && !has('provider')) return 'name';
  const isTown = (cell: string) => /^(Bad |Sankt |St\. )?\p{Lu}[\p{L}-]+( \(?\p{L}+\.?\)?)*$/u.test(cell);
  return has('plz') && !has('ort') && told.every(isTown) ? 'ort' : undefined;
}

export const isFax = (text: string): boolean => /fax/i.test(text);

function looksLikeHours(cell: string): boolean {
  if (/vereinbarung|absprache|\bn\. ?v\.|geschlossen|rund um die uhr/i.test(cell)) return true;
  return /\d/.test(cell) && (daysNamedIn(cell) || /\d ?uhr/i.test(cell)) && !/\d{5}/.test(cell);
}

function looksLikeLanguages(cell: string): boolean {
  const words = languageWordsOf(cell);
  return words.length > 0 && words.filter((word) => languageOfWord(word) !== undefined).length * 2 > words.length;
}
