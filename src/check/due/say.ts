/** What is due, in lines to print. */
import type { Due, DueKind, Severity } from './due.ts';
import type { LocatedDue } from './in-text.ts';

export const HEADINGS: Record<Severity, string> = {
  wrong: 'Jetzt falsch für Bewohner',
  soon: 'Bald fällig',
  unchecked: 'Lange nicht geprüft',
};

/** Dues of which the same is to be said, together; in their order. */
export function together<T extends Due>(dues: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const due of dues) {
    const key = `${due.severity} ${due.kind} ${due.message}`;
    const group = groups.get(key);
    if (group) group.push(due);
    else groups.set(key, [due]);
  }
  return [...groups.values()];
}

const OVER = new Set<DueKind>(['expired', 'closure-ended', 'hours-ended']);

/** "in 29 Tagen", "heute", "seit einem Tag", "abgelaufen seit 12 Tagen"; empty where no day is known. */
export function daysWords({ kind, days }: Due): string {
  if (days === undefined) return '';
  if (days === 0) return OVER.has(kind) ? 'seit heute abgelaufen' : 'heute';
  const count = Math.abs(days) === 1 ? 'einem Tag' : `${Math.abs(days)} Tagen`;
  if (days > 0) return `in ${count}`;
  return `${OVER.has(kind) ? 'abgelaufen ' : ''}seit ${count}`;
}

/** Lines for a terminal or a mail, indented below the name of the file. */
export function dueLines(dues: readonly LocatedDue[]): string[] {
  return (Object.keys(HEADINGS) as Severity[]).flatMap((severity) => {
    const groups = together(dues.filter((due) => due.severity === severity));
    if (groups.length === 0) return [];
    const count = groups.flat().length;
    return [`  ${HEADINGS[severity]} (${count}):`, ...groups.flatMap(linesOf)];
  });
}

function linesOf(group: readonly LocatedDue[]): string[] {
  const [first] = group as [LocatedDue, ...LocatedDue[]];
  const names = group.map(({ name, path, line }) => `${name || path}${line === undefined ? '' : ` (Zeile ${line})`}`);
  const when = daysWords(first);
  // The sentence of a problem says itself what it is about.
  const who = first.name || first.line === undefined ? names.join(', ') : `Zeile ${first.line}`;
  const lines = [`    ${who ? `${who}: ` : ''}${first.message}${when && ` (${when})`}`];
  return first.write ? [...lines, `      Schreiben Sie: ${first.write}`] : lines;
}
