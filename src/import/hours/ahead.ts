/** What stands around a piece of the text: only so far as a sentence goes. */
import type { Separation, Token } from './tokens.ts';

/** What is said of a clause before or after its times. */
const MODIFIERS = ['period', 'every', 'iso', 'mode', 'appointment', 'language', 'note', 'beyond', 'closed', 'break'];
const BEGINNINGS = ['days', 'nth', 'times', 'always', 'date', 'period', 'open-end'];

/** No sentence is longer, and a long text takes no longer than it is long. */
const FAR = 60;

export class Ahead {
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  piece(index: number): Token | undefined {
    return this.#tokens[index];
  }

  /** What follows, as far as is looked. */
  #following(index: number): readonly Token[] {
    return this.#tokens.slice(index + 1, index + 1 + FAR);
  }

  /** The next piece that says something; `before`: by how much all between them separates. */
  next(index: number): Token | undefined {
    let before: Separation = 'none';
    for (const token of this.#following(index)) {
      if (token.before !== 'none') before = token.before;
      if (token.kind !== 'filler' && token.kind !== 'of-month') return { ...token, before };
    }
    return undefined;
  }

  /** How far a piece stands from the last one that says something. */
  gapBefore(index: number): Separation {
    let i = index;
    while (i > 0 && this.#tokens[i]!.before === 'none' && this.#tokens[i - 1]!.kind === 'filler') i--;
    return this.#tokens[i]!.before;
  }

  /** Whether a word like "sonst" or "sowie" stands before a piece. */
  isAlso(index: number): boolean {
    const before = this.#tokens[index - 1];
    return this.#tokens[index]!.before === 'weak' || this.isElse(before);
  }

  /** "sonst", "außerdem" */
  isElse(token: Token | undefined): boolean {
    return token?.kind === 'filler' && Boolean(token.isAlso);
  }

  beginsLine(index: number): boolean {
    return this.#tokens[index - 1]?.endsLine ?? false;
  }

  /** Whether days or times follow, with nothing but other modifiers before them. */
  leadsToClause(index: number): boolean {
    for (const { kind, before, bracket } of this.#following(index)) {
      if (bracket || before === 'comma' || before === 'strong') return false;
      if (BEGINNINGS.includes(kind)) return true;
      if (!MODIFIERS.includes(kind) && kind !== 'filler') return false;
    }
    return false;
  }

  /** Whether times follow directly, so that they could be those of the days here. */
  leadsToTimes(index: number): boolean {
    for (const { kind, before } of this.#following(index)) {
      if (before === 'strong') return false;
      if (kind === 'times') return before === 'none';
      if (kind !== 'days' && kind !== 'filler') return false;
    }
    return false;
  }

  /** Whether times follow in the same sentence, perhaps after days. */
  hasTimesAhead(index: number): boolean {
    for (const { kind, before } of this.#following(index)) {
      if (before === 'strong') return false;
      if (kind === 'times' || kind === 'open-end' || kind === 'always') return true;
      if (before === 'comma' && kind !== 'days') return false;
    }
    return false;
  }

  /**
   * Whether days come after these times and have none of their own: "9-12 Mo, 14-16 Di". `isOpen`: nothing before says in which
   * order days and times stand here.
   */
  daysFollow(index: number, isOpen: boolean): boolean {
    for (const { kind, before, bracket } of this.#following(index)) {
      if (before === 'strong' && !isOpen) return false;
      if (kind === 'days')
        return isOpen || (before === 'none' && bracket > 0) || this.piece(index)!.before === 'strong';
      if (kind === 'times' && !isOpen) return false;
    }
    return false;
  }
}
