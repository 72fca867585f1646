import { expect } from 'chai';
import fc from 'fast-check';
import { safeParse } from 'zod/mini';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import { directorySchema } from '../../../src/model/schema/schema.ts';
import { changed, dataFile } from '../../support/broken-data.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { samples } from '../../support/samples.ts';

/** Whatever comes in: no throw, German sentences with paths, and a directory only if it can be relied on. */
function expectSound(json: unknown): void {
  const { directory, problems } = parseDirectory(json);
  for (const { path, message, severity } of problems) {
    expect(path).to.be.a('string');
    expect(message).to.match(
      /^(Die Datei|Stelle|Gemeinde|Aufgabe|Angebot|Projekt|Dokument|Netzwerk|Veranstaltung|„)[^]*\.$/,
    );
    expect(message).not.to.match(/Invalid|Expected|undefined|\[object/);
    expect(severity).to.be.oneOf(['error', 'warning']);
  }
  if (directory) expect(safeParse(directorySchema, directory).error).to.equal(undefined);
  else expect(problems.some(({ severity }) => severity === 'error')).to.equal(true);
}

/** All paths of a file, as `changed` takes them. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, part]) => pathsOf(part, path ? `${path}.${key}` : key));
  return path ? [path, ...below] : below;
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -1,
    '',
    ' ',
    '24:00',
    '--02-29',
    '2026-02-30',
    'javascript:alert(1)',
    [],
    {},
    [[]],
    { de: '' },
    { de: null },
    { __proto__: null },
  ),
  fc.jsonValue(),
  fc.anything(),
);

describe('parseDirectory, whatever comes in', function () {
  this.timeout(60_000);

  it('never throws on any value', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), expectSound));
  });

  it('never throws on any JSON that claims to be a data file', () => {
    const file = fc.record({
      version: fc.constant(1),
      timeZone: strange,
      office: fc.oneof(fc.constant(dataFile().office), strange),
      sources: strange,
      topics: strange,
      places: fc.oneof(fc.array(strange), strange),
      tasks: fc.oneof(fc.array(strange), strange),
    });
    fc.assert(fc.property(file, expectSound));
  });

  for (const [name, file] of Object.entries({ example: dataFile(), emden, emsland })) {
    it(`gives a directory that satisfies the schema, or none, from ${name} with a few things changed`, () => {
      const change = fc.tuple(fc.constantFrom(...pathsOf(file)), strange);
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
          let broken: object = file;
          for (const [path, value] of changes) {
            try {
              broken = changed(broken, { [path]: value });
            } catch {
              // An earlier change took away what this one is in, or the value can't be copied.
            }
          }
          expectSound(broken);
        }),
        { numRuns: samples(name === 'emsland' ? 40 : 120, name === 'emsland' ? 100 : 300), seed: 44 },
      );
    });
  }

  it('gives the same again from what it gave', () => {
    const change = fc.tuple(fc.constantFrom(...pathsOf(dataFile())), fc.jsonValue());
    fc.assert(
      fc.property(change, ([path, value]) => {
        const { directory } = parseDirectory(changed(dataFile(), { [path]: value }));
        if (directory) expect(parseDirectory(directory).directory).to.deep.equal(directory);
      }),
      { numRuns: 300 },
    );
  });

  it('is quick on huge and deep input', () => {
    const deep: unknown = JSON.parse('['.repeat(5000) + ']'.repeat(5000));
    const huge = 'a@' + '.'.repeat(200_000) + '@';
    const started = performance.now();
    for (const value of [deep, huge, ' '.repeat(200_000), 'http'.repeat(50_000), '-'.repeat(200_000)]) {
      for (const path of [
        'name',
        'url',
        'contactPoint[0].email',
        'contactPoint[0].telephone',
        'availableLanguage[0]',
      ]) {
        expectSound(
          changed(dataFile({ 'places[0].contactPoint[0].telephone': '1' }), { [`places[0].${path}`]: value }),
        );
      }
    }
    const schedule = Array.from({ length: 10_000 }, () => ({}));
    const { problems } = parseDirectory(dataFile({ 'places[0].openingHoursSpecification': schedule }));
    expect(problems).to.have.length(20);
    parseDirectory(dataFile({ 'places[0]': Object.fromEntries(schedule.map((_, i) => [`k${i}`, i])) }));
    expect(performance.now() - started).to.be.below(10_000);
  });
});
