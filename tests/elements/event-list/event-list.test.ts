import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define/event-list.ts';
import { stopClock, takeTime } from '../../support/fixed-clock.ts';
import { all, find, get, put, settled, show, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { dataFile } from '../../support/broken-data.ts';
import { serve } from '../../support/serve-data.ts';

/** A Thursday. */
const NOW = '2026-11-26T15:00+01:00';

const list = (file: object, attributes = ''): Promise<LitElement> =>
  show(`<kmt-event-list src="${serve(file).url}" ${attributes}></kmt-event-list>`);

const provenance = { source: 'example', checked: null, status: 'seed' };
const withEvents = (...events: object[]): object =>
  dataFile({
    events: events.map((each, i) => ({ id: `e${i}`, name: `Fest ${i}`, ...provenance, ...each })),
    'office.contactPoint': [{ telephone: '04921 87-1779' }],
  });
const shown = async (event: object, attributes = ''): Promise<string> =>
  words(get(await list(withEvents(event), attributes), '.event'));
const names = (element: Element): string[] => all(element, '.item').map(words);
const tuesdays = [{ dayOfWeek: ['Tuesday'], opens: '15:00', closes: '17:00' }];

describe('an event list', () => {
  beforeEach(() => stopClock(NOW));

  it('shows the events of Emden, and that their dates are not yet known, with whom to ask', async () => {
    const element = await list(emden);
    expect(names(element)).to.deep.equal(['Interkulturelle Wochen', 'Internationales Frauenfest']);
    expect(words(element).match(/Termin steht noch nicht fest\./g)).to.have.lengthOf(2);
    expect(words(get(element, '.after')))
      .to.contain('Fragen zu Veranstaltungen beantwortet:')
      .and.to.contain('04921 87-1779');
  });

  it('says so where there are none', async () => {
    const element = await list(emsland);
    expect(find(element, 'ul')).to.equal(null);
    expect(words(element)).to.equal('Veranstaltungen Zurzeit sind keine Veranstaltungen eingetragen.');
    expect(words(await list(withEvents({ startDate: '2026-11-25' })))).to.contain('Zurzeit sind keine');
  });

  it('has the next one first', async () => {
    const element = await list(
      withEvents({}, { startDate: '2026-12-24' }, { openingHoursSpecification: tuesdays }, { startDate: '2026-11-27' }),
    );
    expect(names(element)).to.deep.equal(['Fest 3', 'Fest 2', 'Fest 1', 'Fest 0']);
    expect(all(element, '.event h3')).to.have.lengthOf(4);
  });

  const spans: [object, string][] = [
    [{ startDate: '2026-12-03' }, 'Donnerstag, 3. Dezember'],
    [{ startDate: '2026-11-26' }, 'Donnerstag, 26. November heute'],
    [{ startDate: '2026-12-03', startTime: '15:00', endTime: '17:30' }, 'Donnerstag, 3. Dezember, 15:00 bis 17:30 Uhr'],
    [{ startDate: '2026-12-03', startTime: '15:00' }, 'Donnerstag, 3. Dezember, um 15:00 Uhr'],
    [{ startDate: '2026-12-03', endTime: '17:00' }, 'Donnerstag, 3. Dezember, bis 17:00 Uhr'],
    [{ startDate: '2026-12-03', endDate: '2026-12-05' }, 'Donnerstag, 3. Dezember bis Samstag, 5. Dezember'],
    [
      { startDate: '2026-12-03', endDate: '2026-12-05', startTime: '18:00', endTime: '14:00' },
      'Donnerstag, 3. Dezember, um 18:00 Uhr bis Samstag, 5. Dezember, um 14:00 Uhr',
    ],
    [{ startDate: '2026-12-31', startTime: '20:00', endTime: '02:00' }, 'Donnerstag, 31. Dezember, 20:00 bis 2:00 Uhr'],
    [{ startDate: '2027-11-05' }, 'Freitag, 5. November 2027'],
    [{ startDate: '2026-11-25', endDate: '2026-11-27' }, 'Mittwoch, 25. November bis Freitag, 27. November heute'],
  ];
  for (const [event, expected] of spans) {
    it(`says when it is: ${expected}`, async () =>
      expect((await shown(event)).replace(/\u00a0/g, ' ')).to.contain(expected));
  }

  it('says the next dates of what comes again, and those on which it is not', async () => {
    const words = await shown({
      openingHoursSpecification: tuesdays,
      specialOpeningHoursSpecification: [{ validFrom: '2026-12-08', name: 'Fortbildung' }],
    });
    expect(words.replace(/\u00a0/g, ' ')).to.contain('Nächste Termine: Dienstag, 1. Dezember, 15:00 bis 17:00 Uhr');
    expect(words).to.contain('Dienstag, 22. Dezember');
    expect(words).to.contain('Fällt aus: Dienstag, 8. Dezember').and.to.contain('Fortbildung');
  });

  it('says clearly what is cancelled and what was postponed', async () => {
    const cancelled = { startDate: '2026-12-03', eventStatus: 'cancelled', registration: { required: true, url: 'x' } };
    expect(await shown(cancelled))
      .to.contain('Abgesagt Donnerstag, 3. Dezember')
      .and.not.to.contain('Anmeld');
    const postponed = { startDate: '2026-11-03', eventStatus: 'postponed' };
    expect(await shown(postponed)).to.contain(
      'Verschoben. Der neue Termin steht noch nicht fest. Bisheriger Termin: Dienstag, 3. November',
    );
  });

  it('says where it is: at a place of the file, at an address, or at the place’s name with another address', async () => {
    expect(await shown({ place: 'first' }))
      .to.contain('Beispielstelle 0001')
      .and.to.contain('00000 Beispielort');
    const address = { streetAddress: 'Festplatz 1', addressLocality: 'Beispielort' };
    const element = await list(withEvents({ address, startDate: '2026-12-03' }));
    expect(words(get(element, 'address'))).to.equal('Festplatz 1Beispielort');
    expect(words(element)).to.contain('Weg finden');
    expect(await shown({ place: 'second' })).to.contain('Beispielstelle 0002');
    expect(find(await list(withEvents({ place: 'nobody' })), 'address')).to.equal(null);
  });

  it('says for whom it is, in which languages, what it costs, who invites and whom to ask', async () => {
    const words = await shown({
      description: 'Musik und Tanz.',
      provider: 'Netzwerk',
      audience: 'Frauen und Kinder',
      fees: 'kostenlos',
      availableLanguage: ['de', 'uk'],
      contactPoint: [{ name: 'Beispielperson', email: 'fest@example.org' }],
      url: 'https://example.org/fest',
    });
    for (const part of ['Musik und Tanz.', 'Netzwerk', 'Für wen Frauen und Kinder', 'Kosten kostenlos'])
      expect(words).to.contain(part);
    for (const part of ['Sprachen: Deutsch, українська', 'Beispielperson', 'fest@example.org', 'Internetseite'])
      expect(words).to.contain(part);
  });

  const registrations: [object, string, boolean][] = [
    [{ required: true }, 'Nur mit Anmeldung.', false],
    [{ required: true, url: 'a', deadline: '2026-11-26' }, 'Nur mit Anmeldung. Anmeldung bis 26. November 2026.', true],
    [{ required: true, url: 'a', deadline: '2026-11-25' }, 'Die Anmeldung war bis 25. November 2026 möglich.', false],
    [{ required: false }, 'Ohne Anmeldung.', false],
    [{ required: false, url: 'a', note: 'Es gibt 20 Plätze.' }, 'Anmeldung ist möglich. Es gibt 20 Plätze.', true],
  ];
  for (const [registration, expected, link] of registrations) {
    it(`says of the registration: ${expected}`, async () => {
      const element = await list(withEvents({ startDate: '2026-12-03', registration }));
      expect(words(element)).to.contain(expected);
      expect(Boolean(find(element, 'a[href="a"]'))).to.equal(link);
    });
  }

  it('shows the day over its month for the eye only', async () => {
    const element = await list(withEvents({ startDate: '2026-12-03' }, {}));
    const [date, none] = all(element, '.date');
    expect([date!.getAttribute('aria-hidden'), words(date!)]).to.deep.equal(['true', '3Dezember']);
    expect(none!.querySelector('svg')).to.exist;
  });

  it('is in the reader’s language, and marks what is not', async () => {
    const file = withEvents({ startDate: '2026-12-03', name: { de: 'Fest', ar: 'حفل' } }, { name: 'Ohne Übersetzung' });
    const element = await list(file, 'lang="ar"');
    expect(names(element)).to.deep.equal(['حفل', 'Ohne Übersetzung']);
    expect(all(element, '.item [lang=de]').map(({ dir }) => dir)).to.deep.equal(['ltr']);
    expect(words(element)).to.contain('بعض النصوص لم تُترجم بعد');
  });
});

describe('an event list at midnight', () => {
  it('lets go of what was, where the office is, without a reload', async () => {
    const time = takeTime('2026-11-26T22:59:30Z');
    try {
      const file = withEvents({ startDate: '2026-11-26' }, { startDate: '2026-11-27' });
      const element = await put(`<kmt-event-list src="${serve(file).url}"></kmt-event-list>`, time.pass);
      for (let turn = 0; turn < 200 && !find(element, '.event'); turn++) await time.pass(0);
      expect(names(element)).to.deep.equal(['Fest 0', 'Fest 1']);
      await time.pass(60_000);
      expect(names(element)).to.deep.equal(['Fest 1']);
      expect(words(element)).to.contain('heute');
    } finally {
      time.restore();
    }
  });
});

describe('the buttons that save events in a calendar', () => {
  beforeEach(() => stopClock(NOW));

  /** Presses one; gives what the browser would download. */
  async function saved(button: HTMLElement): Promise<{ name: string; type: string; text: string }> {
    const createObjectURL = URL.createObjectURL.bind(URL);
    let blob: Blob | undefined;
    let name = '';
    URL.createObjectURL = (object: Blob) => {
      blob = object;
      return 'blob:test';
    };
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        name = this.download;
      },
    });
    button.click();
    await waitUntil(() => name, 'Nothing is saved.', { timeout: 5000 });
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    URL.createObjectURL = createObjectURL;
    return { name, type: blob!.type, text: await blob!.text() };
  }

  it('save one, or all that have a date', async () => {
    const element = await settled(
      await put(
        `<kmt-event-list src="${serve(withEvents({ startDate: '2099-12-03' }, { startDate: '2099-12-04' }, {})).url}"></kmt-event-list>`,
      ),
    );
    const buttons = all(element, 'button');
    expect(buttons.map(words)).to.deep.equal([
      'In den Kalender (Fest 0)',
      'In den Kalender (Fest 1)',
      'Alle Termine in den Kalender',
    ]);
    const one = await saved(buttons[0]!);
    expect([one.name, one.type]).to.deep.equal(['e0.ics', 'text/calendar;charset=utf-8']);
    expect(one.text.match(/^BEGIN:VEVENT/gm)).to.have.lengthOf(1);
    const every = await saved(buttons[2]!);
    expect(every.name).to.equal('office.ics');
    expect(every.text.match(/^DTSTART;VALUE=DATE:2099120[34]/gm)).to.have.lengthOf(2);
  });

  it('are not there where nothing has a date, and only one where one has', async () => {
    expect(all(await list(withEvents({}, {})), 'button')).to.be.empty;
    expect(all(await list(withEvents({ startDate: '2026-12-03' }, {})), 'button')).to.have.lengthOf(1);
  });
});
