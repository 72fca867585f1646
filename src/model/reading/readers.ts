/**
 * Which reader knows what is meant where the schema refuses a value: a table by the schema's kinds of fields. No file that is in
 * order comes here. What a reader gives has to satisfy the schema in the end; see keep.ts.
 */
import * as z from 'zod/mini';
import { isRecord } from './fits.ts';
import { kinds, listSchemas, rootSchemas } from '../schema/schema.ts';
import { readChoice } from './readers/choices.ts';
import { readEmail, readTelephone, readUrl } from './readers/contacts.ts';
import { appointmentOf, closureOf, isBlank, listOfWords } from './readers/containers.ts';
import { readDate, readDateOrYearly } from './readers/dates.ts';
import { readDays } from './readers/days.ts';
import { hoursOfText } from './readers/hours-text.ts';
import { readLanguage } from './readers/languages.ts';
import { namesFor } from './readers/names.ts';
import {
  readBoolean,
  readLatitude,
  readLongitude,
  readNumber,
  readPostalCode,
  readRegionKey,
} from './readers/numbers.ts';
import type { Otherwise, Reader } from './readers/otherwise.ts';
import { readRegion, readTimeZone, readVersion } from './readers/regions.ts';
import { LONGEST, tidyLetters } from './readers/tidy.ts';
import { readTime } from './readers/times.ts';

type Schema = z.core.$ZodType;

const { appointment, temporarilyClosed } = listSchemas.places.shape;

const READERS = new Map<Schema, Reader>([
  [kinds.time, readTime],
  [kinds.closingTime, readTime],
  [kinds.day, readDays],
  [kinds.date, readDate],
  [kinds.dateOrYearly, readDateOrYearly],
  [kinds.languageTag, readLanguage],
  [kinds.spokenLanguage, readLanguage],
  [kinds.regionKey, readRegionKey],
  [kinds.postalCode, readPostalCode],
  [kinds.telephone, readTelephone],
  [kinds.email, readEmail],
  [kinds.url, readUrl],
  [kinds.latitude, readLatitude],
  [kinds.longitude, readLongitude],
  [rootSchemas.version, readVersion],
  [rootSchemas.region, readRegion],
  [rootSchemas.timeZone, readTimeZone],
  [appointment.def.innerType, appointmentOf],
  [temporarilyClosed.def.innerType, closureOf],
]);

/** What is meant by a value that the schema refuses; undefined where that can't be told. */
export function readOtherwise(schema: Schema, input: unknown): Otherwise | undefined {
  if (typeof input === 'string' && input.length > LONGEST) return undefined;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return readOtherwise(def.innerType, input);
    case 'nullable':
      return isBlank(input) ? { value: null } : readOtherwise(def.innerType, input);
    case 'unknown':
      return undefined;
    case 'array':
      return readList(def.element, input);
    default:
      // A list of one where one is asked for.
      return Array.isArray(input) && input.length === 1 ? { value: input[0] as unknown } : readOne(schema, input);
  }
}

/** A value that is no list. */
function readOne(schema: Schema, input: unknown): Otherwise | undefined {
  const read = READERS.get(schema)?.(input);
  if (read) return read;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'literal':
      return readChoice(input, def.values);
    case 'boolean':
      return readBoolean(input);
    case 'number':
      return readNumber(input);
    case 'string':
      return typeof input === 'string' ? { value: tidyLetters(input) } : undefined;
    default:
      return undefined;
  }
}

function readList(element: Schema, input: unknown): Otherwise | undefined {
  const { def } = (element as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return isRecord(input) ? undefined : listOfWords(input, (each) => wordsOf(element, each));
  if (isRecord(input)) {
    const known = Object.keys(def.shape);
    const isEntry = Object.keys(input).some((name) => known.includes(name) || namesFor(name, known).length > 0);
    return isEntry ? { value: [input] } : undefined;
  }
  const isText = typeof input === 'string' || (Array.isArray(input) && input.every((each) => typeof each === 'string'));
  if (element !== kinds.openingHours || !isText) return undefined;
  const value = hoursOfText(input);
  return value && { value };
}

/** What a word in a list means, several for a range of days; undefined where that is unclear. */
function wordsOf(schema: Schema, input: unknown): unknown[] | undefined {
  const accepts = (value: unknown) => z.safeParse(schema, value).success;
  if (accepts(input)) return [input];
  if (isRecord(input) || Array.isArray(input) || (typeof input === 'string' && input.length > LONGEST))
    return undefined;
  const value = readOne(schema, input)?.value;
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.every((each) => each !== undefined && accepts(each)) ? values : undefined;
}
