/** The events of loading, for the page around an element, and how it is told. They are composed and bubble. */
import type { HoursDirectory } from '../model/schema/hours-directory.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { PartError } from './parts.ts';

/** The browser's own Event, also where a library has put something else in its place. */
export const BrowserEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;

/**
 * Tells the page by the event that `make` gives; whether nobody has prevented its default. Where a library keeps it from being
 * made, the page hears nothing, and what the reader does goes on.
 */
export function tellPage(element: HTMLElement, make: () => Event): boolean {
  try {
    return element.dispatchEvent(make());
  } catch (error) {
    console.warn('kmt-widgets: kein Ereignis:', error);
    return true;
  }
}

/** Tells console and page of what was thrown, in a moment: the element may be rendering, and a listener set attributes. */
export function tellFailure(element: HTMLElement, url: string, error: unknown): void {
  // Of parts the console has heard.
  if (!(error instanceof PartError)) console.error(`kmt-widgets: <${element.localName}> kann nichts zeigen:`, error);
  const problem: Problem = { path: '', message: String(error), severity: 'error' };
  queueMicrotask(() => tellPage(element, () => new KmtErrorEvent(url, [problem])));
}

/** `kmt-load`: the data is there and shown. `problems` names what was left out of it. */
export class KmtLoadEvent extends BrowserEvent {
  readonly url: string;
  /** What the element shows of the file: all of it, or the hours alone from a badge. */
  readonly directory: Directory | HoursDirectory;
  readonly problems: readonly Problem[];

  constructor(url: string, directory: Directory | HoursDirectory, problems: readonly Problem[]) {
    super('kmt-load', { bubbles: true, composed: true });
    this.url = url;
    this.directory = directory;
    this.problems = problems;
  }
}

/** `kmt-error`: the data could not be loaded, or something in it or in an attribute was wrong. */
export class KmtErrorEvent extends BrowserEvent {
  readonly url: string;
  readonly problems: readonly Problem[];

  constructor(url: string, problems: readonly Problem[]) {
    super('kmt-error', { bubbles: true, composed: true });
    this.url = url;
    this.problems = problems;
  }
}

declare global {
  /** Of elements, the document and the window alike. */
  interface GlobalEventHandlersEventMap {
    'kmt-load': KmtLoadEvent;
    'kmt-error': KmtErrorEvent;
  }
}
