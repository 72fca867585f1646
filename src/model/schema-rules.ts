/** What a pattern can't say about a value of the data file. By name, so that the generated shapes can refer to them. */
import { isCivilDate, isMonthDay } from './civil-date.ts';

export { isCivilDate } from './civil-date.ts';
export { knowsHolidaysOf } from './holidays.ts';
export { isTimeZone } from './zone.ts';

export const isDateOrYearly = (value: string): boolean => isCivilDate(value) || isMonthDay(value);
export const isLatitude = (value: number): boolean => Math.abs(value) <= 90;
export const isLongitude = (value: number): boolean => Math.abs(value) <= 180;
export const isNotEmpty = <T extends object>(value: T): boolean => Object.keys(value).length > 0;

type Times = { opens?: string; closes?: string };
export const takesTime = <T extends Times>({ opens, closes }: T): boolean => opens === undefined || opens !== closes;
export const hasBothTimesOrNone = <T extends Times>({ opens, closes }: T): boolean =>
  (opens === undefined) === (closes === undefined);

export const canBeReached = <T extends { telephone?: string; email?: string; url?: string }>(contact: T): boolean =>
  Boolean(contact.telephone ?? contact.email ?? contact.url);
