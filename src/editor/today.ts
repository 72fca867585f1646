/** The one clock of the Redaktion, which tests set. */
let clock = (): Date => new Date();

/** This moment. */
export const now = (): Date => clock();

/** The civil date on this device, YYYY-MM-DD. */
export function today(): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = clock();
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Another clock, for tests; without one the device's again. */
export function setClock(other: () => Date = () => new Date()): void {
  clock = other;
}
