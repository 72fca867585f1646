/**
 * The JSON Schema of the data file, for editors: made from the schema that the pages use, with what it checks in code said
 * as patterns where JSON Schema can, and a German description for every property. Writes dist/directory.schema.json; part of
 * `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { DESCRIPTIONS } from '../src/model/schema/descriptions.ts';
import * as hoursRules from '../src/model/schema/hours-rules.ts';
import { directorySchema, listSchemas, rootSchemas } from '../src/model/schema/schema.ts';
import * as schemaRules from '../src/model/schema/rules.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const place = listSchemas.places.shape;

/** Shapes that the JSON Schema refers to by name. */
const DEFINITIONS = {
  Area: listSchemas.areas,
  Task: listSchemas.tasks,
  Place: listSchemas.places,
  Offer: listSchemas.offers,
  Project: listSchemas.projects,
  Document: listSchemas.documents,
  Network: listSchemas.networks,
  Event: listSchemas.events,
  Funder: rootSchemas.funding.def.innerType.def.element,
  Source: rootSchemas.sources.def.innerType.def.valueType,
  ContactPoint: place.contactPoint.def.innerType.def.element,
  OpeningHours: place.openingHoursSpecification.def.innerType.def.element,
  SpecialOpeningHours: place.specialOpeningHoursSpecification.def.innerType.def.element,
  GeoCoordinates: place.geo.def.innerType,
  Text: place.name,
};

const rules = { ...hoursRules, ...schemaRules };

const MONTH_DAY = '(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const LAENDER = ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'];

/** What the schema checks in code, as far as JSON Schema can say it. */
const RULES: Record<keyof typeof rules, JsonSchema> = {
  isCivilDate: { format: 'date', pattern: `^\\d{4}-${MONTH_DAY}$` },
  isDateOrYearly: { pattern: `^(\\d{4}|-)-${MONTH_DAY}$` },
  isTimeZone: { pattern: '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$', examples: ['Europe/Berlin'] },
  knowsHolidaysOf: { enum: LAENDER.map((land) => `DE-${land}`) },
  isLatitude: { minimum: -90, maximum: 90 },
  isLongitude: { minimum: -180, maximum: 180 },
  // JSON Schema knows no list of languages.
  isShortTag: {},
  isKnownFeature: { enum: ['hours-2'] },
  isNotEmpty: { minItems: 1, minProperties: 1 },
  canBeReached: {
    anyOf: [
      ...['telephone', 'email', 'url'].map((key) => ({ required: [key] })),
      {
        properties: { vacant: { const: true, description: 'Die Stelle ist zurzeit nicht besetzt.' } },
        required: ['vacant'],
      },
    ],
  },
  hasBothTimesOrNone: { dependencies: { opens: ['closes'], closes: ['opens'] } },
  // JSON Schema cannot compare two properties.
  takesTime: {},
  takesTimeOrDay: {},
  isWeekCount: { type: 'integer', minimum: 1 },
  isAnchored: { dependencies: { everyWeeks: ['validFrom'] } },
};

/** The whole document, draft 7 (what VS Code reads). */
export function directoryJsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>();
  for (const [id, definition] of Object.entries(DEFINITIONS)) names.add(definition, { id });
  const { $schema, ...rest } = z.toJSONSchema(directorySchema, {
    target: 'draft-07',
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      for (const check of zodSchema._zod.def.checks ?? []) Object.assign(jsonSchema, constraintOf(check, jsonSchema));
    },
  });
  describe(rest, 'Directory');
  for (const [name, definition] of Object.entries(rest.definitions ?? {})) describe(definition as JsonSchema, name);
  return { $schema, title: 'Datendatei für KMT Widgets', ...rest };
}

/** What a check in code adds to the schema of the value it looks at; zod says patterns itself. */
function constraintOf(check: z.core.$ZodCheck, { type }: JsonSchema): JsonSchema {
  const { def } = check._zod as (z.core.$ZodCheckRegex | z.core.$ZodCustom)['_zod'];
  if (def.check !== 'custom') return {};
  const name = Object.keys(rules).find((key) => rules[key as keyof typeof rules] === (def.fn as unknown));
  if (!name) throw new Error('schema.ts checks something that is neither in hours-rules.ts nor in rules.ts');
  const { minItems, minProperties, ...constraint } = RULES[name as keyof typeof rules];
  if (type === 'array') return { ...constraint, minItems };
  return type === 'object' && minProperties ? { ...constraint, minProperties } : constraint;
}

function describe(schema: JsonSchema, path: string): void {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    if (typeof property === 'boolean') continue;
    const here = `${path}.${key}`;
    // "conflicts.source" is the same wherever it stands, as is "source"; and what is offered has most of what a place has.
    const description =
      DESCRIPTIONS[here] ??
      DESCRIPTIONS[here.split('.').slice(1).join('.')] ??
      DESCRIPTIONS[here.replace(/^(Offer|Event)\./, 'Place.')] ??
      DESCRIPTIONS[key];
    if (description) property.description = description;
    describe(property, here);
    if (typeof property.items === 'object' && !Array.isArray(property.items)) describe(property.items, here);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/directory.schema.json', `${JSON.stringify(directoryJsonSchema(), null, 2)}\n`);
}
