/**
 * A draft of what is not saved yet, in case the page is closed or crashes: in the storage of this tab, and where somebody asks for
 * it in that of the browser. Storage that is full or forbidden loses nothing but the draft, and that is said.
 */
import { now } from '../today.ts';
import { EditedFile } from './edited-file.ts';

const KEY = 'kmt-redaktion-entwurf';
/** The draft of an earlier visit, until somebody takes it or throws it away. */
const EARLIER = `${KEY}-frueher`;

type Kept = { name: string; text: string; opened: string; hasMark: boolean; at: string };

export type Draft = Kept & { forget: () => void };

let isOwn = false;
let isLasting = false;

/** Whether drafts outlive the tab. */
export const draftsLast = (): boolean => isLasting || stored(() => localStorage, KEY) !== undefined;

/** Lets drafts outlive the tab, or no longer. */
export function letDraftsLast(lasting: boolean, file: EditedFile): boolean {
  isLasting = lasting;
  if (!lasting) remove(() => localStorage, KEY);
  return keepDraft(file);
}

/**
 * Keeps the file as it is now, or nothing where there is nothing to save. False: it could not be kept, and only this page has the
 * changes.
 */
export function keepDraft(file: EditedFile): boolean {
  if (!file.isChanged) {
    if (isOwn) forgetDrafts();
    return true;
  }
  if (!isOwn) moveAside();
  isOwn = true;
  const { name, text, openedText: opened, hasMark } = file;
  const kept = JSON.stringify({ name, text, opened, hasMark, at: now().toISOString() } satisfies Kept);
  // Without what was opened, undoing ends at the draft; better than no draft.
  const smaller = JSON.stringify({ name, text, opened: text, hasMark, at: now().toISOString() } satisfies Kept);
  const isKept = [() => sessionStorage, ...(isLasting ? [() => localStorage] : [])].map(
    (storage) => put(storage, KEY, kept) || put(storage, KEY, smaller),
  );
  return isKept.includes(true);
}

/** Drafts of earlier visits, the latest first. */
export function draftsFound(): Draft[] {
  const found = [
    { storage: () => sessionStorage, key: KEY },
    { storage: () => sessionStorage, key: EARLIER },
    { storage: () => localStorage, key: KEY },
  ].flatMap(({ storage, key }) => {
    const draft = stored(storage, key);
    return draft && !(isOwn && key === KEY) ? [{ ...draft, forget: () => remove(storage, key) }] : [];
  });
  const unlike = found.filter((each, i) => found.findIndex(({ text }) => text === each.text) === i);
  return unlike.sort((a, b) => b.at.localeCompare(a.at));
}

/** Goes on with a draft: what was opened then is what undoing leads back to. */
export function fileOfDraft({ name, text, opened, hasMark }: Kept): EditedFile {
  const file = new EditedFile(name, opened, { hasMark, isSaved: text !== opened });
  file.replaceText('Entwurf', text);
  return file;
}

/** Nothing is left of what this visit kept. */
export function forgetDrafts(): void {
  remove(() => sessionStorage, KEY);
  remove(() => localStorage, KEY);
  isOwn = false;
}

function moveAside(): void {
  const before = stored(() => sessionStorage, KEY);
  if (before) put(() => sessionStorage, EARLIER, JSON.stringify(before));
}

function stored(storage: () => Storage, key: string): Kept | undefined {
  try {
    const found = JSON.parse(storage().getItem(key) ?? 'null') as Partial<Kept> | null;
    const isWhole =
      typeof found?.text === 'string' && typeof found.opened === 'string' && typeof found.name === 'string';
    return isWhole ? (found as Kept) : undefined;
  } catch {
    return undefined;
  }
}

function put(storage: () => Storage, key: string, value: string): boolean {
  try {
    storage().setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function remove(storage: () => Storage, key: string): void {
  try {
    storage().removeItem(key);
  } catch {
    // Forbidden: then nothing is there either.
  }
}
