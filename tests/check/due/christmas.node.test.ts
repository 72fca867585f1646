/** Who has yet to say what holds between Christmas and the new year. 24 and 31 December 2026 are Thursdays. */
import { expect } from 'chai';
import type { Due } from '../../../src/check/due/due.ts';
import { whatIsDue } from '../../../src/check/due/what-is-due.ts';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import type { SpecialOpeningHours } from '../../../src/model/schema/schema.ts';
import base from '../../cases/base.json' with { type: 'json' };
import { changed, type Changes } from '../../support/broken-data.ts';

const TODAY = '2026-11-26';
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const OFFICE = { dayOfWeek: WEEKDAYS, opens: '09:00', closes: '16:00' };

/** What is due at Christmas of a place that is open from Monday to Friday, with these exceptions. */
function christmas(special: unknown, { today = TODAY, ...facts }: Changes & { today?: string } = {}): Due | undefined {
  const place = Object.fromEntries(Object.entries(facts).map(([name, value]) => [`places[0].${name}`, value]));
  const changes = {
    'places[0].openingHoursSpecification': [OFFICE],
    'places[0].specialOpeningHoursSpecification': special,
    ...place,
  };
  const { directory, problems } = parseDirectory(changed(base, changes));
  expect(problems).to.deep.equal([]);
  return whatIsDue(directory!, today).find(({ kind, path }) => kind === 'christmas' && path === 'places[0]');
}

const entriesOf = (due: Due | undefined): unknown[] =>
  due?.repair?.changes.flatMap(({ value }) => value as SpecialOpeningHours | SpecialOpeningHours[]) ?? [];

describe('Christmas', () => {
  it('is asked for from 1 November on', () => {
    expect(christmas(undefined, { today: '2026-10-31' })).to.equal(undefined);
    expect(christmas(undefined, { today: '2026-11-01' })).to.include({
      severity: 'soon',
      dueOn: '2026-12-24',
      days: 53,
    });
    expect(christmas(undefined)!.message).to.include(
      'Weihnachten 2026/27 ist noch nicht eingetragen: am 24.12.2026 und an 4 weiteren Tagen',
    );
  });

  it('is wrong for residents once it has come, and over on 1 January', () => {
    expect(christmas(undefined, { today: '2026-12-28' })).to.include({ severity: 'wrong' });
    expect(christmas(undefined, { today: '2026-12-31' })!.message).to.include('am 31.12.2026 gelten');
    for (const today of ['2027-01-01', '2027-01-02']) expect(christmas(undefined, { today })).to.equal(undefined);
  });

  it('can be entered as closed in one go', () => {
    const due = christmas(undefined)!;
    expect(due.repair!.changes).to.deep.equal([
      {
        path: ['places', 0, 'specialOpeningHoursSpecification'],
        value: [{ validFrom: '2026-12-24', validThrough: '2027-01-01', name: 'Zwischen den Jahren' }],
      },
    ]);
    expect(due.write).to.equal(
      '"specialOpeningHoursSpecification": [{ "validFrom": "2026-12-24", "validThrough": "2027-01-01", "name": "Zwischen den Jahren" }]',
    );
    const beside = christmas([{ validFrom: '2026-12-03' }])!;
    expect(beside.repair!.changes[0])
      .to.include({ insert: true })
      .and.to.deep.include({
        path: ['places', 0, 'specialOpeningHoursSpecification', 1],
      });
  });

  for (const [title, special] of Object.entries({
    'for this year': [{ validFrom: '2026-12-24', validThrough: '2027-01-01' }],
    'for every year': [{ validFrom: '--12-24', validThrough: '--12-31' }],
    'across the new year': [{ validFrom: '--12-20', validThrough: '--01-06' }],
    'day by day': ['24', '28', '29', '30', '31'].map((day) => ({ validFrom: `2026-12-${day}` })),
    'with other times': [{ validFrom: '2026-12-24', validThrough: '2026-12-31', opens: '09:00', closes: '12:00' }],
    'on its two eves, and open between them': [{ validFrom: '--12-24' }, { validFrom: '2026-12-31' }],
    'in part of each day': [
      { validFrom: '--12-24', validThrough: '--12-31', opens: '12:00', closes: '16:00', mode: 'closed' },
    ],
  })) {
    it(`is not where it was entered ${title}`, () => expect(christmas(special)).to.equal(undefined));
  }

  for (const [title, special, gaps] of [
    ['is that of last year', [{ validFrom: '2025-12-24', validThrough: '2026-01-01' }], [['2026-12-24', '2027-01-01']]],
    ['is something else', [{ validFrom: '2026-12-03' }, { validFrom: '--12-06' }], [['2026-12-24', '2027-01-01']]],
    ['ends too early', [{ validFrom: '2026-12-24', validThrough: '2026-12-29' }], [['2026-12-30', '2027-01-01']]],
    ['begins too late', [{ validFrom: '2026-12-28', validThrough: '2027-01-03' }], [['2026-12-24', '2026-12-27']]],
    ['leaves the last day', [{ validFrom: '--12-24', validThrough: '--12-30' }], [['2026-12-31', '2027-01-01']]],
  ] as const) {
    it(`is asked for where what was entered ${title}`, () => {
      const entries = entriesOf(christmas(special)) as SpecialOpeningHours[];
      expect(entries.map(({ validFrom, validThrough }) => [validFrom, validThrough])).to.deep.equal(gaps);
    });
  }

  it('is no matter of a place that is closed then anyway, or of which no hours are known', () => {
    for (const facts of [
      { openingHoursSpecification: undefined },
      { openingHoursSpecification: [] },
      { openingHoursSpecification: [], appointment: { required: true } },
      { openingHoursSpecification: [{ ...OFFICE, validThrough: '2026-12-18' }] },
      { openingHoursSpecification: [{ ...OFFICE, dayOfWeek: ['Saturday'], weekOfMonth: [1] }] },
      { temporarilyClosed: { validThrough: '2027-01-10' } },
    ]) {
      expect(christmas(undefined, facts), JSON.stringify(facts)).to.equal(undefined);
    }
  });

  it('is one of a place that is open on a single day between the years', () => {
    const monday = { openingHoursSpecification: [{ ...OFFICE, dayOfWeek: ['Monday'] }] };
    expect(christmas(undefined, monday)!.message).to.include('am 28.12.2026 gelten');
    expect(christmas([{ validFrom: '2026-12-28', opens: '09:00', closes: '12:00' }], monday)).to.equal(undefined);
  });
});
