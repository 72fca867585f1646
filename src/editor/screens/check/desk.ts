/** What the parts of the screen share: the file, what is ticked and open, and how something is done. */
import { html, type TemplateResult } from 'lit';
import { keysOf } from '../../../check/due/due.ts';
import type { EditedFile } from '../../document/edited-file.ts';
import type { CheckedHow } from './checked.ts';

/** By the id of the place: its path is another one once a place before it is gone. */
export type OpenPanel = { id: string; view: 'mail' | 'answer' };

export const idAt = (file: EditedFile, path: string): string => {
  const id = file.valueAt([...keysOf(path), 'id']);
  return typeof id === 'string' ? id : path;
};

export type Desk = {
  readonly file: EditedFile;
  readonly how: CheckedHow;
  readonly open?: OpenPanel;
  /** Paths of what is ticked. */
  readonly chosen: ReadonlySet<string>;
  choose: (paths: readonly string[], isChosen: boolean) => void;
  setHow: (how: CheckedHow) => void;
  setOpen: (open: OpenPanel | undefined) => void;
  /** Today is the day of their check. */
  check: (paths: readonly string[]) => void;
  /** Does it, as one step of undo that is called `label`, and tells it. */
  done: (label: string, edit: (label: string) => unknown) => void;
};

/** Its accessible name says what it is about, as several are called the same. */
export const button = (label: string, about: string, action: () => void): TemplateResult =>
  html`<button class="button" type="button" aria-label=${about ? `${label}: ${about}` : label} @click=${action}>
    ${label}
  </button>`;

/** What was typed and opened, as long as the file is: whoever goes to a form and comes back finds it again. */
const kept = new WeakMap<EditedFile, { open?: OpenPanel; answers: Map<string, string> }>();

export function keptFor(file: EditedFile): { open?: OpenPanel; answers: Map<string, string> } {
  let state = kept.get(file);
  if (!state) kept.set(file, (state = { answers: new Map() }));
  return state;
}
