/** What the next checks of a file put into a calendar. */
import { expect } from 'chai';
import { dueCalendar, reminders } from '../../../src/check/due/calendar.ts';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import base from '../../cases/base.json' with { type: 'json' };
import { changed, type Changes } from '../../support/broken-data.ts';

const read = (changes: Changes = {}) => parseDirectory(changed(base, changes)).directory!;
const daysOf = (changes: Changes, today = '2026-07-01') =>
  reminders(read(changes), today).map(({ date, summary }) => `${date} ${summary}`);

const CHRISTMAS = '2026-11-01 Zeiten zwischen den Jahren eintragen';

describe('reminders', () => {
  it('name each place on the day of its next check, and Christmas', () => {
    expect(daysOf({ 'places[0].checked': '2026-06-20' })).to.deep.equal([
      '2026-09-01 Prüfen: Amt Beispiel (Öffnungszeiten)',
      '2026-09-20 Prüfen: Beratung Beispiel (Öffnungszeiten)',
      CHRISTMAS,
    ]);
  });

  it('are one for all that is overdue, today, with the names in it', () => {
    const changes = { 'office.checked': '2026-01-01', 'places[0].checked': null, 'places[0].status': 'seed' };
    expect(daysOf(changes)).to.deep.equal([
      '2026-07-01 Angaben prüfen: 2 Stellen',
      CHRISTMAS,
      '2027-01-01 Prüfen: Amt Beispiel (Anschrift)',
    ]);
    expect(reminders(read(changes), '2026-07-01')[0]!.description).to.include('Amt Beispiel\nBeratung Beispiel');
  });

  it('come a month before hours end, and a week before a closure does', () => {
    const hours = [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00', validThrough: '2026-12-31' }];
    expect(daysOf({ 'office.openingHoursSpecification': hours })).to.include(
      '2026-12-01 Neue Zeiten erfragen: Amt Beispiel',
    );
    expect(daysOf({ 'office.temporarilyClosed': { validThrough: '2026-07-20' } })).to.include(
      '2026-07-13 Öffnet wieder? Amt Beispiel',
    );
    expect(daysOf({ 'office.temporarilyClosed': { validThrough: '2026-07-02' } })).to.include(
      '2026-07-01 Öffnet wieder? Amt Beispiel',
    );
  });

  it('have the same names whenever they are made, and others for another office', () => {
    const names = (changes: Changes, today: string) =>
      reminders(read(changes), today)
        .map(({ uid }) => uid)
        .sort();
    expect(names({}, '2026-07-01')).to.deep.equal(names({ 'office.checked': '2026-06-15' }, '2026-07-20'));
    expect(names({}, '2026-07-01')).to.not.deep.equal(names({ 'office.name': 'Anderes Amt' }, '2026-07-01'));
    const all = names({}, '2026-07-01');
    expect(new Set(all).size).to.equal(all.length);
  });

  it('are a calendar file', () => {
    const text = dueCalendar(read(), '2026-07-01', new Date('2026-07-01T08:00:00Z'));
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(3);
    expect(text).to.include('SUMMARY:Prüfen: Amt Beispiel (Öffnungszeiten)\r\n').and.to.include('RRULE:FREQ=YEARLY');
  });
});
