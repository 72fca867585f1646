import { expect } from '@open-wc/testing';
import '../../../src/define/office-card.ts';
import type { OfficeCard } from '../../../src/elements/office-card/office-card.ts';
import { changed, type Changes } from '../../support/broken-data.ts';
import { stopClock, takeTime, type Timers } from '../../support/fixed-clock.ts';
import { all, find, get, put, show, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

/** A card of Emden's office with other hours. */
function card(office: Changes = {}, attributes = ''): Promise<OfficeCard> {
  const changes = Object.fromEntries(Object.entries(office).map(([key, value]) => [`office.${key}`, value]));
  return show(`<kmt-office-card src="${serve(changed(emden, changes)).url}" ${attributes}></kmt-office-card>`);
}

/** Of each row what stands below its day as a word of its own. */
const rows = (element: Element, table = 'table[part=hours]'): string[][] =>
  all(element, `${table} tr`).map((row) => {
    const [day, hours] = ['th', 'td'].map((cell) => words(row.querySelector(cell))) as [string, string];
    const about = [...row.querySelectorAll('th .muted')].map(words);
    return [day.slice(0, day.length - about.join(' ').length).trim(), hours, ...about];
  });

const ahead = (element: Element): string[][] => rows(element, '.ahead table');

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

describe('the table of the week', () => {
  let time: Timers | undefined;
  afterEach(() => {
    time?.restore();
    time = undefined;
  });
  beforeEach(() => stopClock('2026-11-18T10:00+01:00'));

  it('reads neighbouring days with the same hours as one, but has a row for today alone', async () => {
    expect(rows(await card())).to.deep.equal([
      ['Montag und Dienstag', '9:00–17:00'],
      ['Mittwoch heute', '9:00–17:00'],
      ['Donnerstag', '9:00–17:00'],
      ['Freitag', '9:00–13:00'],
      ['Samstag und Sonntag', 'geschlossen'],
    ]);
  });

  it('marks today by a word in a frame, in bold and by a ground', async () => {
    for (const [date, day] of [
      ['2026-11-20', 'Freitag heute'],
      ['2026-11-22', 'Sonntag heute'],
      ['2026-11-23', 'Montag heute'],
    ] as const) {
      stopClock(`${date}T12:00+01:00`);
      const element = await card();
      const marked = rows(element).filter(([day]) => day!.includes('heute'));
      expect(marked.map(([day]) => day)).to.deep.equal([day]);
      const style = getComputedStyle(get(element, 'tr.today'));
      expect([style.fontWeight, style.backgroundColor]).to.deep.equal(['700', 'rgba(110, 122, 138, 0.1)']);
      expect(all(element, 'tr.today')).to.have.lengthOf(1);
      expect(getComputedStyle(get(element, '.today .tag')).borderTopWidth).to.equal('1px');
    }
  });

  it('has all times on one edge, and is quieter where it is closed', async () => {
    const element = await card();
    const edges = all(element, 'td > *').map((cell) => Math.round(cell.getBoundingClientRect().left));
    expect(new Set(edges).size).to.equal(1);
    const [open, closed] = [get(element, 'tr:not(.off) td'), get(element, 'tr.off td')].map(
      (cell) => getComputedStyle(cell).color,
    );
    expect(closed).to.not.equal(open);
  });

  it('takes today from the office’s calendar, wherever the reader is', async () => {
    stopClock('2026-11-19T23:30Z');
    expect(rows(await card()).map(([day]) => day)).to.include('Freitag heute');
  });

  it('is a table with a caption and a header for each row', async () => {
    const table = get(await card(), 'table');
    expect(words(table.querySelector('caption'))).to.equal('Öffnungszeiten in dieser Woche');
    for (const row of table.querySelectorAll('tr')) {
      expect(row.querySelector('th')!.getAttribute('scope')).to.equal('row');
    }
  });

  it('has its times as times, from left to right', async () => {
    const hours = get(await card({}, 'lang="ar"'), 'td bdi');
    expect(hours.dir).to.equal('ltr');
    expect(words(hours)).to.equal('9:00–17:00');
    expect([...hours.querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal(['09:00', '17:00']);
  });

  it('is in the reader’s language', async () => {
    expect(rows(await card({}, 'lang="ar"'))).to.deep.equal([
      ['الاثنين والثلاثاء', '9:00–17:00'],
      ['الأربعاء اليوم', '9:00–17:00'],
      ['الخميس', '9:00–17:00'],
      ['الجمعة', '9:00–13:00'],
      ['السبت والأحد', 'مغلق'],
    ]);
  });

  it('says how one may come, in which language, and what else there is to know', async () => {
    const element = await card({
      openingHoursSpecification: [
        { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
        { dayOfWeek: ['Monday'], opens: '14:00', closes: '16:00', mode: 'appointment', availableLanguage: ['ru'] },
        { dayOfWeek: ['Tuesday'], opens: '08:00', closes: '10:00', mode: 'phone', note: { de: 'Durchwahl 12' } },
        { dayOfWeek: ['Wednesday'], opens: '00:00', closes: '24:00' },
      ],
    });
    expect(rows(element)).to.deep.equal([
      // What holds of some of its hours stands below them, what holds of all below the day.
      ['Montag', '9:00–12:00, 14:00–16:00 nur mit Termin, русский'],
      ['Dienstag', '8:00–10:00', 'nur am Telefon, Durchwahl 12'],
      ['Mittwoch heute', '0:00–24:00'],
      ['Donnerstag bis Sonntag', 'geschlossen'],
    ]);
    expect(words(get(element, 'td [lang=ru]'))).to.equal('русский');
  });

  it('says once what holds of all hours', async () => {
    const openingHoursSpecification = [
      { dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '12:00', mode: 'phone' },
      { dayOfWeek: ['Friday'], opens: '09:00', closes: '11:00', mode: 'phone' },
    ];
    const element = await card({ openingHoursSpecification });
    expect(words(get(element, '[part=hours] + p'))).to.equal('Nur am Telefon');
    expect(words(get(element, '[part=hours]'))).to.not.contain('Telefon');
    const appointment = { required: true };
    const byAppointment = await card({ appointment });
    expect(words(get(byAppointment, '[part=hours]'))).to.not.contain('Termin');
    expect(words(get(byAppointment, '[part=hours] + p'))).to.equal('Bitte vereinbaren Sie vorher einen Termin.');
  });

  it('shows the hours of this very week: odd weeks, and a holiday with its name', async () => {
    stopClock('2025-10-29T10:00+01:00');
    expect(rows(await card()).slice(1)).to.deep.equal([
      ['Mittwoch heute', '9:00–17:00'],
      ['Donnerstag', '9:00–17:00'],
      ['Freitag', 'geschlossen', 'Reformationstag'],
      ['Samstag und Sonntag', 'geschlossen'],
    ]);
  });

  it('turns with the week, by itself', async () => {
    time = takeTime('2026-11-22T23:59:30+01:00');
    const { url } = serve(emden);
    const element = await put(`<kmt-office-card src="${url}"></kmt-office-card>`, time.pass);
    expect(rows(element)[3]![0]).to.equal('Sonntag heute');
    await time.pass(30_000);
    expect(rows(element)[0]![0]).to.equal('Montag heute');
  });

  it('is left out, with its heading, where the sign has said all', async () => {
    const unknown = await show(`<kmt-office-card src="${serve(emsland).url}"></kmt-office-card>`);
    const onlyByAppointment = await card({ openingHoursSpecification: [], appointment: { required: true } });
    const paused = await card({ temporarilyClosed: { validFrom: '2026-11-16', validThrough: '2026-11-27' } });
    for (const element of [unknown, onlyByAppointment, paused]) {
      expect(find(element, 'table')).to.equal(null);
      expect(all(element, 'h3').map(words)).to.not.include('Öffnungszeiten');
    }
    expect(words(paused)).to.contain('Vorübergehend geschlossen, Bis 27. November 2026');
  });

  it('is there in a week of which it is closed for a part', async () => {
    const element = await card({ temporarilyClosed: { validFrom: '2026-11-19', reason: 'Umbau' } });
    expect(rows(element).slice(1)).to.deep.equal([
      ['Mittwoch heute', '9:00–17:00'],
      ['Donnerstag bis Sonntag', 'geschlossen', 'Umbau'],
    ]);
    expect(ahead(element)).to.deep.equal([['ab 19. November', 'geschlossen', 'Umbau']]);
  });

  it('is replaced by one line where there are no regular hours', async () => {
    const element = await card({ openingHoursSpecification: [] });
    expect(find(element, 'table')).to.equal(null);
    expect(words(element)).to.contain('Öffnungszeiten Keine festen Öffnungszeiten.');
  });
});

describe('the exceptions ahead', () => {
  it('are not spoken of where there are none', async () => {
    stopClock('2026-11-18T10:00+01:00');
    expect(find(await card(), '.ahead')).to.equal(null);
  });

  it('name a public holiday up to four weeks before, and its date as a date', async () => {
    const open = [{ dayOfWeek: everyDay, opens: '09:00', closes: '17:00' }];
    stopClock('2026-10-03T10:00+02:00');
    const thisWeek = await card({ openingHoursSpecification: open });
    expect(find(thisWeek, '.ahead'), 'the week has said so').to.equal(null);
    expect(rows(thisWeek)[1]).to.deep.equal(['Samstag heute', 'geschlossen', 'Tag der Deutschen Einheit']);
    stopClock('2026-10-04T10:00+02:00');
    const element = await card({ openingHoursSpecification: open });
    expect(ahead(element)).to.deep.equal([['Samstag, 31. Oktober', 'geschlossen', 'Reformationstag']]);
    expect((get(element, '.ahead time') as HTMLTimeElement).dateTime).to.equal('2026-10-31');
  });

  it('do not name a holiday on which it is closed anyway', async () => {
    stopClock('2026-10-28T10:00+01:00');
    expect(find(await card(), '.ahead'), 'the 31st is a Saturday').to.equal(null);
  });

  it('name the days of Christmas', async () => {
    stopClock('2026-12-21T10:00+01:00');
    expect(ahead(await card())).to.deep.equal([['Freitag, 1. Januar', 'geschlossen', 'Neujahr']]);
    stopClock('2026-12-18T10:00+01:00');
    expect(ahead(await card())).to.deep.equal([
      ['Freitag, 25. Dezember', 'geschlossen', '1. Weihnachtstag'],
      ['Freitag, 1. Januar', 'geschlossen', 'Neujahr'],
    ]);
  });

  it('give a closure from its first day to its last, in every language', async () => {
    stopClock('2026-12-01T10:00+01:00');
    const special = [{ validFrom: '2026-12-14', validThrough: '2026-12-18', name: { de: 'Umzug', ar: 'انتقال' } }];
    const [german] = ahead(await card({ specialOpeningHoursSpecification: special }));
    expect(german![0]).to.match(/^14\. Dezember bis (18|20)\. Dezember$/);
    expect(german!.slice(1)).to.deep.equal(['geschlossen', 'Umzug']);
    const [arabic] = ahead(await card({ specialOpeningHoursSpecification: special }, 'lang="ar"'));
    expect(arabic![0]).to.match(/^من 14 .+ إلى /);
    expect(arabic!.slice(1)).to.deep.equal(['مغلق', 'انتقال']);
  });

  it('give other hours with their reason', async () => {
    stopClock('2026-11-27T10:00+01:00');
    const special = [{ validFrom: '2026-12-03', opens: '09:00', closes: '12:00', name: { de: 'Betriebsversammlung' } }];
    expect(ahead(await card({ specialOpeningHoursSpecification: special }))[0]).to.deep.equal([
      'Donnerstag, 3. Dezember',
      '9:00–12:00',
      'Betriebsversammlung',
    ]);
  });

  it('are told even where the regular hours are not known, or there are none', async () => {
    stopClock('2026-12-01T10:00+01:00');
    const specialOpeningHoursSpecification = [{ validFrom: '2026-12-10', opens: '09:00', closes: '12:00' }];
    for (const openingHoursSpecification of [undefined, []]) {
      const element = await card({ openingHoursSpecification, specialOpeningHoursSpecification });
      expect(ahead(element)).to.deep.equal([['Donnerstag, 10. Dezember', '9:00–12:00']]);
    }
  });

  it('have a heading like that of the hours', async () => {
    stopClock('2026-12-21T10:00+01:00');
    expect(words(get(await card(), '.ahead h3'))).to.equal('In den nächsten vier Wochen anders');
  });
});
