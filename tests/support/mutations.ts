/** Data files in which fast-check changes a few things. */
import fc from 'fast-check';

type Change = (parent: object, name: string) => void;

const put =
  (value: unknown): Change =>
  (parent, name) =>
    // An assignment would set an object's prototype where the name is __proto__.
    Object.defineProperty(parent, name, {
      value: structuredClone(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });

const remove: Change = (parent, name) => {
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else Reflect.deleteProperty(parent, name);
};

const repeat: Change = (parent, name) => {
  if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(name)]));
};

/** JSON.parse reads a number that is too large as Infinity. */
const values = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    91,
    Infinity,
    true,
    [],
    {},
    [5],
    ['x'],
    '24:00',
    '2026-02-30',
    '--02-29',
  ),
  fc.constantFrom<unknown>('2020-01-01', 'javascript:alert(1)', 'unknown-topic', 'first', 'appointment', 'odd', [1, 3]),
  fc.constantFrom<unknown>('Weg \ud83d 5', 'Amt\rX-EVIL:1', '\u202eAmt', '\u0000', '9'.repeat(3000), 'a-'.repeat(3000)),
  fc.constantFrom<unknown>('constructor', '__proto__', 'toString', { de: '' }, { de: 'ja' }, { deutsch: 'ja' }),
  fc
    .constantFrom('{"__proto__":"ja"}', '{"constructor":"ja"}', '{"toString":{}}')
    .map((text) => JSON.parse(text) as unknown),
  fc.jsonValue(),
);

/** Names that every object has already, and some that are or sound like those of the format. */
const names = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'adress',
  'openinghours',
  'closed',
  'hoursNote',
  'requires',
  'id',
  'source',
);

const change = fc.record({
  /** Picks among the objects and lists of the file, and among the names of what is picked. */
  parent: fc.nat(),
  name: fc.nat(),
  newName: fc.option(names, { freq: 4 }),
  change: fc.oneof(values.map(put), fc.constantFrom(remove, repeat)),
});

/** One of some files with one to three changes. */
export function mutationsOf(files: readonly object[]): fc.Arbitrary<object> {
  return fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([file, changes]) => {
      const copy = structuredClone(file);
      for (const { parent, name, newName, change } of changes) {
        const parents = partsOf(copy);
        const picked = parents[parent % parents.length]!;
        const known = Object.keys(picked);
        const isNew = newName !== null && !Array.isArray(picked);
        change(picked, isNew ? newName : (known[name % known.length] ?? '0'));
      }
      return copy;
    });
}

/** The value itself and all objects and lists in it. */
function partsOf(value: unknown, parts: object[] = []): object[] {
  if (typeof value !== 'object' || value === null) return parts;
  parts.push(value);
  for (const part of Object.values(value)) partsOf(part, parts);
  return parts;
}
