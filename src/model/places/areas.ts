/** Which part of the county a query asks about, and who is responsible for it. */
import type { Area, Directory, Place } from '../schema/schema.ts';
import type { PlaceQuery } from './query.ts';
import { isMunicipality } from './area-names.ts';
import { positionOf, type Position } from './distance.ts';
import { understandingOf } from './reading.ts';

/** The part of the county a query asks about. */
export type Asked = {
  /** ARS or beginnings of it; empty: no area is asked for. */
  keys: string[];
  /** Where distances are measured from. */
  origin?: Position;
  /** How well the words are answered by each place; 0: not at all. */
  scores: Float64Array;
};

/** An area typed beats a preset one; a point on the map decides only the distance. */
export function askedOf(directory: Directory, { text = '', postalCode = '', area, near }: PlaceQuery): Asked {
  const { understood, scores } = understandingOf(directory, postalCode ? `${postalCode} ${text}` : text);
  const keys = understood.areas.length > 0 ? understood.areas.map(({ ars }) => ars) : area ? [area] : [];
  return { keys, scores, origin: near ? { ...near, precisionKm: 0 } : centreOf(directory, keys) };
}

/** Whether who is responsible for the one is so for the other, or for a part of it; both are ARS or beginnings of it. */
export const isServed = (served: readonly string[], ars: string): boolean =>
  served.some((key) => ars.startsWith(key) || key.startsWith(ars));

/** Those of the areas that the place is responsible for: whose postcode is shared needs to be told which. */
export function areasServed({ areaServed = [] }: Place, areas: readonly Area[]): Area[] {
  return areas.filter((area) => isServed(areaServed, area.ars));
}

/** An ARS this long means an association or a municipality; a county's has five digits. */
const ASSOCIATION_KEY = 9;

/** The middle of the municipalities asked for; that of a whole county isn't worth measuring from. */
function centreOf({ areas }: Directory, keys: readonly string[]): Position | undefined {
  const members = areas.filter((area) => isMunicipality(area) && keys.some((key) => area.ars.startsWith(key)));
  const points = members.flatMap(({ geo }) => (geo ? [positionOf(geo)] : []));
  if (!points.length || keys.some((key) => key.length < ASSOCIATION_KEY)) return undefined;
  const mean = (property: keyof Position): number => {
    let sum = 0;
    for (const point of points) sum += point[property];
    return sum / points.length;
  };
  return {
    latitude: mean('latitude'),
    longitude: mean('longitude'),
    precisionKm: Math.max(...points.map((point) => point.precisionKm)),
  };
}
