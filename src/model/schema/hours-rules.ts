/**
 * What a pattern can't say about hours in the data file. By name, so that the generated shapes can refer to them; apart from
 * the other rules, because a badge needs no more.
 */
import { isCivilDate, isMonthDay } from '../calendar/civil-date.ts';

export { isCivilDate } from '../calendar/civil-date.ts';
export { isTimeZone, knowsHolidaysOf } from '../calendar/known-places.ts';

export const isDateOrYearly = (value: string): boolean => isCivilDate(value) || isMonthDay(value);
export const isNotEmpty = (value: object): boolean => Object.keys(value).length > 0;

/**
 * What a file may name in `requires`. Whoever adds something to the format without which a file would be misread (hours of a
 * new kind) adds its name here, and scripts from before will not show such a file.
 *
 * `hours-2`: hours as offices mean them (docs/decisions/hours-meaning.md): `everyWeeks`, weekdays and parts of a day in
 * exceptions, and what replaces what.
 */
const FEATURES: readonly string[] = ['hours-2'];
export const isKnownFeature = (name: string): boolean => FEATURES.includes(name);

type Times = { opens?: string; closes?: string };
export const takesTime = ({ opens, closes }: Times): boolean => opens === undefined || opens !== closes;
/** An exception from midnight to midnight is closed, as schema.org has it. */
export const takesTimeOrDay = (times: Times): boolean => times.opens === '00:00' || takesTime(times);
export const hasBothTimesOrNone = ({ opens, closes }: Times): boolean =>
  (opens === undefined) === (closes === undefined);

/** Weeks between two turns. */
export const isWeekCount = (weeks: number): boolean => Number.isInteger(weeks) && weeks > 0;

type Turns = { everyWeeks?: number; validFrom?: string };
export const isAnchored = ({ everyWeeks, validFrom = '' }: Turns): boolean =>
  everyWeeks === undefined || (isWeekCount(everyWeeks) && isCivilDate(validFrom));
