/** Directories in the words of other programs, and back: `kmt-widgets/interop`. Pure: no DOM, no clock, no network. */
export { ALL_FORMATS as FORMATS } from './formats.ts';
export {
  FormatError,
  write,
  type Format,
  type Read,
  type ReadOptions,
  type WriteOptions,
} from '../interop/formats/format.ts';
export { sentencesOf, type Left, type LeftCase } from '../interop/formats/left.ts';
export type { Cell, FormatTable, How } from '../interop/formats/cells.ts';
export type { Part, PartEntry } from '../interop/formats/part.ts';
