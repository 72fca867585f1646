/** Dates: German ones, dates with a time, and the day of every year. */
import { isCivilDate, isMonthDay, parseIsoDate } from '../../calendar/civil-date.ts';
import { dayOf } from './days.ts';
import { meant, ofText, type Otherwise } from './otherwise.ts';
import { tidy } from './tidy.ts';

/** Their beginnings, in German and English. */
const MONTHS = [
  'jan',
  'feb',
  'm(?:är|ae?r|rz)',
  'apr',
  'ma[iy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'de[zc]',
];

/** "2026-12-24" for what means that day. */
export const readDate = ofText((text) => read(text, isCivilDate), true);

/** The same, or "--12-24"; a day without a year may mean the next one only. */
export const readDateOrYearly = ofText((text) => {
  const yearly = tidy(text).replace(/^-?-?(\d\d)-?(\d\d)$/, '--$1-$2');
  if (isMonthDay(yearly)) return tidy(text).startsWith('--') ? { value: yearly } : { perhaps: yearly };
  const date = read(text, isCivilDate);
  if (date) return date;
  const [day, month] = german(tidy(text)) ?? [];
  const every = `--${month ?? ''}-${day ?? ''}`;
  return isMonthDay(every) ? { perhaps: every } : undefined;
}, true);

function read(text: string, isRight: (date: string) => boolean): Otherwise | undefined {
  const [, weekday, written = ''] = /^(?:(\p{L}{2,12})\.?,? (?:(?:den|the) )?)?(.*)$/u.exec(tidy(text)) ?? [];
  const date = dateOf(written);
  if (!date || !isRight(date)) return undefined;
  // A weekday that is another one says that something is wrong, not what.
  return weekday !== undefined && (parseIsoDate(date) + 3) % 7 !== dayOf(weekday) ? undefined : meant(date);
}

function dateOf(written: string): string | undefined {
  const [, year, month, day, rest = ''] =
    /^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)([T ].*)?$/i.exec(written) ??
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ??
    [];
  if (year && month && day) return isSameDay(rest) ? [year, two(month), two(day)].join('-') : undefined;
  const [dayThen, monthThen, yearThen] = german(written) ?? [];
  return yearThen && `${yearThen}-${monthThen ?? ''}-${dayThen ?? ''}`;
}

/** Day, month and year, where there is one, of "24.12.2026", "24. Dez. 26" or "24 December". */
function german(written: string): [day: string, month: string, year: string | undefined] | undefined {
  const [, day, name = '', rest = ''] = /^(\d{1,2})\.? ?(\d{1,2}\.?|\p{L}{3,9}\.?) ?(.*)$/u.exec(written) ?? [];
  const month = /^\d/.test(name)
    ? Number.parseInt(name)
    : MONTHS.findIndex((each) => new RegExp(`^${each}`, 'i').test(name)) + 1;
  const isApart = !/^\d/.test(name) || /^\d{1,2}\. ?\d{1,2}/.test(written);
  const [, year, short, time = ''] = /^(?:(\d{4})|'?(\d\d))?(,? .*)?$/.exec(rest) ?? [];
  if (!day || !month || !isApart || (rest && !year && !short) || !isSameDay(time.replace(/^,/, ''))) return undefined;
  return [two(day), two(String(month)), year ?? (short && `20${short}`)];
}

/** Whether what follows a date leaves it the same day in Germany: no time, a local one, or one that is early enough elsewhere. */
function isSameDay(rest: string): boolean {
  if (!rest) return true;
  const [, hour, zone = ''] = /^[T ](\d\d):\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i.exec(rest) ?? [];
  if (hour === undefined || hour > '23') return false;
  return zone.toUpperCase() === 'Z' ? hour < '22' : /^(\+0[12]:?00)?$/.test(zone);
}

const two = (digits: string): string => digits.padStart(2, '0');
