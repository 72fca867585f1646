/** Takes all steps of a generator at once: what it returns, and how many pauses there were. */
export function finished<T>(steps: Generator<void, T>): { value: T; pauses: number } {
  for (let pauses = 0; ; pauses++) {
    const { done, value } = steps.next();
    if (done) return { value, pauses };
  }
}
