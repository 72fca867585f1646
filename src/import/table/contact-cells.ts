/** Telephone numbers, e-mail and web addresses in cells: one, several, or all in one "Kontakt". */
import { telHref } from '../../model/places/telephone.ts';
import { readEmail, readTelephone } from '../../model/reading/readers/contacts.ts';
import { tidy, tidyLetters } from '../../model/reading/readers/tidy.ts';
import { isBlankWord } from './cell-words.ts';
import { withoutDecimals } from './excel-traps.ts';
import type { Question, Unread } from './types.ts';

export type ContactsReading = {
  telephones: string[];
  emails: string[];
  urls: string[];
  ask: Question[];
  unread: Unread[];
};

const EMAIL = /<?(?:mailto:)?[^\s@<>:,;()|/]+ ?(?:@|\(at\)|\[at\]) ?[^\s@<>:,;()|/]+\.[a-z]{2,}>?/giu;
const URL = /(?:https?:\/\/|www\.)[^\s,;|<>]+/gi;
/** Between two numbers; a slash only before a whole one, for "0581/999920" is one. */
const BETWEEN =
  /\s*(?:[;|\n]|,(?! ?(?:Durchwahl|App|Frau|Herr))|\s(?:o\.|od\.|u\.|oder|und|bzw\.?|sowie|&)\s|\s?\/\s?(?=(?:\+|00?)[1-9]\d{1,4}[ /-])|\s\/\s?(?=-\d)|(?<=\d) +(?=(?:tele?fax|fax|mobil|handy|tel\.|telefon)\b))\s*/iu;
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
function readNumber(text: string, first: string, areaCode: string, result: ContactsReading): string | undefined {
  const { telephones, ask, unread } = result;
  if (FAX.test(text) && !/^tel[^:]*fax\b.*\//i.test(text))
    return (unread.push({ field: 'telephone', text }), undefined);
  const digits = text.replace(/\D/g, '');
  if (digits.length < 3) return (unread.push({ field: 'telephone', text }), undefined);
  let number = withoutDecimals(plainNumber(text)).replace(/ {2,}/g, ' ');
  // "0581 9999-10 / -11"
  if (/^-\d+$/.test(number) && /-\d+$/.test(first)) number = first.replace(/-\d+$/, number);
  else if (areaCode && /^[1-9]/.test(number)) number = `${areaCode} ${number}`;
  if (telHref(number)) {
    // "(0581) 999930", "0581/999920"
    number = number.replace(/^\((0\d+)\) ?/, '$1 ').replace(/^(0\d{2,5}) ?\/ ?(?=\d)/, '$1 ');
    telephones.push(number);
    return number;
  }
  const isNumber = /^[\d ()/+.-]+$/.test(number);
  if (!isNumber && !/\d{4}/.test(number)) return (unread.push({ field: 'telephone', text }), undefined);
  telephones.push(number);
  if (/^49[1-9]\d{8,11}$/.test(digits) && number.startsWith('49'))
    ask.push({ field: 'telephone', id: 'lost-plus', text: number, options: [`+${number}`] });
  else if (/^[1-9]\d{8,11}$/.test(number))
    ask.push({ field: 'telephone', id: 'lost-zero', text: number, options: [`0${number}`] });
  else if (/^[1-9]/.test(number)) ask.push({ field: 'telephone', id: 'no-area-code', text: number });
  else ask.push({ field: 'telephone', id: 'several-numbers', text: number });
  return number;
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
