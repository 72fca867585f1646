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

/** `isLasting`: it was to outlive its tab. */
export type Draft = Kept & { isLasting: boolean; forget: () => void };

let isOwn = false;
let isLasting = false;

/** Whether the drafts of this visit outlive the tab. */
export const draftsLast = (): boolean => isLasting;

/** Lets drafts outlive the tab, or no longer. */
export function letDraftsLast(lasting: boolean, file: EditedFile): boolean {
  if (isLasting && !lasting) remove(() => localStorage, KEY);
  if (lasting && !isLasting) moveAside(() => localStorage);
  isLasting = lasting;
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
  if (!isOwn) moveAside(() => sessionStorage);
  isOwn = true;
  const { name, text, openedText, hasMark } = file;
  const at = now().toISOString();
  const written = (opened: string): string => JSON.stringify({ name, text, opened, hasMark, at } satisfies Kept);
  const whole = written(openedText);
  const isKept = [() => sessionStorage, ...(isLasting ? [() => localStorage] : [])].map(
    // Without what was opened, undoing ends at the draft; better than no draft.
    (storage) => put(storage, KEY, whole) || put(storage, KEY, written(text)),
  );
  return isKept.includes(true);
}

/** Drafts of earlier visits, the latest first. */
export function draftsFound(): Draft[] {
  const found = [
    { storage: () => sessionStorage, key: KEY },
    { storage: () => sessionStorage, key: EARLIER },
    { storage: () => localStorage, key: KEY, isLasting: true },
  ].flatMap(({ storage, key, isLasting: lasts = false }) => {
    const draft = stored(storage, key);
    const isOfThisVisit = isOwn && key === KEY && (!lasts || isLasting);
    return draft && !isOfThisVisit ? [{ draft, isLasting: lasts, forget: () => remove(storage, key) }] : [];
  });
  const unlike = found.filter((each, i) => found.findIndex(({ draft }) => draft.text === each.draft.text) === i);
  return unlike
    .map(({ draft }): Draft => {
      const same = found.filter((each) => each.draft.text === draft.text);
      const forget = (): void => same.forEach((each) => each.forget());
      return { ...draft, isLasting: same.some((each) => each.isLasting), forget };
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** Goes on with a draft: what was opened then is what undoing leads back to. What was to outlive its tab still does. */
export function fileOfDraft({ name, text, opened, hasMark, isLasting: lasts }: Draft): EditedFile {
  isLasting ||= lasts;
  const file = new EditedFile(name, opened, { hasMark, isSaved: text !== opened });
  file.replaceText('Entwurf', text);
  return file;
}

/** Nothing is left of what this visit kept. */
export function forgetDrafts(): void {
  remove(() => sessionStorage, KEY);
  if (isLasting) remove(() => localStorage, KEY);
  isOwn = false;
}

function moveAside(storage: () => Storage): void {
  const before = stored(storage, KEY);
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
