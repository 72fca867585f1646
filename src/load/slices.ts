/** Long work in short tasks, so that the page goes on answering its reader. */

/** With a step that runs over, well below the 50 ms that a reader would notice. */
export const SLICE_MS = 20;

/** Takes the next steps of a generator, as many as a slice that began then has room for; gives the last of them. */
export function takeSlice<T>(steps: Generator<void, T>, begun = performance.now()): IteratorResult<void, T> {
  let step;
  do step = steps.next();
  while (!step.done && performance.now() < begun + SLICE_MS);
  return step;
}

/** Takes all steps of a generator, a slice in each task; gives what it returns. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = takeSlice(steps);
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
