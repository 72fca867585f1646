/** Emden's data file with an office as a test needs it. */
import type { Directory, Place } from '../../src/model/schema.ts';
import { emden } from './real-data.ts';

/** Emden, with these properties of its office different; undefined takes one away. */
export function emdenWith(
  office: { [K in keyof Place]?: unknown },
  root: { [K in keyof Directory]?: unknown } = {},
): object {
  return { ...emden, ...root, office: { ...emden.office, ...office } };
}
