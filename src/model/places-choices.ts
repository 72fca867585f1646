/** Everything that can be suggested for a directory, what is asked for most often first. */
import type { Area, Directory, Text } from './schema.ts';
import type { Suggestion } from './types.ts';
import { isMunicipality, smallest } from './places-area-names.ts';

export function* suggestionsOf(directory: Directory): Generator<Suggestion> {
  const { areas, places, topics } = directory;

  for (const area of areas) {
    const { name: label, ars: value } = area;
    if (isMunicipality(area)) yield { kind: 'municipality', label, value, query: { area: value } };
  }
  for (const area of areas) {
    const { name: label, ars: value } = area;
    if (isMunicipality(area)) continue;
    const members = areas.filter((member) => isMunicipality(member) && member.ars.startsWith(value));
    yield { kind: 'association', label, value, areas: members, query: { area: value } };
  }

  const byPostalCode = new Map<string, Area[]>();
  for (const area of areas) {
    for (const code of area.postalCodes) byPostalCode.set(code, [...(byPostalCode.get(code) ?? []), area]);
  }
  for (const [code, sharing] of [...byPostalCode].sort()) {
    yield { kind: 'postcode', label: code, value: code, areas: smallest(sharing), query: { postalCode: code } };
  }

  const offered = new Set(places.flatMap((place) => place.topics ?? []));
  for (const [id, label] of Object.entries(topics)) {
    if (offered.has(id)) yield { kind: 'topic', label, value: id, query: { topics: [id] } };
  }

  const providers = new Map<string, Text>();
  for (const { provider } of places) if (provider) providers.set(wording(provider), provider);
  for (const [text, label] of providers) yield { kind: 'provider', label, value: text, query: { text } };

  for (const { id, name } of places) yield { kind: 'place', label: name, value: id, query: { text: wording(name) } };
}

/** The words to look for, of a text that may be in several languages. */
function wording(text: Text): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
