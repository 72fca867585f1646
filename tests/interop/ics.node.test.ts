/** Calendar files: the format, and what another implementation reads of them. */
import { expect } from 'chai';
import ICAL from 'ical.js';
import { type CalendarDay, toICalendar } from '../../src/interop/ics.ts';

const NOW = new Date('2026-11-26T10:15:30.123Z');
const DAY: CalendarDay = { uid: 'one@example', date: '2026-12-31', summary: 'Prüfen' };

function read(days: readonly CalendarDay[]) {
  const calendar = new ICAL.Component(ICAL.parse(toICalendar(days, NOW)) as [string, unknown[], unknown[]]);
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

describe('a calendar file', () => {
  it('is read by another implementation as it was meant', () => {
    const [event, other] = read([
      { ...DAY, description: 'Zwei\nZeilen; mit, Zeichen \\ darin' },
      { ...DAY, uid: 'two', yearly: true },
    ]);
    expect(event!.uid).to.equal('one@example');
    expect(event!.summary).to.equal('Prüfen');
    expect(event!.description).to.equal('Zwei\nZeilen; mit, Zeichen \\ darin');
    expect([event!.startDate.isDate, event!.startDate.toString(), event!.endDate.toString()]).to.deep.equal([
      true,
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(event!.isRecurring()).to.equal(false);
    expect(other!.isRecurring()).to.equal(true);
    const dates = other!.iterator();
    expect([dates.next(), dates.next()].map(String)).to.deep.equal(['2026-12-31', '2027-12-31']);
  });

  it('reminds once, at 9 in the morning', () => {
    const [event] = read([DAY]);
    const alarms = event!.component.getAllSubcomponents('valarm');
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).to.deep.equal(['PT9H']);
  });

  it('has lines of at most 75 bytes that end with CR LF, and breaks no character', () => {
    const summary = 'Prüfen: Beratungsstelle für Geflüchtete 🙂 العربية '.repeat(9).trim();
    const text = toICalendar([{ ...DAY, summary }], NOW);
    expect(text)
      .to.match(/END:VCALENDAR\r\n$/)
      .and.not.match(/[^\r]\n|\r[^\n]/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
    expect(read([{ ...DAY, summary }])[0]!.summary).to.equal(summary);
  });

  it('lets no text become a line of its own', () => {
    for (const breaking of ['\r\n', '\n', '\r']) {
      const text = toICalendar([{ ...DAY, summary: `A${breaking}ATTACH:file`, uid: `u${breaking}X:1` }], NOW);
      expect(text).to.not.match(/^(ATTACH|X):/m);
    }
  });

  it('of the same thing has the same UID and a higher number each day', () => {
    const [today, tomorrow] = [NOW, new Date(+NOW + 864e5)].map((now) => toICalendar([DAY], now));
    const number = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
    expect(number(tomorrow!)).to.equal(number(today!) + 1);
    expect(today).to.include('UID:one@example\r\n').and.to.include('DTSTAMP:20261126T101530Z\r\n');
  });

  it('of nothing is one still', () => {
    expect(read([])).to.deep.equal([]);
  });
});
