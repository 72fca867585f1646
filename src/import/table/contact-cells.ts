/** Telephone numbers, e-mail and web addresses in cells: one, several, or all in one "Kontakt". */
import { telHref } from '../../model/places/telephone.ts';
import { readEmail, readTelephone } from '../../model/reading/readers/contacts.ts';
import { tidy, tidyLetters } from '../../model/reading/readers/tidy.ts';
import { isBlankWord } from './cell-words.ts';
import { withoutDecimals } from './excel-traps.ts';
import type { Question, Unread } from './types.ts';

export type ContactsReading = {
  /** Numbers, with the person's name where it stands beside the number. */
  telephones: { telephone: string; name?: string }[];
  emails: string[];
  urls: string[];
  ask: Question[];
  unread: Unread[];
};

const EMAIL = /<?(?:mailto:)?[^\s@<>:,;()|/]+ ?(?:@|\(at\)|\[at\]) ?[^\s@<>:,;()|/]+\.[a-z]{2,}>?/giu;
const URL = /(?:https?:\/\/|www\.)[^\s,;|<>]+/gi;
/** Between two numbers; a slash only before a whole one, for "0581/999920" is one. */
const BETWEEN =
  /\s*(?:[;|\n]|,(?! ?(?:Durchwahl|App|Frau|Herr))|\s(?:o\.|od\.|u\.|oder|und|bzw\.?|sowie|&)\s|\s?\/\s?(?=(?:\+|00?)[1-9]\d{1,4}[ /-])|\s?\/\s?(?=-\d)|(?<=\d) +(?=(?:tele?fax|fax|mobil|handy|tel\.|telefon)\b))\s*/iu;
/** One number for both. */
const BOTH = /^tel(?:efon)?\.? ?(?:\/|u\.|und|&|\+) ?(?:tele)?fax[.: ]*/i;
/** Whose number it is, before it: "Frau Müller:", "Zentrale". */
const OWNER =
  /^(?!(?:tel|fon|phone|mobil|handy|ruf|fax|t|m)\b|tel(?:efon|efax)|mobil)(\p{L}[^\d:;]{1,40}?)[:, ]+(?:tel[.: ]+)?(?=[+(]?\d)/iu;
const FAX = /^(?:tele)?fax|^f[:.]? ?[\d+(]|\bfax\b/i;

/** What a cell says of how to reach a place; `areaCode` stands in a column of its own. */
export function readContacts(cell: string, areaCode = ''): ContactsReading {
  const result: ContactsReading = { telephones: [], emails: [], urls: [], ask: [], unread: [] };
  if (isBlankWord(cell)) return result;
  let rest = tidyLetters(cell);
  rest = rest.replace(/(?:e-?mail|mail)\b[:. ]*(?=\S+ ?(?:@|\(at\)|\[at\]))/gi, '').replace(EMAIL, (written) => {
    readMail(written, result);
    return ';';
  });
  rest = rest
    .replace(/(?:web(?:seite|site)?|internet|homepage|www)[: ]+(?=https?:|www\.)/gi, '')
    .replace(URL, (written) => {
      result.urls.push(urlOf(written.replace(/[.)]$/, '')) ?? written);
      return ';';
    });
  let first = '';
  for (const part of rest.split(BETWEEN)) {
    const text = part.replace(/^[\s,;:()]+(?!\d)|[\s,;:]+$/g, '').trim();
    if (!text || isBlankWord(text)) continue;
    const number = readNumber(text, first, areaCode, result);
    first ||= number ?? '';
  }
  return result;
}

function readMail(written: string, { emails, ask }: ContactsReading): void {
  const read = readEmail(written.replace(/ (?=@)|(?<=@) /g, ''));
  if (typeof read?.value === 'string' && !/[([]at/i.test(written)) emails.push(read.value);
  else if (typeof read?.perhaps === 'string') ask.push({ field: 'email', text: written, options: [read.perhaps] });
  else ask.push({ field: 'email', text: written });
}

/** The number as it is put into the place; what is none is told. */
function readNumber(part: string, first: string, areaCode: string, result: ContactsReading): string | undefined {
  const { telephones, ask, unread } = result;
  const name = OWNER.exec(part)?.[1]?.trim();
  const text = part.replace(OWNER, '').replace(BOTH, '');
  const digits = text.replace(/\D/g, '');
  const isExtension = /^-\d+$/.test(text);
  if (FAX.test(text) || (digits.length < 3 && !isExtension)) {
    unread.push({ field: 'telephone', text: part });
    return undefined;
  }
  let number = withoutDecimals(plainNumber(text)).replace(/ {2,}/g, ' ');
  // "0581 9999-10 / -11"
  if (isExtension && /-\d+$/.test(first)) number = first.replace(/-\d+$/, number);
  else if (areaCode && /^[1-9]/.test(number)) number = `${areaCode} ${number}`;
  const isDialled = telHref(number) !== undefined;
  // "(0581) 999930", "0581/999920"
  if (isDialled) number = number.replace(/^\((0\d+)\) ?/, '$1 ').replace(/^(0\d{2,5}) ?\/ ?(?=\d)/, '$1 ');
  else if (!isExtension && !/^[\d ()/+.-]+$/.test(number) && !/\d{4}/.test(number)) {
    unread.push({ field: 'telephone', text: part });
    return undefined;
  } else ask.push({ field: 'telephone', ...doubtOf(number) });
  if (!isExtension || isDialled) telephones.push(name ? { name, telephone: number } : { telephone: number });
  return number;
}

/** What keeps a number from being dialled, and what it may be. */
function doubtOf(text: string): { id: string; text: string; options?: string[] } {
  if (/^49[1-9]\d{6,12}$/.test(text)) return { id: 'lost-plus', text, options: [`+${text}`, `0${text}`] };
  if (/^[1-9]\d{8,11}$/.test(text)) return { id: 'lost-zero', text, options: [`0${text}`] };
  return { id: /^[1-9]/.test(text) ? 'no-area-code' : 'several-numbers', text };
}

/** Without "Tel." before it. */
function plainNumber(text: string): string {
  const value = readTelephone(text)?.value;
  return typeof value === 'string' ? value : text;
}

/** "https://www.example.org" for "www.example.org" and, in a column of web addresses, for "example.org". */
export function urlOf(text: string): string | undefined {
  const written = tidy(text).replace(/^<(.*)>$/, '$1');
  if (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(written))
    return written.replace(/^https?/i, (scheme) => scheme.toLowerCase());
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.[a-z]{2,}(\/\S*)?$/iu.test(written) ? `https://${written}` : undefined;
}
