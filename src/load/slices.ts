/** Long work in short tasks, so that the page goes on answering its reader. */

/** With a step that runs over, well below the 50 ms that a reader would notice. */
export const SLICE_MS = 20;

/** Whether there is time for more in the task that began then, by `performance.now()`. */
export function hasRoom(begun: number): boolean {
  return performance.now() < begun + SLICE_MS;
}

/** Takes the next steps of a generator, as many as the task that began then has room for; gives the last of them. */
export function takeSlice<T>(steps: Generator<void, T>, begun: number): IteratorResult<void, T> {
  let step;
  do step = steps.next();
  while (!step.done && hasRoom(begun));
  return step;
}

/** Takes all steps of a generator, a slice in each task; gives what it returns. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const { done, value } = takeSlice(steps, performance.now());
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
