/** A break is cut out of the hours before it: "8-16, Mittagspause 12-13". */
import { WEEKDAYS } from '../../model/hours/rules.ts';
import type { OpeningHours } from '../../model/schema/schema.ts';
import type { TextSpan } from './reading.ts';

/** Cuts; false, and nothing is changed, where no hours go on before and after the break. `days`: only theirs. */
export function withoutBreaks(
  hours: OpeningHours[],
  spans: TextSpan[],
  { opens, closes }: { opens: string; closes: string },
  days?: readonly number[],
): boolean {
  const names = days?.map((day) => WEEKDAYS[day]!);
  const isCut = (entry: OpeningHours) =>
    entry.opens < opens && closes < entry.closes && (!names || entry.dayOfWeek.every((day) => names.includes(day)));
  if (!hours.some(isCut)) return false;
  for (let i = hours.length - 1; i >= 0; i--) {
    const entry = hours[i]!;
    if (!isCut(entry)) continue;
    hours.splice(i, 1, { ...entry, closes: opens }, { ...entry, opens: closes });
    spans.splice(i, 0, spans[i]!);
  }
  return true;
}
