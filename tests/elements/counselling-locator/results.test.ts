import { expect } from '@open-wc/testing';
import type { KmtSearchEvent, KmtSelectEvent } from '../../../src/elements/counselling-locator/events.ts';
import type { Directory, Place } from '../../../src/model/schema/schema.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import {
  click,
  control,
  headline,
  listed,
  locatorWith,
  named,
  townsWith,
  results,
  search,
  settle,
  untilFocusOn,
} from '../../support/locator.ts';
import { all, get, words } from '../../support/page.ts';
import { BIRKENDORF, inTown, LUENNE } from '../../support/places-directory.ts';
import { emden, emsland } from '../../support/real-data.ts';

const many = (count: number, town = 'Birkendorf'): Directory['places'] =>
  Array.from({ length: count }, (_, index) => named(`Beispielstelle ${town} ${index + 1}`, inTown(town)));

const office = named('Koordinierungsstelle', { contactPoint: [{ telephone: '05931 44-0' }] });

describe('the places that the locator finds', () => {
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  it('are a list in which every place has a heading below that of the results', async () => {
    const locator = await locatorWith(emsland);
    expect(get(locator, '.results').getAttribute('role')).to.equal('list');
    expect(results(locator)).to.have.length(20);
    expect(all(locator, 'h2').map(words)).to.deep.equal(['Beratung finden: Landkreis Emsland']);
    expect(all(locator, 'h3').map(words)).to.deep.equal(['24 Beratungsstellen']);
    expect(all(locator, 'h4')).to.have.length(20);
  });

  it('have headings of the level that the page asks for', async () => {
    const locator = await locatorWith(emden, 'heading-level="3"');
    expect(all(locator, 'h3, h4, h5').map((each) => each.localName)).to.deep.equal(['h3', 'h4', 'h5', 'h5', 'h5']);
  });

  it('begin with those responsible for the town, which say so', async () => {
    const data = townsWith([
      named('Nah', inTown('Birkendorf')),
      named('Zuständig', { ...inTown('Groß Lünne'), areaServed: [BIRKENDORF] }),
    ]);
    const locator = await locatorWith(data);
    await search(locator, 'birkendorf');
    expect(listed(locator)).to.deep.equal(['Zuständig', 'Nah']);
    expect(words(results(locator)[0]!)).to.match(/Zuständig für Birkendorf 1\d Kilometer entfernt · Groß Lünne/);
    expect(words(results(locator)[1]!)).not.to.match(/zuständig|entfernt/i);
  });

  it('say for which of a postcode’s municipalities they are responsible', async () => {
    const locator = await locatorWith(townsWith([named('Eine', { areaServed: [LUENNE] })]));
    await search(locator, '10002');
    expect(headline(locator)).to.equal('1 Beratungsstelle für 10002 (Birkendorf, Groß Lünne)');
    expect(words(get(locator, '.fact strong'))).to.equal('Zuständig für Groß Lünne');
  });

  it('have phone, directions and details in one press, and names that tell them apart', async () => {
    const locator = await locatorWith(emsland);
    const [call, way, details] = all(locator, '.results > li:first-child .actions > *');
    expect(call?.getAttribute('href')).to.equal('tel:+49595293700');
    expect(words(call!)).to.equal('Anrufen 05952 93700 (Migrationsberatung in Werlte)');
    expect(way?.getAttribute('href')).to.match(/^https:\/\/www\.openstreetmap\.org\/search\?query=Hauptstra/);
    expect(words(way!)).to.equal('Weg finden (Migrationsberatung in Werlte) (andere Internetseite)');
    expect(words(details!)).to.equal('Details (Migrationsberatung in Werlte)');
  });

  it('stay near the town as long as there are enough, and say what lies further away', async () => {
    const data = townsWith([...many(3), ...many(2, 'Südhausen')]);
    const locator = await locatorWith(data);
    await search(locator, 'Birkendorf');
    expect(headline(locator)).to.equal('3 Beratungsstellen für Birkendorf');
    expect(listed(locator)).to.have.length(3);
    await click(locator, control(locator, '2 weiter entfernte Beratungsstellen zeigen'));
    expect(headline(locator)).to.equal('5 Beratungsstellen für Birkendorf');
    await untilFocusOn(locator, '.far + .results > li:first-child h4');
  });

  it('come from further away where few are near, below a heading that says so', async () => {
    const data = townsWith([...many(1), ...many(3, 'Groß Lünne'), ...many(1, 'Moorende')]);
    const locator = await locatorWith(data);
    await search(locator, 'Birkendorf');
    expect(headline(locator)).to.equal('4 Beratungsstellen für Birkendorf');
    expect(all(locator, 'h3').map(words)).to.deep.equal(['4 Beratungsstellen für Birkendorf', 'Weiter entfernt']);
    const [near, far] = all(locator, '.results').map((list) => list.children.length);
    expect([near, far]).to.deep.equal([1, 3]);
  });

  it('come page by page, the focus on the first new one', async () => {
    const locator = await locatorWith(townsWith(many(12)), 'page-size="5"');
    expect(results(locator)).to.have.length(5);
    await click(locator, control(locator, 'Weitere 7'));
    expect(results(locator)).to.have.length(10);
    await untilFocusOn(locator, '.results > li:nth-child(6) h4');
    await click(locator, control(locator, 'Weitere 2'));
    expect(results(locator)).to.have.length(12);
    expect(all(locator, 'button').map(words).join()).not.to.include('Weitere');
  });

  it('keep the page that was opened when time goes on', async () => {
    const locator = await locatorWith(townsWith(many(12)), 'page-size="5"');
    await click(locator, control(locator, 'Weitere 7'));
    stopClock('2026-03-03T11:05+01:00');
    await settle(locator);
    expect(results(locator)).to.have.length(10);
  });

  it('open their details in place', async () => {
    const locator = await locatorWith(emsland);
    const button = get(locator, '.disclosure');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await click(locator, button);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const details = get(locator, `#${button.getAttribute('aria-controls') ?? ''}`);
    expect(details.querySelector('table.week')).to.exist;
    expect(details.querySelector('h5')?.textContent).to.contain('Öffnungszeiten');
    expect(words(details.querySelector('[part=provenance]'))).to.include('Quelle');
    await click(locator, button);
    expect(all(locator, '.details').length).to.equal(0);
  });

  it('say which facts somebody should have checked again, and come after those that were', async () => {
    const contact = { contactPoint: [{ telephone: '05931 44-0' }], ...inTown('Birkendorf') };
    const locator = await locatorWith(
      townsWith([
        named('Alte Angaben', { ...contact, checked: '2025-08-01' }),
        named('Neue Angaben', { ...contact, checked: '2025-10-01' }),
      ]),
    );
    expect(results(locator).map((result) => words(result.querySelector('h4')))).to.deep.equal([
      'Neue Angaben',
      'Alte Angaben',
    ]);
    for (const button of all(locator, '.disclosure')) await click(locator, button);
    const old = all(locator, '[part=provenance]').map((each) => words(each).includes('vielleicht veraltet'));
    expect(old).to.deep.equal([false, true]);
  });

  it('say who it is for, what it costs and what to bring, and beside the hours whether one needs an appointment', async () => {
    const facts = {
      topics: ['asylum', 'debts'],
      audience: 'Für alle',
      fees: 'Kostenlos',
      requiredDocuments: 'Ausweis',
      interpretation: 'Dolmetscherin auf Anfrage',
      appointment: { required: true, url: 'https://example.org/termin', note: 'Auch am Telefon' },
      accessibility: { wheelchair: 'limited' as const },
    };
    const locator = await locatorWith(townsWith([named('Eine', facts)]));
    await click(locator, '.disclosure');
    const rows = all(locator, 'dl > div').map(words);
    expect(rows).to.deep.equal([
      'Thema Asylberatung · Schuldnerberatung',
      'Für wen Für alle',
      'Kosten Kostenlos',
      'Bitte mitbringen Ausweis',
      'Andere Sprachen Dolmetscherin auf Anfrage',
      'Barrierefreiheit Zum Teil stufenlos erreichbar.',
    ]);
    // That one needs an appointment is the state already.
    expect(words(get(locator, '.results .state'))).to.equal('Nur mit Termin');
    expect(words(get(locator, '.details'))).to.include('Öffnungszeiten Auch am Telefon');
  });

  it('say once at the end that many hours are not known, and not at each place', async () => {
    const unknown = named('Eine');
    const known = named('Andere', {
      contactPoint: [{ email: 'a@example.org' }],
      openingHoursSpecification: [{ dayOfWeek: ['Tuesday'], opens: '09:00', closes: '12:00' }],
    });
    const note = 'Viele Öffnungszeiten sind uns nicht bekannt. Fragen Sie dort vor dem Besuch nach.';
    const many = await locatorWith(townsWith([unknown, named('Zweite'), known], { office }));
    expect(words(many)).to.include(note);
    expect(words(many)).not.to.include('Öffnungszeiten nicht bekannt');
    const few = await locatorWith(townsWith([unknown, known], { office }));
    expect(words(few)).not.to.include(note);
    await click(few, '.disclosure');
    expect(words(get(few, '.details'))).to.include('Kontakt Keine Telefonnummer oder E-Mail bekannt.');
  });

  it('say of unknown hours what to do, by the way there is', async () => {
    const ways: [contactPoint: Place['contactPoint'], state: string][] = [
      [[{ telephone: '05931 44-1' }], 'Bitte vorher anrufen'],
      [[{ email: 'a@example.org' }], 'Bitte vorher schreiben'],
      [undefined, 'Bitte vorher fragen'],
    ];
    for (const [contactPoint, state] of ways) {
      const locator = await locatorWith(townsWith([named('Eine', { contactPoint })], { office }));
      expect(words(get(locator, '.results .status'))).to.equal(state);
    }
  });

  it('say in a line each who is understood there, and that there are no steps', async () => {
    const facts = { availableLanguage: ['pl', 'hu'], accessibility: { wheelchair: 'yes' as const } };
    const locator = await locatorWith(townsWith([named('Eine', facts)]));
    expect(all(locator, '.results .fact').map(words)).to.deep.equal([
      'Sprachen: polski, magyar',
      'Stufenlos erreichbar',
    ]);
  });

  it('name the coordination office and its telephone at once where a place has no way to reach it', async () => {
    const locator = await locatorWith(townsWith([named('Eine')], { office }));
    const call = get(locator, '.results > li a[href^="tel:"]');
    expect([call.getAttribute('href'), words(call)]).to.deep.equal([
      'tel:+495931440',
      'Koordinierungsstelle fragen 05931 44-0',
    ]);
    const withMail = await locatorWith(
      townsWith([named('Eine', { contactPoint: [{ email: 'a@example.org' }] })], { office }),
    );
    expect(all(withMail, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['mailto:a@example.org']);
  });

  it('dial only what is one number with its area code', async () => {
    const telephones = ['87-1779', '04921 871779 / 871780', '04921 87-1779'];
    const locator = await locatorWith(
      townsWith(
        telephones.map((telephone, n) => named(`Stelle ${n}`, { contactPoint: [{ telephone }] })),
        { office },
      ),
    );
    for (const button of all(locator, '.disclosure')) await click(locator, button);
    const dialled = all(locator, 'a[href^="tel:"]').map((link) => link.getAttribute('href'));
    // Of the others, the office is called.
    expect(new Set(dialled)).to.deep.equal(new Set(['tel:+495931440', 'tel:+494921871779']));
    for (const telephone of telephones) expect(words(locator)).to.include(telephone);
  });

  it('have one action, the appointment, and the telephone among their details', async () => {
    const appointment = { url: 'https://example.org/termin' };
    for (const required of [true, false]) {
      const place = named('Eine', {
        contactPoint: [{ telephone: '05931 44-1' }],
        appointment: { ...appointment, required },
      });
      const locator = await locatorWith(townsWith([place], { office }));
      const hrefs = (selector: string) => all(locator, selector).map((link) => link.getAttribute('href'));
      expect(hrefs('.results .actions > a')).to.deep.equal(['https://example.org/termin']);
      await click(locator, '.disclosure');
      expect(hrefs('.details [part=contacts] a')).to.deep.equal(['tel:+495931441']);
    }
  });

  it('ask to call before the visit where hours are not known, also where an appointment can be made', async () => {
    const place = named('Eine', {
      contactPoint: [{ telephone: '05931 44-1' }],
      appointment: { required: false, url: 'https://example.org/termin' },
    });
    const locator = await locatorWith(townsWith([place], { office }));
    expect(words(get(locator, '[part=result] [part=status]'))).to.equal('Bitte vorher anrufen');
  });

  it('say of the coordination office that it does not advise, where the reader is sent there', async () => {
    const silent = { ...office, counselling: false };
    const locator = await locatorWith(townsWith([named('Eine')], { office: silent }));
    await search(locator, 'Unsinniges');
    expect(words(get(locator, '.advice'))).to.include('Koordinierungsstelle Dieses Büro berät nicht selbst. Anrufen');
  });

  it('have no language that only somebody spoke whose post is vacant', async () => {
    const contactPoint = [{ contactType: 'Beratung', availableLanguage: ['pl'], vacant: true }];
    const locator = await locatorWith(townsWith([named('Eine', { contactPoint })]));
    expect(words(results(locator)[0]!)).not.to.include('polski');
    expect(all(locator, '#fold-languages')).to.have.length(0);
  });

  it('lead to a mail about that place', async () => {
    const mailbox = { ...office, contactPoint: [{ email: 'amt@example.org' }] };
    const locator = await locatorWith(townsWith([named('Eine & Andere')], { office: mailbox }));
    await click(locator, '.disclosure');
    const link = get(locator, '.details a[href*="subject="]') as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get('subject')).to.equal('Stimmt das nicht? Eine & Andere (eine---andere)');
  });

  it('name whose work the data contains, where a licence asks for it', async () => {
    const locator = await locatorWith(townsWith([named('Eine')], { attribution: ['GeoNames, CC BY 4.0', 'Destatis'] }));
    expect(words(locator)).to.include('GeoNames, CC BY 4.0 · Destatis');
  });

  it('are all open on paper, and as before afterwards', async () => {
    const locator = await locatorWith(emden);
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(locator, '.details')).to.have.length(3);
    window.dispatchEvent(new Event('afterprint'));
    expect(all(locator, '.details')).to.be.empty;
  });
});

describe('the page around a locator', () => {
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  it('hears what was asked and how much was found, once for each search', async () => {
    const heard: KmtSearchEvent[] = [];
    const locator = await locatorWith(emsland);
    document.body.addEventListener('kmt-search', (event) => heard.push(event));
    await search(locator, 'Sögel');
    expect(heard.map(({ query, count }) => [query.text, count])).to.deep.equal([['Sögel', 24]]);
    expect(heard[0]?.composed).to.equal(true);
  });

  it('hears which place was opened', async () => {
    const heard: KmtSelectEvent[] = [];
    const locator = await locatorWith(emsland);
    locator.addEventListener('kmt-select', (event) => heard.push(event));
    await click(locator, '.disclosure');
    expect(heard.map(({ place, from }) => [place.id, from])).to.deep.equal([['caritas-werlte-migration', 'list']]);
    await click(locator, '.disclosure');
    expect(heard).to.have.length(1);
  });
});
