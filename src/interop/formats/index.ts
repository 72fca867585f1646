/** The formats that need nothing but this room; src/exchange has calendars besides. */
import type { Format } from './format.ts';
import { hsds } from './hsds/index.ts';
import { integreat } from './integreat/index.ts';
import { jsonLd } from './json-ld/index.ts';
import { osm } from './osm/index.ts';
import { vCard } from './vcard/index.ts';

export const FORMATS: readonly Format[] = [jsonLd, hsds, integreat, osm, vCard];
