/**
 * Generates from the schema the quick look that every page takes at a data file (see src/model/reading/fits.ts): of what concerns
 * hours in src/model/reading/generated/hours-shapes.ts, of all of it in shapes.ts, which builds on the former; and where texts
 * stand in a file (text-places.ts, for src/texts). Not committed; `npm run generate` makes them, as do build, tests and Storybook.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type * as z from 'zod/mini';
import * as fits from '../src/model/reading/fits.ts';
import { HOURS_PROPERTIES } from '../src/model/schema/hours-directory.ts';
import * as hoursRules from '../src/model/schema/hours-rules.ts';
import { text } from '../src/model/schema/fields.ts';
import { directorySchema, listSchemas, rootSchemas } from '../src/model/schema/schema.ts';
import * as rules from '../src/model/schema/rules.ts';

type Schema = z.core.$ZodType;
type Schemas = Readonly<Record<string, Schema>>;

const ruleNames = new Map(Object.entries({ ...rules, ...hoursRules }).map(([name, rule]) => [rule as unknown, name]));
/** Expression → name; equal ones share it. */
const constants = new Map<string, string>();

/** What zod knows of a schema. */
const definitionOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The name of the constant for a schema. */
function nameOf(schema: Schema): string {
  const own = expressionOf(schema);
  const rules = (definitionOf(schema).checks ?? []).map(ruleOf);
  // A pattern asks for text by itself.
  const parts = own === 'isString' && rules.some((rule) => rule.startsWith('/')) ? rules : [own, ...rules];
  const expression = parts.length === 1 ? parts[0]! : `all(${parts.join(', ')})`;
  const name = constants.get(expression) ?? `s${constants.size}`;
  constants.set(expression, name);
  return name;
}

/** What a schema asks for, its further checks apart. */
function expressionOf(schema: Schema): string {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'string':
      return 'isString';
    case 'number':
      return 'Number.isFinite';
    case 'boolean':
      return '[true, false]';
    case 'literal':
      return JSON.stringify(def.values);
    case 'array':
      return `list(${nameOf(def.element)})`;
    case 'nullable':
      return `any([null], ${nameOf(def.innerType)})`;
    case 'union':
      return `any(${def.options.map(nameOf).join(', ')})`;
    case 'record':
      return `record(${nameOf(def.keyType)}, ${nameOf(def.valueType)})`;
    case 'object':
      return `object({ ${properties(def.shape)} })`;
    default:
      throw new Error(`The schema uses "${def.type}", which scripts/generate-shapes.ts does not know.`);
  }
}

/** The properties of an object, `wanted` alone or all of them. */
function properties(shape: Schemas, wanted: readonly string[] = Object.keys(shape)): string {
  return wanted.map((name) => property(name, shape[name]!)).join(', ');
}

/** Properties that only have to be known. */
function others(shape: Schemas, wanted: readonly string[]): string {
  return JSON.stringify(Object.keys(shape).filter((name) => !wanted.includes(name)));
}

function property(name: string, schema: Schema): string {
  const def = definitionOf(schema);
  return def.type === 'optional' || def.type === 'default'
    ? `'${name}?': ${nameOf(def.innerType)}`
    : `${JSON.stringify(name)}: ${nameOf(schema)}`;
}

function ruleOf(check: z.core.$ZodCheck): string {
  const { def } = check._zod as (z.core.$ZodCheckRegex | z.core.$ZodCustom)['_zod'];
  if ('pattern' in def) return String(def.pattern);
  const name = 'fn' in def && ruleNames.get(def.fn);
  if (!name) throw new Error('schema.ts checks something that is exported neither by hours-rules.ts nor by rules.ts.');
  return name;
}

const { office, ...basics } = rootSchemas;
const place = office._zod.def.shape;
const HOURS_ROOT = ['version', 'requires', 'inLanguage', 'timeZone', 'region'];

const hoursShapes = `
export const hoursRootShape: Shape = object(
  { ${properties(basics, HOURS_ROOT)}, 'places?': Array.isArray },
  null,
);
export const hoursPlaceShape: Shape = object(
  { ${properties(place, HOURS_PROPERTIES)} },
  ${others(place, HOURS_PROPERTIES)},
);
`;
const hoursConstants = [...constants];

/** What hours-shapes.ts has looked at is only known here. */
const withoutHours = (shape: Schemas, hours: readonly string[]): Schemas =>
  Object.fromEntries(Object.entries(shape).filter(([name]) => !hours.includes(name)));

const listsOfWhatever = Object.keys(listSchemas)
  .map((name) => `'${name}?': Array.isArray`)
  .join(', ');

const allShapes = `
export const rootShape: Shape = object(
  { ${properties(withoutHours(basics, HOURS_ROOT))}, ${listsOfWhatever} },
  ${JSON.stringify([...HOURS_ROOT, 'office'])},
);
export const listShapes = {
  ${Object.entries(listSchemas)
    .filter(([name]) => name !== 'places')
    .map(([name, schema]) => `${name}: ${nameOf(schema)},`)
    .join('\n  ')}
  places: object({ ${properties(withoutHours(place, HOURS_PROPERTIES))} }, ${JSON.stringify(HOURS_PROPERTIES)}),
};
`;
const otherConstants = [...constants].slice(hoursConstants.length);

mkdirSync('src/model/reading/generated', { recursive: true });
/** What the one file needs of the other. */
const exported = namesIn(
  otherConstants.join(' ') + allShapes,
  hoursConstants.map(([, name]) => name),
);
write('hours-shapes.ts', hoursConstants.map(declaration).join('') + hoursShapes);
write(
  'shapes.ts',
  otherConstants.map(declaration).join('') + allShapes,
  `import { ${exported.join(', ')} } from './hours-shapes.ts';\n`,
);

write(
  'text-places.ts',
  `const place: TextPlaces = ${textPlaces(office, false)!};\nexport const textPlaces: TextPlaces = ${textPlaces(directorySchema)!};\n`,
  `
/** 1: a text. Else names of properties; "[]" is each entry of a list, "*" any name. */
export type TextPlaces = 1 | { readonly [name: string]: TextPlaces };
`,
);

function declaration([expression, name]: [string, string]): string {
  return `${exported.includes(name) ? 'export ' : ''}const ${name}: Shape = ${expression};\n`;
}

/** Those of some names that a text refers to. */
function namesIn(text: string, candidates: readonly string[]): string[] {
  return candidates.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
}

/** Where texts stand. */
function textPlaces(schema: Schema, around = true): string | undefined {
  if (schema === text) return '1';
  const def = definitionOf(schema);
  const of = (each: Schema, key: string): string[] => {
    const inside = textPlaces(each);
    return inside ? [`${JSON.stringify(key)}: ${inside}`] : [];
  };
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return textPlaces(def.innerType);
    case 'array':
      return inBraces(of(def.element, '[]'));
    case 'record':
      return inBraces(of(def.valueType, '*'));
    case 'object': {
      const inside = inBraces(Object.entries(def.shape).flatMap(([key, each]) => of(each, key)));
      // The office and the places are the same.
      return schema === office && around ? 'place' : inside;
    }
    default:
      return undefined;
  }
}

function inBraces(properties: readonly string[]): string | undefined {
  return properties.length > 0 ? `{ ${properties.join(', ')} }` : undefined;
}

function write(file: string, text: string, more = ''): void {
  const imports = Object.entries({ fits, '../schema/hours-rules': hoursRules, '../schema/rules': rules }).map(
    ([from, module]) => {
      const used = namesIn(text, Object.keys(module));
      return used.length ? `import { ${used.join(', ')} } from '../${from}.ts';\n` : '';
    },
  );
  const note = '// Generated from schema.ts by scripts/generate-shapes.ts: do not edit.\n';
  writeFileSync(
    `src/model/reading/generated/${file}`,
    `${note}${/\bShape\b/.test(text) ? "import type { Shape } from '../fits.ts';\n" : ''}${imports.join('')}${more}\n${text}`,
  );
}
