/** Strings that many places share, each with a number, so that what holds for it is worked out once and counted fast. */
export class Numbering {
  readonly values: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a string, which it keeps; they run from 0. */
  of(value: string): number {
    let number = this.#numbers.get(value);
    if (number === undefined) this.#numbers.set(value, (number = this.values.push(value) - 1));
    return number;
  }
}
