/** Every property that a data file may have is called something by people. */
import { expect } from 'chai';
import type * as z from 'zod/mini';
import { propertyWord } from '../../../src/editor/words/property-words.ts';
import { directorySchema } from '../../../src/model/schema/schema.ts';

/** The names of properties anywhere in a schema; names that the file chooses are none. */
function propertiesIn(schema: z.core.$ZodType): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, inner]) => [name, ...propertiesIn(inner)]);
    case 'array':
      return propertiesIn(def.element);
    case 'record':
      return propertiesIn(def.valueType);
    case 'optional':
    case 'default':
    case 'nullable':
      return propertiesIn(def.innerType);
    case 'union':
      return def.options.flatMap(propertiesIn);
    default:
      return [];
  }
}

describe('the words for properties', () => {
  it('are there for every property of the schema', () => {
    const names = [...new Set(propertiesIn(directorySchema))];
    expect(names).to.include.members(['streetAddress', 'dayOfWeek', 'workingGroups', 'wheelchair']);
    expect(names.filter((name) => propertyWord(name) === name)).to.deep.equal([]);
  });
});
