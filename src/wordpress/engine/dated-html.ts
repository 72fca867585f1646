/**
 * The pages' HTML with dates for the server: which weekdays a line of the week is about (0: Monday), and the last date of a special
 * day. The server marks the line of its day and leaves out what is past; it understands no hours.
 */
import type { I18n } from '../../i18n/i18n.ts';
import type { Directory, Place } from '../../model/schema/schema.ts';
import { exceptionLines } from '../../render/exceptions.ts';
import { element } from '../../render/html.ts';
import { listHtml } from '../../render/place.ts';
import { weekOfPlace } from '../../render/week.ts';

/** The same HTML, in which the week and the special days of a place carry their dates. `today`, `holidays`: as it was made. */
export function withDates(
  html: string,
  directory: Directory,
  place: Place,
  i18n: I18n,
  { today, holidays }: { today: string; holidays: boolean },
): string {
  const week = weekOfPlace(directory, place, i18n).map(
    (line) => [line.html, line.weekdays && { 'data-weekdays': line.weekdays.join(' ') }] as const,
  );
  const ahead = exceptionLines(directory, place, i18n, today, holidays).map(
    (line) => [line.html, line.through ? { 'data-through': line.through } : undefined] as const,
  );
  return dated(dated(html, 'kmt-week', week), 'kmt-ahead', ahead);
}

type DatedLine = readonly [html: string, attributes: Record<string, string> | undefined];

/** Puts attributes on the lines of the one list that has just these lines. */
function dated(html: string, name: string, lines: readonly DatedLine[]): string {
  const plain = listHtml(
    lines.map(([line]) => line),
    name,
  );
  if (!plain) return html;
  const items = lines.map(([line, attributes]) => element('li', attributes ?? {}, line));
  // By a function: the text may hold "$".
  return html.replace(plain, () => element('ul', { class: name }, `\n${items.join('\n')}\n`));
}
