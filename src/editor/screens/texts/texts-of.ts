/** Every text of the data file, found by the schema: a new kind of text needs no word here. */
import { isRecord } from '../../../model/reading/fits.ts';
import { text } from '../../../model/schema/fields.ts';
import { directorySchema } from '../../../model/schema/schema.ts';
import type { JsonPath } from '../../document/json-path.ts';

export type FileText = {
  path: JsonPath;
  /** As it is written: a plain text, or one for each language. */
  value: string | Record<string, string>;
  /** A name of a person or an organisation, which is the same in most languages. */
  isProper: boolean;
};

/** As much of a schema of zod as is asked here. */
type Schema = { _zod: { def: Definition } };
type Definition =
  | { type: 'optional' | 'nullable' | 'default'; innerType: Schema }
  | { type: 'array'; element: Schema }
  | { type: 'object'; shape: Record<string, Schema> }
  | { type: 'record'; valueType: Schema }
  | { type: 'union' };

/** What a text is known by: whether a language has been reviewed is a union as well. */
const TEXT = text as unknown as Schema;

const definitionOf = (schema: Schema): Definition => schema._zod.def;

/** The texts of a file as written, in its order; of what the format does not know, none. */
export function textsOf(json: unknown): FileText[] {
  return [...found(directorySchema as unknown as Schema, json, [])];
}

function* found(schema: Schema, value: unknown, path: JsonPath): Generator<FileText> {
  if (value === undefined || value === null) return;
  const def = definitionOf(schema);
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      yield* found(def.innerType, value, path);
      break;
    case 'array':
      // One instead of a list is read as well.
      if (!Array.isArray(value)) yield* found(def.element, value, path);
      else for (const [index, entry] of value.entries()) yield* found(def.element, entry, [...path, index]);
      break;
    case 'object':
      if (isRecord(value))
        for (const [name, inner] of Object.entries(value)) {
          const known = Object.prototype.hasOwnProperty.call(def.shape, name) ? def.shape[name] : undefined;
          // What another source says is no text of this one.
          if (known && name !== 'conflicts') yield* found(known, inner, [...path, name]);
        }
      break;
    case 'record':
      if (isRecord(value))
        for (const [name, inner] of Object.entries(value)) yield* found(def.valueType, inner, [...path, name]);
      break;
    case 'union':
      if (schema === TEXT && isText(value) && !(isPublisher(path) && typeof value === 'string'))
        yield { path, value, isProper: isProper(path) };
      break;
  }
}

const isText = (value: unknown): value is FileText['value'] =>
  (typeof value === 'string' && value.trim() !== '') ||
  (isRecord(value) && Object.values(value).every((each) => typeof each === 'string') && Object.keys(value).length > 0);

/** Whose name stands below the facts: it is the same everywhere, unless somebody has written it in several languages. */
const isPublisher = ([list, , property]: JsonPath): boolean => list === 'sources' && property === 'publisher';

function isProper(path: JsonPath): boolean {
  const property = path[path.length - 1];
  return property === 'provider' || isPublisher(path) || (property === 'name' && path.includes('contactPoint'));
}
