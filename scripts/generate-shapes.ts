/**
 * Generates src/model/generated/shapes.ts from the schema: the quick look that every page takes at a data file (see
 * src/model/fits.ts). Not committed; `npm run generate` makes it, as do build, tests and Storybook.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { directorySchema } from '../src/model/schema.ts';
import * as rules from '../src/model/schema-rules.ts';

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

const ruleNames = new Map(Object.entries(rules).map(([name, rule]) => [rule as unknown, name]));
const names = new Map<string, string>();
const used = new Set<string>();

/** The name of the constant for a schema; equal ones share it. */
function nameOf(node: Node): string {
  const [schema, ...actions] = node.pipe ?? [node];
  const parts = [...plain(schema!), ...actions.map(action)];
  // A pattern asks for text by itself.
  const needed = parts.some((part) => part.startsWith('/')) ? parts.filter((part) => part !== 'isString') : parts;
  const expression = needed.length === 1 ? needed[0]! : `all(${needed.join(', ')})`;
  const name = names.get(expression) ?? `s${names.size}`;
  names.set(expression, name);
  return name;
}

function plain(node: Node): string[] {
  switch (node.type) {
    case 'string':
      return ['isString'];
    case 'number':
      return ['isNumber'];
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
      return [`object({ ${Object.entries(node.entries!).map(property).join(', ')} })`];
    default:
      throw new Error(`schema.ts uses "${node.type}", which scripts/generate-shapes.ts does not know.`);
  }
}

function property([name, node]: [string, Node]): string {
  return node.type === 'optional' ? `'${name}?': ${nameOf(node.wrapped!)}` : `${JSON.stringify(name)}: ${nameOf(node)}`;
}

function action({ type, requirement }: Node): string {
  if (requirement instanceof RegExp) return String(requirement);
  const name = type === 'check' && ruleNames.get(requirement);
  if (!name) throw new Error(`A rule of schema.ts is not exported by schema-rules.ts: ${String(requirement)}`);
  used.add(name);
  return name;
}

const root = nameOf(directorySchema as unknown as Node);
mkdirSync('src/model/generated', { recursive: true });
writeFileSync(
  'src/model/generated/shapes.ts',
  `// Generated from schema.ts by scripts/generate-shapes.ts: do not edit.
import { all, any, isNumber, isString, list, object, record, type Shape } from '../fits.ts';
import { ${[...used].join(', ')} } from '../schema-rules.ts';

${[...names].map(([expression, name]) => `const ${name}: Shape = ${expression};`).join('\n')}

export const directoryShape: Shape = ${root};
`,
);
