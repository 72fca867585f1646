/** One entry of the weekly hours that says more, or less, than one time: "9:00-12:00" as an opening, a day that is closed. */
import { isRecord } from '../fits.ts';
import { MAX_ENTRIES } from '../../schema/hours-directory.ts';
import { isBlank } from './containers.ts';
import { daysOf } from './days.ts';
import { hoursOfText } from './hours-text.ts';
import { namesFor } from './names.ts';
import { tidy, wordOf } from './tidy.ts';
import { spanOf } from './times.ts';

/**
 * The entries that one stands for, none for a day that is closed and that no other entry of the list opens; undefined where it
 * is an entry like any other.
 */
export function entriesOf(entry: unknown, list: readonly unknown[]): unknown[] | undefined {
  if (typeof entry === 'string') return hoursOfText(entry);
  if (!isRecord(entry)) return undefined;
  const { opens, closes, ...rest } = inOurWords(entry);
  if (isClosedDay({ opens, closes, closed: rest.closed })) {
    if (list.length > MAX_ENTRIES) return undefined;
    const days = weekdaysOf(entry);
    if (days.length === 0 || days.includes('')) return undefined;
    const isOpenedElsewhere = list.some(
      (other) =>
        other !== entry &&
        !(isRecord(other) && isClosedDay(inOurWords(other))) &&
        weekdaysOf(other).some((day) => days.includes(day) || !day),
    );
    return isOpenedElsewhere ? undefined : [];
  }
  if (
    typeof opens !== 'string' ||
    opens.length > 200 ||
    !(isBlank(closes) || closes === undefined || closes === opens)
  ) {
    return undefined;
  }
  const spans = tidy(opens)
    .split(/ *(?:[,;/&+]| und | and ) */i)
    .map(spanOf);
  return spans.includes(undefined) ? undefined : spans.map((span) => ({ ...rest, ...span }));
}

/** Whether an entry says of both its times that there is none. */
export const isClosedDay = ({ opens, closes, closed }: Record<string, unknown>): boolean =>
  (isClosed(opens) && isClosed(closes)) || (closed === true && opens === undefined && closes === undefined);

const isClosed = (time: unknown): boolean =>
  isBlank(time) ||
  (typeof time === 'string' && time.length < 40 && /^(geschlossen|closed|zu|keine|ruhetag|x)?$/.test(wordOf(time)));

/** The days of an entry; '' for what is none. */
function weekdaysOf(entry: unknown): string[] {
  if (!isRecord(entry)) return [''];
  const { dayOfWeek } = inOurWords(entry);
  const names: unknown[] = Array.isArray(dayOfWeek) ? dayOfWeek : [dayOfWeek];
  return names.flatMap((name) => (typeof name === 'string' && name.length < 200 && daysOf(name)) || ['']);
}

/** With our names for its day and times, where it has others ("von", "tag"). */
function inOurWords(entry: Record<string, unknown>): Record<string, unknown> {
  const ours: Record<string, unknown> = {};
  for (const name of Object.keys(entry).slice(0, 20)) {
    const [known] = name.length < 50 ? namesFor(name, ['dayOfWeek', 'opens', 'closes']) : [];
    // Not by assignment: JSON may name a property "__proto__".
    Object.defineProperty(ours, known ?? name, {
      value: entry[name],
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return ours;
}
