/** Which events are ahead, and when. */
import { expect } from 'chai';
import { dateOf, dayIn, eventsAhead, nextDay } from '../../../src/model/lists/events.ts';
import type { DirectoryEvent } from '../../../src/model/schema/schema.ts';

/** A Thursday in the afternoon. */
const NOW = new Date('2026-11-26T15:00+01:00');

const event = (properties: Partial<DirectoryEvent>): DirectoryEvent => ({
  id: 'event',
  name: 'Fest',
  source: 'example',
  checked: null,
  status: 'seed',
  ...properties,
});

const ahead = (events: Partial<DirectoryEvent>[], now = NOW, reach?: { count: number; days: number }) =>
  eventsAhead(
    { events: events.map((each, i) => event({ id: `e${i}`, ...each })), timeZone: 'Europe/Berlin', region: 'DE-NI' },
    now,
    reach,
  );
const ids = (events: Partial<DirectoryEvent>[], now?: Date): string[] =>
  ahead(events, now).map(({ event: { id } }) => id);
const days = (properties: Partial<DirectoryEvent>, now?: Date, reach?: { count: number; days: number }): string[] =>
  (ahead([properties], now, reach)[0]?.dates ?? []).map(({ date, closure }) => (closure ? `(${date})` : date));

const tuesdays = [{ dayOfWeek: ['Tuesday' as const], opens: '15:00', closes: '17:00' }];

describe('the events ahead', () => {
  it('are in the order of their next dates, those at an hour after those of the whole day, those without a date last', () => {
    const order = ids([
      { id: 'open' },
      { id: 'later', startDate: '2026-12-24' },
      { id: 'evening', startDate: '2026-12-03', startTime: '19:00' },
      { id: 'again', openingHoursSpecification: tuesdays },
      { id: 'day', startDate: '2026-12-03' },
      { id: 'moved', startDate: '2026-11-27', eventStatus: 'postponed' },
    ]);
    expect(order).to.deep.equal(['again', 'day', 'evening', 'later', 'open', 'moved']);
  });

  it('are those of today until midnight where the office is, and of several days until the last one is over', () => {
    const events = [
      { id: 'today', startDate: '2026-11-26', startTime: '09:00', endTime: '10:00' },
      { id: 'yesterday', startDate: '2026-11-25' },
      { id: 'long', startDate: '2026-11-20', endDate: '2026-11-26' },
      { id: 'over', startDate: '2026-11-20', endDate: '2026-11-25' },
    ];
    expect(ids(events)).to.deep.equal(['long', 'today']);
    expect(ids(events, new Date('2026-11-26T22:59:59Z'))).to.deep.equal(['long', 'today']);
    expect(ids(events, new Date('2026-11-26T23:00:00Z'))).to.deep.equal([]);
    expect(+nextDay('Europe/Berlin', NOW)).to.equal(Date.parse('2026-11-26T23:00:00Z'));
    expect(dayIn('Europe/Berlin', new Date('2026-11-26T23:00:00Z'))).to.equal('2026-11-27');
  });

  it('keep what is cancelled with its date, and what was postponed without one', () => {
    const [cancelled, postponed] = ahead([
      { startDate: '2026-12-03', eventStatus: 'cancelled' },
      { startDate: '2026-11-01', eventStatus: 'postponed' },
    ]);
    expect([cancelled!.undated, cancelled!.dates[0]!.date]).to.deep.equal([undefined, '2026-12-03']);
    expect([postponed!.undated, postponed!.dates[0]!.date]).to.deep.equal([true, '2026-11-01']);
  });

  it('of one that comes again are the next three dates', () => {
    expect(days({ openingHoursSpecification: tuesdays })).to.deep.equal(['2026-12-01', '2026-12-08', '2026-12-15']);
    expect(days({ openingHoursSpecification: [{ ...tuesdays[0]!, weekOfMonth: [1] }] })).to.deep.equal([
      '2026-12-01',
      '2027-01-05',
      '2027-02-02',
    ]);
  });

  it('of one that comes again skip holidays, and say so, unless it is open on them', () => {
    const fridays = [{ dayOfWeek: ['Friday' as const], opens: '15:00', closes: '17:00' }];
    const now = new Date('2026-12-20T12:00Z');
    expect(days({ openingHoursSpecification: fridays }, now)).to.deep.equal([
      '(2026-12-25)',
      '(2027-01-01)',
      '2027-01-08',
      '2027-01-15',
      '2027-01-22',
    ]);
    expect(days({ openingHoursSpecification: fridays, publicHolidays: 'open' }, now)).to.deep.equal([
      '2026-12-25',
      '2027-01-01',
      '2027-01-08',
    ]);
  });

  it('heed exceptions: another hour, a day more, a day less', () => {
    const specialOpeningHoursSpecification = [
      { validFrom: '2026-12-01' },
      { validFrom: '2026-12-05', opens: '10:00', closes: '12:00' },
      { validFrom: '2026-12-08', opens: '18:00', closes: '20:00' },
    ];
    const [found] = ahead([{ openingHoursSpecification: tuesdays, specialOpeningHoursSpecification }]);
    expect(found!.dates.map(({ date, startTime }) => `${date} ${startTime}`)).to.deep.equal([
      '2026-12-01 undefined',
      '2026-12-05 10:00',
      '2026-12-08 18:00',
      '2026-12-15 15:00',
    ]);
  });

  it('are bounded by the first and the last day, and over after it', () => {
    const bounded = { openingHoursSpecification: tuesdays, startDate: '2026-12-07', endDate: '2026-12-15' };
    expect(days(bounded)).to.deep.equal(['2026-12-08', '2026-12-15']);
    expect(ids([bounded], new Date('2026-12-16T10:00Z'))).to.deep.equal([]);
    expect(days({ openingHoursSpecification: [{ ...tuesdays[0]!, validThrough: '2026-12-08' }] })).to.deep.equal([
      '2026-12-01',
      '2026-12-08',
    ]);
  });

  it('may be single dates of no rule', () => {
    const specialOpeningHoursSpecification = ['2026-12-02', '2026-12-12'].map((validFrom) => ({
      validFrom,
      opens: '10:00',
      closes: '12:00',
    }));
    expect(days({ openingHoursSpecification: [], specialOpeningHoursSpecification })).to.deep.equal([
      '2026-12-02',
      '2026-12-12',
    ]);
  });

  it('come without gap or repetition where the clocks change', () => {
    const daily = [
      {
        dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const,
        opens: '10:00',
        closes: '11:00',
      },
    ].map((each) => ({ ...each, dayOfWeek: [...each.dayOfWeek] }));
    for (const now of ['2026-03-22T23:30+01:00', '2026-10-19T00:30+02:00']) {
      const found = days({ openingHoursSpecification: daily, publicHolidays: 'open' }, new Date(now), {
        count: 21,
        days: 30,
      });
      expect(found).to.have.lengthOf(21);
      found.slice(1).forEach((day, i) => {
        expect(Date.parse(day) - Date.parse(found[i]!)).to.equal(864e5);
      });
    }
  });

  it('of an unknown zone has nothing to say of hours, and takes no date for over', () => {
    const found = eventsAhead(
      {
        events: [event({ startDate: '2020-01-01' }), event({ openingHoursSpecification: tuesdays })],
        timeZone: 'No/Where',
        region: 'DE-NI',
      },
      NOW,
    );
    expect(found.map(({ dates }) => dates.length)).to.deep.equal([1]);
  });
});

describe('the date of an event', () => {
  const cases: [Partial<DirectoryEvent>, object | undefined][] = [
    [{}, undefined],
    [{ startDate: '2026-12-03' }, { date: '2026-12-03' }],
    [{ endDate: '2026-12-03' }, { date: '2026-12-03' }],
    [{ startDate: '2026-12-03', endDate: '2026-12-03' }, { date: '2026-12-03' }],
    [{ startDate: '2026-12-03', endDate: '2026-12-01' }, { date: '2026-12-03' }],
    [
      { startDate: '2026-12-03', startTime: '15:00', endTime: '17:00' },
      { date: '2026-12-03', startTime: '15:00', endTime: '17:00' },
    ],
    [
      { startDate: '2026-12-31', startTime: '20:00', endTime: '02:00' },
      { date: '2026-12-31', through: '2027-01-01', startTime: '20:00', endTime: '02:00' },
    ],
    [
      { startDate: '2026-12-03', endDate: '2026-12-03', startTime: '15:00', endTime: '14:00' },
      { date: '2026-12-03', startTime: '15:00' },
    ],
    [
      { startDate: '2026-12-03', startTime: '15:00', endTime: '15:00' },
      { date: '2026-12-03', startTime: '15:00' },
    ],
    [
      { startDate: '2026-12-03', endDate: '2026-12-05', startTime: '18:00', endTime: '14:00' },
      { date: '2026-12-03', through: '2026-12-05', startTime: '18:00', endTime: '14:00' },
    ],
    [
      { startDate: '2026-12-03', endTime: '17:00' },
      { date: '2026-12-03', endTime: '17:00' },
    ],
  ];
  for (const [properties, expected] of cases) {
    it(JSON.stringify(properties), () => expect(dateOf(event(properties))).to.deep.equal(expected));
  }
});
