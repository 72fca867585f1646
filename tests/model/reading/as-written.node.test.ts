/** What people write, kind by kind: read where it has one meaning, and left alone where it has none or two. */
import { expect } from 'chai';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import base from '../../cases/base.json' with { type: 'json' };
import { changed } from '../../support/broken-data.ts';

const NBSP = '\u00a0';

/** Puts each value at a path and reads what is there then; undefined: it must not be read, and be told as an error. */
function reads(title: string, path: string, cases: [written: unknown, read: unknown][], at = path): void {
  describe(title, () => {
    for (const [written, expected] of cases) {
      it(`${JSON.stringify(written)} ${expected === undefined ? 'is not guessed' : `is ${JSON.stringify(expected)}`}`, () => {
        const { directory, problems } = parseDirectory(changed(base, { [path]: written }));
        const value = valueAt(directory, at);
        if (expected === undefined) {
          expect(value === undefined || value === null).to.equal(true);
          expect(problems.filter(({ severity }) => severity === 'error')).to.not.deep.equal([]);
        } else {
          expect(value).to.deep.equal(expected);
          expect(problems).to.have.length(1);
          expect(problems[0]).to.have.property('severity', 'warning');
        }
        // The same again: what was read is in order.
        if (directory)
          expect(parseDirectory(directory).problems.filter(({ path: at }) => at === path)).to.deep.equal([]);
      });
    }
  });
}

function valueAt(root: unknown, path: string): unknown {
  let value = root;
  for (const key of path.match(/[^.[\]]+/g) ?? []) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}

const HOURS = 'office.openingHoursSpecification';

reads('a time', `${HOURS}[0].opens`, [
  ['8:30', '08:30'],
  ['08.30', '08:30'],
  ['8.30 Uhr', '08:30'],
  ['8 Uhr 30', '08:30'],
  ['8 Uhr', '08:00'],
  ['8', '08:00'],
  [8, '08:00'],
  [830, '08:30'],
  ['0830', '08:30'],
  ['8h', '08:00'],
  ['8h30', '08:30'],
  ['08:30:00', '08:30'],
  ['T08:30', '08:30'],
  ['08:30 h', '08:30'],
  ['8:30 AM', '08:30'],
  ['8.30 a.m.', '08:30'],
  ['8⁰⁰', '08:00'],
  ['8³⁰ Uhr', '08:30'],
  [`8:30${NBSP}Uhr`, '08:30'],
  ['\u200b08:30\u200b', '08:30'],
  ['08:30 UHR', '08:30'],
  ['um 8:30 Uhr', '08:30'],
  ['12 Uhr mittags', '12:00'],
  [['08:30'], '08:30'],
  ['٠٨:٣٠', '08:30'],
  ['gegen 9', undefined],
  ['halb neun', undefined],
  ['8.5', undefined],
  [8.5, undefined],
  ['25:00', undefined],
  ['08:60', undefined],
  ['ab 8 Uhr', undefined],
  ['8 oder 9', undefined],
  ['13:00 PM', undefined],
  [true, undefined],
  ['24:00', undefined],
]);

reads('an end', `${HOURS}[0].closes`, [
  ['24 Uhr', '24:00'],
  ['24', '24:00'],
  ['Mitternacht', '24:00'],
  ['4 pm', '16:00'],
  ['12 pm', '12:00'],
  ['1700', '17:00'],
  ['17–18', undefined],
]);

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

reads('days', `${HOURS}[0].dayOfWeek`, [
  ['Mo', ['Monday']],
  ['Mo.', ['Monday']],
  ['montags', ['Monday']],
  ['Mo-Fr', WEEK],
  ['Mo–Fr', WEEK],
  ['Mo. - Fr.', WEEK],
  ['Montag bis Freitag', WEEK],
  ['Monday to Friday', WEEK],
  ['Mo, Mi und Fr', ['Monday', 'Wednesday', 'Friday']],
  ['Mo/Mi', ['Monday', 'Wednesday']],
  ['Di + Do', ['Tuesday', 'Thursday']],
  ['Sa-Mo', ['Saturday', 'Sunday', 'Monday']],
  ['Sonnabend', ['Saturday']],
  ['täglich', [...WEEK, 'Saturday', 'Sunday']],
  ['Wochenende', ['Saturday', 'Sunday']],
  [
    ['Mo', 'Mittwoch'],
    ['Monday', 'Wednesday'],
  ],
  [['Mo', 'Montag'], ['Monday']],
  [
    ['MONDAY', 'tuesday'],
    ['Monday', 'Tuesday'],
  ],
  [['http://schema.org/Monday'], ['Monday']],
  [['schema:Monday'], ['Monday']],
  [
    ['Mon', 'Tues', 'Thurs'],
    ['Monday', 'Tuesday', 'Thursday'],
  ],
  [
    ['Mo-Do', 'Sa'],
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Saturday'],
  ],
  [['Werktags'], undefined],
  [['Wochentags'], undefined],
  [['M'], undefined],
  [[1], undefined],
  [['jeden ersten Montag'], undefined],
  [['Feiertag'], undefined],
  [[], undefined],
]);

reads('a date', 'office.checked', [
  ['24.12.2025', '2025-12-24'],
  ['24.12.25', '2025-12-24'],
  ['4.2.2025', '2025-02-04'],
  ['24. Dezember 2025', '2025-12-24'],
  ['24. Dez. 2025', '2025-12-24'],
  ['1. März 2025', '2025-03-01'],
  ['1. Mai 2025', '2025-05-01'],
  ['24 December 2025', '2025-12-24'],
  ['Mittwoch, 24.12.2025', '2025-12-24'],
  ['2025/12/24', '2025-12-24'],
  ['2025-1-5', '2025-01-05'],
  ['20251224', '2025-12-24'],
  [20251224, '2025-12-24'],
  ['2025-12-24T00:00:00+01:00', '2025-12-24'],
  ['2025-12-24T10:00:00.000Z', '2025-12-24'],
  ['2025-12-24 10:00', '2025-12-24'],
  [' 2025-12-24', '2025-12-24'],
  ['2025‑12‑24', '2025-12-24'],
  ['2025-12-23T23:30:00Z', undefined],
  ['12/24/2025', undefined],
  ['01/02/2025', undefined],
  ['Freitag, 24.12.2025', undefined],
  ['30.02.2025', undefined],
  ['Heiligabend', undefined],
  ['12/2025', undefined],
  ['2025', undefined],
]);

describe('an empty date', () => {
  it('is none, where there may be none', () => {
    const { directory, problems } = parseDirectory(changed(base, { 'office.checked': '' }));
    expect(directory!.office.checked).to.equal(null);
    expect(problems.map(({ severity }) => severity)).to.deep.equal(['warning']);
  });
});

reads('a day of every year', 'office.specialOpeningHoursSpecification', [
  [[{ validFrom: '--1224' }], [{ validFrom: '--12-24' }]],
]);

describe('a day without a year', () => {
  it('may mean every year or the next one, so it is asked and not read', () => {
    for (const validFrom of ['24.12.', '12-24', '24. Dezember']) {
      const { directory, problems } = parseDirectory(
        changed(base, { 'office.specialOpeningHoursSpecification': [{ validFrom }] }),
      );
      expect(directory!.office.specialOpeningHoursSpecification).to.deep.equal([]);
      expect(problems.map(({ message }) => message).join()).to.include('(meinten Sie "validFrom": "--12-24"?)');
    }
  });
});

reads('a language', 'places[0].availableLanguage', [
  [
    ['Arabisch', 'Deutsch'],
    ['ar', 'de'],
  ],
  ['Arabisch', ['ar']],
  ['Deutsch, Englisch und Türkisch', ['de', 'en', 'tr']],
  ['de/en', ['de', 'en']],
  [
    ['DE', 'EN'],
    ['de', 'en'],
  ],
  [['de_DE'], ['de-DE']],
  [
    ['ara', 'deu', 'eng', 'tur', 'per'],
    ['ar', 'de', 'en', 'tr', 'fa'],
  ],
  [
    ['kmr', 'Farsi', 'Dari', 'Sorani'],
    ['kmr', 'fa', 'fa-AF', 'ckb'],
  ],
  [
    ['Kurmandschi', 'Paschtu', 'Tigrinya'],
    ['kmr', 'ps', 'ti'],
  ],
  [['arabisch '], ['ar']],
  [
    ['Russian', 'French'],
    ['ru', 'fr'],
  ],
  [
    ['Gebärdensprache', 'Rumänisch', 'Jiddisch', 'Hebräisch', 'Moldauisch'],
    ['gsg', 'ro', 'yi', 'he'],
  ],
]);

describe('a language that nobody can tell', () => {
  it('is left out, and a country is told with the language that may be meant', () => {
    const written = ['de', 'Fremdsprachen', 'UA', 'alle'];
    const { directory, problems } = parseDirectory(changed(base, { 'places[0].availableLanguage': written }));
    expect(directory!.places[0]!.availableLanguage).to.deep.equal(['de']);
    expect(problems.map(({ severity }) => severity)).to.deep.equal(['error', 'error', 'error']);
    expect(problems[1]!.message).to.match(/\("UA"\) ist kein Sprachkürzel .*\(meinten Sie "uk"\?\)\.$/);
  });
});

reads('a postcode', 'office.address.postalCode', [
  [26721, '26721'],
  ['D-26721', '26721'],
  ['D 26721', '26721'],
  ['DE-26721', '26721'],
  ['26 721', '26721'],
  [' 26721', '26721'],
  ['26721\u200b', '26721'],
  ['PLZ 26721', '26721'],
  [['26721'], '26721'],
  ['1067', undefined],
  [1067, undefined],
  ['A-1010', undefined],
  ['26721 Emden', undefined],
  ['2672A', undefined],
]);

reads('degrees', 'office.geo', [
  [
    { latitude: '53.36592', longitude: 7.20846 },
    { latitude: 53.36592, longitude: 7.20846 },
  ],
  [
    { latitude: 53.36592, longitude: '7,20846' },
    { latitude: 53.36592, longitude: 7.20846 },
  ],
  [
    { latitude: '53.36592°', longitude: 7.2 },
    { latitude: 53.36592, longitude: 7.2 },
  ],
  [
    { latitude: '53.36592° N', longitude: 7.2 },
    { latitude: 53.36592, longitude: 7.2 },
  ],
  [
    { latitude: 53.3, longitude: '7.2° O' },
    { latitude: 53.3, longitude: 7.2 },
  ],
  [
    { breite: 53.36, longitude: 7.2 },
    { latitude: 53.36, longitude: 7.2 },
  ],
  [{ latitude: '53.36.592', longitude: 7.2 }, undefined],
  [{ latitude: '53.36, 7.2' }, undefined],
  ['53.36, 7.2', undefined],
  [[7.2, 53.36], undefined],
]);

reads('a telephone number', 'office.contactPoint[0].telephone', [
  ['Tel.: 04921 87-1779', '04921 87-1779'],
  ['Telefon 04921 87-1779', '04921 87-1779'],
  ['tel:+494921871779', '+494921871779'],
  ['☎ 04921 87-1779', '04921 87-1779'],
  ['Fon: 04921 87-1779', '04921 87-1779'],
  ['\u200e+49 4921 871779', '+49 4921 871779'],
  ['siehe Aushang', undefined],
]);

reads('an e-mail address', 'office.contactPoint[0]', [
  [{ email: 'mailto:info@example.org' }, { email: 'info@example.org' }],
  [{ email: ' info@example.org ' }, { email: 'info@example.org' }],
  [{ email: '<info@example.org>' }, { email: 'info@example.org' }],
  [{ email: 'E-Mail: info@example.org' }, { email: 'info@example.org' }],
  [{ email: 'info@example.org.' }, { email: 'info@example.org' }],
  [{ email: ['info@example.org'] }, { email: 'info@example.org' }],
  [{ email: 'info(at)example.org' }, undefined],
  [{ email: 'info at example.org' }, undefined],
  [{ email: 'info@example' }, undefined],
  [{ email: 'a@example.org, b@example.org' }, undefined],
]);

reads('an address of the web', 'office.url', [
  ['www.example.org', 'https://www.example.org'],
  ['WWW.example.org/a', 'https://WWW.example.org/a'],
  [' https://example.org', 'https://example.org'],
  ['https://example.org\n', 'https://example.org'],
  ['HTTPS://example.org', 'https://example.org'],
  ['<https://example.org>', 'https://example.org'],
  ['\ufeffhttps://example.org', 'https://example.org'],
  ['Mailto:info@example.org', 'mailto:info@example.org'],
  ['https://', undefined],
  ['http:///x', undefined],
  ['https:/example.org', undefined],
  ['https:\\\\example.org', undefined],
  ['htps://example.org', undefined],
  [' javascript:alert(1)', undefined],
  ['java\u200bscript:alert(1)', undefined],
  ['ftp://example.org', undefined],
]);

reads('yes and no', 'office.appointment', [
  [true, { required: true }],
  [false, { required: false }],
  ['ja', { required: true }],
  ['Nein', { required: false }],
  ['nur nach Vereinbarung', { required: true }],
  [{ required: 'ja' }, { required: true }],
  [{ required: 'TRUE' }, { required: true }],
  [{ required: 1 }, { required: true }],
  [{ required: 'nein' }, { required: false }],
  ['nach Vereinbarung', undefined],
  [{ required: 'manchmal' }, undefined],
]);

reads('fixed words', 'office.status', [
  ['Verified', 'verified'],
  ['geprüft', 'verified'],
  ['amtlich', 'official'],
  ['veraltet', 'stale'],
]);

reads('a wheelchair', 'office.accessibility', [
  [{ wheelchair: 'ja' }, { wheelchair: 'yes' }],
  [{ wheelchair: true }, { wheelchair: 'yes' }],
  [{ wheelchair: false }, { wheelchair: 'no' }],
  [{ wheelchair: 'Teilweise' }, { wheelchair: 'limited' }],
  [{ wheelchair: 'eingeschränkt' }, { wheelchair: 'limited' }],
  [{ rollstuhl: 'nein' }, { wheelchair: 'no' }],
  ['ja', undefined],
]);

reads('a Land', 'region', [
  ['NI', 'DE-NI'],
  ['ni', 'DE-NI'],
  ['de-ni', 'DE-NI'],
  ['DE_NI', 'DE-NI'],
  ['Niedersachsen', 'DE-NI'],
  ['Nordrhein-Westfalen', 'DE-NW'],
  ['NRW', 'DE-NW'],
  ['Baden-Württemberg', 'DE-BW'],
]);

reads('a version', 'version', [
  ['1', 1],
  ['1.0', 1],
  [' 1', 1],
]);

reads('a zone', 'timeZone', [
  ['Berlin', 'Europe/Berlin'],
  ['Europe/Berlin ', 'Europe/Berlin'],
  ['MEZ', 'Europe/Berlin'],
]);

reads('one value for a list', 'places[0].topics', [
  ['work', ['work']],
  ['work ', ['work']],
  [['work '], ['work']],
  [[null, 'work', ''], ['work']],
]);

reads('a list for one value', 'office.id', [
  [['amt'], 'amt'],
  [' amt ', 'amt'],
]);

const MONDAY = { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' };

reads('hours', HOURS, [
  ['Mo 09:00-12:00', [MONDAY]],
  ['Mo 9-12', [MONDAY]],
  ['Mo 9–12 Uhr', [MONDAY]],
  ['Montag von 9 bis 12 Uhr', [MONDAY]],
  ['montags 9.00 - 12.00 Uhr', [MONDAY]],
  ['Mo: 9-12 Uhr, Sa geschlossen', [MONDAY]],
  ['Mo 09:00-12:00; Sa,Su off; PH off', [MONDAY]],
  ['Mo[1,3] 09:00-12:00', undefined],
  ['24/7', [{ dayOfWeek: [...WEEK, 'Saturday', 'Sunday'], opens: '00:00', closes: '24:00' }]],
  [['Mo 9-12 Uhr'], [MONDAY]],
  [[{ dayOfWeek: 'Mo', opens: '9-12 Uhr' }], [MONDAY]],
  [[{ dayOfWeek: ['Monday'], opens: '9:00-12:00', closes: '' }], [MONDAY]],
  [[MONDAY, { dayOfWeek: ['Saturday'], opens: '', closes: '' }], [MONDAY]],
  [[MONDAY, { dayOfWeek: 'So', opens: 'geschlossen', closes: null }], [MONDAY]],
  [[MONDAY, { dayOfWeek: ['Saturday'], opens: '-', closes: '-' }], [MONDAY]],
  [[{ dayOfWeek: ['Monday'], opens: '9-12, 14-16 Uhr' }], [MONDAY, { ...MONDAY, opens: '14:00', closes: '16:00' }]],
  ['Mo-Do ab 9', undefined],
  ['Mo-Fr 09:00-12:00; Fr 14:00-16:00', undefined],
  ['Mo 9-12; Mo 14-16 nach Vereinbarung', undefined],
  ['nach Vereinbarung', undefined],
  [[MONDAY, { dayOfWeek: ['Monday'], opens: '', closes: '' }], undefined],
  [[MONDAY, { dayOfWeek: ['Werktags'], opens: '', closes: '' }], undefined],
  [[{ dayOfWeek: ['Monday'], opens: '09:00' }], undefined],
  [[{ dayOfWeek: ['Monday'], closes: 'geschlossen', opens: '09:00' }], undefined],
]);

describe('properties under other names', () => {
  const read = (changes: Record<string, unknown>) => parseDirectory(changed(base, changes));

  it('are read where ours is free, and with their values', () => {
    const { directory, problems } = read({
      'office.address': { Strasse: 'Weg 1', PLZ: 26721, Ort: 'Emden' },
      'office.contactPoint': [{ telefon: '04921 87-0', 'E-Mail': 'a@example.org', homepage: 'https://example.org' }],
      'office.openingHoursSpecification': [{ tag: 'Mo', von: '9', bis: '12 Uhr' }],
      'office.specialOpeningHoursSpecification': [{ datum: '24.12.2026' }],
    });
    expect(directory!.office.address).to.deep.equal({
      streetAddress: 'Weg 1',
      postalCode: '26721',
      addressLocality: 'Emden',
    });
    expect(directory!.office.contactPoint).to.deep.equal([
      { telephone: '04921 87-0', email: 'a@example.org', url: 'https://example.org' },
    ]);
    expect(directory!.office.openingHoursSpecification).to.deep.equal([MONDAY]);
    expect(directory!.office.specialOpeningHoursSpecification).to.deep.equal([{ validFrom: '2026-12-24' }]);
    expect(problems.map(({ severity }) => severity)).to.not.include('error');
    expect(problems).to.have.length(10);
  });

  it('that differ only in case or a hyphen are ours', () => {
    for (const name of ['openinghoursspecification', 'opening_hours_specification', 'OpeningHoursSpecification']) {
      const { directory } = read({ 'office.openingHoursSpecification': undefined, [`office.${name}`]: [MONDAY] });
      expect(directory!.office.openingHoursSpecification, name).to.deep.equal([MONDAY]);
    }
  });

  it('are not read beside ours, but where they say the same', () => {
    const both = read({ 'office.address.plz': '26725' });
    expect(both.directory!.office.address!.postalCode).to.equal('26721');
    expect(both.problems[0]!.message).to.include('ist unbekannt');
    expect(read({ 'office.address.plz': '26721' }).problems[0]!.message).to.include('sagt dasselbe wie „postalCode“');
    const hours = read({ 'office.openingHours': 'Mo 9-10' });
    expect(hours.directory!.office.openingHoursSpecification).to.equal(undefined);
    expect(hours.problems[0]).to.have.property('severity', 'error');
  });

  it('a level too high are read where they belong', () => {
    const { directory, problems } = read({
      'places[0].contactPoint': undefined,
      'places[0].phone': '04921 87-2',
      'places[0].email': 'mailto:b@example.org',
      'places[0].lat': '53,36',
      'places[0].lng': 7.2,
      'places[0].wheelchair': 'ja',
    });
    const [place] = directory!.places;
    expect(place!.contactPoint).to.deep.equal([{ telephone: '04921 87-2', email: 'b@example.org' }]);
    expect(place!.geo).to.deep.equal({ latitude: 53.36, longitude: 7.2 });
    expect(place!.accessibility).to.deep.equal({ wheelchair: 'yes' });
    expect(problems.map(({ severity }) => severity)).to.not.include('error');
  });

  it('add no contact that is there', () => {
    const { directory, problems } = read({ 'places[0].telephone': '04921 87-1' });
    expect(directory!.places[0]!.contactPoint).to.deep.equal([{ telephone: '04921 87-1' }]);
    expect(problems[0]!.message).to.include('steht schon in „contactPoint“');
  });

  it('add a contact to those that are there', () => {
    const { directory } = read({ 'places[0].telephone': '04921 87-2' });
    expect(directory!.places[0]!.contactPoint).to.deep.equal([
      { telephone: '04921 87-1' },
      { telephone: '04921 87-2' },
    ]);
  });
});

describe('an appointment that nobody can read', () => {
  it('leaves open whether one may just come, so the hours are not known', () => {
    for (const appointment of ['nach Vereinbarung', { required: 'manchmal' }]) {
      const { directory, problems } = parseDirectory(changed(base, { 'office.appointment': appointment }));
      expect(directory!.office.openingHoursSpecification).to.equal(undefined);
      expect(problems.map(({ message }) => message).join()).to.match(/Die Öffnungszeiten gelten als nicht bekannt\.$/);
    }
  });
});

describe('what is left out', () => {
  it('may be null or empty, where a property may be missing', () => {
    for (const path of [
      'office.description',
      'office.url',
      'office.geo',
      'office.fees',
      'office.appointment',
      'places',
    ]) {
      for (const nothing of [null, '', ' ', '\n']) {
        const { directory, problems } = parseDirectory(changed(base, { [path]: nothing }));
        expect(
          problems.map(({ severity }) => severity),
          path,
        ).to.deep.equal(['warning']);
        expect(directory!.office.openingHoursSpecification).to.have.length(1);
      }
    }
  });

  it('a closed special day may say so of its times', () => {
    const { directory, problems } = parseDirectory(
      changed(base, {
        'office.specialOpeningHoursSpecification': [{ validFrom: '2026-12-24', opens: 'geschlossen', closes: '' }],
      }),
    );
    expect(directory!.office.specialOpeningHoursSpecification).to.deep.equal([{ validFrom: '2026-12-24' }]);
    expect(problems.map(({ severity }) => severity)).to.deep.equal(['warning', 'warning']);
  });

  it('may be called not known', () => {
    for (const unknown of ['unbekannt', '?', '-', 'k. A.']) {
      const { directory, problems } = parseDirectory(
        changed(base, { 'office.accessibility': { wheelchair: unknown } }),
      );
      expect(directory!.office.accessibility).to.deep.equal({});
      expect(problems.map(({ severity }) => severity)).to.deep.equal(['warning']);
    }
    const special = [{ validFrom: '2026-12-24', opens: 'unbekannt', closes: 'unbekannt' }];
    const { directory } = parseDirectory(changed(base, { 'office.specialOpeningHoursSpecification': special }));
    expect(directory!.office.openingHoursSpecification).to.equal(undefined);
  });

  it('a day that says that it is closed', () => {
    const { directory, problems } = parseDirectory(
      changed(base, {
        'office.openingHoursSpecification': [MONDAY, { dayOfWeek: ['Saturday'], closed: true }],
        'office.specialOpeningHoursSpecification': [{ validFrom: '2026-12-24', closed: true }],
      }),
    );
    expect(directory!.office.openingHoursSpecification).to.deep.equal([MONDAY]);
    expect(directory!.office.specialOpeningHoursSpecification).to.deep.equal([{ validFrom: '2026-12-24' }]);
    expect(problems.map(({ severity }) => severity)).to.deep.equal(['warning', 'warning']);
  });

  it('a closure that is none', () => {
    for (const none of [false, null, '', 'nein', 'no']) {
      const { directory } = parseDirectory(changed(base, { 'office.temporarilyClosed': none }));
      expect(directory!.office).to.not.have.property('temporarilyClosed');
      expect(directory!.office.openingHoursSpecification).to.have.length(1);
    }
  });
});

describe('a text in several languages', () => {
  it('may name them otherwise', () => {
    const { directory, problems } = parseDirectory(
      changed(base, { 'office.name': { DE: 'Amt', Englisch: 'Office', ar: '' } }),
    );
    expect(directory!.office.name).to.deep.equal({ de: 'Amt', en: 'Office' });
    expect(problems.map(({ severity }) => severity)).to.deep.equal(['warning', 'warning', 'warning']);
  });
});

describe('a sentence about what is wrong', () => {
  const sentences = (changes: Record<string, unknown>) =>
    parseDirectory(changed(base, changes)).problems.map(({ message }) => message);

  it('quotes what was found and gives the corrected line', () => {
    expect(sentences({ 'office.openingHoursSpecification[0].dayOfWeek': ['Mittwoch'] })).to.deep.equal([
      'Stelle „Amt Beispiel“ (office): „openingHoursSpecification[0].dayOfWeek“ wird gelesen als "dayOfWeek": ["Wednesday"]; bitte so schreiben.',
    ]);
    expect(sentences({ region: 'DE' })[0]).to.match(/^„region“ \("DE"\) ist kein deutsches Land/);
    expect(sentences({ 'office.address.postalCode': '267' })[0]).to.include('("267") ist keine Postleitzahl');
    expect(sentences({ 'office.geo': [53.36, 7.2] })[0]).to.include('(so: { "latitude": …, "longitude": … })');
    expect(sentences({ 'office.appointment': 'meistens' })[0]).to.include(
      '("meistens") ist kein Objekt (so: { "required": … })',
    );
  });

  it('cuts what is long', () => {
    expect(sentences({ 'office.contactPoint[0].email': 'x'.repeat(1000) })[0]!.length).to.be.below(300);
  });

  it('lists what is known where a name is not', () => {
    expect(sentences({ 'office.geo': { latitude: 53, longitude: 7, height: 3 } })[0]).to.include(
      '„geo.height“ ist unbekannt; es gibt: latitude, longitude, precision.',
    );
    expect(sentences({ 'places[0].topics': ['Wohnen'] })[0]).to.include(
      '("Wohnen") nennt keins der „topics“; es gibt: work.',
    );
    expect(sentences({ 'places[0].topics': ['Arbeit'] })[0]).to.include('(meinten Sie „work“?)');
    expect(sentences({ 'office.source': 'elsewhere' })[0]).to.include('es gibt: amt');
  });

  it('comes once for a fault, and says of hours that they are not known only where they are', () => {
    expect(sentences({ 'office.contactPoint[0]': { email: 'info' } })).to.have.length(1);
    expect(sentences({ 'office.openingHoursSpecification[0].opens': '9:00' }).join()).to.not.include('nicht bekannt');
    const contact = { telephone: '04921 87-0', hoursAvailable: 'Mo ab 9' };
    expect(sentences({ 'office.contactPoint': [contact] }).join()).to.match(
      /Die Zeiten dieses Kontakts gelten als nicht bekannt\.$/,
    );
  });
});
