/** How far it is, and no finer than the coordinates deserve. */
import type { GeoCoordinates } from './schema.ts';
import type { Coordinates, PlaceMatch } from './types.ts';

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
  const [, value = '0', unit] = /([\d.,]+)\s*(k?m)\b/.exec(precision) ?? [];
  const precisionKm = Number(value.replace(',', '.')) / (unit === 'm' ? 1000 : 1) || 0;
  return { latitude, longitude, precisionKm };
}

/** Kilometres between two positions, rounded to what the vaguer of them allows: 100 m at best, 1 km from 10 km on. */
export function roundedDistance(a: Position, b: Position): number {
  const km = distanceInKm(a, b);
  const step = Math.max(a.precisionKm, b.precisionKm, km < 10 ? 0.1 : 1);
  return Math.round(Math.round(km / step) * step * 10) / 10;
}

export type Nearby = {
  matches: PlaceMatch[];
  /** What is further away, so that nothing is lost. */
  beyond: PlaceMatch[];
  /** The radius that was needed; undefined: everything is shown. */
  radiusKm?: number;
  /** Whether the first radius was too small: say so. */
  widened: boolean;
};

/**
 * The matches within the first radius that holds `atLeast` of them. Places that stand in the area or are responsible for
 * it always count as near. Where no distance is known at all (nothing was asked that has a place) all matches are near.
 */
export function nearby(
  matches: readonly PlaceMatch[],
  { atLeast = 3, radiiKm = [10, 20, 40] }: { atLeast?: number; radiiKm?: readonly number[] } = {},
): Nearby {
  const isNear = (match: PlaceMatch, radius: number) =>
    match.serves || match.inArea || (match.distanceKm ?? Infinity) <= radius;
  const hasDistance = matches.some((match) => match.distanceKm !== undefined || match.inArea);

  for (const radiusKm of hasDistance ? radiiKm : []) {
    const near = matches.filter((match) => isNear(match, radiusKm));
    if (near.length < atLeast) continue;
    const beyond = matches.filter((match) => !isNear(match, radiusKm));
    return { matches: near, beyond, radiusKm, widened: radiusKm !== radiiKm[0] };
  }
  return { matches: [...matches], beyond: [], widened: hasDistance };
}
