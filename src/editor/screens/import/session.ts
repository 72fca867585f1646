/** A table on its way into a file: what was read, what the person decided, and what would be written. */
import { type Answer, type Answers, decided, keyOf } from '../../../import/table/decide.ts';
import { differencesOf } from '../../../import/table/differences.ts';
import { matchPlaces, type RowMatch } from '../../../import/table/match.ts';
import { changesFor, isClear, sourceKeyOf, sourceOfTable } from '../../../import/table/new-places.ts';
import { readTable, type TableOptions } from '../../../import/table/read-table.ts';
import type { Role } from '../../../import/table/roles.ts';
import type { PlaceRow, Question, TableReading, Unread } from '../../../import/table/types.ts';
import type { Directory } from '../../../model/schema/schema.ts';
import type { EditedFile } from '../../document/edited-file.ts';
import { today } from '../../today.ts';

/** One row as the screen shows it. */
export type SessionRow = {
  /** As it was read. */
  row: PlaceRow;
  /** With what was decided, and the place of the file that it is. */
  match: RowMatch;
  /** Nothing is open, and there is something to write. */
  isReady: boolean;
  /** It will be written with the others. */
  isChosen: boolean;
};

/** Which place of the file a row is, where only a person can tell: an id, or one of two words that are none. */
export type PlaceChoice = { id: string } | 'new' | 'leave';

/** A session stays with its file, so that what is open is still there when the person comes back. */
const sessions = new WeakMap<EditedFile, ImportSession>();

export const sessionOf = (file: EditedFile): ImportSession | undefined => sessions.get(file);
export const endSession = (file: EditedFile): void => void sessions.delete(file);

export class ImportSession {
  readonly name: string;
  reading: TableReading;
  readonly #bytes: Uint8Array;
  readonly #options: TableOptions;
  readonly #answers = new Map<number, Map<string, Answer>>();
  readonly #places = new Map<number, PlaceChoice>();
  /** Rows that are clear and were unticked. */
  readonly #off = new Set<number>();
  /** Differences that shall stay as the file has them, by row and path. */
  readonly #kept = new Set<string>();

  private constructor(name: string, bytes: Uint8Array, reading: TableReading, options: TableOptions) {
    this.name = name;
    this.#bytes = bytes;
    this.reading = reading;
    this.#options = options;
  }

  /** Reads a table for a file; throws a TableError for what is none. */
  static async begin(file: EditedFile, name: string, bytes: Uint8Array): Promise<ImportSession> {
    const options: TableOptions = { directory: file.directory };
    const session = new ImportSession(name, bytes, await readTable(bytes, options), options);
    sessions.set(file, session);
    return session;
  }

  /** Reads it again: a column holds something else, the table is turned, or another sheet is meant. What was decided stays. */
  async readAgain(change: {
    column?: { index: number; role: Role | null };
    turned?: boolean;
    sheet?: string;
  }): Promise<void> {
    const { column, ...others } = change;
    Object.assign(this.#options, others);
    if (column) {
      const columns = [...(this.#options.columns ?? [])];
      columns[column.index] = column.role;
      this.#options.columns = columns;
    } else delete this.#options.columns;
    this.reading = await readTable(this.#bytes, this.#options);
  }

  /** The rows as they are now, with the file as it is now: what is already in it is no news. */
  rows(directory: Directory | undefined): SessionRow[] {
    const places = this.reading.places.map((row) => decided(row, this.#answersOf(row)));
    const matches = matchPlaces({ places }, directory ?? {}).map((match) => this.#placed(match, directory));
    return this.reading.places.map((row, i) => {
      const match = matches[i]!;
      const isReady = isClear(match) && match.kind !== 'same' && this.#places.get(row.row) !== 'leave';
      return { row, match, isReady, isChosen: isReady && !this.#off.has(row.row) };
    });
  }

  /** Where two places may be meant, what the person said. */
  #placed(match: RowMatch, directory: Directory | undefined): RowMatch {
    const choice = this.#places.get(match.row.row);
    if (match.kind !== 'unclear' || !choice || !directory) return match;
    if (choice === 'new') return { ...match, kind: 'new', ids: [] };
    if (choice === 'leave') return match;
    const place = [directory.office, ...directory.places].find(({ id }) => id === choice.id);
    if (!place) return match;
    const differences = differencesOf(match.row.place, place, directory.inLanguage);
    return { ...match, kind: differences.length > 0 ? 'changed' : 'same', ids: [place.id], differences };
  }

  #answersOf({ row }: PlaceRow): Answers {
    return this.#answers.get(row) ?? new Map<string, Answer>();
  }

  answerTo({ row }: PlaceRow, question: Question | Unread): Answer | undefined {
    return this.#answers.get(row)?.get(keyOf(question));
  }

  /** undefined takes the decision back. */
  answer({ row }: PlaceRow, question: Question | Unread, answer: Answer | undefined): void {
    const answers = this.#answers.get(row) ?? new Map<string, Answer>();
    if (answer) answers.set(keyOf(question), answer);
    else answers.delete(keyOf(question));
    this.#answers.set(row, answers);
  }

  choosePlace({ row }: PlaceRow, choice: PlaceChoice | undefined): void {
    if (choice) this.#places.set(row, choice);
    else this.#places.delete(row);
  }

  placeOf({ row }: PlaceRow): PlaceChoice | undefined {
    return this.#places.get(row);
  }

  choose({ row }: PlaceRow, isChosen: boolean): void {
    if (isChosen) this.#off.delete(row);
    else this.#off.add(row);
  }

  takesDifference({ row }: PlaceRow, path: readonly (string | number)[]): boolean {
    return !this.#kept.has(`${row} ${path.join('.')}`);
  }

  takeDifference({ row }: PlaceRow, path: readonly (string | number)[], isTaken: boolean): void {
    const key = `${row} ${path.join('.')}`;
    if (isTaken) this.#kept.delete(key);
    else this.#kept.add(key);
  }

  /** Writes the chosen rows in one step of undo; gives how many. What is open stays here. */
  write(file: EditedFile, label: string): number {
    const chosen = this.rows(file.directory).filter(({ isChosen }) => isChosen);
    const matches = chosen.map(({ row, match }) => ({
      ...match,
      differences: match.differences.filter(({ path }) => this.takesDifference(row, path)),
    }));
    const source = sourceOfTable(this.name, this.reading, today());
    const written = matches.filter(({ kind, differences }) => kind === 'new' || differences.length > 0);
    file.edit(label, changesFor(written, file.json, { key: sourceKeyOf(this.name), source }));
    return written.length;
  }
}
