/** Elements on the test's page, seen as a reader or a webmaster sees them. */
import { fixtureSync, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { loadPlaceMore } from '../../src/elements/shared/load-place-more.ts';
import type { KmtErrorEvent, KmtLoadEvent } from '../../src/load/events.ts';

/** Milliseconds between looks at what comes in a moment: waitUntil's own 50 make thousands of tests wait for nothing. */
export const SOON = 5;

/** Puts markup on the page and gives its outermost element. Where time was taken over, say how it passes. */
export async function put<E extends Element = LitElement>(
  markup: string,
  pass?: (milliseconds: number) => Promise<void>,
): Promise<E> {
  // Not the asynchronous fixture: for plain elements it waits for a frame, and a page behind others draws none.
  const element = fixtureSync<E>(markup);
  if (!pass) await turns();
  else for (let turn = 0; turn < 5; turn++) await pass(0);
  return element;
}

/** Puts an element on the page and waits until it shows its content, or says that it can't. */
export async function show<E extends LitElement>(markup: string): Promise<E> {
  return settled(await put<E>(markup));
}

/** Waits until every child of a group does. */
export const allSettled = (group: Element): Promise<LitElement[]> =>
  Promise.all(Array.from(group.children as HTMLCollectionOf<LitElement>, settled));

/** Waits until an element shows all its content, or says that it can't. */
export async function settled<E extends LitElement>(element: E): Promise<E> {
  await waitUntil(() => find(element, '.content, div.notice'), 'It shows nothing.', { interval: SOON, timeout: 5000 });
  // A card that has more to show gets it now.
  await loadPlaceMore();
  await element.updateComplete;
  return element;
}

/** The first match in an element's shadow. */
export function find(element: Element, selector: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

/** The first match, of which a test is sure. */
export function get(element: Element, selector: string): HTMLElement {
  const found = find(element, selector);
  if (!found) throw new Error(`Nothing in <${element.localName}> matches ${selector}.`);
  return found;
}

/** All matches in an element's shadow. */
export function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/**
 * The words of a node, white space as a browser shows it; of an element with a shadow, those of its shadow. Without what is
 * for the ear alone: announcements, and the hours in words.
 */
export const words = (node: Element | null): string => wordsWithout('[aria-live], .heard', node);

/** The words of a node as a screen reader comes across them. */
export const heard = (node: Element | null): string => wordsWithout('[aria-live], [aria-hidden=true]', node);

/** What an element announces now. */
export const announced = (element: Element): string => words(get(element, '[aria-live]'));

function wordsWithout(left: string, node: Element | null): string {
  const wordsIn = (part: Node): string => {
    // By their kinds: what stands in a frame has classes of its own.
    if (part.nodeType === Node.TEXT_NODE) return (part as Text).data;
    return [...part.childNodes]
      .filter((child) => child.nodeType !== Node.ELEMENT_NODE || !(child as Element).matches(`style, ${left}`))
      .map(wordsIn)
      .join('');
  };
  const root = node?.shadowRoot ?? node;
  return root ? wordsIn(root).replace(/\s+/g, ' ').trim() : '';
}

/** Whether a child of the element (the page's fallback) is displayed. */
export const isDisplayed = (child: Element): boolean => child.getClientRects().length > 0;

export type Heard = { loads: KmtLoadEvent[]; errors: KmtErrorEvent[] };

/** Collects what elements tell the page, heard from its body as a webmaster's script hears it. */
export function listen(): Heard {
  const heard: Heard = { loads: [], errors: [] };
  const load = (event: HTMLElementEventMap['kmt-load']): unknown => heard.loads.push(event);
  const error = (event: HTMLElementEventMap['kmt-error']): unknown => heard.errors.push(event);
  beforeEach(() => {
    heard.loads.length = heard.errors.length = 0;
    document.body.addEventListener('kmt-load', load);
    document.body.addEventListener('kmt-error', error);
  });
  afterEach(() => {
    document.body.removeEventListener('kmt-load', load);
    document.body.removeEventListener('kmt-error', error);
  });
  return heard;
}

export type Console = { warnings: string[]; errors: string[] };

/** Reads the console instead of printing it, in the tests of the `describe` that calls it. */
export function readConsole(): Console {
  const read: Console = { warnings: [], errors: [] };
  const { warn, error } = console;
  beforeEach(() => {
    read.warnings.length = read.errors.length = 0;
    console.warn = (...said: unknown[]) => void read.warnings.push(said.join(' '));
    console.error = (...said: unknown[]) => void read.errors.push(said.join(' '));
  });
  afterEach(() => Object.assign(console, { warn, error }));
  return read;
}

/**
 * Long enough for answers, events and renderings that are on their way. The words for what is wrong come over the network,
 * which a busy machine makes slow: here they are waited for.
 */
export async function calm(): Promise<void> {
  await import('../../src/load/diagnosis.ts');
  await turns();
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}
