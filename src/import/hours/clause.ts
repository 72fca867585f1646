/** A clause: days, their times, and what is said of both. */
import type { Token } from './tokens.ts';

export type Of<Kind extends Token['kind']> = Extract<Token, { kind: Kind }>;

export type Clause = {
  /** All that belongs to it, in the order of the text. */
  tokens: Token[];
  days: { days: number[]; weeks?: number[]; token: Of<'days'> }[];
  times: (Of<'times'> | Of<'always'>)[];
  ends: Of<'open-end'>[];
  dates: Of<'date'>[];
  period?: Of<'period'>;
  every?: Of<'every'>;
  iso?: Of<'iso'>;
  nth?: Of<'nth'>;
  mode?: Of<'mode'> | Of<'appointment'>;
  /** Walk-in said beside another mode. */
  isWalkIn?: boolean;
  languages: Of<'language'>[];
  notes: (Of<'note'> | Of<'beyond'>)[];
  closed?: Of<'closed'> | Of<'break'>;
  appointment?: Of<'appointment'> | Of<'mode'>;
  except?: { token: Of<'except'>; days: Of<'days'>[] };
  dayparts: Of<'daypart'>[];
  holidays?: Of<'holidays'>;
  /** Something was said after the times: further times begin a clause. */
  isSealed: boolean;
  /** It repeats the days of the clause before. */
  isRepeat: boolean;
  /** Its days stand after its times. */
  isTimesFirst: boolean;
};

export const newClause = (): Clause => ({
  ...{ tokens: [], days: [], times: [], ends: [], dates: [], languages: [], notes: [], dayparts: [] },
  ...{ isSealed: false, isRepeat: false, isTimesFirst: false },
});

/** Whether it has times, or one end of them. */
export const hasTimes = ({ times, ends }: Clause): boolean => times.length + ends.length > 0;

/** Whether all is said that makes a clause: when, and what then. */
export function isComplete(clause: Clause): boolean {
  const { days, dates, period, closed, appointment } = clause;
  const hasDays = days.length + dates.length > 0 || Boolean(period);
  return hasTimes(clause) || (hasDays && Boolean(closed ?? appointment));
}

/** By appointment, in whatever words. */
export const isAppointment = (token: Token | undefined): token is Of<'appointment'> | Of<'mode'> =>
  token?.kind === 'appointment' || (token?.kind === 'mode' && token.mode === 'appointment' && !token.isBooking);

/** Takes in what is said before or after the times. */
export function apply(clause: Clause, token: Token): void {
  if (hasTimes(clause) && token.kind !== 'break') clause.isSealed = true;
  switch (token.kind) {
    case 'period':
      clause.period = token;
      break;
    case 'every':
      clause.every = token;
      break;
    case 'iso':
      clause.iso = token;
      break;
    case 'mode':
      if (token.mode === 'walk-in') clause.isWalkIn = true;
      else clause.mode = token;
      break;
    case 'appointment':
      clause.mode = token;
      break;
    case 'language':
      clause.languages.push(token);
      break;
    case 'note':
    case 'beyond':
      clause.notes.push(token);
      break;
    case 'closed':
    case 'break':
      clause.closed = token;
      break;
  }
}

/** What a heading says holds where the clause itself says nothing else. */
export function inherit(clause: Clause, token: Token): void {
  if (!hasTimes(clause) && !clause.closed) return;
  const has = {
    period: clause.period,
    every: clause.every,
    iso: clause.iso,
    mode: clause.mode ?? clause.isWalkIn,
    appointment: clause.mode ?? clause.isWalkIn,
    language: clause.languages.length,
    note: clause.notes.length,
    beyond: clause.notes.length,
  }[token.kind as string];
  if (!has) apply(clause, token);
}
