/** Directories in the words of other programs, and back: `kmt-widgets/interop`. Pure: no DOM, no clock, no network. */
import type { Format } from './format.ts';
import { hsds } from './hsds/index.ts';
import { integreat } from './integreat/index.ts';
import { jsonLd } from './json-ld/index.ts';
import { osm } from './osm/index.ts';
import { vCard } from './vcard/index.ts';

export { FormatError, write, type Format, type Read, type ReadOptions, type WriteOptions } from './format.ts';
export { cellOf, type Left, type LeftCase } from './left.ts';
export type { Part, PartEntry } from './part.ts';
export type { Cell, FormatTable, How } from './cells.ts';

export const FORMATS: readonly Format[] = [jsonLd, hsds, integreat, osm, vCard];
