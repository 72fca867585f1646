/** Whatever a file looks like: what is due can be told, and each repair ends what it is for and harms nothing else. */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { checkText } from '../../../src/check/check-text.ts';
import { duesOfText, type LocatedDue } from '../../../src/check/due/in-text.ts';
import { dueLines } from '../../../src/check/due/say.ts';
import { withChanges } from '../../../src/check/text-edits.ts';
import base from '../../cases/base.json' with { type: 'json' };
import { changed } from '../../support/broken-data.ts';
import { FULL } from '../../support/full-directory.ts';
import { mutationsOf } from '../../support/mutations.ts';
import { samples } from '../../support/samples.ts';

const TODAY = '2026-11-26';

type Read = { dues: LocatedDue[]; errors: number };

function read(text: string): Read {
  const checked = checkText(text, TODAY);
  return {
    dues: duesOfText(checked, TODAY),
    errors: checked.problems.filter(({ severity }) => severity === 'error').length,
  };
}

/** Applies each repair by itself. */
function tryRepairs(text: string): number {
  const before = read(text);
  expect(dueLines(before.dues).join('\n')).to.be.a('string');
  const repairs = before.dues.filter(({ repair }) => repair);
  for (const due of repairs) {
    const after = read(withChanges(text, due.repair!.changes));
    const left = after.dues.filter(
      ({ kind, path, property }) => kind === due.kind && path === due.path && property === due.property,
    );
    // What an event leaves behind moves up to its place.
    const isListed = due.path.startsWith('events');
    expect(after.dues.length, `${due.kind} ${due.path}`).to.be.below(before.dues.length);
    if (!isListed) expect(left, `${due.kind} ${due.path}`).to.deep.equal([]);
    expect(after.errors, `${due.kind} ${due.path}`).to.equal(before.errors);
  }
  return repairs.length;
}

const WEEK = { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '09:00', closes: '16:00' };
const DAYS = [
  '2025-12-24',
  '2026-01-02',
  '2026-06-30',
  '2026-12-03',
  '2026-12-24',
  '2026-12-29',
  '2026-12-31',
  '2027-01-01',
  '2027-03-01',
];

const special = fc.record(
  {
    validFrom: fc.constantFrom(...DAYS, '--12-24', '--12-28', '--05-02'),
    days: fc.nat(9),
    opens: fc.constantFrom('09:00', undefined),
    mode: fc.constantFrom('closed', 'phone', undefined),
    dayOfWeek: fc.constantFrom(['Thursday'], undefined),
  },
  { noNullPrototype: true },
);

describe('what is due', function () {
  this.timeout(60_000);

  it('can be told of every file as people write them', () => {
    const cases = readFileSync('tests/cases/as-people-write.jsonl', 'utf8').trim().split('\n');
    for (const line of cases) {
      const { put } = JSON.parse(line) as { put: Record<string, unknown> };
      const file = changed(
        base,
        Object.fromEntries(
          Object.entries(put).map(([path, value]) => [path, value === '__remove__' ? undefined : value]),
        ),
      );
      tryRepairs(JSON.stringify(file, null, 2));
    }
  });

  it('can be told of files that are faulty in any way', () => {
    fc.assert(
      fc.property(mutationsOf([FULL]), (file) => void tryRepairs(JSON.stringify(file))),
      { seed: 13, numRuns: samples(40, 500) },
    );
  });

  it('is ended by its repair, whatever exceptions there are', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.array(special, { maxLength: 5 }), (entries) => {
        const list = entries.map(({ validFrom, days, opens, mode, dayOfWeek }) => {
          const yearly = validFrom.startsWith('--');
          const end = new Date(Date.parse(yearly ? `2024${validFrom.slice(1)}` : validFrom) + days * 864e5)
            .toISOString()
            .slice(0, 10);
          const validThrough = days === 0 ? undefined : yearly ? `-${end.slice(4)}` : end;
          return {
            ...{ validFrom, validThrough, dayOfWeek: days > 0 ? dayOfWeek : undefined },
            ...(opens ? { opens, closes: '12:00', mode } : {}),
          };
        });
        const file = changed(base, {
          'office.openingHoursSpecification': [WEEK],
          'office.specialOpeningHoursSpecification': list,
        });
        tried += tryRepairs(JSON.stringify(file, null, 2));
      }),
      { seed: 13, numRuns: samples(60, 1000) },
    );
    expect(tried).to.be.above(40);
  });
});
