/** OpenStreetMap: places as tags in a GeoJSON file. */
import type { Format } from '../format.ts';
import { readOsm } from './read.ts';
import { TABLE } from './table.ts';
import { osmText } from './write.ts';

export const osm: Format = {
  name: 'osm',
  title: 'OpenStreetMap',
  table: TABLE,
  text: osmText,
  read: readOsm,
};
