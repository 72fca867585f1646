/** Languages as offices write them: "dt., arab., kurd.", "russisch (Do nachm.)", "mit Dolmetscher". */
import { readLanguage } from '../../model/reading/readers/languages.ts';
import { tidy } from '../../model/reading/readers/tidy.ts';
import { isBlankWord, saysWhen } from './cell-words.ts';
import type { Question, Unread } from './types.ts';

export type LanguagesReading = {
  availableLanguage: string[];
  interpretation?: string;
  ask: Question[];
  unread: Unread[];
};

const KURDISH = ['kmr', 'ckb'];

/** Names that people mean several languages by, and which. */
const SEVERAL: Record<string, string[]> = {
  kurdisch: KURDISH,
  afghanisch: ['prs', 'ps'],
  serbokroatisch: ['sr', 'hr', 'bs'],
  'serbo-kroatisch': ['sr', 'hr', 'bs'],
  jugoslawisch: ['sr', 'hr', 'bs', 'mk', 'sl'],
  exjugoslawisch: ['sr', 'hr', 'bs', 'mk', 'sl'],
  aramäisch: ['aii', 'syr'],
  syrisch: ['ar', 'syr'],
  indisch: ['hi', 'pa', 'ta'],
  pakistanisch: ['ur', 'pa'],
  iranisch: ['fa', 'ku'],
  irakisch: ['ar', 'ckb'],
  äthiopisch: ['am', 'om', 'ti'],
  eritreisch: ['ti', 'ar'],
  nigerianisch: ['en', 'ha', 'yo', 'ig'],
};

/** As they are written here; "prs" and not "fa-AF", "kmr" and not "ku". */
const OWN: Record<string, string> = {
  ...{ dari: 'prs', dt: 'de', dtsch: 'de', deutsch: 'de', frz: 'fr', franz: 'fr', engl: 'en', tü: 'tr', griech: 'el' },
  ...{ farsi: 'fa', pers: 'fa', persisch: 'fa', sorani: 'ckb', zentralkurdisch: 'ckb', badini: 'kmr', behdini: 'kmr' },
  ...{ kurmandschi: 'kmr', kurmanji: 'kmr', kurmanci: 'kmr', kurmancî: 'kmr', kurmandji: 'kmr', nordkurdisch: 'kmr' },
  ...{
    zaza: 'zza',
    zazaki: 'zza',
    romani: 'rom',
    romanes: 'rom',
    paschtu: 'ps',
    pashto: 'ps',
    paschto: 'ps',
    paschtun: 'ps',
  },
  ...{
    tigrinya: 'ti',
    tigrinja: 'ti',
    tigrigna: 'ti',
    tigr: 'ti',
    amharisch: 'am',
    assyrisch: 'aii',
    gebärdensprache: 'gsg',
  },
  ...{
    dgs: 'gsg',
    'deutsche gebärdensprache': 'gsg',
    chin: 'zh',
    tschech: 'cs',
    kroat: 'hr',
    maked: 'mk',
    makedonisch: 'mk',
  },
};

/** Names that an abbreviation may stand for: those of people who come for advice, and of who advises them. */
const NAMES =
  'albanisch:sq amharisch:am arabisch:ar armenisch:hy aserbaidschanisch:az bengalisch:bn bosnisch:bs bulgarisch:bg chinesisch:zh ' +
  'dari:prs deutsch:de englisch:en estnisch:et farsi:fa finnisch:fi französisch:fr georgisch:ka griechisch:el hebräisch:he hindi:hi ' +
  'italienisch:it japanisch:ja koreanisch:ko kroatisch:hr kurdisch:ku lettisch:lv litauisch:lt mazedonisch:mk moldauisch:ro ' +
  'niederländisch:nl norwegisch:no paschtu:ps persisch:fa polnisch:pl portugiesisch:pt rumänisch:ro russisch:ru schwedisch:sv ' +
  'serbisch:sr slowakisch:sk slowenisch:sl somali:so spanisch:es suaheli:sw tamil:ta thailändisch:th tigrinya:ti tschechisch:cs ' +
  'türkisch:tr ukrainisch:uk ungarisch:hu urdu:ur usbekisch:uz vietnamesisch:vi weißrussisch:be';

const ABBREVIATED = NAMES.split(' ').map((each) => each.split(':') as [string, string]);

/** The tag of a language's name, code or abbreviation, a list of tags where it may be several; undefined where it is no language. */
export function languageOfWord(word: string): string | string[] | undefined {
  const written = tidy(word).toLowerCase().replace(/[:.]$/, '').trim();
  // "in arabischer Sprache", "auf Russisch", "deutschsprachig"
  const name = written
    .replace(/^(auch|auf|in|und|sowie|u\.?|ggf\.?) /, '')
    .replace(/(sprachig|e?r? sprache|e[rnsm]?)$/, (end) => (/isch|deutsch/.test(written) ? '' : end));
  if (!/^\p{L}[\p{L}' ()-]*$/u.test(name)) return undefined;
  if (name in SEVERAL) return SEVERAL[name];
  if (name in OWN) return OWN[name];
  if (/^[a-z]{2,3}(-[a-z]{2,4})?$/.test(name)) {
    const code = readLanguage(name);
    if (typeof code?.value === 'string') return code.value === 'ku' ? KURDISH : code.value;
    if (typeof code?.perhaps === 'string') return [code.perhaps];
  }
  const known = readLanguage(name)?.value;
  if (typeof known === 'string') return known === 'fa-AF' ? 'prs' : known === 'ku' ? KURDISH : known;
  if (name.length < (word.trim().endsWith('.') ? 2 : 3)) return undefined;
  const tags = new Set(ABBREVIATED.filter(([full]) => full.startsWith(name)).map(([, tag]) => tag));
  const options = [...tags].flatMap((tag) => (tag === 'ku' ? KURDISH : [tag]));
  return options.length > 1 ? options : options[0];
}

const INTERPRETER = /dolmetsch|sprachmittl|übersetz/i;
const SEPARATOR =
  /\s*(?:[,;/|+&\n•·]|\s-\s|\bund\b|\bu\.(?! ?(?:a|v)\.)|(?<=\.)-(?=\p{L})|\bsowie\b|\boder\b|\bo\. )\s*/u;

/** The parts of a cell between commas and their kin, brackets kept whole. */
export function languageWordsOf(cell: string): string[] {
  const brackets: string[] = [];
  const flat = cell.replace(/\([^()]*\)/g, (bracket) => `‹${brackets.push(bracket) - 1}›`);
  return flat
    .split(SEPARATOR)
    .flatMap((part) => part.split(/\s+(?=u\. ?[av]\.|etc\.?$|usw\.?$)/))
    .map((part) => part.replace(/‹(\d+)›/g, (_, i: string) => brackets[Number(i)]!).trim())
    .filter(Boolean);
}

/** What a cell of a column of languages says. */
export function readLanguages(cell: string): LanguagesReading {
  const result: LanguagesReading = { availableLanguage: [], ask: [], unread: [] };
  if (isBlankWord(cell)) return result;
  const interpreters: string[] = [];
  for (const word of languageWordsOf(cell.replace(/^(sprachen?|beratung (auf|in)|wir sprechen):? /i, ''))) {
    if (INTERPRETER.test(word)) interpreters.push(word);
    else if (!isBlankWord(word)) readWord(word, result);
  }
  if (interpreters.length > 0) result.interpretation = interpreters.join(', ');
  result.availableLanguage = [...new Set(result.availableLanguage)];
  return result;
}

/** Adds what a word says. */
function readWord(word: string, result: LanguagesReading): void {
  const plain = languageOfWord(word);
  if (plain !== undefined) take(plain, word, result);
  else if (!(readBracket(word, result) || readList(word, result) || readDay(word, result))) {
    result.unread.push({ field: 'languages', text: word });
  }
}

/** "Kurdisch (Sorani)", "Persisch (Farsi)", "Kurdisch (Kurmandschi, Sorani)", "russisch (Do nachm.)" */
function readBracket(word: string, result: LanguagesReading): boolean {
  const [, name = '', bracket = ''] = /^([^()]*?)\s*\(([^()]*)\)$/.exec(word) ?? [];
  const language = languageOfWord(name);
  if (!bracket || language === undefined) return false;
  const inside = languageWordsOf(bracket).map(languageOfWord);
  const closer = inside.filter((each) => typeof each === 'string');
  if (closer.length > 0 && closer.length === inside.length) result.availableLanguage.push(...closer);
  else if (typeof language === 'string') takeWhen(language, bracket, word, result);
  else take(language, word, result);
  return true;
}

/** "DE EN FR", but "Fr Arabisch" is a Friday. */
function readList(word: string, result: LanguagesReading): boolean {
  const words = word.split(/\s+/);
  const each = words.map(languageOfWord);
  if (words.length < 2 || /^(Mo|Di|Mi|Do|Fr|Sa|So)\b/.test(word) || each.includes(undefined)) return false;
  words.forEach((one, i) => take(each[i]!, one, result));
  return true;
}

/** "Mi Arabisch", "Arabisch: Mo 14-16", "Tigrinya nur Di" */
function readDay(word: string, result: LanguagesReading): boolean {
  const [, first = '', rest = ''] = /^(\S+?)[\s:]+(.+)$/.exec(word) ?? [];
  const before = languageOfWord(first);
  const [, when = '', last = ''] = /^(.+?):?\s+(\S+)$/.exec(word) ?? [];
  const after = languageOfWord(last);
  if (typeof before === 'string' && saysWhen(rest)) takeWhen(before, rest, word, result);
  else if (typeof after === 'string' && saysWhen(when)) takeWhen(after, when, word, result);
  else return false;
  return true;
}

function take(language: string | string[], word: string, result: LanguagesReading): void {
  if (typeof language === 'string') result.availableLanguage.push(language);
  else result.ask.push({ field: 'languages', text: word, options: language });
}

/** Not at all times: at which, the person has to say. A remark that says no time ("Grundkenntnisse") is told. */
function takeWhen(language: string, remark: string, word: string, result: LanguagesReading): void {
  result.availableLanguage.push(language);
  if (saysWhen(remark)) result.ask.push({ field: 'languages', id: 'when', text: `${language}: ${remark}` });
  else result.unread.push({ field: 'languages', text: word });
}
