/** Days between dates, and dates after some months. */
import { dayNumber, isoDate, parseIsoDate } from '../../model/calendar/civil-date.ts';

/** Days from one date ("2026-11-26") to another; negative: it is over. */
export const daysUntil = (today: string, date: string): number => parseIsoDate(date) - parseIsoDate(today);

export const dayAfter = (date: string): string => isoDate(parseIsoDate(date) + 1);

/** The same day so many months later; 31 January and a month is 3 March. */
export function monthsLater(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number);
  return isoDate(dayNumber(year!, month! + months, day!));
}

const MONTHS = [
  ...['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november'],
  'dezember',
];

/**
 * The last day that a text about age can mean: "2018" is the end of that year, "2021-12" and "Dezember 2021" the end of that
 * month, of "2022 und 2024" the later counts. undefined: it names none.
 */
export function lastDayNamed(text: string): string | undefined {
  const days: string[] = [];
  const note = (year: string | number, month = 12, day?: number) => {
    const number = dayNumber(Number(year), day ? month : month + 1, day ?? 0);
    if (!Number.isNaN(number)) days.push(isoDate(number));
    return ' ';
  };
  text
    .toLowerCase()
    .replace(/\b(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)/g, (_, year: string, month: string, day?: string) =>
      note(year, Number(month), Number(day ?? 0)),
    )
    .replace(/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/g, (_, day: string, month: string, year: string) =>
      note(year, Number(month), Number(day)),
    )
    .replace(/(?:\b(\d{1,2})\.\s*)?(\p{L}{3,9})\.?\s+(\d{4})\b/gu, (all, day: string, name: string, year: string) => {
      const month = MONTHS.findIndex((each) => each.startsWith(name)) + 1;
      return month > 0 ? note(year, month, Number(day || 0)) : all;
    })
    .replace(/\b(\d{1,2})[/.](\d{4})\b/g, (_, month: string, year: string) => note(year, Number(month)))
    // "2016/17"
    .replace(/\b(\d\d)\d\d[/–-](\d\d)\b/g, (_, century: string, year: string) => note(century + year))
    .replace(/\b(?:19|20)\d\d\b/g, (year) => note(year));
  return days.sort().pop();
}
