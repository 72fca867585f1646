/**
 * Generates from the schema the quick look that every page takes at a data file (see src/model/reading/fits.ts): of what concerns
 * hours in src/model/reading/generated/hours-shapes.ts, of all of it in shapes.ts, which builds on the former. Not committed;
 * `npm run generate` makes both, as do build, tests and Storybook.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import * as fits from '../src/model/reading/fits.ts';
import { HOURS_PROPERTIES } from '../src/model/schema/hours-directory.ts';
import * as hoursRules from '../src/model/schema/hours-rules.ts';
import { listSchemas, rootSchemas } from '../src/model/schema/schema.ts';
import * as rules from '../src/model/schema/rules.ts';

/** As much of a valibot schema or action as is looked at here. */
type Node = {
  type: string;
  pipe?: Node[];
  requirement?: RegExp | ((value: never) => boolean);
  entries?: Record<string, Node>;
  item?: Node;
  key?: Node;
  value?: Node;
  wrapped?: Node;
  options?: readonly unknown[];
};

const ruleNames = new Map(Object.entries({ ...rules, ...hoursRules }).map(([name, rule]) => [rule as unknown, name]));
/** Expression → name; equal ones share it. */
const constants = new Map<string, string>();

/** The name of the constant for a schema. */
function nameOf(node: Node): string {
  const [schema, ...actions] = node.pipe ?? [node];
  const parts = [...plain(schema!), ...actions.map(action)];
  // A pattern asks for text by itself.
  const needed = parts.some((part) => part.startsWith('/')) ? parts.filter((part) => part !== 'isString') : parts;
  const expression = needed.length === 1 ? needed[0]! : `all(${needed.join(', ')})`;
  const name = constants.get(expression) ?? `s${constants.size}`;
  constants.set(expression, name);
  return name;
}

function plain(node: Node): string[] {
  switch (node.type) {
    case 'string':
      return ['isString'];
    case 'number':
      return ['Number.isFinite'];
    case 'boolean':
      return ['[true, false]'];
    case 'picklist':
      return [JSON.stringify(node.options)];
    case 'array':
      return [`list(${nameOf(node.item!)})`];
    case 'nullable':
      return [`any([null], ${nameOf(node.wrapped!)})`];
    case 'union':
      return [`any(${(node.options as Node[]).map(nameOf).join(', ')})`];
    case 'record':
      return [`record(${nameOf(node.key!)}, ${nameOf(node.value!)})`];
    case 'strict_object':
      return [`object({ ${properties(node.entries!)} })`];
    default:
      throw new Error(`schema.ts uses "${node.type}", which scripts/generate-shapes.ts does not know.`);
  }
}

/** The properties of an object, `wanted` alone or all of them. */
function properties(entries: Record<string, Node>, wanted: readonly string[] = Object.keys(entries)): string {
  return wanted.map((name) => property([name, entries[name]!])).join(', ');
}

/** Properties that only have to be known. */
function others(entries: Record<string, Node>, wanted: readonly string[]): string {
  return JSON.stringify(Object.keys(entries).filter((name) => !wanted.includes(name)));
}

function property([name, node]: [string, Node]): string {
  return node.type === 'optional' ? `'${name}?': ${nameOf(node.wrapped!)}` : `${JSON.stringify(name)}: ${nameOf(node)}`;
}

function action({ type, requirement }: Node): string {
  if (requirement instanceof RegExp) return String(requirement);
  const name = type === 'check' && ruleNames.get(requirement);
  if (!name)
    throw new Error(
      `A rule of schema.ts is exported neither by hours-rules.ts nor by rules.ts: ${String(requirement)}`,
    );
  return name;
}

type Nodes = Record<string, Node>;
const root = rootSchemas as unknown as Nodes;
const lists = listSchemas as unknown as Nodes;
const { office, ...basics } = root;
const place = office!.entries!;
const HOURS_ROOT = ['version', 'inLanguage', 'timeZone', 'region'];

const hoursShapes = `
export const hoursRootShape: Shape = object(
  { ${properties(root, HOURS_ROOT)}, 'places?': Array.isArray },
  null,
);
export const hoursPlaceShape: Shape = object(
  { ${properties(place, HOURS_PROPERTIES)} },
  ${others(place, HOURS_PROPERTIES)},
);
`;
const hoursConstants = [...constants];

/** What hours-shapes.ts has looked at is only known here. */
const withoutHours = (entries: Nodes, hours: readonly string[]): Nodes =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => !hours.includes(name)));

const listsOfWhatever = Object.keys(lists)
  .map((name) => `'${name}?': Array.isArray`)
  .join(', ');

const allShapes = `
export const rootShape: Shape = object(
  { ${properties(withoutHours(basics, HOURS_ROOT))}, ${listsOfWhatever} },
  ${JSON.stringify([...HOURS_ROOT, 'office'])},
);
export const listShapes = {
  ${Object.entries(lists)
    .filter(([name]) => name !== 'places')
    .map(([name, node]) => `${name}: ${nameOf(node)},`)
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

function declaration([expression, name]: [string, string]): string {
  return `${exported.includes(name) ? 'export ' : ''}const ${name}: Shape = ${expression};\n`;
}

/** Those of some names that a text refers to. */
function namesIn(text: string, candidates: readonly string[]): string[] {
  return candidates.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
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
    `${note}import type { Shape } from '../fits.ts';\n${imports.join('')}${more}\n${text}`,
  );
}
