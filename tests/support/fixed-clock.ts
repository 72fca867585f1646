/** Stops the page's clock, so that no test depends on when it runs. */
import { useClock } from '../../src/elements/shared/clock.ts';

/** The time of the page from now on, as an instant with its offset: "2026-10-30T10:00+01:00". */
export function stopClock(at: string): void {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) throw new Error(`${at} is no instant.`);
  useClock(() => instant);
}

export type Timers = {
  /** How many timers are set now. */
  readonly pending: number;
  /** How many were ever set. */
  readonly set: number;
  /** Lets time pass: timers fire in their order, and elements render. */
  pass: (milliseconds: number) => Promise<void>;
  /** Jumps as a device does that slept: the time is another one and no timer has fired. */
  sleep(milliseconds: number): void;
  /** Sets the clock back, as its owner or the network does; timers, which count by another one, go on. */
  setBack(milliseconds: number): void;
  /** Gives the page its own timers and time back. */
  restore(): void;
};

/** Takes over time and timers, from an instant on. */
export function takeTime(from: string): Timers {
  const real = { setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window) };
  const timers = new Map<number, { at: number; run: () => void }>();
  let now = Date.parse(from);
  let count = 0;
  const answered = (): Promise<void> => new Promise((resolve) => real.setTimeout(resolve, 0));
  const rendered = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };

  window.setTimeout = ((run: () => void, wait = 0) => {
    timers.set(++count, { at: now + wait, run });
    return count;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => void timers.delete(Number(id));
  useClock(() => now);
  // The runner has several pages in one browser, of which all but one are hidden.
  Object.defineProperty(document, 'hidden', { configurable: true, value: false });

  return {
    get pending() {
      return timers.size;
    },
    get set() {
      return count;
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await answered();
      for (;;) {
        const [next] = [...timers].sort(([, a], [, b]) => a.at - b.at);
        if (!next || next[1].at > end) break;
        timers.delete(next[0]);
        now = Math.max(now, next[1].at);
        next[1].run();
        await rendered();
      }
      now = end;
    },
    sleep(milliseconds) {
      now += milliseconds;
    },
    setBack(milliseconds) {
      now -= milliseconds;
      for (const timer of timers.values()) timer.at -= milliseconds;
    },
    restore() {
      Object.assign(window, real);
      Reflect.deleteProperty(document, 'hidden');
      useClock();
    },
  };
}
