/** One shape for all formats: a directory as a text and what of it is left; a text as parts of a directory and what is left of it. */
import type { Directory } from '../../model/schema/schema.ts';
import type { FormatTable } from './cells.ts';
import { type Left, leftOf } from './left.ts';
import { type Part, placesOf } from './part.ts';
import { treeOfDirectory, treeOfPart } from './tree.ts';

export type WriteOptions = {
  /** When the file is made; events that are over by then are not in a calendar. */
  now: Date;
};

export type ReadOptions = {
  /** BCP 47: in which language plain texts are; "de" by default. */
  inLanguage?: string;
  /** The zone in which times are meant that name none; "Europe/Berlin" by default. */
  timeZone?: string;
  /** Today, YYYY-MM-DD: what is over is not read from a calendar. */
  today?: string;
};

export type Read = { part: Part; left: Left[] };

export type Format = {
  /** As the command line names it. */
  name: string;
  /** As sentences name it. */
  title: string;
  table: FormatTable;
  text: (directory: Directory, options: WriteOptions) => string;
  /** Throws a FormatError where a text is none of this format. */
  read: (text: string, options: ReadOptions) => Read;
};

/** Why a text can't be read, in German, for the person who has it. */
export class FormatError extends Error {
  override name = 'FormatError';
}

/** A directory in a format, and a sentence on all that the format does not say. */
export function write(format: Format, directory: Directory, options: WriteOptions): { text: string; left: Left[] } {
  const { inLanguage, timeZone } = directory;
  const text = format.text(directory, options);
  const today = options.now.toISOString().slice(0, 10);
  const { part } = format.read(text, { inLanguage, timeZone, today });
  const ids = placesOf(directory).map(({ id }) => id);
  const [before, after] = [treeOfDirectory(directory), treeOfPart(part, inLanguage, ids)];
  return { text, left: leftOf(before, after, format.table, format.title, inLanguage) };
}

/** The objects of a JSON text; throws a FormatError. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    throw new FormatError('Die Datei ist kein JSON.');
  }
}
