import { expect } from 'chai';
import fc from 'fast-check';
import type { Directory } from '../../src/model/schema.ts';
import { flawless } from '../../src/model/flawless.ts';
import { parseDirectory } from '../../src/model/parse.ts';
import { dataFile } from '../support/broken-data.ts';
import { emden, emsland } from '../support/real-data.ts';

describe('the quick look at a data file', function () {
  this.timeout(60_000);

  it('finds the files of both offices flawless, and takes them as parseDirectory would', () => {
    for (const office of [emden, emsland]) {
      expect(flawless(structuredClone(office))).to.deep.equal(parseDirectory(office).directory);
    }
  });

  it('takes a file that leaves out the lists it does not need', () => {
    const less: Partial<Directory> = structuredClone(emden);
    delete less.projects;
    delete less.events;
    expect(flawless(less)).to.deep.include({ projects: [], events: [] });
  });

  it('never passes over what parseDirectory has a word for', () => {
    const replacements = fc.oneof(
      fc.constantFrom<unknown>(null, '', ' ', 0, -1, 91, true, [], {}, '24:00', '2026-02-30', '--02-29', '2020-01-01'),
      fc.constantFrom<unknown>(
        'javascript:alert(1)',
        'unknown-topic',
        'first',
        'appointment',
        [5],
        { de: '' },
        { de: 'ja' },
      ),
      fc.jsonValue(),
    );
    const paths = pathsOf(dataFile());
    fc.assert(
      fc.property(fc.constantFrom(...paths), replacements, (path, value) => {
        expectNothingMissed(dataFile({ [path]: value }));
      }),
      { numRuns: 3000 },
    );
  });

  it('never passes over hours that contradict each other or never hold', () => {
    const day = fc.constantFrom('2026-12-20', '2026-12-24', '2027-01-02', '--12-20', '--12-31', '--01-03');
    const range = fc.record({ validFrom: day, validThrough: day }, { requiredKeys: ['validFrom'] });
    const special = fc
      .tuple(range, fc.boolean())
      .map(([dates, open]) => ({ ...dates, ...(open && { opens: '09:00', closes: '12:00' }) }));
    const regular = fc
      .record(
        {
          validFrom: day,
          validThrough: day,
          weekOfMonth: fc.uniqueArray(fc.constantFrom(1, 5, -1)),
          isoWeek: fc.constantFrom('odd', 'even'),
        },
        { requiredKeys: [] },
      )
      .map((rest) => ({ dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00', ...rest }));
    fc.assert(
      fc.property(fc.array(special, { maxLength: 4 }), fc.array(regular, { maxLength: 2 }), (specials, regulars) => {
        expectNothingMissed(
          dataFile({
            'places[0].specialOpeningHoursSpecification': specials,
            'places[0].openingHoursSpecification': regulars,
          }),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

/** Where the quick look is content, parseDirectory finds nothing, and reads the same. */
function expectNothingMissed(json: unknown): void {
  const directory = flawless(structuredClone(json));
  if (!directory) return;
  const parsed = parseDirectory(json);
  expect(parsed.problems).to.deep.equal([]);
  expect(directory).to.deep.equal(parsed.directory);
}

/** Every path of a file, as `dataFile` takes them. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  );
  return path ? [path, ...below] : below;
}
