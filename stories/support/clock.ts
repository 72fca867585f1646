/** Stops the page's clock for a story. All stories on one page share it, so each file's documentation has one time only. */
import { useClock } from '../../src/elements/shared/clock.ts';

/** For a story's `beforeEach`: the time stands still at an instant with its offset, "2026-10-29T10:00+01:00". */
export function at(instant: string): () => () => void {
  const time = Date.parse(instant);
  return () => {
    useClock(() => time);
    return () => useClock();
  };
}
