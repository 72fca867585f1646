import { expect } from 'chai';
import type { Directory, DirectoryEvent } from '../../src/model/schema/schema.ts';
import { GERMAN } from '../../src/render/choice.ts';
import { eventsHtml } from '../../src/render/events.ts';
import { FULL } from '../support/full-directory.ts';
import { contentIn, read } from './read.ts';

const TODAY = '2026-11-26';
const event = (more: Partial<DirectoryEvent> = {}): DirectoryEvent => ({
  ...{ id: 'fest', name: 'Fest', source: 'first', checked: null, status: 'seed' },
  ...more,
});
const withEvents = (...events: DirectoryEvent[]): Directory => ({ ...FULL, events });
const textOf = async (directory: Directory, today: string | undefined = TODAY, language = 'de'): Promise<string> =>
  read(await contentIn({ widget: 'event-list' }, directory, language, today));
const one = async (more: Partial<DirectoryEvent>, today?: string): Promise<string> =>
  textOf(withEvents(event(more)), today);

describe('Events on a page without script', () => {
  it('say all that is known of them', async () => {
    const text = await textOf(FULL, '2026-11-02');
    const [first, second] = FULL.events as [DirectoryEvent, DirectoryEvent];
    for (const words of [
      ...[first.name, first.description, first.provider, first.audience, first.fees, first.address!.note],
      'Abgesagt',
      'Donnerstag, 24. Dezember 2026, um 15:19 Uhr bis Samstag, 26. Dezember 2026, um 17:23 Uhr',
      'polski',
      ...[second.name, FULL.places[0]!.name, second.contactPoint![0]!.room],
      `Nur mit Anmeldung. Anmeldung bis 29. November 2026. ${String(second.registration!.note)} Anmelden`,
      'Zurzeit nicht besetzt',
      'Fragen zu Veranstaltungen beantwortet:',
    ])
      expect(text).to.include(words);
  });

  it('are gone on the day after their last, and stay where nobody has a date', async () => {
    const past = event({ id: 'a', name: 'Vergangenes', startDate: '2026-11-25' });
    const through = event({ id: 'b', name: 'Langes', startDate: '2026-11-20', endDate: '2026-11-26' });
    const undated = event({ id: 'c', name: 'Irgendwann' });
    const text = await textOf(withEvents(undated, past, through));
    expect(text).to.not.include('Vergangenes');
    expect(text).to.match(/Langes[^]*Irgendwann\nTermin steht noch nicht fest\./);
    expect(await textOf(withEvents(past))).to.equal('Veranstaltungen\nZurzeit sind keine Veranstaltungen eingetragen.');
    expect(read(await contentIn({ widget: 'event-list' }, withEvents(past)))).to.include('25. November 2026');
  });

  for (const [what, more, words] of [
    ['a day', { startDate: '2026-12-03' }, 'Donnerstag, 3. Dezember 2026\n'],
    [
      'hours',
      { startDate: '2026-12-03', startTime: '15:00', endTime: '17:00' },
      'Donnerstag, 3. Dezember 2026, 15:00 bis 17:00 Uhr',
    ],
    ['a beginning', { startDate: '2026-12-03', startTime: '15:00' }, 'Donnerstag, 3. Dezember 2026, um 15:00 Uhr'],
    ['an end', { startDate: '2026-12-03', endTime: '17:00' }, 'Donnerstag, 3. Dezember 2026, bis 17:00 Uhr'],
    [
      'a night',
      { startDate: '2026-12-31', startTime: '20:00', endTime: '02:00' },
      'Donnerstag, 31. Dezember 2026, 20:00 bis 2:00 Uhr',
    ],
    [
      'several days',
      { startDate: '2026-12-31', endDate: '2027-01-02' },
      'Donnerstag, 31. Dezember 2026 bis Samstag, 2. Januar 2027',
    ],
  ] as const)
    it(`say their date with its year: ${what}`, async () => {
      expect(`${await one(more)}\n`).to.include(words);
    });

  it('say the rhythm of what comes again and its next dates, and those on which it is not', async () => {
    const text = await one({
      openingHoursSpecification: [{ dayOfWeek: ['Friday'], opens: '10:00', closes: '12:00' }],
      specialOpeningHoursSpecification: [{ validFrom: '2026-12-11', name: 'Umbau' }],
      endDate: '2027-01-31',
    });
    expect(text).to.include('Freitag: 10:00 bis 12:00 Uhr (bis 31. Januar 2027)');
    expect(text).to.include('Freitag, 27. November 2026, 10:00 bis 12:00 Uhr');
    expect(text).to.include('Fällt aus: Freitag, 11. Dezember 2026 (Umbau)');
    expect(text).to.include('8. Januar 2027').and.to.not.include('5. Februar');
    expect(text).to.not.match(/heute|morgen|nächst/i);
  });

  it('say what was postponed, and when it would have been', async () => {
    const text = await one({ startDate: '2026-11-01', eventStatus: 'postponed' });
    expect(text).to.include('Verschoben. Der neue Termin steht noch nicht fest.');
    expect(text).to.include('Bisheriger Termin: Sonntag, 1. November 2026');
  });

  it('lead nowhere once one can no longer register', async () => {
    const registration = { required: true, url: 'https://example.org/a', deadline: '2026-11-25' };
    const html = await contentIn(
      { widget: 'event-list' },
      withEvents(event({ startDate: '2026-12-01', registration })),
      'de',
      TODAY,
    );
    expect(read(html)).to.include('Die Anmeldung war bis 25. November 2026 möglich.');
    expect(html).to.not.include('https://example.org/a');
    expect(await one({ registration: { required: false } })).to.include('Ohne Anmeldung.');
  });

  it('speak the language of the page', async () => {
    const directory = withEvents(
      event({ name: { de: 'Fest', ar: 'حفلة' }, startDate: '2026-12-03', startTime: '15:00', endTime: '17:00' }),
    );
    const text = await textOf(directory, TODAY, 'ar');
    expect(text).to.include('حفلة').and.to.include('2026').and.to.not.include('Dezember');
  });

  it('carry their last day for whoever leaves them out later', () => {
    const html = eventsHtml(
      withEvents(
        event({ id: 'a', startDate: '2026-12-31', endDate: '2027-01-02' }),
        event({ id: 'b' }),
        event({ id: 'c', startDate: '2026-11-30', eventStatus: 'postponed' }),
      ),
      GERMAN,
      { today: TODAY, isDated: true },
    );
    expect(html).to.include('<section class="kmt-event" id="a" data-through="2027-01-02">');
    expect(html).to.include('<li data-through="2027-01-02">');
    expect(html).to.include('<section class="kmt-event" id="b">').and.to.include('<section class="kmt-event" id="c">');
  });
});
