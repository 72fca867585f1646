/** Which of the places found are near enough to be shown first. */
import type { PlaceMatch } from './answers.ts';

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
  const hasDistance = matches.some((match) => match.distanceKm !== undefined || match.inArea);

  for (const radiusKm of hasDistance ? radiiKm : []) {
    const near = matches.filter((match) => isNear(match, radiusKm));
    if (near.length < atLeast) continue;
    const beyond = matches.filter((match) => !isNear(match, radiusKm));
    return { matches: near, beyond, radiusKm, widened: radiusKm !== radiiKm[0] };
  }
  return { matches: [...matches], beyond: [], widened: hasDistance };
}

/** Whether a place is within the radius, or is the area's own. */
export const isNear = ({ serves, inArea, distanceKm = Infinity }: PlaceMatch, radiusKm: number): boolean =>
  serves === true || inArea === true || distanceKm <= radiusKm;
