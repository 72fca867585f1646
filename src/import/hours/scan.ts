/** A text taken apart into pieces that each mean something by themselves. */
import type { PlainText } from './plain-text.ts';
import { DATE_RULES } from './date-rules.ts';
import { KEPT_RULES, PHRASE_RULES } from './phrase-rules.ts';
import { TIME_RULES } from './time-rules.ts';
import { SEPARATIONS, pattern, type Meaning, type Separation, type Token } from './tokens.ts';
import { WEEK_RULES } from './week-rules.ts';

/** The first that matches counts: dates before the times that they look like. */
const RULES = [...KEPT_RULES, ...DATE_RULES, ...TIME_RULES, ...WEEK_RULES, ...PHRASE_RULES];

const SEPARATOR = pattern(
  '(?<strong>[;|\\n\\r]+)|(?<comma>,)|(?<weak>(?:und|u\\.|u|and|sowie)(?![\\p{L}\\p{N}.])|[/&+])',
);
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'.-]{0,60}[\p{L}\p{N}])?\.?/uy;

/** How much of what follows a piece its rule looks at. */
const AHEAD = 30;

export function scan({ text, at }: PlainText): Token[] {
  const tokens: Token[] = [];
  const closing = closings(text);
  let bracket = 0;
  let bracketEnd = -1;
  let brackets = 0;
  let before: Separation = 'strong';
  const last = () => tokens[tokens.length - 1];
  for (let i = 0; i < text.length;) {
    if (i >= bracketEnd) bracket = 0;
    const char = text[i]!;
    const separated = char === ' ' ? undefined : separatorAt(text, i);
    if (separated) {
      before = SEPARATIONS[Math.max(SEPARATIONS.indexOf(before), SEPARATIONS.indexOf(separated.kind))]!;
      const token = last();
      if (token && /[\n\r]/.test(text.slice(i, separated.end))) token.endsLine = true;
      i = separated.end;
      continue;
    }
    const found = char === ' ' ? undefined : meaningAt(text, i);
    if (found) {
      tokens.push({
        ...found.meaning,
        start: at[i]!,
        end: endOf(at, found.end),
        before,
        hasColon: false,
        endsLine: false,
        bracket,
      });
      before = 'none';
      i = found.end;
      continue;
    }
    if (char === '(' && closing.has(i)) {
      bracket = ++brackets;
      bracketEnd = closing.get(i)!;
    }
    if (char === ':' && last()) last()!.hasColon = true;
    i++;
  }
  return tokens;
}

/** The end, in the text as written, of what ends before the plain place `end`. */
const endOf = (at: number[], end: number): number => {
  // Several plain characters may stand for one that was written.
  let next = end;
  while (next < at.length - 1 && at[next] === at[end - 1]) next++;
  return at[next]!;
};

function separatorAt(text: string, i: number): { kind: Separation; end: number } | undefined {
  SEPARATOR.lastIndex = i;
  const groups = SEPARATOR.exec(text)?.groups;
  if (!groups || (/\p{L}/u.test(text[i]!) && isInWord(text, i))) return undefined;
  const kind = groups.strong ? 'strong' : groups.comma ? 'comma' : 'weak';
  return { kind, end: SEPARATOR.lastIndex };
}

const isInWord = (text: string, i: number): boolean => i > 0 && /\p{L}/u.test(text[i - 1]!);

function meaningAt(text: string, i: number): { meaning: Meaning; end: number } | undefined {
  // A sign that is neither a blank nor punctuation says something, too.
  const char = String.fromCodePoint(text.codePointAt(i)!);
  const isWord = /[^\p{P}\p{Z}\p{C}\p{M}+<>=|^`´¨$]/u.test(char);
  if (!isWord && !/[-(+]/.test(text[i]!)) return undefined;
  const isGlued = /\p{L}/u.test(text[i]!) ? isInWord(text, i) : /\d/.test(text[i]!) && i > 0 && /\d/.test(text[i - 1]!);
  for (const { pattern: rule, read } of RULES) {
    rule.lastIndex = i;
    const match = rule.exec(text);
    if (!match?.[0]) continue;
    const end = rule.lastIndex;
    const meaning = read(match.groups ?? {}, match[0], text.slice(end, end + AHEAD));
    if (!meaning || (isGlued && meaning.kind !== 'daypart')) continue;
    // Blanks at the end belong to nobody.
    return { meaning, end: end - / *$/.exec(match[0])![0].length };
  }
  if (!isWord) return undefined;
  WORD.lastIndex = i;
  return { meaning: { kind: 'word' }, end: WORD.exec(text) ? WORD.lastIndex : i + char.length };
}

/** Where each bracket of a line ends. */
function closings(text: string): Map<number, number> {
  const found = new Map<number, number>();
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') open = i;
    else if (/[\n\r]/.test(text[i]!)) open = -1;
    else if (text[i] === ')' && open >= 0) {
      found.set(open, i);
      open = -1;
    }
  }
  return found;
}
