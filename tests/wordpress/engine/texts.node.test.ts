import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import type { Directory } from '../../../src/model/schema/schema.ts';
import { GERMAN } from '../../../src/render/choice.ts';
import { readTextsFile } from '../../../src/texts/texts-file.ts';
import { languageTexts } from '../../../src/wordpress/engine/language-texts.ts';
import { markOf, todayIn } from '../../../src/wordpress/engine/texts-blob.ts';
import { textsBeside } from '../../../src/wordpress/engine/texts-beside.ts';
import { textsFile } from '../../../src/wordpress/engine/texts-file.ts';
import { DAYS, daysFrom, todayLine } from '../../../src/wordpress/engine/today-lines.ts';

const THURSDAY = '2026-11-26';

/** Emden, with another office or other places. */
function emden(office: object = {}, more: object = {}): Directory {
  const json = JSON.parse(readFileSync(new URL('../../../data/emden.json', import.meta.url), 'utf8')) as Directory;
  return parseDirectory({ ...json, ...more, office: { ...json.office, ...office } }).directory!;
}

const linesOf = (directory: Directory, from = THURSDAY): string[] =>
  daysFrom(directory, directory.office, from).map(({ day }) => todayLine(directory, directory.office, day, GERMAN));

const cardOf = (directory: Directory): string =>
  languageTexts(directory, GERMAN, THURSDAY, daysFrom(directory, directory.office, THURSDAY)).texts['office-card'];

describe('What WordPress says of a day', () => {
  it('is a line for each of the days to come, with its date', () => {
    const lines = linesOf(emden());
    expect(lines).to.have.length(DAYS);
    expect(lines[0]).to.equal('Heute, Donnerstag, 26. November 2026: 9:00 bis 17:00\u00a0Uhr');
    expect(lines[2]).to.equal('Heute, Samstag, 28. November 2026: geschlossen');
    expect(lines[36]).to.equal('Heute, Freitag, 1. Januar 2027: geschlossen (Neujahr)');
    expect(lines[DAYS - 1]).to.contain('30. Dezember 2027');
  });

  it('begins on whichever weekday', () => {
    for (const [from, weekday] of [
      ['2026-11-23', 'Montag'],
      ['2026-11-29', 'Sonntag'],
      ['2028-02-29', 'Dienstag'],
    ] as const)
      expect(linesOf(emden(), from)[0]).to.contain(`Heute, ${weekday}, `);
  });

  it('says which days are as in the regular week', () => {
    const regular = daysFrom(emden(), emden().office, THURSDAY).map(({ isRegular }) => isRegular);
    const special = regular.flatMap((each, index) => (each ? [] : [index]));
    // 25 December and New Year are a Friday, when the office would be open.
    expect(special.slice(0, 2)).to.deep.equal([29, 36]);
  });

  it('tells closures with their name, one without end as well', () => {
    const closure = { validFrom: '2026-12-01', validThrough: '2026-12-02', name: 'Umzug', opens: null, closes: null };
    const directory = emden({
      specialOpeningHoursSpecification: [{ ...closure, opens: undefined, closes: undefined }],
    });
    expect(linesOf(directory)[5]).to.match(/1\. Dezember 2026: geschlossen \(.*Umzug.*\)/);
    const shut = emden({ temporarilyClosed: { reason: 'Umbau' } });
    expect(daysFrom(shut, shut.office, THURSDAY).every(({ isRegular }) => !isRegular)).to.equal(true);
  });

  it('is nothing where no hours are known', () => {
    const unknown = emden({ openingHoursSpecification: undefined });
    expect(daysFrom(unknown, unknown.office, THURSDAY)).to.deep.equal([]);
  });
});

describe('The text of a card for WordPress', () => {
  it('carries the weekdays of its lines, and the last day of what is special', () => {
    expect(cardOf(emden()))
      .to.contain('<li data-weekdays="0 1 2 3">Montag bis Donnerstag: 9:00 bis 17:00\u00a0Uhr</li>')
      .and.contain('<li data-through="2026-12-25">Freitag, 25. Dezember 2026: geschlossen (1. Weihnachtstag)</li>');
  });

  it('marks no weekday that holds only for a time, or only in some weeks', () => {
    const summer = {
      dayOfWeek: ['Monday'],
      opens: '08:00',
      closes: '12:00',
      validFrom: '--07-01',
      validThrough: '--08-31',
    };
    const first = { dayOfWeek: ['Tuesday'], opens: '14:00', closes: '16:00', weekOfMonth: [1] };
    const always = { dayOfWeek: ['Friday'], opens: '09:00', closes: '10:00' };
    const card = cardOf(emden({ openingHoursSpecification: [summer, first, always] }));
    expect([...card.matchAll(/data-weekdays="(.*?)"/g)].map(([, days]) => days)).to.deep.equal(['4']);
    expect(card).to.contain('<li>Montag: 8:00').and.contain('<li>Dienstag: 14:00');
  });

  it('begins with a heading of the second level, whatever stands in the data', () => {
    const card = cardOf(emden({ name: 'Amt <h1>$& "A"</h1>' }));
    expect(card).to.contain('<h2>Amt &lt;h1&gt;$&amp; &quot;A&quot;&lt;/h1&gt;</h2>').and.not.contain('<h1');
  });
});

describe('The file of texts', () => {
  it('has every language of the widgets, each with all its texts', async () => {
    const { languages, ...about } = await textsFile(emden(), 'x', THURSDAY);
    expect(Object.keys(languages)).to.deep.equal([...LOCALES]);
    expect(about.from).to.equal(THURSDAY);
    expect(about.through).to.equal('2027-12-30');
    expect(about.regular).to.have.length(DAYS);
    for (const [tag, texts] of Object.entries(languages)) {
      expect(texts.days, tag).to.have.length(DAYS);
      for (const text of Object.values(texts.texts)) expect(text, tag).to.match(/^(<section[^>]*>)?<h2>/);
      expect(Object.keys(texts.places)).to.include.members(about.shown['']!);
    }
    expect(languages.ar!.dir).to.equal('rtl');
    expect(languages.ar!.days[0]).to.contain('اليوم').and.contain('2026');
  });
});

describe('What WordPress says of offers, documents, events and networks', () => {
  const proven = { source: 'seed-emden', checked: null, status: 'seed' };
  const directory = (more: object = {}): Directory =>
    emden(
      {},
      {
        offers: [
          { id: 'a', name: 'Deutschkurs', category: 'course', ...proven },
          { id: 'b', name: 'Sommerprojekt', category: 'project', endDate: '2027-08', ...proven },
        ],
        events: [
          { id: 'c', name: 'Fest', startDate: '2026-12-03', endDate: '2026-12-05', ...proven },
          {
            ...{ id: 'f', name: 'Immer', ...proven },
            openingHoursSpecification: [{ dayOfWeek: ['Monday'], opens: '10:00', closes: '12:00' }],
          },
          {
            ...{ id: 'd', name: 'Treff', ...proven },
            openingHoursSpecification: [
              { dayOfWeek: ['Friday'], opens: '10:00', closes: '12:00', validThrough: '2026-12-11' },
            ],
          },
        ],
        ...more,
      },
    );
  const texts = (data = directory()) => languageTexts(data, GERMAN, THURSDAY, []);

  it('is a text for each of them, of the second level, and a title', () => {
    const { texts: all, titles } = texts();
    expect(Object.keys(all)).to.have.members(Object.keys(titles));
    for (const widget of ['offer-list', 'document-list', 'event-list', 'network'] as const)
      expect(all[widget])
        .to.match(/^(<section[^>]*>)?<h2>/)
        .and.not.contain('<h1');
    expect(titles['event-list']).to.match(/^Veranstaltungen – /);
  });

  it('is also by category, and by network', () => {
    const { offers, networks } = texts();
    expect(Object.keys(offers)).to.deep.equal(['project', 'course']);
    expect(offers.course).to.contain('Deutschkurs').and.not.contain('Sommerprojekt');
    expect(networks['netzwerk-integration']).to.contain('Bewusstseinsbildung');
  });

  it('carries the last day of what comes to an end, and what is said once all of it is over', () => {
    const { texts: all, none } = texts();
    expect(all['event-list'])
      .to.contain('<section class="kmt-event" id="c" data-through="2026-12-05">')
      .and.contain('<section class="kmt-event" id="d" data-through="2026-12-11">')
      .and.contain('<section class="kmt-event" id="f">')
      .and.contain('<li data-through="2026-11-27">Freitag, 27. November 2026');
    expect(all['offer-list'])
      .to.contain('<section class="kmt-offer" id="a">')
      .and.contain('<section class="kmt-offer" id="b" data-through="2027-08-99">');
    expect(none['event-list']).to.contain('keine Veranstaltungen');
    expect(none['offer-list']).to.contain('kein Angebot');
  });

  it('names what an author can choose', async () => {
    const about = await textsFile(directory({ documents: [] }), 'x', THURSDAY);
    expect(about.categories).to.deep.equal(['project', 'course']);
    expect(about.networkNames).to.deep.equal({ 'netzwerk-integration': 'Netzwerk Integration' });
    expect(about.widgets).to.include.members(['office-card', 'offer-list', 'event-list', 'network']);
    expect(about.widgets).to.not.include('document-list');
  });

  it('has the texts from beside the file in their language, and says that nobody has reviewed them', async () => {
    const file = readTextsFile(
      JSON.parse(readFileSync(new URL('../../../data/emden.ar.json', import.meta.url), 'utf8')),
      'ar',
    ).file!;
    const { languages } = await textsFile(emden(), 'x', THURSDAY, [file]);
    for (const widget of [
      'office-card',
      'task-list',
      'counselling-locator',
      'document-list',
      'event-list',
      'network',
    ] as const) {
      expect(languages.ar!.texts[widget], widget).to.contain('<details class="kmt-original">');
      expect(languages.de!.texts[widget], widget).to.not.contain('<details');
    }
    expect(languages.ar!.networks['netzwerk-integration']).to.contain('التوعية');
    expect(languages.uk!.networks['netzwerk-integration']).to.contain('Bewusstseinsbildung');
  });
});

describe('The texts beside a data file', () => {
  const translated = { ar: 'unreviewed', uk: 'unreviewed' } as const;
  const content = (inLanguage: string, texts = {}): string =>
    JSON.stringify({ version: 1, inLanguage, translated: 'unreviewed', texts, of: {} });
  const served: Record<string, string> = {};
  const browsers = globalThis.fetch;
  before(() => {
    globalThis.fetch = (url) =>
      Promise.resolve(new Response(served[String(url)] ?? 'not found', { status: String(url) in served ? 200 : 404 }));
  });
  after(() => (globalThis.fetch = browsers));

  const found = async (chosen: readonly string[], url?: string): Promise<string[]> =>
    (
      await textsBeside(
        { ...emden(), translated },
        chosen.map((text) => new Blob([text])),
        url,
      )
    ).map(({ inLanguage, texts }) => inLanguage + Object.keys(texts).length);

  it('are those that somebody has chosen, whatever they are called, else those on the server', async () => {
    served['/kmt/emden.ar.json?ver=1'] = content('ar');
    served['/kmt/emden.uk.json?ver=1'] = content('uk');
    expect(await found([], '/kmt/emden.json?ver=1')).to.deep.equal(['ar0', 'uk0']);
    expect(await found([content('ar')])).to.deep.equal(['ar0']);
  });

  it('are left out where they are none, not there, or of a language that the data do not name', async () => {
    expect(await found(['{', '[]', content('fr'), content('uk')], '/nowhere.json')).to.deep.equal(['uk0']);
    expect(await textsBeside({ ...emden(), translated: undefined }, [new Blob([content('ar')])])).to.deep.equal([]);
  });
});

describe('What says which data file texts belong to', () => {
  it('is what PHP calculates', () => {
    const mark = (text: string): string => markOf(new TextEncoder().encode(text));
    expect(mark('')).to.equal('811c9dc5-0');
    expect(mark('a')).to.equal('e40c292c-1');
    expect(mark('foobar')).to.equal('bf9cf968-6');
  });
});

describe('The date at the office', () => {
  it('is that of its zone, or of the device where nobody knows the zone', () => {
    const late = new Date('2026-03-01T23:30:00Z');
    expect(todayIn('Europe/Berlin', late)).to.equal('2026-03-02');
    expect(todayIn('America/New_York', late)).to.equal('2026-03-01');
    expect(todayIn('Nirgendwo', late)).to.match(/^2026-03-0[12]$/);
  });
});
