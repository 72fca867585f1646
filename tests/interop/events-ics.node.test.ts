/** Events as a calendar file, and what another implementation reads of them. */
import { expect } from 'chai';
import ICAL from 'ical.js';
import { eventsCalendar, idOfUid } from '../../src/interop/events-ics.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import type { DirectoryEvent } from '../../src/model/schema/schema.ts';
import { dataFile } from '../support/broken-data.ts';

const NOW = new Date('2026-11-26T15:00+01:00');
const provenance = { source: 'example', checked: null, status: 'seed' };

function calendar(events: Partial<DirectoryEvent>[], options = {}): string {
  const listed = events.map((each, i) => ({ id: `e${i}`, name: 'Fest', ...provenance, ...each }));
  const { directory, problems } = parseDirectory(dataFile({ events: listed }));
  expect(problems).to.deep.equal([]);
  return eventsCalendar(directory!, { now: NOW, ...options });
}

function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  return component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

const spans = (events: Partial<DirectoryEvent>[]): string[] =>
  read(calendar(events)).map(({ startDate, endDate }) => `${String(startDate)}/${String(endDate)}`);

describe('the calendar file of events', () => {
  it('has whole days as days, to the day after the last', () => {
    expect(spans([{ startDate: '2026-12-24' }, { startDate: '2026-12-30', endDate: '2027-01-01' }])).to.deep.equal([
      '2026-12-24/2026-12-25',
      '2026-12-30/2027-01-02',
    ]);
  });

  it('has times in UTC, in winter and in summer, until midnight, over night and over several days', () => {
    expect(
      spans([
        { startDate: '2026-12-03', startTime: '15:00', endTime: '17:00' },
        { startDate: '2026-12-04', startTime: '20:00', endTime: '24:00' },
        { startDate: '2026-12-31', startTime: '20:00', endTime: '02:00' },
        { startDate: '2027-07-02', endDate: '2027-07-04', startTime: '18:00', endTime: '14:00' },
        { startDate: '2027-07-06', endDate: '2027-07-07', startTime: '18:00' },
      ]),
    ).to.deep.equal([
      '2026-12-03T14:00:00Z/2026-12-03T16:00:00Z',
      '2026-12-04T19:00:00Z/2026-12-04T23:00:00Z',
      '2026-12-31T19:00:00Z/2027-01-01T01:00:00Z',
      '2027-07-02T16:00:00Z/2027-07-04T12:00:00Z',
      '2027-07-06T16:00:00Z/2027-07-07T22:00:00Z',
    ]);
  });

  it('has no end where none is known', () => {
    const text = calendar([{ startDate: '2026-12-03', startTime: '15:00' }]);
    expect(text).to.include('DTSTART:20261203T140000Z').and.not.include('DTEND');
  });

  it('has what comes again date by date, each with a UID of its own, without those on which it is not', () => {
    const openingHoursSpecification = [{ dayOfWeek: ['Friday' as const], opens: '15:00', closes: '17:00' }];
    const events = read(calendar([{ openingHoursSpecification, endDate: '2027-01-15' }]));
    expect(events.map(({ startDate }) => String(startDate).slice(0, 10))).to.deep.equal([
      '2026-11-27',
      '2026-12-04',
      '2026-12-11',
      '2026-12-18',
      '2027-01-08',
      '2027-01-15',
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).to.equal(events.length);
    expect(events.map(({ uid }) => idOfUid(uid))).to.deep.equal(events.map(() => 'e0'));
  });

  it('says that one is cancelled, takes back the old date of one that was postponed, and leaves out what has no date', () => {
    const events = read(
      calendar([
        { startDate: '2026-12-03', eventStatus: 'cancelled' },
        { startDate: '2026-12-04', eventStatus: 'postponed' },
        { startDate: '2026-11-04', eventStatus: 'postponed' },
        { startDate: '2026-12-05' },
        {},
        { startDate: '2026-11-25' },
      ]),
    );
    const state = events.map(
      (each) => `${idOfUid(each.uid)} ${String(each.component.getFirstPropertyValue('status'))}`,
    );
    expect(state).to.deep.equal(['e0 CANCELLED', 'e3 CONFIRMED', 'e1 CANCELLED']);
  });

  it('has name, description, place and address of each', () => {
    const [event] = read(
      calendar(
        [
          {
            startDate: '2026-12-03',
            name: { de: 'Fest; mit, Zeichen', ar: 'حفل' },
            description: 'Zwei\nZeilen',
            place: 'first',
            url: 'fest.html',
          },
        ],
        { languages: ['ar'], whole: (url: string) => `https://example.org/${url}` },
      ),
    );
    expect([event!.summary, event!.description]).to.deep.equal(['حفل', 'Zwei\nZeilen']);
    expect(event!.location).to.equal('Beispielstelle 0001, 00000 Beispielort');
    expect(String(event!.component.getFirstPropertyValue('url'))).to.equal('https://example.org/fest.html');
    expect(String(event!.component.getFirstPropertyValue('geo'))).to.equal('52.7,7.3');
  });

  it('gives the same event the same UID every time, and that of another office another', () => {
    const uid = (changes: object): string =>
      read(
        eventsCalendar(parseDirectory(dataFile({ 'events[0].startDate': '2026-12-24', ...changes })).directory!, {
          now: NOW,
        }),
      )[0]!.uid;
    expect(uid({})).to.equal(uid({ 'events[0].startDate': '2026-12-25' }));
    expect(uid({})).not.to.equal(uid({ 'office.name': 'Anderes Amt' }));
  });

  it('lets no text become a line of its own', () => {
    const text = calendar([{ startDate: '2026-12-03', name: 'A\r\nATTACH:x', description: 'B\rX-EVIL:1' }]);
    expect(text).not.to.match(/^(ATTACH|X-EVIL)/m);
  });
});
