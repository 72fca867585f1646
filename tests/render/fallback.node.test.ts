import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { GERMAN, type WidgetChoice } from '../../src/render/choice.ts';
import { fallbackFor, fallbackOf } from '../../src/render/fallback.ts';
import { weekLines } from '../../src/render/week.ts';
import { directionOf, type Locale, textLanguages } from '../../src/i18n/locales.ts';
import { msgFrom } from '../../src/i18n/msg.ts';
import { templates as arabic } from '../../src/i18n/generated/locales/ar.ts';
import { templates as french } from '../../src/i18n/generated/locales/fr.ts';
import type { I18n } from '../../src/i18n/i18n.ts';
import type { Directory, OpeningHours, Place } from '../../src/model/schema/schema.ts';

const base = JSON.parse(readFileSync(new URL('../cases/base.json', import.meta.url), 'utf8')) as Directory;

const wordsOf = (locale: Locale, templates: Record<string, string>): I18n => ({
  ...{ msg: msgFrom(templates), locale, dir: directionOf(locale), textLanguages: textLanguages(locale, locale) },
});
const ARABIC = wordsOf('ar', arabic);
const FRENCH = wordsOf('fr', french);

const directory = (office: Partial<Place>, more: Partial<Directory> = {}): Directory => ({
  ...{ ...base, tasks: [], documents: [], areas: [], offers: [], projects: [], networks: [], events: [] },
  office: { ...base.office, ...office },
  ...more,
});
const cardOf = (office: Partial<Place>, i18n?: I18n): string => {
  const data = directory(office);
  return fallbackOf(data, data.office, i18n).join('\n');
};
/** As it is read, a line each. */
const text = (html: string): string[] =>
  html
    .replace(/<br>|<\/p>|<\/li>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'] as const;
const entry = (more: Partial<OpeningHours> = {}): OpeningHours => ({
  dayOfWeek: [...DAYS],
  opens: '09:00',
  closes: '12:00',
  ...more,
});
const week = (office: Partial<Place>, i18n = GERMAN): string[] => {
  const data = directory(office);
  return weekLines(data, data.office, i18n).map((line) => text(line).join(' '));
};

describe('The fallback of a card', () => {
  it('says name, address, whom to reach, and the regular week', () => {
    expect(
      text(
        cardOf({
          contactPoint: [
            { name: 'Frau Beispiel', contactType: 'Leitung', telephone: '04921 87-0', email: 'info@example.org' },
          ],
        }),
      ),
    ).to.deep.equal([
      'Amt Beispiel',
      'Weg 1, 26721 Emden',
      'Frau Beispiel (Leitung), Telefon: 04921 87-0, E-Mail: info@example.org',
      'Montag bis Donnerstag: 9:00 bis 16:00 Uhr',
    ]);
  });

  it('dials numbers that dial, and leaves others as they are written', () => {
    expect(cardOf({ contactPoint: [{ telephone: '04921 87-0' }] })).to.include(
      '<a href="tel:+494921870">04921 87-0</a>',
    );
    expect(cardOf({ contactPoint: [{ telephone: '04921 871779 / 871780' }] }))
      .to.include('Telefon: 04921 871779 / 871780')
      .and.not.include('href');
  });

  it('leaves out a post that is vacant', () => {
    expect(cardOf({ contactPoint: [{ name: 'Niemand', telephone: '04921 87-0', vacant: true }] })).not.to.include(
      'Niemand',
    );
  });

  it('is never empty: at least the name', () => {
    expect(
      text(cardOf({ address: undefined, contactPoint: undefined, openingHoursSpecification: undefined })),
    ).to.deep.equal(['Amt Beispiel']);
  });

  it('takes nothing of the data for HTML', () => {
    const nasty = `<script>alert("1")</script> & 'x' \u0000\u202e<img src=x onerror=alert(1)>`;
    const html = cardOf({
      ...{ name: nasty, provider: nasty, description: nasty },
      address: { streetAddress: nasty, addressLocality: nasty, note: nasty },
      contactPoint: [
        {
          name: nasty,
          contactType: { de: nasty },
          telephone: '04921 87-0 "><b>',
          email: `a"><b>@x.de`,
          url: `https://x.de/"onclick="alert(1)`,
        },
      ],
      openingHoursSpecification: [entry({ note: nasty })],
      temporarilyClosed: { validThrough: '2030-01-01', reason: nasty },
    });
    expect(html).not.to.match(/<(script|img|b)\b/);
    expect(html).not.to.match(/<[^>]*\son\w+=/);
    // eslint-disable-next-line no-control-regex -- what HTML cannot hold
    expect(html).not.to.match(/\u0000/);
    expect(
      html.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt; &amp; &#39;x&#39;/g),
    ).to.have.length.of.at.least(6);
  });

  it('keeps each paragraph on one line, whatever breaks the data has', () => {
    expect(
      cardOf({ name: 'Amt\r\n Beispiel', address: { addressLocality: 'Emden', note: 'Haus 1\nEingang B' } }).split(
        '\n',
      ),
    ).to.have.lengthOf(3);
  });

  it('marks texts that are in another language, and their direction', () => {
    expect(cardOf({ name: { ar: 'مكتب' } })).to.include('<strong><span lang="ar" dir="rtl">مكتب</span></strong>');
    expect(cardOf({ name: { de: 'Amt', ar: 'مكتب' } })).to.include('<strong>Amt</strong>');
  });

  it('speaks another language from right to left, with German names in it marked', () => {
    const html = cardOf({ name: { de: 'Amt', ar: 'مكتب' } }, ARABIC);
    expect(html).to.match(
      /^<p lang="ar" dir="rtl"><strong>مكتب<\/strong><br><span lang="de" dir="ltr">Weg 1, 26721 Emden<\/span><\/p>/,
    );
    expect(html).to.include('dir="ltr">04921 87-0</a>');
    expect(text(cardOf({}, FRENCH))).to.include('du lundi au jeudi : de 9 h à 16 h');
  });

  it('says nothing that holds only today', () => {
    const html = cardOf({ specialOpeningHoursSpecification: [{ validFrom: '2026-12-24', name: 'Betriebsfeier' }] });
    expect(html).not.to.match(/heute|Geöffnet|Geschlossen|Betriebsfeier/);
  });
});

describe('The regular week in lines', () => {
  const WEEKS: [what: string, office: Partial<Place>, lines: string[]][] = [
    ['nothing of hours that are not known', { openingHoursSpecification: undefined }, []],
    ['that there are none', { openingHoursSpecification: [] }, ['Keine festen Öffnungszeiten.']],
    [
      'mornings and afternoons, and days that are alike together',
      {
        openingHoursSpecification: [
          entry(),
          entry({ dayOfWeek: ['Thursday'], opens: '14:00', closes: '17:30' }),
          entry({ dayOfWeek: ['Saturday', 'Sunday'] }),
        ],
      },
      [
        'Montag bis Mittwoch: 9:00 bis 12:00 Uhr',
        'Donnerstag: 9:00 bis 12:00 Uhr, 14:00 bis 17:30 Uhr',
        'Samstag und Sonntag: 9:00 bis 12:00 Uhr',
      ],
    ],
    [
      'what adjoins as one',
      { openingHoursSpecification: [entry({ closes: '12:00' }), entry({ opens: '12:00', closes: '16:00' })] },
      ['Montag bis Donnerstag: 9:00 bis 16:00 Uhr'],
    ],
    [
      'how one comes, and in which language and room',
      {
        openingHoursSpecification: [
          entry({ dayOfWeek: ['Monday'], mode: 'phone' }),
          entry({ dayOfWeek: ['Tuesday'], mode: 'appointment', availableLanguage: ['ru'], note: 'Zimmer 12' }),
        ],
      },
      [
        'Montag: 9:00 bis 12:00 Uhr (nur am Telefon)',
        'Dienstag: 9:00 bis 12:00 Uhr (nur mit Termin, русский, Zimmer 12)',
      ],
    ],
    [
      'once that one needs an appointment',
      { appointment: { required: true }, openingHoursSpecification: [entry()] },
      ['Nur mit Termin', 'Montag bis Donnerstag: 9:00 bis 12:00 Uhr'],
    ],
    [
      'an appointment without hours',
      { appointment: { required: true }, openingHoursSpecification: [] },
      ['Nur mit Termin'],
    ],
    [
      'an appointment with hours unknown',
      { appointment: { required: true }, openingHoursSpecification: undefined },
      ['Nur mit Termin'],
    ],
    [
      'which weeks of the month',
      {
        openingHoursSpecification: [
          entry({ dayOfWeek: ['Thursday'], weekOfMonth: [1, 3] }),
          entry({ dayOfWeek: ['Friday'], weekOfMonth: [-1] }),
        ],
      },
      ['Donnerstag: 9:00 bis 12:00 Uhr (nur 1. und 3. im Monat)', 'Freitag: 9:00 bis 12:00 Uhr (nur letzter im Monat)'],
    ],
    [
      'which weeks of the year',
      {
        openingHoursSpecification: [
          entry({ isoWeek: 'odd' }),
          entry({ dayOfWeek: ['Friday'], everyWeeks: 2, validFrom: '2026-12-03' }),
        ],
      },
      [
        'Montag bis Donnerstag: 9:00 bis 12:00 Uhr (nur in ungeraden Kalenderwochen)',
        'Freitag: 9:00 bis 12:00 Uhr (alle 2 Wochen, gezählt ab 3. Dezember 2026)',
      ],
    ],
    [
      'seasons with their dates, after what holds all year',
      {
        openingHoursSpecification: [entry({ validFrom: '--07-01', validThrough: '--08-31', closes: '11:00' }), entry()],
      },
      [
        'Montag bis Donnerstag: 9:00 bis 12:00 Uhr',
        'Montag bis Donnerstag: 9:00 bis 11:00 Uhr (1. Juli bis 31. August)',
      ],
    ],
    [
      'from when, with the year',
      { openingHoursSpecification: [entry({ validFrom: '2027-01-01' })] },
      ['Montag bis Donnerstag: 9:00 bis 12:00 Uhr (ab 1. Januar 2027)'],
    ],
    [
      'only that it is closed until further notice',
      { temporarilyClosed: {}, openingHoursSpecification: [entry()] },
      ['Vorübergehend geschlossen'],
    ],
    [
      'until when it is closed, and the week that comes after',
      { temporarilyClosed: { validThrough: '2026-08-15' }, openingHoursSpecification: [entry()] },
      ['Vorübergehend geschlossen, bis 15. August 2026', 'Montag bis Donnerstag: 9:00 bis 12:00 Uhr'],
    ],
    [
      'a night',
      { openingHoursSpecification: [entry({ dayOfWeek: ['Friday'], opens: '20:00', closes: '02:00' })] },
      ['Freitag: 20:00 bis 2:00 Uhr'],
    ],
    [
      'midnight',
      { openingHoursSpecification: [entry({ dayOfWeek: ['Friday'], opens: '20:00', closes: '24:00' })] },
      ['Freitag: 20:00 bis 24:00 Uhr'],
    ],
  ];
  for (const [what, office, lines] of WEEKS) {
    it(`say ${what}`, () => {
      expect(week(office)).to.deep.equal(lines);
    });
  }

  it('keep German words of turns German, and marked so, in another language', () => {
    const data = directory({ openingHoursSpecification: [entry({ isoWeek: 'even' })] });
    expect(weekLines(data, data.office, ARABIC)[0]).to.include(
      '<span lang="de" dir="ltr">nur in geraden Kalenderwochen</span>',
    );
  });
});

describe('The fallback of what is offered, to read and ahead', () => {
  const proven = { source: 'x', checked: null, status: 'seed' } as const;
  const fallback = (choice: WidgetChoice, more: Partial<Directory>, i18n = GERMAN): string[] =>
    text(fallbackFor(choice, directory({}, more), i18n, '2026-11-26').join('\n'));
  const asked = 'Amt Beispiel, Telefon: 04921 87-0';

  it('is for offers their names, those of the category, without what is over, and whom to ask', () => {
    const offers = [
      { id: 'a', name: 'Deutschkurs', category: 'course' as const, ...proven },
      { id: 'b', name: 'Lotsen', category: 'volunteering' as const, ...proven },
      { id: 'c', name: 'Alter Kurs', category: 'course' as const, endDate: '2025', ...proven },
    ];
    expect(fallback({ widget: 'offer-list' }, { offers })).to.deep.equal(['Deutschkurs', 'Lotsen', asked]);
    expect(fallback({ widget: 'offer-list', category: 'course' }, { offers })).to.deep.equal(['Deutschkurs', asked]);
    expect(fallback({ widget: 'offer-list' }, {})).to.deep.equal([asked]);
  });

  it('is for documents links where they have a file', () => {
    const documents = [
      { id: 'a', name: 'Wegweiser', url: '/weg.pdf', ...proven },
      { id: 'b', name: 'Plan', ...proven },
    ];
    const html = fallbackFor({ widget: 'document-list' }, directory({}, { documents })).join('\n');
    expect(html).to.include('<a href="/weg.pdf">Wegweiser</a>').and.to.include('<li>Plan</li>');
  });

  it('is for events a date with its year, or the rhythm, and nothing that is over', () => {
    const events = [
      { id: 'a', name: 'Gestern', startDate: '2026-11-25', ...proven },
      { id: 'b', name: 'Fest', startDate: '2026-12-03', startTime: '15:00', ...proven },
      { id: 'c', name: 'Treff', openingHoursSpecification: [entry({ dayOfWeek: ['Friday'] })], ...proven },
      { id: 'd', name: 'Irgendwann', ...proven },
      { id: 'e', name: 'Ausfall', startDate: '2026-12-04', eventStatus: 'cancelled' as const, ...proven },
    ];
    expect(fallback({ widget: 'event-list' }, { events })).to.deep.equal([
      ...['Treff', 'Freitag: 9:00 bis 12:00 Uhr'],
      ...['Fest', 'Donnerstag, 3. Dezember 2026, um 15:00 Uhr'],
      ...['Ausfall', 'Abgesagt', 'Freitag, 4. Dezember 2026'],
      ...['Irgendwann', 'Termin steht noch nicht fest.', asked],
    ]);
  });

  it('is for a network what it is, and whom to ask', () => {
    const networks = [
      { id: 'a', name: 'Netz', description: 'Erster Absatz.\n\nZweiter.', ...proven },
      { id: 'b', name: 'Bund', ...proven },
    ];
    expect(fallback({ widget: 'network' }, { networks })).to.deep.equal(['Netz', 'Erster Absatz.', 'Bund', asked]);
    expect(fallback({ widget: 'network', network: 'b' }, { networks })).to.deep.equal(['Bund', asked]);
    expect(fallback({ widget: 'network' }, {})).to.deep.equal([asked]);
  });

  it('speaks another language', () => {
    const events = [{ id: 'b', name: 'Fest', startDate: '2026-12-03', ...proven }];
    const html = fallbackFor({ widget: 'event-list' }, directory({}, { events }), ARABIC, '2026-11-26').join('\n');
    expect(html).to.match(/^<ul lang="ar" dir="rtl"><li><span lang="de" dir="ltr">Fest<\/span><br>[^<]*2026/);
  });
});

describe('The fallback of the others', () => {
  const fallback = (choice: Partial<WidgetChoice>, data: Directory): string[] =>
    fallbackFor({ widget: 'office-card', ...choice }, data).flatMap(text);

  it('is for a badge the week of its place, else whom to ask', () => {
    expect(fallback({ widget: 'opening-hours-badge', place: 'stelle' }, directory({}))).to.deep.equal([
      'Montag: 9:00 bis 12:00 Uhr',
    ]);
    expect(
      fallback({ widget: 'opening-hours-badge' }, directory({ openingHoursSpecification: undefined })),
    ).to.deep.equal(['Amt Beispiel, Telefon: 04921 87-0']);
  });

  it('is for tasks their names, those of the topic, else whom to ask', () => {
    const provenance = { source: 'amt', checked: null, status: 'seed' } as const;
    const tasks = [
      { id: 'a', name: 'Vernetzen & <b>beraten</b>', topic: 'work', ...provenance },
      { id: 'b', name: 'Begleiten', ...provenance },
    ];
    expect(fallback({ widget: 'task-list' }, directory({}, { tasks }))).to.deep.equal([
      'Vernetzen &amp; &lt;b&gt;beraten&lt;/b&gt;',
      'Begleiten',
    ]);
    expect(fallback({ widget: 'task-list', topic: 'work' }, directory({}, { tasks }))).to.have.lengthOf(1);
    expect(fallback({ widget: 'task-list' }, directory({}))).to.deep.equal(['Amt Beispiel, Telefon: 04921 87-0']);
  });

  it('is for the locator some places with their numbers, and whom to ask about the others', () => {
    expect(fallback({ widget: 'counselling-locator' }, directory({}))).to.deep.equal([
      'Beratung Beispiel, Emden, Telefon: 04921 87-1',
      'Amt Beispiel, Telefon: 04921 87-0',
    ]);
    const many = Array.from({ length: 40 }, (_, i) => ({ ...base.places[0]!, id: `p${i}` }));
    expect(fallback({ widget: 'counselling-locator' }, directory({}, { places: many }))).to.have.lengthOf(13);
    expect(fallback({ widget: 'counselling-locator', topic: 'other' }, directory({}))).to.deep.equal([
      'Amt Beispiel, Telefon: 04921 87-0',
    ]);
    expect(
      fallback(
        { widget: 'counselling-locator' },
        directory({}, { places: [{ ...base.places[0]!, counselling: false }] }),
      ),
    ).to.have.lengthOf(1);
  });
});
