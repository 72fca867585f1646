/** The files that `kmt-widgets import` writes. */
import { existsSync, realpathSync } from 'node:fs';
import { jsonText } from '../check/json-print.ts';
import { withChanges } from '../check/text-edits.ts';
import type { FileChange } from '../import/table/new-places.ts';
import { CallError } from './data-file.ts';

/** Does not write over a file that nobody has spoken of. */
export function refuseToOverwrite({ output, into, force }: { output?: string; into?: string; force: boolean }): void {
  const isSameFile = output !== undefined && into !== undefined && isOneFile(output, into);
  if (output === undefined || !existsSync(output) || isSameFile || force) return;
  throw new CallError(
    `${output} gibt es schon. Bitte einen anderen Namen nehmen, oder --force, um die Datei zu überschreiben.`,
  );
}

function isOneFile(one: string, other: string): boolean {
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}

/** What a table or a calendar gives of a data file. Whose office it is, and in which Land, nobody has said yet; `validate` names both. */
export function newFile(changes: readonly FileChange[], list: 'places' | 'events', today: string): string {
  const start = {
    version: 1,
    requires: ['hours-2'],
    inLanguage: 'de',
    timeZone: 'Europe/Berlin',
    dateModified: today,
    sources: {},
    [list]: [],
  };
  const text = `${jsonText(start, '{\n  "a": 1\n}\n', 0)}\n`;
  return withChanges(text, changes);
}
