/** How far it is, and no finer than the coordinates deserve. */
import type { GeoCoordinates } from '../schema/schema.ts';

export type Coordinates = { latitude: number; longitude: number };

/** A point and how far from it the truth may be. */
export type Position = Coordinates & { precisionKm: number };

const EARTH_RADIUS_KM = 6371;

/** Great-circle distance (haversine) in kilometres. */
export function distanceInKm(a: Coordinates, b: Coordinates): number {
  const radians = Math.PI / 180;
  const half = (degrees: number) => Math.sin((degrees * radians) / 2) ** 2;
  const h =
    half(b.latitude - a.latitude) +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * half(b.longitude - a.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The position of coordinates whose `precision` reads like "100 m" or "1-2 km" (then the worse end counts). */
export function positionOf({ latitude, longitude, precision = '' }: GeoCoordinates): Position {
  // Of as many digits as a distance has: a text of thousands would be tried from each of them.
  const [, value = '0', unit] = /([\d.,]{1,9})\s?(k?m)\b/.exec(precision) ?? [];
  const precisionKm = Number(value.replace(',', '.')) / (unit === 'm' ? 1000 : 1) || 0;
  return { latitude, longitude, precisionKm };
}

/** Kilometres between two positions, rounded to what the vaguer of them allows: 100 m at best, 1 km from 10 km on. */
export function roundedDistance(a: Position, b: Position): number {
  const km = distanceInKm(a, b);
  const step = Math.max(a.precisionKm, b.precisionKm, km < 10 ? 0.1 : 1);
  return Math.round(Math.round(km / step) * step * 10) / 10;
}
