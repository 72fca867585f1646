/**
 * The file that is being edited. Its text is the document: every change is a small change of the text, and undoing is going back to an
 * earlier text. What the file means, and what is wrong with it, is read from the text as `kmt-widgets validate` reads it.
 */
import { type CheckedText, checkText, type LocatedProblem } from '../../check/check-text.ts';
import { certainRepairs, fixText, type Repair, spliced } from '../../check/fix-text.ts';
import { type ValueChange, withChanges } from '../../check/text-edits.ts';
import { JsonTextError } from '../../model/reading/json-text.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { today } from '../today.ts';
import { type Decoded, decoded, encoded } from './bytes.ts';
import { type JsonPath, valueAt } from './json-path.ts';
import { mendJson, type Mended } from './mend-json.ts';

export type { JsonPath, ValueChange };

/** A problem; `fix` is what ends it, where that is certain. */
export type FileProblem = LocatedProblem & { fix?: Repair };

type Step = { label: string; text: string };

type Meaning = {
  json?: unknown;
  directory?: Directory;
  checked?: CheckedText;
  problems: FileProblem[];
  mended?: Mended;
};

export class EditedFile extends EventTarget {
  readonly name: string;
  /** What is told of the bytes that the file came from. */
  readonly remark?: string;
  /** Whether the mark of UTF-8 stands at its beginning. */
  readonly hasMark: boolean;
  #original?: Uint8Array<ArrayBuffer>;
  #steps: Step[];
  #at = 0;
  #saved: Step | undefined;
  #meaning?: Meaning;
  #day = '';

  /** `text` without a byte order mark. A file that is not yet saved anywhere counts as changed. */
  constructor(
    name: string,
    text: string,
    { hasMark = false, isSaved = true, remark = undefined as string | undefined } = {},
  ) {
    super();
    this.name = name;
    this.hasMark = hasMark;
    this.remark = remark;
    this.#steps = [{ label: '', text }];
    if (isSaved) this.#saved = this.#steps[0];
  }

  /** A file as it is on the disk or the server. One in another encoding than UTF-8 counts as changed: it shall be saved. */
  static read(name: string, bytes: Uint8Array<ArrayBuffer>): EditedFile {
    const { text, hasMark, remark }: Decoded = decoded(bytes);
    const file = new EditedFile(name, text, { hasMark, remark, isSaved: remark === undefined });
    file.#original = bytes;
    return file;
  }

  get text(): string {
    return this.#steps[this.#at]!.text;
  }

  /** What is to be saved. As long as it is what was opened, every byte of it. */
  get bytes(): Uint8Array<ArrayBuffer> {
    const isAsOpened = this.#original && this.text === this.#steps[0]!.text && this.remark === undefined;
    return isAsOpened ? this.#original! : encoded(this.text, this.hasMark);
  }

  /** The text it was opened with; undoing ends there. */
  get openedText(): string {
    return this.#steps[0]!.text;
  }

  /** The bytes it was opened with or saved as; undefined for what is nowhere yet. */
  get original(): Uint8Array<ArrayBuffer> | undefined {
    return this.#original;
  }

  /** As written; undefined if the text is no JSON. */
  get json(): unknown {
    return this.#read().json;
  }

  /** What a page shows of it; undefined if that is nothing. */
  get directory(): Directory | undefined {
    return this.#read().directory;
  }

  /** All that the check knows of the text; undefined if that is no JSON. */
  get checked(): CheckedText | undefined {
    return this.#read().checked;
  }

  /** In the order of the file, with lines. */
  get problems(): readonly FileProblem[] {
    return this.#read().problems;
  }

  /** How a text that is no JSON would become some, where what is to be done is certain. */
  get mended(): Mended | undefined {
    return this.#read().mended;
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#steps.length - 1;
  }

  /** What undo would take back, as it was called. */
  get undoLabel(): string {
    return this.canUndo ? this.#steps[this.#at]!.label : '';
  }

  get redoLabel(): string {
    return this.#steps[this.#at + 1]?.label ?? '';
  }

  /** Whether there is something to save. */
  get isChanged(): boolean {
    return this.text !== this.#saved?.text;
  }

  /** A whole file on one line, as programs write it: every change changes that line. */
  get isOneLine(): boolean {
    return !/\n\s*\S/.test(this.text);
  }

  /** The value as it is written at a path, undefined where there is none. */
  valueAt(path: JsonPath): unknown {
    return valueAt(this.json, path);
  }

  /** Changes values in one step of undo, which is called `label`. Where nothing differs, nothing happens. */
  edit(label: string, changes: readonly ValueChange[]): void {
    this.replaceText(label, withChanges(this.text, changes));
  }

  /** The same for the text as a whole. */
  replaceText(label: string, text: string): void {
    if (text === this.text) return;
    this.#steps = [...this.#steps.slice(0, this.#at + 1), { label, text }];
    this.#move(this.#at + 1);
  }

  /** Writes what ends one problem. */
  repair(label: string, fix: Repair): void {
    this.replaceText(label, spliced(this.text, [fix]));
  }

  /** Writes all that is certain; gives how many changes that were. */
  repairAll(label: string): number {
    if (this.json === undefined) return 0;
    const { text, changes } = fixText(this.text);
    this.replaceText(label, text);
    return changes.length;
  }

  undo(): void {
    if (this.canUndo) this.#move(this.#at - 1);
  }

  redo(): void {
    if (this.canRedo) this.#move(this.#at + 1);
  }

  /** The present text is what stands in the file on the disk now: these bytes. */
  markSaved(bytes: Uint8Array<ArrayBuffer>): void {
    this.#original = bytes;
    this.#saved = this.#steps[this.#at];
    this.dispatchEvent(new Event('change'));
  }

  #move(at: number): void {
    this.#at = at;
    this.#meaning = undefined;
    this.dispatchEvent(new Event('change'));
  }

  #read(): Meaning {
    // What is past or due depends on the day; a page may stay open overnight.
    if (this.#day !== today()) this.#meaning = undefined;
    this.#day = today();
    return (this.#meaning ??= meaningOf(this.text, this.#day));
  }
}

function meaningOf(text: string, day: string): Meaning {
  try {
    const checked = checkText(text, day);
    const { directory, problems, edits } = checked;
    const repairs = certainRepairs(text, { directory, edits });
    // Of several problems at one place, the first is what was read otherwise than written.
    const fixOf = ({ path }: LocatedProblem, i: number): Repair | undefined =>
      problems.findIndex((each) => each.path === path) === i ? repairs.find((each) => each.path === path) : undefined;
    return {
      json: JSON.parse(text),
      directory,
      checked,
      problems: problems.map((problem, i) => ({ ...problem, fix: fixOf(problem, i) })),
    };
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    const { line, column, message } = error;
    const problem: FileProblem = { path: '', message: `${message} (Spalte ${column}).`, severity: 'error', line };
    return { problems: [problem], mended: mendJson(text) };
  }
}
