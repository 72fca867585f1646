/** Times of day, however they are written: "9 Uhr 30", "09.30", "9h30", "9:30 AM". */
import { meant, ofText, type Reader } from './otherwise.ts';
import { tidy } from './tidy.ts';

const TIME =
  /^(?:um |t)?(\d{1,2})(?: ?(?::|\.|,|h|uhr) ?(\d\d)| (\d\d)|(\d\d))?(?::[0-5]\d(?:\.0+)?)? ?(h|uhr|o'clock|a\.?m\.?|p\.?m\.?)?\.?$/;

/** "09:30" for what means it; undefined for what means none or two things ("gegen neun", "halb zehn"). */
export function timeOf(text: string): string | undefined {
  const written = tidy(text).toLowerCase();
  if (/^(12 uhr )?(mittags?|noon)$/.test(written)) return '12:00';
  if (/^(24 uhr |0 uhr )?(mitternachts?|midnight)$/.test(written)) return '24:00';
  const match: (string | undefined)[] | null = TIME.exec(written);
  if (!match) return undefined;
  let hour = Number(match[1]);
  const minute = match[2] ?? match[3] ?? match[4] ?? '00';
  const half = match[5]?.replace(/\./g, '');
  if (half === 'am' || half === 'pm') {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  if (hour > 24 || minute > '59' || (hour === 24 && minute !== '00')) return undefined;
  return `${String(hour).padStart(2, '0')}:${minute}`;
}

/** A whole number is an hour ("opens": 9) or an hour and its minutes (930). */
export const readTime: Reader = (input) =>
  typeof input === 'number' && !Number.isInteger(input)
    ? undefined
    : ofText((text) => meant(timeOf(text)), true)(input);

/** "09:00" and "12:00" for "9-12 Uhr" or "9 bis 12"; undefined where it is no such pair. */
export function spanOf(text: string): { opens: string; closes: string } | undefined {
  const ends = tidy(text)
    .toLowerCase()
    .replace(/^(von|from) /, '')
    .split(/ ?(?:-| bis | to ) ?/);
  const [opens, closes] = ends.map(timeOf);
  return ends.length === 2 && opens && closes && opens !== closes && opens < '24' ? { opens, closes } : undefined;
}
