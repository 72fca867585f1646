/**
 * One timer for the whole page, set to the earliest instant at which any element's words may change. Elements read `now`
 * from here, so that all of them agree, and tests and stories can stop the time.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const systemTime = (): number => Date.now();
/**
 * A timer stands still while the device sleeps, and not every browser tells of the waking of a visible page. So none is
 * set for longer than this; a tick on which nothing is due costs one comparison and renders nothing.
 */
const LONGEST_WAIT = 60_000;

let readTime = systemTime;
let timer: ReturnType<typeof setTimeout> | undefined;
/** Every connected element's clock, with the instant until which what it shows is right. */
const clocks = new Map<ClockController, number>();

/** Stops or moves the page's clock, for tests and stories; without an argument it is the system's again. */
export function useClock(time: () => number = systemTime): void {
  readTime = time;
  for (const clock of clocks.keys()) clock.wake();
}

function schedule(): void {
  clearTimeout(timer);
  timer = undefined;
  const due = Math.min(...clocks.values());
  if (due === Infinity || document.hidden) return;
  timer = setTimeout(tick, Math.min(Math.max(due - readTime(), 0), LONGEST_WAIT));
}

function tick(): void {
  const now = readTime();
  // Set back by its owner or by the network, it is before what was last shown.
  for (const [clock, due] of clocks) if (due <= now || +clock.now > now) clock.wake();
  schedule();
}

/** The time as a template sees it: the same instant for the whole rendering. */
export interface Clock {
  readonly now: Date;
  /** What is rendered now is right until this instant; the earliest one asked for counts. */
  validUntil(instant: Date): void;
}

/** Gives an element the time, and renders it anew when what it shows is no longer right. */
export class ClockController implements ReactiveController, Clock {
  readonly #host: ReactiveControllerHost;
  #now = new Date(readTime());
  #due = Infinity;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get now(): Date {
    return this.#now;
  }

  validUntil(instant: Date): void {
    this.#due = Math.min(this.#due, instant.getTime());
  }

  wake(): void {
    // Until it has rendered, nothing is due: an element that can't would keep the timer spinning.
    clocks.set(this, Infinity);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // A page that comes back, from another tab or from the history, may have missed ticks. Added again, these stay one.
    document.addEventListener('visibilitychange', tick);
    window.addEventListener('pageshow', tick);
    clocks.set(this, Infinity);
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#now = new Date(readTime());
    this.#due = Infinity;
  }

  hostUpdated(): void {
    if (!clocks.has(this)) return;
    clocks.set(this, this.#due);
    schedule();
  }

  hostDisconnected(): void {
    clocks.delete(this);
    schedule();
  }
}
