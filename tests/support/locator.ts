/** The locator as its readers use it: what it says, and what they press. */
import { fixtureSync, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/counselling-locator.ts';
import type { CounsellingLocator } from '../../src/elements/counselling-locator/counselling-locator.ts';
import type { Directory, Place } from '../../src/model/schema/schema.ts';
import { loadPlaceMore } from '../../src/elements/shared/load-place-more.ts';
import { all, find, get, SOON, words } from './page.ts';
import { directoryWith, placeWith } from './places-directory.ts';
import { serve } from './serve-data.ts';

/** A place of that name; its id is made from it. */
export function named(name: string, facts: Partial<Place> = {}): Place {
  const id = name.replace(/[^a-z0-9]/gi, '-').toLowerCase();
  return { ...placeWith(id), name, source: 'example', ...facts };
}

/** A directory of these places in the towns of the search's tests, all from one source. */
export function townsWith(places: Place[], facts: Partial<Directory> = {}): Directory {
  const source = { title: 'Beispielquelle', publisher: 'Beispielverlag', asOf: null, seen: null };
  return directoryWith(places, { sources: { example: source }, office: named('Koordinierungsstelle'), ...facts });
}

/** A locator on the page with this data, once it shows its places or says that there are none. */
export async function locatorWith(data: Directory, attributes = ''): Promise<CounsellingLocator> {
  const markup = `<kmt-counselling-locator src="${serve(data).url}" ${attributes}></kmt-counselling-locator>`;
  const locator = fixtureSync<CounsellingLocator>(markup);
  await waitUntil(() => find(locator, '#found, .advice'), 'The locator shows nothing.', {
    interval: SOON,
    timeout: 8000,
  });
  await loadPlaceMore();
  await locator.updateComplete;
  return locator;
}

export const field = (locator: Element): HTMLInputElement => get(locator, '#text') as HTMLInputElement;

/** Types into the field, as one does: letter by letter is the browser's business. */
export async function type(locator: CounsellingLocator, text: string): Promise<void> {
  field(locator).focus();
  await sendKeys({ type: text });
  await settle(locator);
}

/** Types something for which there are suggestions, and waits for them. */
export async function typeUntilSuggested(locator: CounsellingLocator, text: string): Promise<void> {
  await type(locator, text);
  await waitUntil(() => suggestions(locator).length > 0, 'Nothing is suggested.', { timeout: 8000 });
}

export async function press(locator: CounsellingLocator, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await locator.updateComplete;
  }
  await locator.updateComplete;
}

/** Puts a text into the field at once, and searches for it. */
export async function search(locator: CounsellingLocator, text: string): Promise<void> {
  const input = field(locator);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await locator.updateComplete;
  get(locator, 'form .primary').click();
  await settle(locator);
}

export async function click(locator: CounsellingLocator, target: string | HTMLElement): Promise<void> {
  (typeof target === 'string' ? get(locator, target) : target).click();
  await settle(locator);
}

/** What follows a press: what understands a text has come, a rendering, the focus, and what the focus changes. */
export async function settle(locator: CounsellingLocator): Promise<void> {
  // Loaded already, it comes in the same task.
  await import('../../src/elements/counselling-locator/typing.ts');
  for (let turn = 0; turn < 3; turn++) await locator.updateComplete;
  await waitUntil(() => locator.ariaBusy !== 'true', 'The locator is busy.', { timeout: 8000 });
  for (let turn = 0; turn < 3; turn++) await locator.updateComplete;
}

export const headline = (locator: Element): string => words(get(locator, '#found'));

/** The names of the places listed. */
export const listed = (locator: Element): string[] => all(locator, '.results > li .name').map((name) => words(name));

export const results = (locator: Element): HTMLElement[] => all(locator, '.results > li');

export const suggestions = (locator: Element): string[] => all(locator, '[role=option]').map((option) => words(option));

/** The suggestion with the visible focus, as a screen reader finds it. */
export function activeOption(locator: Element): string | null {
  const id = field(locator).getAttribute('aria-activedescendant');
  return id && words(find(locator, `#${id}`));
}

/** The button or link whose words begin like this. */
export function control(locator: Element, name: string): HTMLElement {
  const found = all(locator, 'button, a, label.choice').find((each) => words(each).startsWith(name));
  if (!found) throw new Error(`Nothing to press begins with “${name}”.`);
  return found;
}

export const isChecked = (choice: HTMLElement): boolean =>
  choice.querySelector('input')?.checked ?? choice.getAttribute('aria-pressed') === 'true';

/** The element that has the focus inside the locator. */
export const focused = (locator: Element): Element | null => locator.shadowRoot?.activeElement ?? null;

/** Waits until the focus is where it is brought to: a moment later, when screen readers know of all else. */
export async function untilFocusOn(locator: Element, selector: string): Promise<void> {
  await waitUntil(() => focused(locator)?.matches(selector), 'The focus has not come.', {
    interval: SOON,
    timeout: 5000,
  });
}

/** Compared here, because an assertion that fails would print an element with all that hangs on it. */
export const hasFocus = (locator: Element, element: Element | undefined): boolean => focused(locator) === element;
