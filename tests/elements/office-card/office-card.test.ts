import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/office-card.ts';
import type { OfficeCard } from '../../../src/elements/office-card/office-card.ts';
import { loadDiagnosis } from '../../../src/load/load-diagnosis.ts';
import { changed, type Changes } from '../../support/broken-data.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { all, calm, find, get, listen, readConsole, show, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const card = (file: object, attributes = ''): Promise<OfficeCard> =>
  show(`<kmt-office-card src="${serve(file).url}" ${attributes}></kmt-office-card>`);

const emdenWith = (changes: Changes): Record<string, unknown> => changed(emden, changes);

const links = (element: Element, selector = 'a'): Record<string, string> =>
  Object.fromEntries(all(element, selector).map((link) => [link.getAttribute('href') ?? '', words(link)] as const));

/** Tag names of the headings, in order. */
const outline = (element: Element): string[] => all(element, 'h2, h3, h4, h5, h6').map(({ localName }) => localName);

before(() => stopClock('2026-10-28T10:00+01:00'));

describe('an office card', () => {
  it('says first whose it is and whether it is open, then where, whom to call and when', async () => {
    const shown = words(await card(emden));
    const order = [
      'Stadt Emden',
      'Koordinierungsstelle für Migration und Teilhabe',
      'Geöffnet',
      'Anrufen',
      'Weg finden',
      'Geibelstraße 30a',
      'Kontakt Frau Imamovic',
      'Montag und Dienstag',
      'Rahmenplan Integration',
      'Stand unbekannt, nicht geprüft',
    ].map((part) => shown.indexOf(part));
    expect(order).to.not.include(-1);
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
  });

  it('is an article named by its heading', async () => {
    const element = await card(emden);
    const article = get(element, 'article');
    const label = element.shadowRoot!.getElementById(article.getAttribute('aria-labelledby')!);
    expect(words(label)).to.equal('Koordinierungsstelle für Migration und Teilhabe');
    expect(label!.closest('h2')).to.exist;
  });

  describe('its heading', () => {
    const levels: [attribute: string, levels: [own: string, inside: string]][] = [
      ['', ['h2', 'h3']],
      ['heading-level="3"', ['h3', 'h4']],
      ['heading-level="6"', ['h6', 'h6']],
      ['heading-level="1"', ['h2', 'h3']],
      ['heading-level="99"', ['h6', 'h6']],
      ['heading-level="-3"', ['h2', 'h3']],
      ['heading-level="2.7"', ['h3', 'h4']],
      ['heading-level="top"', ['h2', 'h3']],
      ['heading-level=""', ['h2', 'h3']],
    ];
    for (const [attribute, [own, inside]] of levels) {
      it(`${attribute || 'without an attribute'}: ${own}, those inside it ${inside}`, async () => {
        const sections = ['Anschrift', 'Kontakt', 'Öffnungszeiten', 'Dokumente'];
        const element = await card(emden, attribute);
        expect(outline(element)).to.deep.equal([own, ...sections.map(() => inside)]);
        expect(all(element, '[part=heading]').slice(1).map(words)).to.deep.equal(sections);
      });
    }
  });

  describe('its address', () => {
    it('is an address, in lines, and the way there opens in a new tab', async () => {
      const element = await card(emden);
      const lines = [...get(element, 'address').querySelectorAll('.line')].map(words);
      expect(lines).to.deep.equal(['Geibelstraße 30a', '26721 Emden', 'Mehrgenerationenhaus Kulturbunker']);
      const link = get(element, 'a[target]') as HTMLAnchorElement;
      expect(new URL(link.href).searchParams.get('query')).to.equal('Geibelstraße 30a, 26721 Emden');
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    });

    it('keeps its postcode from left to right in an Arabic card, and is not translated', async () => {
      const line = get(await card(emden, 'lang="ar"'), 'address .line > span');
      expect([line.lang, line.dir, line.translate]).to.deep.equal(['de', 'ltr', false]);
    });

    it('that is not known is said to be so', async () => {
      const element = await card(emdenWith({ 'office.address': undefined }));
      expect(find(element, 'address')).to.equal(null);
      expect(words(element)).to.contain('Anschrift nicht bekannt.');
    });

    it('without a street has no link to the way there', async () => {
      const element = await card(emdenWith({ 'office.address': { postalCode: '26721', addressLocality: 'Emden' } }));
      expect(words(get(element, 'address'))).to.equal('26721 Emden');
      expect(find(element, 'a[target]')).to.equal(null);
    });
  });

  describe('its contacts', () => {
    it('are a list of links whose names say whose they are', async () => {
      const element = await card(emsland);
      expect(get(element, '.contacts').getAttribute('role'), 'Safari reads no list without it').to.equal('list');
      const { 'tel:+495931442229': phone, 'mailto:stephanie.abdel-naby@emsland.de': mail } = links(
        element,
        '.contacts a',
      );
      expect(phone).to.equal('05931 44-2229 (Frau Abdel-Naby)');
      expect(mail).to.equal('stephanie.abdel-naby@emsland.de (Frau Abdel-Naby)');
    });

    it('say the office’s name where the contact has none', async () => {
      const element = await card(emdenWith({ 'office.contactPoint': [{ telephone: '04921 87-0' }] }));
      expect(links(element, '.contacts a')['tel:+49492187' + '0']).to.equal(
        '04921 87-0 (Koordinierungsstelle für Migration und Teilhabe)',
      );
    });

    it('may be websites, shown by their address', async () => {
      const element = await card(
        emdenWith({
          'office.url': 'https://www.emden.de/',
          'office.contactPoint': [{ url: 'https://example.org/a?b=c' }],
        }),
      );
      expect(links(element)['https://www.emden.de/']).to.equal('www.emden.de (andere Internetseite)');
      expect(links(element)['https://example.org/a?b=c']).to.match(/^example\.org\/a\?b=c \(/);
    });

    it('name the languages spoken in these languages, each marked with its own', async () => {
      const contact = { telephone: '04921 87-0', availableLanguage: ['ar', 'uk', 'fa-AF'] };
      const element = await card(emdenWith({ 'office.contactPoint': [contact] }));
      const names = all(element, '.contacts span[lang]').map((name) => [name.lang, name.dir, words(name)]);
      expect(names).to.deep.equal([
        ['ar', 'rtl', 'العربية'],
        ['uk', 'ltr', 'українська'],
        ['fa-AF', 'rtl', 'دری'],
      ]);
    });

    it('that are not known are said to be so', async () => {
      const element = await card(emdenWith({ 'office.contactPoint': [] }));
      expect(find(element, '.contacts')).to.equal(null);
      expect(words(element)).to.contain('Keine Telefonnummer oder E-Mail bekannt.');
    });
  });

  describe('its documents', () => {
    const documents = '[part=documents]';

    it('are a list, with a link where the data has one', async () => {
      const [first, ...rest] = emden.documents;
      const element = await card({ ...emden, documents: [{ ...first, url: 'plan.pdf' }, ...rest] });
      expect(all(element, `${documents} li`)).to.have.lengthOf(emden.documents.length);
      expect(words(get(element, `${documents} a[href="plan.pdf"]`))).to.equal('Rahmenplan Integration');
      expect(all(element, `${documents} a`)).to.have.lengthOf(1);
    });

    it('say of what kind and from when they are, whether they may be old, and which are on request', async () => {
      const [plan, network, , directive] = emden.documents;
      const element = await card({
        ...emden,
        documents: [
          { ...plan, url: 'plan.pdf', encodingFormat: 'application/pdf' },
          { ...network, encodingFormat: 'application/vnd.oasis.opendocument.text' },
          { ...directive, encodingFormat: 'Papier' },
        ],
      });
      expect(all(element, `${documents} .muted`).map(words)).to.deep.equal([
        'PDF · Deutsch · 2010',
        'auf Anfrage',
        'Papier · Deutsch · 14. April 2014 · vielleicht veraltet · auf Anfrage',
      ]);
    });

    it('on request are given by somebody, who is named once', async () => {
      const element = await card(emden);
      expect(words(get(element, `${documents} + p`))).to.equal(
        'Dokumente auf Anfrage bekommen Sie hier: Frau Imamovic 04921 87-1779',
      );
      expect(get(element, `${documents} + p a`).getAttribute('href')).to.equal('tel:+494921871779');
      const all = emden.documents.map((document) => ({ ...document, url: 'file.pdf' }));
      expect(find(await card({ ...emden, documents: all }), `${documents} + p`)).to.equal(null);
    });

    it('have no heading where there are none', async () => {
      expect(words(await card({ ...emden, documents: [] }))).to.not.contain('Dokumente');
    });

    it('are the office’s, not those of a counselling place', async () => {
      expect(words(await card(emden, 'place="awo-mbe"'))).to.not.contain('Dokumente');
    });
  });

  describe('its description', () => {
    it('opens at a press and keeps its paragraphs apart', async () => {
      const details = get(await card(emden), 'details') as HTMLDetailsElement;
      expect(details.open).to.equal(false);
      expect(words(details.querySelector('summary'))).to.equal('Über uns');
      details.open = true;
      const style = getComputedStyle(details.querySelector('p')!);
      expect(style.whiteSpace === 'pre-line' || details.querySelectorAll('p').length > 1).to.equal(true);
    });
  });

  describe('the age of its facts', () => {
    const stand = async (changes: Changes): Promise<string> =>
      words(find(await card(emdenWith(changes)), '.provenance'));

    it('is unknown where the source does not tell it', async () => {
      const expected = 'Stand unbekannt, nicht geprüft. Quelle: Stadt Emden, GeoNames';
      expect(await stand({ 'office.status': 'seed', 'office.conflicts': undefined })).to.equal(expected);
    });

    it('comes without a source where the file has none of that name, not even one that every object has', async () => {
      const seed = { 'office.status': 'seed', 'office.conflicts': undefined, 'office.sourceOf': undefined };
      expect(await stand({ ...seed, 'office.source': 'constructor' })).to.equal('Stand unbekannt, nicht geprüft.');
    });

    it('is the source’s where nobody has checked since', async () => {
      expect(await stand({ 'sources.seed-emden.asOf': '2024-08-07' })).to.contain(
        'Stand: 7. August 2024, nicht geprüft.',
      );
      expect(await stand({ 'sources.seed-emden.asOf': '2024-08' })).to.contain('Stand: 08/2024, nicht geprüft.');
    });

    it('is the day on which a person has checked them', async () => {
      const shown = await stand({ 'office.checked': '2026-10-01', 'office.status': 'verified' });
      expect(shown).to.contain('Geprüft am 1. Oktober 2026.').and.not.contain('nicht geprüft');
    });

    it('is in doubt once the time for the next check is over, and not on its last day', async () => {
      const checked = (date: string) => ({ 'office.checked': date, 'office.status': 'verified' });
      const old = 'Diese Angaben sind vielleicht veraltet.';
      expect(await stand(checked('2026-01-01'))).to.contain(`Geprüft am 1. Januar 2026. ${old}`);
      expect(
        await stand({
          ...checked('2026-01-01'),
          'office.openingHoursSpecification': undefined,
          'office.contactPoint': undefined,
        }),
      ).to.not.contain(old);
      const lately = { 'office.checkedOf': { openingHoursSpecification: '2026-10-01', contactPoint: '2026-10-01' } };
      expect(await stand({ ...checked('2026-01-01'), ...lately })).to.not.contain(old);
    });

    it('of what nobody ever checked is not in doubt besides', async () => {
      const seed = { 'office.checked': null, 'office.status': 'seed', 'office.conflicts': undefined };
      expect(await stand(seed)).to.not.contain('veraltet');
    });

    it('is not called checked where they were checked once and are in doubt now', async () => {
      expect(await stand({ 'office.checked': '2020-10-01', 'office.status': 'stale' })).to.contain('nicht geprüft');
    });

    it('links to the source where it is on the web', async () => {
      const element = await card(emdenWith({ 'sources.seed-emden.url': 'https://www.emden.de/kmt' }));
      expect(links(element)['https://www.emden.de/kmt']).to.equal('Stadt Emden (andere Internetseite)');
    });
  });

  describe('texts that are not in its language', () => {
    it('are marked with their own language and direction', async () => {
      const element = await card(emden, 'lang="ar"');
      const name = get(element, 'h2 [lang]');
      expect([name.lang, name.dir]).to.deep.equal(['de-simple', 'ltr']);
      for (const marked of all(element, '[lang]')) expect(marked.dir, marked.outerHTML).to.match(/^(ltr|rtl)$/);
    });

    it('are explained in one line', async () => {
      const element = await card(emden, 'lang="ar"');
      expect(words(element)).to.contain('بعض النصوص لم تُترجم بعد (اللغة: Deutsch)');
    });

    it('need no explanation where there are none, or where plain German stands for German', async () => {
      for (const lang of ['de', 'en', 'de-simple']) {
        expect(words(await card(emden, `lang="${lang}"`))).to.not.match(/übersetzt|translated/);
      }
    });

    it('are in plain German for a reader of plain German', async () => {
      expect(words(await card(emden, 'lang="de-simple"'))).to.contain(
        'Die Koordinierungsstelle ist ein Büro in Emden.',
      );
    });
  });

  describe('of a counselling place', () => {
    before(loadDiagnosis);
    const heard = listen();
    const said = readConsole();

    it('shows that place', async () => {
      const element = await card(emsland, 'place="kolping-soegel"');
      expect(words(get(element, 'h2'))).to.equal(words(get(element, '#name')));
      expect(words(element)).to.contain('Sögel').and.contain('magyar, română, polski');
    });

    it('that nobody knows shows the fallback, tells the webmaster which there are, and offers no retry', async () => {
      const element = await show<OfficeCard>(
        `<kmt-office-card src="${serve(emden).url}" place="awo"><p>Telefon 04921 87-0</p></kmt-office-card>`,
      );
      await calm();
      expect(get(element, 'slot')).to.exist;
      expect(words(element)).to.equal('Die Angaben sind gerade nicht verfügbar.');
      expect(find(element, 'button')).to.equal(null);
      expect(heard.errors).to.have.lengthOf(1);
      const [problem] = heard.errors[0]!.problems;
      expect(problem).to.include({ path: 'place', severity: 'error' });
      expect(problem!.message).to.contain('„awo“').and.contain('awo-mbe');
      expect(said.warnings).to.have.lengthOf(1);
    });

    it('changes with its attribute', async () => {
      const element = await card(emden, 'place="nobody"');
      element.place = 'awo-mbe';
      await calm();
      expect(words(element)).to.contain('Bismarckstraße 16');
      element.place = '';
      await calm();
      expect(words(element)).to.contain('Geibelstraße 30a');
    });
  });
});

describe('an office card says', () => {
  const appointment = { required: true, url: 'termine.html', note: 'Zimmer 3', outsideHours: true };

  it('whether one needs an appointment, below the hours', async () => {
    const element = await card(emdenWith({ 'office.appointment': appointment }));
    expect(words(get(element, '[part=hours] + p'))).to.equal(
      'Bitte vereinbaren Sie vorher einen Termin. Termine auch außerhalb dieser Zeiten. Zimmer 3',
    );
  });

  it('that one can come without', async () => {
    const element = await card(emdenWith({ 'office.appointment': { ...appointment, required: false } }));
    expect(words(get(element, '[part=hours] + p'))).to.match(/^Sie können ohne Termin kommen\./);
  });

  it('for whom it is, what it costs, what to bring, and whether there are steps', async () => {
    const facts = {
      'office.audience': 'Für alle',
      'office.fees': 'Kostenlos',
      'office.requiredDocuments': 'Ausweis',
      'office.interpretation': 'Dolmetscherin auf Anfrage',
      'office.accessibility': { wheelchair: 'yes', note: 'Aufzug' },
      'office.topics': ['residence-law'],
    };
    expect(all(await card(emdenWith(facts)), 'dl > div').map(words)).to.deep.equal([
      'Thema Aufenthaltsrecht',
      'Für wen Für alle',
      'Kosten Kostenlos',
      'Bitte mitbringen Ausweis',
      'Andere Sprachen Dolmetscherin auf Anfrage',
      'Barrierefreiheit Stufenlos erreichbar. Aufzug',
    ]);
  });

  it('when a contact can be reached, and not on a day on which the office is closed', async () => {
    const hoursAvailable = [
      { dayOfWeek: ['Tuesday', 'Thursday'], opens: '09:00', closes: '11:00', mode: 'phone' },
      { dayOfWeek: ['Saturday'], opens: '10:00', closes: '11:00' },
    ];
    const element = await card(
      emdenWith({
        'office.contactPoint': [{ name: 'Frau Beispiel', telephone: '04921 87-0', hoursAvailable }],
        'office.specialOpeningHoursSpecification': [
          { validFrom: '2026-10-29', name: 'Betriebsausflug' },
          { validFrom: '2026-10-27', opens: '07:00', closes: '08:00', name: 'Frühschicht' },
        ],
      }),
    );
    expect(all(element, '.contacts .line').map(words)).to.deep.equal([
      'Dienstag 9:00–11:00',
      'Donnerstag geschlossen Betriebsausflug',
      // 31 October is a holiday in Lower Saxony.
      'Samstag geschlossen Reformationstag',
    ]);
  });

  it('in one line when somebody answers the telephone, and parts days that are not neighbours', async () => {
    const lines = async (dayOfWeek: string[], contact: object): Promise<string> => {
      const hoursAvailable = [{ dayOfWeek, opens: '09:00', closes: '12:00', mode: 'phone' }];
      const element = await card(emdenWith({ 'office.contactPoint': [{ ...contact, hoursAvailable }] }));
      return words(get(element, '.contacts .fact:not(.reach)'));
    };
    const phone = { telephone: '04921 87-0' };
    expect(await lines(['Monday', 'Tuesday', 'Wednesday'], phone)).to.equal(
      'Am Telefon: Montag bis Mittwoch 9:00–12:00',
    );
    expect(await lines(['Monday', 'Wednesday', 'Friday'], phone)).to.equal(
      'Am Telefon: Montag 9:00–12:00 Mittwoch 9:00–12:00 Freitag 9:00–12:00',
    );
    expect(await lines(['Monday'], { email: 'amt@example.org' })).to.equal(
      'Zu erreichen: Montag 9:00–12:00 nur am Telefon',
    );
  });

  it('that a post is vacant', async () => {
    const contactPoint = [{ contactType: 'Leitung', telephone: '04921 87-1', vacant: true }];
    expect(words(get(await card(emdenWith({ 'office.contactPoint': contactPoint })), '.contacts li'))).to.equal(
      'Leitung Zurzeit nicht besetzt 04921 87-1 (Koordinierungsstelle für Migration und Teilhabe)',
    );
  });

  it('that a post is vacant, to which no way leads', async () => {
    const contactPoint = [{ contactType: 'Leitung', room: 'Zimmer 2', vacant: true }];
    const element = await card(emdenWith({ 'office.contactPoint': contactPoint }));
    expect(words(get(element, '.contacts li'))).to.equal('Leitung Zurzeit nicht besetzt Zimmer 2');
    expect(words(get(element, '.sign'))).not.to.include('Anrufen');
  });

  it('whom to call where the hours are not known: by the first number that dials and is answered', async () => {
    const element = await card(
      emdenWith({
        'office.openingHoursSpecification': undefined,
        'office.contactPoint': [
          { name: 'Leitung', telephone: '04921 87-1', vacant: true },
          { name: 'Zentrale', telephone: '87-2' },
          { name: 'Frau Beispiel', telephone: 'Tel.: 04921 87-3' },
        ],
      }),
    );
    expect(words(get(element, '.sign'))).to.match(
      /^Bitte vorher anrufen, Öffnungszeiten nicht bekannt Anrufen 04921 87-3 \(Frau Beispiel\)/,
    );
  });

  it('whom to ask about a place that nobody can reach: the coordination office, by its number', async () => {
    const element = await card(emden, 'place="awo-mbe"');
    expect(words(get(element, '.sign'))).to.match(
      /^Bitte vorher fragen, Öffnungszeiten nicht bekannt Koordinierungsstelle fragen 04921 87-1779/,
    );
    expect(words(element)).to.include('Kontakt Keine Telefonnummer oder E-Mail bekannt.');
  });

  it('that the office does not advise, and who does', async () => {
    const places = [
      { ...emsland.places[0]!, contactPoint: [{ telephone: '05952 93700' }] },
      { ...emsland.places[1]!, contactPoint: [] },
    ];
    const element = await card({ ...emsland, office: { ...emsland.office, counselling: false }, places });
    const section = get(element, '.sign + div > section');
    expect(words(section)).to.match(/^Dieses Büro berät nicht selbst\. Beratung finden/);
    const list = [...section.querySelectorAll('li')].map(words);
    expect(list).to.deep.equal([
      'Migrationsberatung in Werlte Caritasverband für den Landkreis Emsland 05952 93700',
      'Rückkehrberatung in Werlte Caritasverband für den Landkreis Emsland Hauptstraße 73, Werlte',
    ]);
    expect(words(await card(emsland))).not.to.include('berät nicht');
  });

  it('that facts are in doubt, and what another source says', async () => {
    const doubt = async (changes: Changes): Promise<string> =>
      words(get(await card(emdenWith(changes)), '.provenance'));
    const conflicts = [
      { property: 'telephone', value: '04921 87-9', source: 'city-2022' },
      { property: 'fees', value: { de: 'kostenlos' }, source: 'constructor' },
    ];
    expect(await doubt({ 'office.status': 'conflict', 'office.conflicts': conflicts })).to.include(
      'Die Quellen widersprechen sich. Andere Angabe: Telefon 04921 87-9 (Stadt Emden). Andere Angabe: kostenlos.',
    );
    expect(await doubt({ 'office.status': 'stale' })).to.include('Diese Angaben sind vielleicht veraltet.');
    const twoPages = { geo: 'geonames', description: 'city-2022' };
    expect(await doubt({ 'office.sourceOf': twoPages })).to.match(/ Quelle: Stadt Emden, GeoNames$/);
  });
});

describe('the mail that says that something is wrong', () => {
  const mail = async (changes: Changes, attributes = ''): Promise<URL> => {
    const link = get(await card(emdenWith(changes), attributes), 'footer a[href*="subject="]');
    return new URL(link.getAttribute('href')!);
  };
  const contact = { 'office.contactPoint': [{ telephone: '04921 87-0' }, { email: 'amt@example.org' }] };

  it('goes to the office, with the place, its id and the day', async () => {
    const url = await mail(contact, 'place="awo-mbe"');
    expect(url.pathname).to.equal('amt@example.org');
    expect(url.searchParams.get('subject')).to.match(/^Stimmt das nicht\? .+ \(awo-mbe\)$/);
    expect(url.searchParams.get('body')).to.match(/^Stimmt das nicht\?\r\n.+ \(awo-mbe\)\r\n2026-10-28\r\n\r\n$/);
  });

  it('asks in the reader’s language too', async () => {
    const body = (await mail(contact, 'lang="en"')).searchParams.get('body');
    expect(body).to.match(/^Stimmt das nicht\? Is something wrong\?\r\nKoordinierungsstelle/);
  });

  it('holds whatever is in the data as text alone', async () => {
    const name = `A&body=x?#%0A\r\nBcc: b@example.org \ud83d${'ü'.repeat(5000)}`;
    const url = await mail({
      'office.name': name,
      'office.contactPoint': [{ email: 'amt?bcc=b&c=d@example.org' }],
    });
    expect(decodeURIComponent(url.pathname)).to.equal('amt?bcc=b&c=d@example.org');
    expect([...url.searchParams.keys()]).to.deep.equal(['subject', 'body']);
    expect(url.searchParams.get('subject')).to.include('A&body=x?#%0A');
    expect(url.href.length).to.be.lessThan(2500);
  });

  it('is not offered where the office has no address for it', async () => {
    const element = await card(emdenWith({ 'office.contactPoint': [{ telephone: '04921 87-0' }] }));
    expect(words(element)).not.to.include('Stimmt das nicht?');
  });
});

describe('the button that saves an office as a contact', () => {
  /** Presses it; gives what the browser would download. */
  async function saved(element: OfficeCard): Promise<{ name: string; type: string; lines: string[] }> {
    const createObjectURL = URL.createObjectURL.bind(URL);
    let blob: Blob | undefined;
    let name = '';
    URL.createObjectURL = (object: Blob) => {
      blob = object;
      return 'blob:test';
    };
    // The link is in no page, so a test can't hear its click, but it can stand in for what makes it.
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      configurable: true,
      value(this: HTMLAnchorElement) {
        name = this.download;
      },
    });
    get(element, 'footer button').click();
    await waitUntil(() => name, 'Nothing is saved.', { timeout: 5000 });
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    URL.createObjectURL = createObjectURL;
    return { name, type: blob!.type, lines: (await blob!.text()).split('\r\n') };
  }

  it('saves a vCard of it', async () => {
    const { name, type, lines } = await saved(await card(emsland));
    expect(name).to.match(/^[\w-]+\.vcf$/);
    expect(type).to.match(/^text\/vcard/);
    const unfolded = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
    expect(unfolded.slice(0, 2)).to.deep.equal(['BEGIN:VCARD', 'VERSION:4.0']);
    expect(unfolded).to.include('FN:Koordinierungsstelle für Migration und Teilhabe im Landkreis Emsland');
    expect(unfolded.find((line) => line.startsWith('TEL'))).to.match(/:\+495931442229$/);
    expect(unfolded.find((line) => line.startsWith('EMAIL'))).to.match(/:stephanie\.abdel-naby@emsland\.de$/);
    expect(unfolded.find((line) => line.startsWith('ADR'))).to.contain('Ordeniederung 1;Meppen;;49716');
    expect(lines.at(-1)).to.equal('');
  });

  it('saves it with the name in the reader’s language', async () => {
    const { lines } = await saved(await card(emden, 'lang="en"'));
    expect(lines).to.include('FN:Coordination Office for Migration and Participation');
  });
});
