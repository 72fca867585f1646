import { expect } from 'chai';
import type { Directory, Place } from '../../src/model/schema/schema.ts';
import { WIDGETS } from '../../src/render/choice.ts';
import { wordsFor } from '../../src/render/languages.ts';
import { type PageOptions, renderPage } from '../../src/render/page.ts';
import { STYLE } from '../../src/render/style.ts';
import { emden, emsland } from '../support/real-data.ts';
import { FULL } from '../support/full-directory.ts';
import { problemsOf } from './validated.ts';

const OPTIONS = {
  style: '../kmt-page.css',
  data: '../emden.json',
  script: '../embed.js',
  frame: '../kmt-page.js',
  frameOrigins: ['https://www.example.de'],
  languages: [
    { tag: 'de', href: 'office-card.html' },
    { tag: 'ar', href: 'office-card.ar.html' },
  ],
} as const;

const page = async (directory: Directory, options: Partial<PageOptions> = {}, language = 'de'): Promise<string> =>
  renderPage(directory, { widget: 'office-card', ...OPTIONS, ...options }, (await wordsFor(language))!);
const office = (place: Partial<Place>): Directory => ({ ...emden, office: { ...emden.office, ...place } });

/** As it is read, a line each. */
const read = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n+/g, '\n');

describe('A page without script', () => {
  for (const language of ['de', 'ar', 'ti'])
    for (const widget of WIDGETS)
      it(`is valid HTML: ${widget} in ${language}`, async () => {
        for (const directory of [emden, FULL])
          expect(await problemsOf(await page(directory, { widget }, language))).to.deep.equal([]);
      });

  it('would not pass, were it not valid', async () => {
    const html = await page(emden);
    expect(html.match(/<h1/g)).to.have.lengthOf(1);
    expect(await problemsOf(html.replace('<title>', '<p>').replace('</title>', '</p>'))).to.not.deep.equal([]);
  });

  it('has nothing that a strict policy forbids: no style, no code, no handler within', async () => {
    const html = await page(FULL);
    expect(html).to.not.match(/<style|\sstyle=|\son\w+=|javascript:/i);
    const scripts = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
    expect(scripts).to.have.lengthOf(3);
    for (const [, attributes, code] of scripts)
      expect(code === '' || attributes!.includes('type="application/ld+json"'), attributes).to.equal(true);
  });

  it('says whose it is, in the language and direction of its words', async () => {
    const html = await page(emden, {}, 'ar');
    expect(html).to.include('<html lang="ar" dir="rtl">');
    expect(html).to.include('<title>Koordinierungsstelle für Migration und Teilhabe – Stadt Emden</title>');
    expect(html).to.match(/<meta name="description" content="[^"]*Geibelstraße[^"]*04921/);
  });

  it('has address, number, week, special days with their years, and documents of an office', async () => {
    const text = read(
      await page(
        office({
          specialOpeningHoursSpecification: [
            { validFrom: '2026-12-28', validThrough: '2026-12-31', name: 'Zwischen den Jahren' },
            { validFrom: '2026-12-03', opens: '10:00', closes: '11:00' },
          ],
        }),
      ),
    );
    for (const words of [
      'Geibelstraße 30a, 26721 Emden',
      'Telefon: 04921 87-1779',
      'Montag bis Donnerstag: 9:00 bis 17:00 Uhr',
      'Donnerstag, 3. Dezember 2026: 10:00 bis 11:00 Uhr',
      '28. Dezember 2026 bis 31. Dezember 2026: geschlossen (Zwischen den Jahren)',
      'Freitag, 1. Januar 2027: geschlossen (Neujahr)',
      'Rahmenplan Integration',
      'auf Anfrage',
    ])
      expect(text).to.include(words);
    expect(text).to.not.match(/heute|morgen|nächsten|zurzeit/i);
  });

  it('has no day that is over when the file was written, and none where the file has no date', async () => {
    const special = [{ validFrom: '2026-01-02' }, { validFrom: '--12-24', validThrough: '--12-31' }];
    const dated = read(await page(office({ specialOpeningHoursSpecification: special })));
    expect(dated).to.not.include('2. Januar 2026');
    expect(dated).to.include('24. Dezember 2026 bis 31. Dezember 2026');
    const undated: Directory = {
      ...office({ specialOpeningHoursSpecification: special, checked: null }),
      ...{ dateModified: undefined, places: [], tasks: [] },
    };
    expect(read(await page(undated))).to.not.match(/20(26|27): geschlossen/);
  });

  it('names tasks with what they mean', async () => {
    const task = emden.tasks[0]!;
    const text = read(
      await page(
        { ...emden, tasks: [{ ...task, name: 'Beraten', description: 'Erster Absatz.\n\nZweiter.' }] },
        { widget: 'task-list' },
      ),
    );
    expect(text).to.include('Aufgaben\n').and.to.include('Beraten\n').and.to.include('Erster Absatz.\nZweiter.');
    const none = read(await page(emden, { widget: 'task-list', topic: 'nothing' }));
    expect(none).to.include('Zu diesem Thema sind keine Aufgaben eingetragen.').and.to.include('04921 87-1779');
  });

  it('lists every place that advises, and only those of a topic where one is named', async () => {
    const html = await page(emsland, { widget: 'counselling-locator' });
    for (const place of emsland.places)
      expect(html.includes(`id="${place.id}"`), place.id).to.equal(place.counselling !== false);
    const topic = emsland.places.find(({ topics }) => topics?.length)!.topics![0]!;
    const some = await page(emsland, { widget: 'counselling-locator', topic });
    for (const place of emsland.places)
      expect(some.includes(`id="${place.id}"`), place.id).to.equal(
        place.counselling !== false && Boolean(place.topics?.includes(topic)),
      );
    expect(some).to.include(`topic="${topic}"`);
  });

  it('is about the place that is named', async () => {
    const place = emden.places[1]!;
    const html = await page(emden, { place: place.id });
    expect(html).to.include(`<kmt-office-card src="../emden.json" place="${place.id}">`);
    expect(html).to.match(new RegExp(`<h1>[^\\n]*</h1>`)).and.to.include(`id="${place.id}"`);
    expect(html).to.include(`"@id":"#${place.id}"`);
  });

  it('becomes the widget: the text is its fallback', async () => {
    const html = await page(emden);
    expect(html).to.match(/<kmt-office-card src="..\/emden.json">\n<section.*<\/section>.*<\/kmt-office-card>/s);
    const plain = await page(emden, { script: undefined });
    expect(plain).to.not.include('<kmt-');
    expect(plain).to.include('Geibelstraße 30a');
  });

  it('asks ahead for the words of its language, and for no data, which a cache may have of old', async () => {
    const preloads = async (tag: string, options = {}) =>
      [...(await page(emden, options, tag)).matchAll(/<link rel="modulepreload" href="(.*?)">/g)].map(
        ([, href]) => href,
      );
    expect(await preloads('ar')).to.deep.equal(['../locales/ar.js']);
    expect(await preloads('ar', { widget: 'counselling-locator', script: '/x/embed.js' })).to.deep.equal([
      '/x/locales/ar.js',
      '/x/locales/ar-locator.js',
    ]);
    for (const widget of ['offer-list', 'document-list', 'event-list', 'network'])
      expect(await preloads('ar', { widget })).to.deep.equal(['../locales/ar.js', '../locales/ar-more.js']);
    expect(await preloads('de')).to.deep.equal([]);
    expect(await preloads('ar', { script: undefined })).to.deep.equal([]);
  });

  it('stands on a tag of its own with what was chosen besides, in colours of its own', async () => {
    const html = await page(emden, {
      attributes: { 'language-menu': 'all' },
      css: 'body { --kmt-color-accent: #123456; }',
    });
    expect(html).to.include('<kmt-office-card src="../emden.json" language-menu="all">');
    expect(html).to.include('<style>\nbody { --kmt-color-accent: #123456; }\n</style>');
    expect(await page(emden)).to.not.include('<style');
  });

  it('tells frames and languages where they are', async () => {
    const html = await page(emden, { canonical: 'office-card.html' }, 'ar');
    expect(html).to.include('<script src="../kmt-page.js" data-origins="https://www.example.de" defer></script>');
    expect(html).to.include('<link rel="alternate" hreflang="ar" href="office-card.ar.html">');
    expect(html).to.include('<link rel="canonical" href="office-card.html">');
    expect(html).to.include('<a href="office-card.ar.html" aria-current="page" lang="ar" dir="rtl">العربية</a>');
  });

  it('takes nothing of the data for a tag', async () => {
    const evil = '"><script>alert(1)</script></script><img src=x onerror=alert(1)>';
    const [offer, network, event] = [FULL.offers[0]!, FULL.networks[0]!, FULL.events[0]!];
    const contactPoint = [{ name: evil, contactType: evil, room: evil, telephone: '04921 1' }];
    for (const widget of WIDGETS) {
      const html = await page(
        {
          ...office({ name: evil, description: evil, provider: evil, fees: evil, contactPoint }),
          ...{ sources: FULL.sources, places: [], topics: {} },
          offers: [{ ...offer, name: evil, requirements: evil, waitingList: evil, contactPoint, documents: [] }],
          networks: [{ ...network, name: evil, foundingDate: evil, participation: evil, members: [{ name: evil }] }],
          events: [{ ...event, name: evil, fees: evil, registration: { required: true, note: evil } }],
          funding: [{ name: evil, note: evil, logo: evil }],
          tasks: [{ ...emden.tasks[0]!, name: evil, description: evil }],
          documents: [{ ...emden.documents[0]!, name: evil, encodingFormat: evil }],
          attribution: [evil],
        },
        { widget },
      );
      expect(html.match(/<script/g)).to.have.lengthOf(3);
      expect(html.replace(/<img src="[^"<>]*" alt="[^"<>]*" height="64" loading="lazy">/, '')).to.not.include('<img');
      expect(await problemsOf(html)).to.deep.equal([]);
    }
  });

  it('is called after what is on it, and describes that', async () => {
    const head = async (widget: (typeof WIDGETS)[number], more: Partial<PageOptions> = {}): Promise<string[]> =>
      [
        ...(await page(emsland, { widget, ...more })).matchAll(
          /<title>(.*?)<\/title>|name="description" content="(.*?)"/g,
        ),
      ].map(([, title, description]) => title ?? description!);
    expect((await head('offer-list'))[0]).to.match(/^Angebote – /);
    expect((await head('offer-list', { category: 'volunteering' }))[0]).to.match(/^Mitmachen und helfen – /);
    expect((await head('offer-list'))[1]).to.include('Integrationslotsenprojekt');
    expect(await head('document-list')).to.satisfy(
      ([title, description]: string[]) => title!.startsWith('Dokumente – ') && description!.includes('Wegweiser'),
    );
    expect((await head('event-list'))[0]).to.match(/^Veranstaltungen – /);
    expect((await head('network', { network: emsland.networks[1]!.id }))[0]).to.match(/^Arbeitsbündnisse .* – /);
    expect((await head('network'))[0]).to.match(/^Hauptamtliche Migrationsberatung, Arbeitsbündnisse/);
  });

  it('gives its widget what it is about, and nothing that this does not know', async () => {
    const about = { place: emden.places[0]!.id, topic: 'work', category: 'course', network: 'n' };
    for (const [widget, attributes] of [
      ['office-card', ` place="${about.place}"`],
      ['task-list', ' topic="work"'],
      ['offer-list', ' category="course"'],
      ['document-list', ''],
      ['event-list', ''],
      ['network', ' network="n"'],
    ] as const)
      expect(await page(emden, { widget, ...about })).to.include(`<kmt-${widget} src="../emden.json"${attributes}>`);
  });

  it('tells search engines what is listed on it, in its language, and nothing else', async () => {
    type Node = { '@type': string | string[]; '@id': string; name?: string };
    const nodes = async (options: Partial<PageOptions>, language = 'de'): Promise<Node[]> => {
      const html = await page(FULL, { today: '2026-11-02', ...options }, language);
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!;
      return (JSON.parse(json) as { '@graph': Node[] })['@graph'];
    };
    const ids = (graph: Node[]): string[] => graph.map((node) => node['@id']);
    expect(ids(await nodes({ widget: 'offer-list', category: 'course' }))).to.deep.equal([
      ...['#office', '#offer-offer', '#document-document'],
    ]);
    expect(ids(await nodes({ widget: 'document-list' }))).to.deep.equal([
      ...['#office', '#document-document', '#document-document-before'],
    ]);
    expect(ids(await nodes({ widget: 'event-list' }))).to.have.members([
      ...['#office', '#closed', '#event-event', '#event-event-again'],
    ]);
    expect(ids(await nodes({ widget: 'event-list', today: '2026-12-27' }))).to.deep.equal(['#office']);
    expect(ids(await nodes({ widget: 'network' }))).to.deep.equal(['#office', '#network-network']);
    const english = renderPage(emsland, { widget: 'offer-list', ...OPTIONS }, (await wordsFor('en'))!);
    expect(english).to.include('"name":"Training for integration guides"').and.to.not.include('@language');
  });

  it('leaves out what is over on the day that is named, else on that of the file', async () => {
    const event = { ...FULL.events[0]!, startDate: '2026-10-10', endDate: undefined };
    const directory = { ...FULL, events: [event], dateModified: '2026-10-10' };
    const name = String(event.name);
    const options = { widget: 'event-list', data: undefined } as const;
    expect(read(await page(directory, options))).to.include(name);
    expect(read(await page(directory, { ...options, today: '2026-10-11' }))).to.not.include(name);
  });

  it('says everything that a place has to say', async () => {
    const text = read(await page(FULL));
    const { audience, fees, requiredDocuments, interpretation, accessibility, appointment } = FULL.office;
    for (const words of [audience, fees, requiredDocuments, interpretation, accessibility!.note, appointment!.note])
      expect(text).to.include(words);
    expect(text).to.include('Zum Teil stufenlos erreichbar.').and.to.include('Sie können ohne Termin kommen.');
    expect(text).to.include('العربية');
  });

  it('is the same each time', async () => {
    expect(await page(emsland, {}, 'ar')).to.equal(await page(emsland, {}, 'ar'));
  });
});

describe('The style sheet', () => {
  it('asks for nothing from anywhere, and has its own rules for paper', () => {
    expect(STYLE).to.not.match(/url\(|@import/);
    expect(STYLE).to.match(/@page \{\s*size: A4/);
  });
});
