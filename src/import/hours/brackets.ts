/** What stands in brackets and is neither days nor times: what of it was not understood is a note to the times before it. */
import type { Token } from './tokens.ts';

/** The same pieces; of each bracket with words that were not understood, those between two commas are one note. */
export function withNotes(tokens: readonly Token[], written: string): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const { bracket } = tokens[i]!;
    let end = i + 1;
    while (bracket && end < tokens.length && tokens[end]!.bracket === bracket) end++;
    const inside = tokens.slice(i, end);
    const isAside = bracket && inside.some(({ kind }) => kind === 'word' || kind === 'note');
    result.push(
      ...(isAside && !inside.some(isWhen) ? partsOf(inside).flatMap((part) => noteOf(part, written)) : inside),
    );
    i = end;
  }
  return result;
}

const isWhen = ({ kind }: Token): boolean => ['days', 'times', 'always', 'open-end', 'date', 'period'].includes(kind);

function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  for (const token of tokens) {
    if (parts.length === 0 || token.before === 'comma' || token.before === 'strong') parts.push([token]);
    else parts[parts.length - 1]!.push(token);
  }
  return parts;
}

function noteOf(part: Token[], written: string): Token[] {
  if (!part.some(({ kind }) => kind === 'word')) return part;
  const [first, last] = [part[0]!, part[part.length - 1]!];
  // A number to dial is no note, and a telephone before it no mode.
  if (part.some(({ kind, start, end }) => kind === 'word' && /\d{5}|@/.test(written.slice(start, end)))) {
    return part.map((token) => (token.kind === 'mode' ? { ...token, kind: 'word' } : token));
  }
  return [
    {
      ...first,
      kind: 'note',
      text: written.slice(first.start, last.end),
      end: last.end,
      hasColon: false,
      endsLine: last.endsLine,
    },
  ];
}
