/** Any change of any JSON, in any layout: the text means what was asked for, and what was not spoken of keeps its bytes. */
import { expect } from 'chai';
import fc from 'fast-check';
import { withChanges } from '../../src/check/text-edits.ts';
import { samples } from '../support/samples.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
type Path = (string | number)[];

const LAYOUTS: Record<string, (value: Json) => string> = {
  'two blanks': (value) => `${JSON.stringify(value, null, 2)}\n`,
  tabs: (value) => JSON.stringify(value, null, '\t'),
  'line ends of Windows': (value) => JSON.stringify(value, null, 4).replace(/\n/g, '\r\n'),
  'one line': (value) => JSON.stringify(value),
  'one line with blanks': (value) => JSON.stringify(value, null, 1).replace(/\n */g, ' '),
};

const { json } = fc.letrec<{ json: Json; list: Json[]; object: Record<string, Json> }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Json>(null, true, 1, 'a', 'ü "x"', ''),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('json'), { maxLength: 4 }),
  object: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'de-simple', 'ä.b'), tie('json'), { noNullPrototype: true }),
}));
const root = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), json, { minKeys: 1, noNullPrototype: true });

/** Every path in a value. */
function pathsIn(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, Json][] = Array.isArray(value)
    ? value.map((each, i) => [i, each])
    : Object.entries(value);
  return [path, ...entries.flatMap(([step, each]) => pathsIn(each, [...path, step]))];
}

/** The same change of the value. */
function changed(value: Json, path: Path, to: Json | undefined, insert = false): Json {
  const [step, ...rest] = path;
  if (step === undefined) return to ?? null;
  if (Array.isArray(value)) {
    const list = [...value];
    if (rest.length > 0) list[step as number] = changed(list[step as number]!, rest, to, insert);
    else if (insert) list.splice(step as number, 0, to!);
    else if (to === undefined) list.splice(step as number, 1);
    else list[step as number] = to;
    return list;
  }
  const object = { ...(value as Record<string, Json>) };
  if (rest.length > 0) object[step] = changed(object[step]!, rest, to, insert);
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- that is what is tried
  else if (to === undefined) delete object[step];
  else object[step] = to;
  return object;
}

const pick = (paths: Path[], seed: number): Path => paths[seed % paths.length]!;

describe('a change of a value in a text', () => {
  for (const [name, layout] of Object.entries(LAYOUTS)) {
    it(`means just that, in ${name}`, () => {
      fc.assert(
        fc.property(root, json, fc.nat(), (value, to, seed) => {
          const path = pick(pathsIn(value).slice(1), seed);
          const text = withChanges(layout(value), [{ path, value: to }]);
          expect(JSON.parse(text)).to.deep.equal(changed(value, path, to));
          if (text.includes('\r\n')) expect(text).to.not.match(/[^\r]\n/);
        }),
        { numRuns: samples(60, 5000), seed: 7 },
      );
    });

    it(`takes away just that, in ${name}`, () => {
      fc.assert(
        fc.property(root, fc.nat(), (value, seed) => {
          const path = pick(pathsIn(value).slice(1), seed);
          const text = withChanges(layout(value), [{ path, value: undefined }]);
          expect(JSON.parse(text)).to.deep.equal(changed(value, path, undefined));
        }),
        { numRuns: samples(60, 5000), seed: 8 },
      );
    });

    it(`is none where the value is the same, in ${name}`, () => {
      fc.assert(
        fc.property(root, fc.nat(), (value, seed) => {
          const path = pick(pathsIn(value), seed);
          let same: Json = value;
          for (const step of path) same = (same as Record<string, Json>)[step]!;
          expect(withChanges(layout(value), [{ path, value: same }])).to.equal(layout(value));
        }),
        { numRuns: samples(40, 3000), seed: 9 },
      );
    });

    it(`puts an entry in its place, in ${name}`, () => {
      fc.assert(
        fc.property(fc.array(json, { maxLength: 4 }), json, fc.nat(), (list, entry, seed) => {
          const path = ['a', seed % (list.length + 1)];
          const text = withChanges(layout({ a: list, b: 1 }), [{ path, value: entry, insert: true }]);
          expect(JSON.parse(text)).to.deep.equal(changed({ a: list, b: 1 }, path, entry, true));
        }),
        { numRuns: samples(40, 3000), seed: 10 },
      );
    });
  }

  it('makes what is missing around it', () => {
    const text = withChanges('{\n  "a": {}\n}', [{ path: ['a', 'b', 'c'], value: 1 }]);
    expect(JSON.parse(text)).to.deep.equal({ a: { b: { c: 1 } } });
    expect(JSON.parse(withChanges('{}', [{ path: ['list', 0, 'x'], value: 1 }]))).to.deep.equal({ list: [{ x: 1 }] });
  });

  it('means the last of two of one name, which is the one that counts', () => {
    expect(withChanges('{"a":1,"a":2}', [{ path: ['a'], value: 3 }])).to.equal('{"a":1,"a":3}');
  });

  it('takes nothing away where there is nothing', () => {
    for (const path of [['x'], ['a', 'b'], ['a', 0], ['x', 3, 'y']])
      expect(withChanges('{"a":1}', [{ path, value: undefined }])).to.equal('{"a":1}');
  });

  it('changes one entry of several, and not the others', () => {
    const text = '{\n  "l": [\n    { "x" : 1 },\n    { "x":2 },\n    {"x": 3}\n  ]\n}\n';
    expect(withChanges(text, [{ path: ['l'], value: [{ x: 1 }, { x: 5 }, { x: 3 }] }])).to.equal(
      text.replace('"x":2', '"x":5'),
    );
    expect(withChanges(text, [{ path: ['l'], value: [{ x: 1 }, { x: 3 }] }])).to.equal(
      text.replace('\n    { "x":2 },', ''),
    );
  });
});
