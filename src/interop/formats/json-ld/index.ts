/** schema.org as JSON-LD: the whole directory, in all its languages. */
import type { Format } from '../format.ts';
import { readJsonLd } from './read.ts';
import { TABLE } from './table.ts';
import { jsonLdText } from './write.ts';

export const jsonLd: Format = {
  name: 'jsonld',
  title: 'schema.org (JSON-LD)',
  table: TABLE,
  text: jsonLdText,
  read: readJsonLd,
};
