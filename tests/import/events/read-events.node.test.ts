/** What is read of calendar files: times, series, texts, and what is told instead. */
import { expect } from 'chai';
import ICAL from 'ical.js';
import { eventsAhead } from '../../../src/model/lists/events.ts';
import { readCalendar } from '../../../src/import/events/read-events.ts';
import { zoneOf } from '../../../src/import/events/times.ts';
import type { DirectoryEvent } from '../../../src/model/schema/schema.ts';

const TODAY = '2026-11-26';
const context = { timeZone: 'Europe/Berlin', today: TODAY };

/** A calendar of one event, with these lines. */
const ics = (...lines: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:one@example.org',
    'SUMMARY:Fest',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const read = (...lines: string[]) => readCalendar(ics(...lines), context);
const one = (...lines: string[]) => {
  const { events, left } = read(...lines);
  expect(left).to.deep.equal([]);
  return Object.fromEntries(Object.entries(events[0]!.event).filter(([property]) => property !== 'name'));
};
const reason = (...lines: string[]): string => {
  const { events, left } = read(...lines);
  expect(events).to.deep.equal([]);
  return left[0]!.reason;
};

const TIMED = ['DTSTART;TZID=Europe/Berlin:20261201T150000', 'DTEND;TZID=Europe/Berlin:20261201T170000'];
const TIMES = { opens: '15:00', closes: '17:00' };

describe('a calendar’s event', () => {
  const once: [string, string[], object][] = [
    ['a day', ['DTSTART;VALUE=DATE:20261224'], { startDate: '2026-12-24' }],
    ['a day with its end', ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261225'], { startDate: '2026-12-24' }],
    [
      'a day that ends on itself',
      ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261224'],
      { startDate: '2026-12-24' },
    ],
    [
      'several days',
      ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'],
      { startDate: '2026-12-24', endDate: '2026-12-26' },
    ],
    [
      'days by their number',
      ['DTSTART;VALUE=DATE:20261224', 'DURATION:P3D'],
      { startDate: '2026-12-24', endDate: '2026-12-26' },
    ],
    ['times in a zone', TIMED, { startDate: '2026-12-01', startTime: '15:00', endTime: '17:00' }],
    [
      'times in UTC, in summer',
      ['DTSTART:20270703T130000Z', 'DTEND:20270703T150000Z'],
      { startDate: '2027-07-03', startTime: '15:00', endTime: '17:00' },
    ],
    [
      'times in UTC that are on another day here',
      ['DTSTART:20261231T233000Z', 'DURATION:PT1H'],
      { startDate: '2027-01-01', startTime: '00:30', endTime: '01:30' },
    ],
    [
      'times in another zone',
      ['DTSTART;TZID=America/New_York:20261201T090000', 'DURATION:PT90M'],
      { startDate: '2026-12-01', startTime: '15:00', endTime: '16:30' },
    ],
    [
      'times without a zone',
      ['DTSTART:20261201T150000', 'DURATION:PT2H'],
      { startDate: '2026-12-01', startTime: '15:00', endTime: '17:00' },
    ],
    ['a time without an end', ['DTSTART:20261201T150000'], { startDate: '2026-12-01', startTime: '15:00' }],
    [
      'a time that ends as it begins',
      ['DTSTART:20261201T150000', 'DTEND:20261201T150000'],
      { startDate: '2026-12-01', startTime: '15:00' },
    ],
    [
      'times until midnight',
      ['DTSTART:20261201T190000', 'DTEND:20261202T000000'],
      { startDate: '2026-12-01', startTime: '19:00', endTime: '24:00' },
    ],
    [
      'times over night',
      ['DTSTART:20261231T200000', 'DTEND:20270101T020000'],
      { startDate: '2026-12-31', startTime: '20:00', endDate: '2027-01-01', endTime: '02:00' },
    ],
    [
      'one that is cancelled',
      [...TIMED, 'STATUS:CANCELLED'],
      { startDate: '2026-12-01', startTime: '15:00', endTime: '17:00', eventStatus: 'cancelled' },
    ],
    [
      'one that began before today and goes on',
      ['DTSTART;VALUE=DATE:20261120', 'DTEND;VALUE=DATE:20261128'],
      { startDate: '2026-11-20', endDate: '2026-11-27' },
    ],
  ];
  for (const [what, lines, expected] of once)
    it(`is read: ${what}`, () => expect(one(...lines)).to.deep.equal(expected));

  it('is read in zones as programs call them', () => {
    for (const tzid of [
      'Europe/Berlin',
      'W. Europe Standard Time',
      'Central Europe Standard Time',
      '/freeassociation.sourceforge.net/Europe/Berlin',
      '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
      'Mitteleuropäische Zeit',
    ])
      expect(zoneOf(tzid), tzid).to.equal('Europe/Berlin');
    expect(zoneOf('/mozilla.org/20050126_1/Asia/Tokyo')).to.equal('Asia/Tokyo');
    expect(zoneOf('Customized Time Zone')).to.equal(undefined);
    expect(one('DTSTART;TZID="W. Europe Standard Time":20261201T150000')).to.deep.equal({
      startDate: '2026-12-01',
      startTime: '15:00',
    });
    expect(reason('DTSTART;TZID=Unsere Zeit:20261201T150000')).to.contain(
      'die Zeitzone „Unsere Zeit“ ist nicht bekannt',
    );
  });

  it('is not read where it is over, private, not yet certain, or makes no sense', () => {
    expect(read('DTSTART;VALUE=DATE:20261125').past).to.deep.equal(['Fest']);
    expect(read('DTSTART;VALUE=DATE:20261126').past).to.deep.equal([]);
    expect(reason(...TIMED, 'CLASS:PRIVATE')).to.contain('privat');
    expect(reason(...TIMED, 'STATUS:TENTATIVE')).to.contain('vorläufig');
    expect(reason()).to.contain('keinen Beginn');
    expect(reason('DTSTART:20261301T150000')).to.contain('„20261301T150000“ ist kein Datum');
    expect(reason('DTSTART:20261201T150000', 'DTEND:20261201T140000')).to.contain('endet, bevor');
    expect(readCalendar(ics(...TIMED).replace('SUMMARY:Fest\r\n', ''), context).left[0]!.reason).to.contain(
      'keinen Namen',
    );
  });
});

describe('a calendar’s series', () => {
  const rules: [string, object[], object?][] = [
    ['FREQ=WEEKLY', [{ dayOfWeek: ['Tuesday'] }]],
    ['FREQ=WEEKLY;INTERVAL=1;BYDAY=TH,TU;WKST=SU', [{ dayOfWeek: ['Tuesday', 'Thursday'] }]],
    ['FREQ=DAILY;BYDAY=MO,TU,WE', [{ dayOfWeek: ['Monday', 'Tuesday', 'Wednesday'] }]],
    ['FREQ=DAILY;INTERVAL=14', [{ dayOfWeek: ['Tuesday'], everyWeeks: 2, validFrom: '2026-12-01' }]],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', [{ dayOfWeek: ['Tuesday'], everyWeeks: 2, validFrom: '2026-12-01' }]],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU',
      [
        { dayOfWeek: ['Monday'], everyWeeks: 2, validFrom: '2026-12-14' },
        { dayOfWeek: ['Tuesday'], everyWeeks: 2, validFrom: '2026-12-01' },
      ],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
      [
        { dayOfWeek: ['Tuesday'], everyWeeks: 2, validFrom: '2026-12-01' },
        { dayOfWeek: ['Sunday'], everyWeeks: 2, validFrom: '2026-12-13' },
      ],
    ],
    ['FREQ=MONTHLY;BYDAY=1TU', [{ dayOfWeek: ['Tuesday'], weekOfMonth: [1] }]],
    ['FREQ=MONTHLY;BYDAY=+1TU,3TU', [{ dayOfWeek: ['Tuesday'], weekOfMonth: [1, 3] }]],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1', [{ dayOfWeek: ['Tuesday'], weekOfMonth: [1] }]],
    ['FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=1,2,3,4,5,6,7', [{ dayOfWeek: ['Tuesday'], weekOfMonth: [1] }]],
    ['FREQ=MONTHLY;BYDAY=TU', [{ dayOfWeek: ['Tuesday'] }]],
    ['FREQ=WEEKLY;UNTIL=20261222T140000Z', [{ dayOfWeek: ['Tuesday'] }], { endDate: '2026-12-22' }],
    ['FREQ=WEEKLY;UNTIL=20261222', [{ dayOfWeek: ['Tuesday'] }], { endDate: '2026-12-22' }],
    ['FREQ=WEEKLY;COUNT=4', [{ dayOfWeek: ['Tuesday'] }], { endDate: '2026-12-22' }],
    ['FREQ=MONTHLY;BYDAY=1TU;COUNT=3', [{ dayOfWeek: ['Tuesday'], weekOfMonth: [1] }], { endDate: '2027-02-02' }],
  ];
  for (const [rule, expected, more = {}] of rules) {
    it(`is read: ${rule}`, () => {
      const event = one(...TIMED, `RRULE:${rule}`);
      expect(event).to.deep.equal({
        openingHoursSpecification: expected.map((each) => ({ ...each, ...TIMES })),
        publicHolidays: 'open',
        startDate: '2026-12-01',
        ...more,
      });
    });

    it(`means the dates that another implementation finds: ${rule}`, () => {
      const component = new ICAL.Component(
        ICAL.parse(ics(...TIMED, `RRULE:${rule}`)) as [string, unknown[], unknown[]],
      );
      const dates = new ICAL.Event(component.getFirstSubcomponent('vevent')!).iterator();
      const expected: string[] = [];
      for (let count = 0; count < 12; count++) {
        const next = dates.next() as unknown;
        if (next) expected.push(String(next).slice(0, 10));
      }
      const event = {
        id: 'x',
        name: 'x',
        source: 'x',
        checked: null,
        status: 'seed',
        ...one(...TIMED, `RRULE:${rule}`),
      };
      const [ahead] = eventsAhead(
        { events: [event as DirectoryEvent], timeZone: 'Europe/Berlin', region: 'DE-NI' },
        new Date('2026-11-26T12:00Z'),
        { count: expected.length, days: 400 },
      );
      expect(ahead!.dates.map(({ date }) => date)).to.deep.equal(expected.filter((date) => date < '2027-12-31'));
    });
  }

  for (const rule of [
    'FREQ=YEARLY',
    'FREQ=MONTHLY',
    'FREQ=MONTHLY;BYMONTHDAY=15',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU',
    'FREQ=MONTHLY;BYDAY=-2TU',
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYDAY=MO',
    'FREQ=WEEKLY;BYMONTH=12',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
    'FREQ=WEEKLY;BYDAY=XX',
  ]) {
    it(`is told and not read: ${rule}`, () => expect(reason(...TIMED, `RRULE:${rule}`)).to.contain(rule));
  }

  it('has its exceptions: days without, days more, and days at another time or on another day', () => {
    const calendar = ics(
      ...TIMED,
      'RRULE:FREQ=WEEKLY',
      'EXDATE;TZID=Europe/Berlin:20261222T150000,20261229T150000',
      'EXDATE;TZID=Europe/Berlin:20261110T150000',
      'RDATE;TZID=Europe/Berlin:20261219T100000',
    ).replace(
      'END:VCALENDAR',
      [
        ...['BEGIN:VEVENT', 'UID:one@example.org', 'SUMMARY:Fest', 'RECURRENCE-ID;TZID=Europe/Berlin:20261208T150000'],
        ...['DTSTART;TZID=Europe/Berlin:20261209T160000', 'DTEND;TZID=Europe/Berlin:20261209T180000', 'END:VEVENT'],
        ...[
          'BEGIN:VEVENT',
          'UID:one@example.org',
          'SUMMARY:Fest',
          'RECURRENCE-ID:20261215T140000Z',
          'STATUS:CANCELLED',
        ],
        ...['DTSTART:20261215T140000Z', 'END:VEVENT', 'END:VCALENDAR'],
      ].join('\r\n'),
    );
    const { events } = readCalendar(calendar, context);
    expect(events).to.have.lengthOf(1);
    expect(events[0]!.event.specialOpeningHoursSpecification).to.deep.equal([
      { validFrom: '2026-12-08' },
      { validFrom: '2026-12-09', opens: '16:00', closes: '18:00' },
      { validFrom: '2026-12-15' },
      { validFrom: '2026-12-19', opens: '10:00', closes: '12:00' },
      { validFrom: '2026-12-22' },
      { validFrom: '2026-12-29' },
    ]);
  });

  it('of single dates only has no rule', () => {
    expect(one(...TIMED, 'RDATE;TZID=Europe/Berlin:20261210T150000')).to.deep.equal({
      openingHoursSpecification: [],
      specialOpeningHoursSpecification: [
        { validFrom: '2026-12-01', ...TIMES },
        { validFrom: '2026-12-10', ...TIMES },
      ],
    });
  });

  it('of whole days is from midnight to midnight, and what lasts longer is told', () => {
    expect(one('DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=WEEKLY').openingHoursSpecification).to.deep.equal([
      { dayOfWeek: ['Tuesday'], opens: '00:00', closes: '24:00' },
    ]);
    expect(reason('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261203', 'RRULE:FREQ=WEEKLY')).to.contain(
      'mehrere Tage',
    );
    expect(reason('DTSTART:20261201T150000', 'RRULE:FREQ=WEEKLY')).to.contain('bis wann');
    expect(reason('DTSTART:20261201T140000Z', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY')).to.contain('UTC');
  });

  it('that began long ago goes on without its beginning, and one that has ended is over', () => {
    const before = ['DTSTART:20250107T150000', 'DURATION:PT2H'];
    expect(one(...before, 'RRULE:FREQ=WEEKLY').startDate).to.equal(undefined);
    expect(read(...before, 'RRULE:FREQ=WEEKLY;UNTIL=20261124T230000Z').past).to.deep.equal(['Fest']);
  });
});

describe('a calendar’s texts', () => {
  it('are plain, and folded lines are one', () => {
    const { events } = readCalendar(
      ics(
        ...TIMED,
        'DESCRIPTION:<p>Kommen Sie&nbsp;vorbei!</p>Ein',
        '  Wort\\, noch eins\\nund Schluss &uuml;ber<br>allem',
      ).replaceAll('\r\n', '\n'),
      context,
    );
    expect(events[0]!.event.description).to.equal(
      'Kommen Sie\u00a0vorbei!\nEin Wort, noch eins\nund Schluss über\nallem',
    );
  });

  it('say where it is: an address, a place of the file, else in the description', () => {
    expect(one(...TIMED, 'LOCATION:Rathaus\\, Frickensteinplatz 2\\, 26721 Emden').address).to.deep.equal({
      streetAddress: 'Frickensteinplatz 2',
      postalCode: '26721',
      addressLocality: 'Emden',
      note: 'Rathaus',
    });
    const { events } = read(...TIMED, 'LOCATION:Raum 3');
    expect(events[0]!.event.description).to.equal('Ort: Raum 3');
    expect(events[0]!.notes[0]).to.contain('„Raum 3“');
    expect(one(...TIMED, 'LOCATION:https://example.org/online').url).to.equal('https://example.org/online');
  });

  it('of people are told and not taken, and so is what only a program knows', () => {
    const { ignored, events } = read(
      ...TIMED,
      'ORGANIZER;CN="Frau, Beispiel":mailto:x@example.org',
      'X-MOZ-GENERATION:1',
      'CATEGORIES:A',
    );
    expect([...ignored.keys()]).to.deep.equal(['ORGANIZER', 'X-MOZ-GENERATION', 'CATEGORIES']);
    expect(JSON.stringify(events)).not.to.contain('example.org/').and.not.to.contain('x@example');
  });

  it('of a file that is cut off are read as far as they go', () => {
    const text = ics(...TIMED);
    for (let length = 0; length < text.length; length += 7) {
      expect(() => readCalendar(text.slice(0, length), context)).not.to.throw();
    }
  });
});
