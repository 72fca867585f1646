/** Long work in short tasks, so that the page goes on answering its reader. */

/** With a step that runs over, well below the 50 ms that a reader would notice. */
export const SLICE_MS = 20;

/** Takes the steps of a generator, as many at a time as a slice has room for; gives what it returns. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
