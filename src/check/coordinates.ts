/** Coordinates that are swapped, or far from where the directory is about. */
import type { Directory, GeoCoordinates } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { hint, placesOf, type AtPath } from './entries.ts';

type Box = { south: number; north: number; west: number; east: number };

const GERMANY: Box = { south: 47.2, north: 55.1, west: 5.8, east: 15.1 };

/** About 50 km: areas name their middle, and who is responsible for one may sit in the next town. */
const MARGIN = { latitude: 0.45, longitude: 0.75 };

export function coordinatesInDoubt(directory: Directory): Problem[] {
  const centres = directory.areas.flatMap(({ geo }) => (geo && isIn(geo, GERMANY) ? [geo] : []));
  const region = centres.length > 0 ? boxOf(centres) : GERMANY;
  const where = centres.length > 0 ? 'weit weg von den Gemeinden in „areas“' : 'nicht in Deutschland';
  const areas = directory.areas.map((value, i): AtPath<{ geo?: GeoCoordinates }> => ({ value, path: `areas[${i}]` }));
  return [
    ...areas.flatMap((area) => doubtOf(area, GERMANY, 'nicht in Deutschland')),
    ...placesOf(directory).flatMap((place) => doubtOf(place, region, where)),
  ];
}

function doubtOf({ value: { geo }, path }: AtPath<{ geo?: GeoCoordinates }>, box: Box, where: string): Problem[] {
  if (!geo || isIn(geo, box)) return [];
  const { latitude, longitude } = geo;
  if (isIn({ latitude: longitude, longitude: latitude }, isIn(geo, GERMANY) ? box : GERMANY)) {
    const message = `ist wohl vertauscht; bitte so schreiben: "latitude": ${longitude}, "longitude": ${latitude}`;
    return [hint(`${path}.geo`, message)];
  }
  const message = `("latitude": ${latitude}, "longitude": ${longitude}) liegt ${where}; in Deutschland ist "latitude" 47 bis 55 und "longitude" 6 bis 15`;
  return [hint(`${path}.geo`, message)];
}

function boxOf(points: readonly GeoCoordinates[]): Box {
  const latitudes = points.map(({ latitude }) => latitude).sort((a, b) => a - b);
  const longitudes = points.map(({ longitude }) => longitude).sort((a, b) => a - b);
  return {
    south: latitudes[0]! - MARGIN.latitude,
    north: latitudes[latitudes.length - 1]! + MARGIN.latitude,
    west: longitudes[0]! - MARGIN.longitude,
    east: longitudes[longitudes.length - 1]! + MARGIN.longitude,
  };
}

const isIn = ({ latitude, longitude }: { latitude: number; longitude: number }, box: Box): boolean =>
  latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
