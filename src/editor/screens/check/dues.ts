/** What the screen shows of a file: what is due, and what is read rightly though it is written otherwise. */
import { MEANT } from '../../../check/hours-before.ts';
import { duesOfText, type LocatedDue } from '../../../check/due/in-text.ts';
import { problemDue } from '../../../check/due/what-is-due.ts';
import { pastDates } from '../../../check/dates.ts';
import { unreachable } from '../../../check/contacts.ts';
import type { EditedFile, FileProblem } from '../../document/edited-file.ts';
import { today } from '../../today.ts';

/** `fix` ends a problem of the schema, where that is certain. */
export type ShownDue = LocatedDue & { fix?: FileProblem['fix'] };

export type Shown = {
  dues: ShownDue[];
  /** Hints of the schema: residents read what was meant. */
  hints: FileProblem[];
  /** By its path in the file, an entry's path in the directory. */
  pathInDirectory: (path: string) => string;
};

const known = new WeakMap<EditedFile, { text: string; day: string; shown: Shown }>();

/** Read once for each text and day. */
export function shownOf(file: EditedFile): Shown {
  const day = today();
  const before = known.get(file);
  if (before?.text === file.text && before.day === day) return before.shown;
  const shown = read(file, day);
  known.set(file, { text: file.text, day, shown });
  return shown;
}

function read(file: EditedFile, day: string): Shown {
  const { directory, problems, checked } = file;
  if (!checked || !directory) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return {
      dues: errors.map((each) => ({ ...problemDue(each, ''), line: each.line, fix: each.fix })),
      hints: [],
      pathInDirectory: (path) => path,
    };
  }
  const fixes = new Map(problems.map((problem) => [keyOf(problem), problem.fix]));
  const dues = duesOfText(checked, day).map((due): ShownDue => ({ ...asMeant(due, file), fix: fixes.get(keyOf(due)) }));
  // What the check says of what is over and who can't be reached is said here in other words.
  const said = new Set(
    [...dues, ...pastDates(directory, day), ...unreachable(directory)].map(({ message }) => message),
  );
  const inDirectory = new Map([...checked.moved].map(([there, here]) => [here, there]));
  return {
    dues,
    hints: problems.filter(({ severity, message }) => severity === 'warning' && !said.has(message)),
    pathInDirectory: (path) => inDirectory.get(path) ?? path,
  };
}

/** Of hours that a file from before may have meant otherwise: a button says that they are meant so. */
function asMeant(due: LocatedDue, file: EditedFile): LocatedDue {
  if (!due.message.endsWith(MEANT)) return due;
  const required = file.valueAt(['requires']);
  const value = [...(Array.isArray(required) ? (required as unknown[]) : []), 'hours-2'];
  return {
    ...due,
    message: due.message.slice(0, -MEANT.length).trim(),
    repair: { label: 'Zeiten sind so gemeint', changes: [{ path: ['requires'], value }] },
  };
}

const keyOf = ({ path, message }: { path: string; message: string }): string => `${path} ${message}`;

/** How many things should be done soon: a number for the navigation. */
export const urgentCount = (file: EditedFile): number =>
  shownOf(file).dues.filter(({ severity }) => severity !== 'unchecked').length;
