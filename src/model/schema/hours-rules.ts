/**
 * What a pattern can't say about hours in the data file. By name, so that the generated shapes can refer to them; apart from
 * the other rules, because a badge needs no more.
 */
import { isCivilDate, isMonthDay } from '../calendar/civil-date.ts';

export { isCivilDate } from '../calendar/civil-date.ts';
export { knowsHolidaysOf } from '../calendar/holidays.ts';
export { isTimeZone } from '../calendar/zone.ts';

export const isDateOrYearly = (value: string): boolean => isCivilDate(value) || isMonthDay(value);
export const isNotEmpty = (value: object): boolean => Object.keys(value).length > 0;

/**
 * What a file may name in `requires`. Whoever adds something to the format without which a file would be misread (hours of a
 * new kind) adds its name here, and scripts from before will not show such a file.
 */
const FEATURES: readonly string[] = [];
export const isKnownFeature = (name: string): boolean => FEATURES.includes(name);

type Times = { opens?: string; closes?: string };
export const takesTime = ({ opens, closes }: Times): boolean => opens === undefined || opens !== closes;
export const hasBothTimesOrNone = ({ opens, closes }: Times): boolean =>
  (opens === undefined) === (closes === undefined);
