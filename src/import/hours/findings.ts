/** What is found while a text is read, clause by clause. */
import { WEEKDAYS } from '../../model/hours/rules.ts';
import type { OpeningHours, SpecialOpeningHours } from '../../model/schema/schema.ts';
import type { Clause } from './clause.ts';
import { namesOf, spanOf } from './clause-facts.ts';
import type { HoursQuestion, HoursReadingWithSpans, TextSpan } from './reading.ts';
import type { Token } from './tokens.ts';
import { unreadPieces, wholeOf } from './unread.ts';

/** Kinds that say nothing of their own, or that a question tells. */
const QUIET = ['times', 'always', 'holidays', 'filler', 'of-month'];

export class Findings {
  readonly text: string;
  readonly hours: OpeningHours[] = [];
  readonly hoursSpans: TextSpan[] = [];
  readonly special: SpecialOpeningHours[] = [];
  /** Weekdays, 0 for Monday. */
  readonly closed: number[] = [];
  readonly questions: HoursQuestion[] = [];
  /** The pieces that say that it is closed. */
  readonly closedTokens: Token[] = [];
  isByAppointment = false;
  publicHolidays?: 'open' | 'closed';
  /** Whether the text speaks of public holidays at all. */
  readonly namesHolidays: boolean;
  readonly #tokens: readonly Token[];
  readonly #before: ReadonlyMap<Token, Token>;

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.#tokens = tokens;
    this.#before = new Map(tokens.slice(1).map((token, i) => [token, tokens[i]!]));
    this.namesHolidays = tokens.some(({ kind }) => kind === 'holidays');
  }

  /** The piece before another. */
  before(token: Token): Token | undefined {
    return this.#before.get(token);
  }

  wordsOf({ start, end }: TextSpan): string {
    return this.text.slice(start, end);
  }

  ask(id: string, pieces: readonly TextSpan[], more: Partial<HoursQuestion> = {}): void {
    this.questions.push({ id, ...spanOf(pieces), ...more });
  }

  /** Of a clause that gives no hours, what was understood but belongs to nothing is unread; the `kept` kinds are told otherwise. */
  drop({ tokens }: Clause, kept: readonly string[] = []): void {
    for (const token of tokens) {
      if (QUIET.includes(token.kind) || kept.includes(token.kind)) continue;
      if (token.kind === 'beyond') this.ask('cannot-express', [token]);
      token.isUnread = true;
    }
  }

  /** A clause that cannot be said in the data, as a whole. */
  beyond({ tokens }: Clause): void {
    for (const token of tokens) token.isUnread = true;
    this.ask('cannot-express', tokens);
  }

  result(): HoursReadingWithSpans {
    const { text, hours, hoursSpans, special, questions, publicHolidays } = this;
    this.#closedAndOpen();
    for (const token of this.#tokens) if (token.kind === 'word') token.isUnread = true;
    const hasHours = hours.length + special.length > 0;
    const isRead =
      hasHours || this.closed.length > 0 || this.isByAppointment || questions.length > 0 || Boolean(publicHolidays);
    if (!isRead) for (const token of this.#tokens) token.isUnread = true;
    const unreadSpans = isRead ? unreadPieces(this.#tokens, text) : wholeOf(this.#tokens, text);
    if (!isRead && unreadSpans.length > 0) this.ask('no-hours-here', unreadSpans);
    questions.sort((a, b) => a.start - b.start);
    return {
      hours,
      ...(special.length > 0 && { special }),
      ...(this.closed.length > 0 && { closed: namesOf([...new Set(this.closed)]) }),
      ...(this.isByAppointment && { appointment: hasHours ? 'also' : 'only' }),
      ask: [...new Set(questions.map(({ id }) => id))],
      unread: unreadSpans.map((span) => this.wordsOf(span)),
      hoursSpans,
      questions,
      unreadSpans,
      understoodSpans: this.#tokens.filter(({ isUnread }) => !isUnread).map(({ start, end }) => ({ start, end })),
      ...(publicHolidays && { publicHolidays }),
    };
  }

  #closedAndOpen(): void {
    const isWeekly = ({ weekOfMonth, isoWeek, everyWeeks, validFrom, validThrough }: OpeningHours) =>
      !weekOfMonth && !isoWeek && !everyWeeks && !validFrom && !validThrough;
    const open = new Set(this.hours.filter(isWeekly).flatMap(({ dayOfWeek }) => dayOfWeek));
    const both = WEEKDAYS.filter((day, i) => open.has(day) && this.closed.includes(i));
    if (both.length > 0) this.ask('closed-and-open', this.closedTokens, { days: both });
  }
}
