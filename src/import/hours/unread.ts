/** The pieces of a text that were not understood. */
import type { TextSpan } from './reading.ts';
import type { Token } from './tokens.ts';

/** Neighbouring words that were not understood are one piece, with what stands between and around them and says nothing. */
export function unreadPieces(tokens: readonly Token[], text: string): TextSpan[] {
  const pieces: TextSpan[] = [];
  let open: TextSpan | undefined;
  const isWide = ({ before }: Token) => before === 'comma' || before === 'strong';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (open && isWide(token)) open = undefined;
    if (token.isUnread) {
      if (!open) {
        let first = i;
        while (
          first > 0 &&
          !isWide(tokens[first]!) &&
          isLoose(tokens[first - 1]!, text) &&
          tokens[first]!.before === 'none'
        )
          first--;
        pieces.push((open = { start: tokens[first]!.start, end: token.end }));
      }
      open.end = token.end;
    } else if (token.kind !== 'filler' || token.before === 'weak') open = undefined;
  }
  return pieces;
}

/** A small word that belongs to what follows. */
const isLoose = (token: Token, text: string): boolean =>
  token.kind === 'filler' && !token.isUnread && !/^(uhr|h)/i.test(text.slice(token.start, token.end));

/** The whole text as one piece, but for blanks and signs around it. */
export function wholeOf(tokens: readonly Token[], text: string): TextSpan[] {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  if (first && last) return [{ start: first.start, end: last.end }];
  const signs = text.trim();
  const start = text.indexOf(signs);
  return signs ? [{ start, end: start + signs.length }] : [];
}
