/** What a reader says of a value that the schema refuses. */
export type Otherwise =
  /** What it means, and nothing else; the schema has the last word on it. */
  | { value: unknown; perhaps?: undefined }
  /** What it may mean, for the person who wrote it to decide; never read so. */
  | { value?: undefined; perhaps: unknown };

/** Undefined: no idea. What a reader gives for a list of days may be several. */
export type Reader = (input: unknown) => Otherwise | undefined;

/** A reader of texts alone; numbers are read as the text they make, where `alsoNumbers`. */
export const ofText =
  (read: (text: string) => Otherwise | undefined, alsoNumbers = false): Reader =>
  (input) => {
    if (alsoNumbers && typeof input === 'number') return read(String(input));
    return typeof input === 'string' ? read(input) : undefined;
  };

/** Undefined stays undefined, everything else is what was meant. */
export const meant = (value: unknown): Otherwise | undefined => (value === undefined ? undefined : { value });
