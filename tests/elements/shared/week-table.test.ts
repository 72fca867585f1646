import { expect } from '@open-wc/testing';
import '../../../src/define/office-card.ts';
import type { OfficeCard } from '../../../src/elements/office-card/office-card.ts';
import { changed, type Changes } from '../../support/broken-data.ts';
import { stopClock, takeTime } from '../../support/fixed-clock.ts';
import { all, find, get, put, show, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

/** A card of Emden's office with other hours. */
function card(office: Changes = {}, attributes = ''): Promise<OfficeCard> {
  const changes = Object.fromEntries(Object.entries(office).map(([key, value]) => [`office.${key}`, value]));
  return show(`<kmt-office-card src="${serve(changed(emden, changes)).url}" ${attributes}></kmt-office-card>`);
}

const rows = (element: Element, table = 'table[part=hours]'): [string, string][] =>
  all(element, `${table} tr`).map((row) => [words(row.querySelector('th')), words(row.querySelector('td'))]);

const ahead = (element: Element): [string, string][] => rows(element, '.ahead table');

const everyDay = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

describe('the table of the week', () => {
  beforeEach(() => stopClock('2026-11-18T10:00+01:00'));

  it('reads neighbouring days with the same hours as one', async () => {
    expect(rows(await card())).to.deep.equal([
      ['Montag bis Donnerstag heute', '9:00 – 17:00'],
      ['Freitag', '9:00 – 13:00'],
      ['Samstag und Sonntag', 'geschlossen'],
    ]);
  });

  it('marks today by a word', async () => {
    for (const [date, day] of [
      ['2026-11-20', 'Freitag heute'],
      ['2026-11-22', 'Samstag und Sonntag heute'],
      ['2026-11-23', 'Montag bis Donnerstag heute'],
    ] as const) {
      stopClock(`${date}T12:00+01:00`);
      const marked = rows(await card()).filter(([day]) => day.includes('heute'));
      expect(marked.map(([day]) => day)).to.deep.equal([day]);
    }
  });

  it('takes today from the office’s calendar, wherever the reader is', async () => {
    stopClock('2026-11-19T23:30Z');
    expect(rows(await card())[1]![0]).to.equal('Freitag heute');
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
    expect(words(hours)).to.equal('9:00 – 17:00');
    expect([...hours.querySelectorAll('time')].map(({ dateTime }) => dateTime)).to.deep.equal(['09:00', '17:00']);
  });

  it('is in the reader’s language', async () => {
    expect(rows(await card({}, 'lang="ar"'))).to.deep.equal([
      ['من الاثنين إلى الخميس اليوم', '9:00 – 17:00'],
      ['الجمعة', '9:00 – 13:00'],
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
      ['Montag', '9:00 – 12:00 14:00 – 16:00 nur mit Termin (русский)'],
      ['Dienstag', '8:00 – 10:00 nur am Telefon Durchwahl 12'],
      ['Mittwoch heute', '0:00 – 24:00'],
      ['Donnerstag bis Sonntag', 'geschlossen'],
    ]);
    expect(words(get(element, 'td [lang=ru]'))).to.equal('русский');
  });

  it('shows the hours of this very week: odd weeks, and a holiday with its name', async () => {
    stopClock('2025-10-29T10:00+01:00');
    expect(rows(await card()).slice(1)).to.deep.equal([
      ['Freitag', 'geschlossen (Reformationstag)'],
      ['Samstag und Sonntag', 'geschlossen'],
    ]);
  });

  it('turns with the week, by itself', async () => {
    const time = takeTime('2026-11-22T23:59:30+01:00');
    const { url } = serve(emden);
    const element = await put(`<kmt-office-card src="${url}"></kmt-office-card>`, (wait) => time.pass(wait));
    expect(rows(element)[2]![0]).to.equal('Samstag und Sonntag heute');
    await time.pass(30_000);
    expect(rows(element)[0]![0]).to.equal('Montag bis Donnerstag heute');
    time.restore();
  });

  it('is replaced by one clear line where nobody knows the hours', async () => {
    const { url } = serve(emsland);
    const element = await show(`<kmt-office-card src="${url}"></kmt-office-card>`);
    expect(find(element, 'table')).to.equal(null);
    expect(words(element)).to.contain('Öffnungszeiten Nicht bekannt. Bitte fragen Sie vor dem Besuch nach.');
  });

  it('is replaced by another where there are no regular hours', async () => {
    const element = await card({ openingHoursSpecification: [] });
    expect(find(element, 'table')).to.equal(null);
    expect(words(element)).to.contain('Keine festen Öffnungszeiten.');
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
    expect(ahead(await card({ openingHoursSpecification: open }))).to.deep.equal([
      ['Samstag, 3. Oktober', 'geschlossen (Tag der Deutschen Einheit)'],
    ]);
    stopClock('2026-10-04T10:00+02:00');
    const element = await card({ openingHoursSpecification: open });
    expect(ahead(element)).to.deep.equal([['Samstag, 31. Oktober', 'geschlossen (Reformationstag)']]);
    expect((get(element, '.ahead time') as HTMLTimeElement).dateTime).to.equal('2026-10-31');
  });

  it('do not name a holiday on which it is closed anyway', async () => {
    stopClock('2026-10-28T10:00+01:00');
    expect(find(await card(), '.ahead'), 'the 31st is a Saturday').to.equal(null);
  });

  it('name the days of Christmas', async () => {
    stopClock('2026-12-21T10:00+01:00');
    expect(ahead(await card())).to.deep.equal([
      ['Freitag, 25. Dezember', 'geschlossen (1. Weihnachtstag)'],
      ['Freitag, 1. Januar', 'geschlossen (Neujahr)'],
    ]);
  });

  it('give a closure from its first day to its last, in every language', async () => {
    stopClock('2026-12-01T10:00+01:00');
    const special = [{ validFrom: '2026-12-14', validThrough: '2026-12-18', name: { de: 'Umzug', ar: 'انتقال' } }];
    const [german] = ahead(await card({ specialOpeningHoursSpecification: special }));
    expect(german![0]).to.match(/^Montag, 14\. Dezember bis (Freitag, 18|Sonntag, 20)\. Dezember$/);
    expect(german![1]).to.equal('geschlossen (Umzug)');
    const [arabic] = ahead(await card({ specialOpeningHoursSpecification: special }, 'lang="ar"'));
    expect(arabic![0]).to.match(/^من الاثنين[,،] 14 كانون الأول \(ديسمبر\) إلى /);
    expect(arabic![1]).to.equal('مغلق (انتقال)');
  });

  it('give other hours with their reason', async () => {
    stopClock('2026-12-01T10:00+01:00');
    const special = [{ validFrom: '2026-12-03', opens: '09:00', closes: '12:00', name: { de: 'Betriebsversammlung' } }];
    expect(ahead(await card({ specialOpeningHoursSpecification: special }))[0]).to.deep.equal([
      'Donnerstag, 3. Dezember',
      '9:00 – 12:00 Betriebsversammlung',
    ]);
  });

  it('are told even where the regular hours are not known, or there are none', async () => {
    stopClock('2026-12-01T10:00+01:00');
    const specialOpeningHoursSpecification = [{ validFrom: '2026-12-10', opens: '09:00', closes: '12:00' }];
    for (const openingHoursSpecification of [undefined, []]) {
      const element = await card({ openingHoursSpecification, specialOpeningHoursSpecification });
      expect(ahead(element)).to.deep.equal([['Donnerstag, 10. Dezember', '9:00 – 12:00']]);
    }
  });

  it('have a heading below that of the hours', async () => {
    stopClock('2026-12-21T10:00+01:00');
    expect(words(get(await card(), 'h4'))).to.equal('In den nächsten vier Wochen anders');
  });
});
