/**
 * Opening hours to OpenStreetMap's `opening_hours` and back, for what both can say. What cannot be said is a problem with a
 * sentence, never a silent loss.
 */
export { fromOsm } from './osm-read.ts';
export { toOsm } from './osm-write.ts';
