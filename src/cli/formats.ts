/** The formats as the command line names them. */
import { ALL_FORMATS } from '../exchange/formats.ts';
import type { Format } from '../interop/formats/format.ts';
import { CallError } from './data-file.ts';

/** Throws a CallError for a name that none has. */
export function formatNamed(name: string): Format {
  const format = ALL_FORMATS.find((each) => each.name === name.toLowerCase());
  if (format) return format;
  throw new CallError(
    `Das Format „${name}“ gibt es nicht; möglich sind ${ALL_FORMATS.map((each) => each.name).join(', ')}.`,
  );
}

/** For the help: "jsonld      schema.org (JSON-LD)". */
export const FORMAT_LINES: readonly string[] = ALL_FORMATS.map(({ name, title }) => `${name.padEnd(12)}${title}`);
