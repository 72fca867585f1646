/** Lines of the formats that address books and calendars read: vCard (RFC 6350) and iCalendar (RFC 5545) write them alike. */

/**
 * A text as a value (RFC 6350, 4; RFC 5545, 3.3.11). Any line break is one of its own, also a lone CR: what follows must not
 * become a line of the file. Other control characters go.
 */
export const escaped = (value: string): string =>
  value
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** The lines as a file. No line is over 75 bytes of UTF-8: it is continued after a line break and a space (3.2; 3.1). */
export const fileOf = (lines: readonly string[]): string => lines.map(folded).join('\r\n') + '\r\n';

function folded(line: string): string {
  let width = 0;
  let result = '';
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (width + bytes > 75) {
      result += '\r\n ';
      width = 1;
    }
    result += character;
    width += bytes;
  }
  return result;
}
