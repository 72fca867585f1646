/** What people call a municipality or an association of municipalities. */
import type { Area } from '../schema/schema.ts';
import { fold } from './fold.ts';

const ASSOCIATIONS = ['samtgemeinde', 'sg', 'landkreis', 'kreis'];
const KIND_OF_AREA = /^(samtgemeinde|gemeinde|landkreis|stadt) /;

/** A municipality's ARS has twelve digits; that of an association or a county is the beginning of its members'. */
export function isMunicipality(area: Area): boolean {
  return area.ars.length === 12;
}

/** The folded names of an area: "haren ems" and "haren"; "samtgemeinde sogel", "sg sogel", "sogel". */
export function namesOf(area: Area): Set<string> {
  const short = fold(area.name.replace(/\(.*/, ''));
  const bare = short.replace(KIND_OF_AREA, '');
  const names = new Set([fold(area.name), short, bare]);
  if (!isMunicipality(area)) for (const kind of ASSOCIATIONS) names.add(`${kind} ${bare}`);
  return names;
}

/** Of areas that share a name or a postcode: the municipalities, if there are any ("Sögel" is also an association). */
export function smallest(areas: readonly Area[] = []): Area[] {
  const municipalities = areas.filter(isMunicipality);
  return municipalities.length ? municipalities : [...areas];
}
