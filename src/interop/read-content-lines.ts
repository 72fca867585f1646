/** Reads what content-lines.ts writes, from whatever program it comes: the lines of a calendar file (RFC 5545, 3.1). */

/**
 * A line: `DTSTART;TZID=Europe/Berlin:20261203T150000`. Names are in capitals; the value is as it is written. `group` is what a vCard
 * has before a name: `c1.TEL:…` (RFC 6350, 3.3).
 */
export type ContentLine = { name: string; params: Readonly<Record<string, string>>; value: string; group?: string };

/** A component with its lines and those inside of it: VCALENDAR with VEVENTs. */
export type Component = { name: string; lines: ContentLine[]; inside: Component[] };

/**
 * The components of a text. Any line break will do, and a component that is not closed ends with the file: what programs write is
 * not always what they should. Lines that are none are left out.
 */
export function readComponents(text: string): Component[] {
  const root: Component = { name: '', lines: [], inside: [] };
  const open = [root];
  for (const written of text
    .replace(/\r\n?|\n/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')) {
    const line = lineOf(written);
    const around = open[open.length - 1]!;
    if (line?.name === 'BEGIN') {
      const component: Component = { name: line.value.trim().toUpperCase(), lines: [], inside: [] };
      around.inside.push(component);
      open.push(component);
    } else if (line?.name === 'END') {
      if (open.length > 1) open.pop();
    } else if (line) around.lines.push(line);
  }
  return root.inside;
}

const LINE =
  /^(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):([^]*)$/;

function lineOf(written: string): ContentLine | undefined {
  const [, group, name, params = '', value = ''] = LINE.exec(written) ?? [];
  if (name === undefined) return undefined;
  const pairs = [...params.matchAll(/;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";])*)/g)].map(
    ([, key = '', each = '']) => [key.toUpperCase(), each.replace(/^"([^"]*)"$/, '$1')] as const,
  );
  return { name: name.toUpperCase(), params: Object.fromEntries(pairs), value, ...(group !== undefined && { group }) };
}

/** A value as a text (3.3.11): without the backslashes before commas, semicolons and line breaks. */
export const unescaped = (value: string): string =>
  value.replace(/\\([^])/g, (_, character: string) => (/[nN]/.test(character) ? '\n' : character));
