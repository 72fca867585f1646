/** The formats' tables say something of every property that the schema has, and the guide shows what they say. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as z from 'zod/mini';
import { ALL_FORMATS } from '../../../src/exchange/formats.ts';
import { guideTable } from '../../../src/interop/formats/guide.ts';
import { INSIDE, KIND_OF, KINDS } from '../../../src/interop/formats/properties.ts';
import { directorySchema } from '../../../src/model/schema/schema.ts';

type Shape = {
  $ref?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  additionalProperties?: Shape | boolean;
  anyOf?: Shape[];
};

/** What a program needs of a file and nobody reads, and what the files of other languages are for. */
const TECHNICAL = ['$schema', 'version', 'requires', 'translated'];
/** An older form of offers. */
const OLDER = ['projects'];

const schema = z.toJSONSchema(directorySchema, { unrepresentable: 'any', io: 'input' }) as Shape & {
  $defs?: Record<string, Shape>;
};

/** The properties of an object, or of the entries of a list. */
function propertiesOf(shape: Shape | undefined): Record<string, Shape> {
  if (!shape) return {};
  if (shape.$ref) return propertiesOf(schema.$defs?.[shape.$ref.replace('#/$defs/', '')]);
  if (shape.properties) return shape.properties;
  if (shape.items) return propertiesOf(shape.items);
  const more = typeof shape.additionalProperties === 'object' ? propertiesOf(shape.additionalProperties) : {};
  return Object.assign(more, ...(shape.anyOf ?? []).map(propertiesOf)) as Record<string, Shape>;
}

/** "place.name" for everything that the schema has. */
function keysOfSchema(): Set<string> {
  const keys = new Set<string>();
  const add = (kind: string, shape: Shape | undefined): void => {
    for (const [property, inner] of Object.entries(propertiesOf(shape))) {
      const isOrigin = property in KINDS.provenance!.properties && kind !== 'source';
      keys.add(`${isOrigin ? 'provenance' : kind}.${property}`);
      const inside = isOrigin ? undefined : INSIDE[property];
      // The conditions of hours tell one from another, and are told with it.
      if (inside && inside !== 'hours') add(inside, inner);
      else if (inside)
        for (const name of ['mode', 'availableLanguage', 'note', 'name'])
          if (name in propertiesOf(inner)) keys.add(`hours.${name}`);
    }
  };
  for (const [property, shape] of Object.entries(propertiesOf(schema))) {
    if (TECHNICAL.includes(property) || OLDER.includes(property)) continue;
    if (property === 'office') keys.add('root.office');
    const kind = property === 'office' ? 'place' : KIND_OF[property];
    if (kind === 'topic') keys.add('topic.name');
    else if (kind) add(kind, shape);
    else keys.add(`root.${property}`);
  }
  return keys;
}

const ours = Object.entries(KINDS).flatMap(([kind, { properties }]) =>
  Object.keys(properties).map((name) => `${kind}.${name}`),
);

describe('what formats say of the data', () => {
  it('is asked of every property of the schema, and of no other', () => {
    const expected = keysOfSchema();
    expect(expected.size).to.be.greaterThan(120);
    // Texts have languages, which are no property.
    expect(ours.filter((key) => key !== 'root.languages')).to.have.members([...expected]);
  });

  for (const { name, table } of ALL_FORMATS) {
    it(`is answered by ${name} for each of them`, () => {
      const kinds = Object.keys(KINDS).filter((kind) => Object.values(KIND_OF).includes(kind));
      for (const kind of kinds) expect(table, kind).to.have.property(kind);
      /** Kinds inside of others that the format never says need no answer. */
      const isNeeded = (kind: string) =>
        !(kind in INSIDE_OF) ||
        INSIDE_OF[kind]!.some(
          (owner) => table[owner]?.how !== 'no' && table[owner.split('.')[0]!]?.how !== 'no' && table[owner],
        );
      for (const key of ours) {
        const kind = key.split('.')[0]!;
        if (table[kind]?.how === 'no' || !isNeeded(kind)) continue;
        expect(table, key).to.have.property(key);
      }
      for (const key of Object.keys(table))
        expect([...ours, ...kinds], 'an answer that nobody asks for').to.include(key);
    });
  }

  it('is in the guide, as the tables say it', () => {
    const guide = readFileSync('stories/guide/formate.md', 'utf8');
    expect(guide).to.include(guideTable(ALL_FORMATS));
  });
});

/** Where each inner kind stands. */
const INSIDE_OF: Record<string, string[]> = {};
for (const key of ours) {
  const inside = INSIDE[key.split('.')[1]!];
  if (inside && !key.startsWith('provenance')) INSIDE_OF[inside] = [...(INSIDE_OF[inside] ?? []), key];
}
