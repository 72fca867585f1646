/** What comes of loading a data file, step by step. */
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';

/**
 * What stands in the file; else a text that is no JSON, or the HTTP status of no file, 0 where it can't be reached. `bytes` is
 * what came, where not all of it is UTF-8.
 */
export type FileAnswered =
  | { json: unknown; bytes?: ArrayBuffer | undefined }
  | { text: string; bytes?: ArrayBuffer | undefined }
  | { status: number };

/** The same, or the silence of a server. */
export type FileRead = FileAnswered | { silent: true };

/** What can be shown of it, and what is wrong. */
export type LoadResult<D = Directory> =
  { directory: D; problems: readonly Problem[] } | { directory?: undefined; problems: readonly Problem[] };
