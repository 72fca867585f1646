/** Everything that can be suggested for a directory, what is asked for most often first. */
import type { Area, Directory, Text } from '../schema/schema.ts';
import { isMunicipality, smallest } from './area-names.ts';
import type { PlaceQuery } from './query.ts';

export type Suggestion = {
  kind: 'municipality' | 'association' | 'postcode' | 'topic' | 'provider' | 'place';
  /** What the reader sees and what goes into the field. */
  label: Text;
  /** ARS, postcode, or id of the topic or place; a provider has no id but its words. */
  value: string;
  /** The municipalities of a postcode, the members of an association; empty for a municipality. */
  areas?: Area[];
  /** What to ask findPlaces for when it is chosen. */
  query: PlaceQuery;
};

/** `areasByKey` has the areas of each postcode, among other keys. */
export function* suggestionsOf(
  { areas, places, topics }: Directory,
  areasByKey: ReadonlyMap<string, readonly Area[]>,
): Generator<Suggestion> {
  const smallestFirst = [...areas].sort((a, b) => b.ars.length - a.ars.length);
  for (const area of smallestFirst) {
    const { name: label, ars: value } = area;
    const members = areas.filter((member) => member !== area && member.ars.startsWith(value));
    const kind = isMunicipality(area) ? 'municipality' : 'association';
    yield { kind, label, value, areas: members, query: { area: value } };
  }

  for (const [code, sharing] of [...areasByKey].sort()) {
    if (!/^\d+$/.test(code)) continue;
    yield { kind: 'postcode', label: code, value: code, areas: smallest(sharing), query: { postalCode: code } };
  }

  for (const [id, label] of Object.entries(topics)) {
    const offered = places.some((place) => place.topics?.includes(id));
    if (offered) yield { kind: 'topic', label, value: id, query: { topics: [id] } };
  }

  const providers = new Map(places.map(({ provider = '' }) => [wording(provider), provider]));
  for (const [text, label] of providers) if (text) yield { kind: 'provider', label, value: text, query: { text } };

  for (const { id, name } of places) yield { kind: 'place', label: name, value: id, query: { text: wording(name) } };
}

/** The words to look for, of a text that may be in several languages. */
function wording(text: Text): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
