/** What the check doubts of a file that is valid, and what it leaves in peace. */
import { expect } from 'chai';
import { plausibility } from '../../src/check/plausibility.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import base from '../cases/base.json' with { type: 'json' };
import { changed, type Changes } from '../support/broken-data.ts';
import { emden, emsland } from '../support/real-data.ts';

const TODAY = '2026-11-26';

function hintsFor(changes: Changes, today = TODAY): string[] {
  const { directory, problems } = parseDirectory(changed(base, changes));
  expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  return plausibility(directory!, today).map(({ path, message, severity }) => {
    expect(severity).to.equal('warning');
    expect(message).to.match(/^„.*\.$/);
    return `${path}: ${message}`;
  });
}

const hours = (opens: string, closes: string) => [{ dayOfWeek: ['Wednesday'], opens, closes }];
const HOURS = 'office.openingHoursSpecification';
const SPECIAL = 'office.specialOpeningHoursSpecification';
const PHONE = 'office.contactPoint[0].telephone';
const LANGUAGES = 'places[0].availableLanguage';
const AREA = { ars: '034540035035', name: 'Meppen', postalCodes: ['49716'], geo: { latitude: 52.69, longitude: 7.29 } };

const DOUBTS: [title: string, changes: Changes, words: RegExp][] = [
  ['a check to come', { 'office.checked': '2062-06-01' }, /^office\.checked: .*Zukunft/],
  [
    'a check of a task to come',
    { tasks: [{ id: 't', name: 'T', source: 'amt', checked: '2027-01-01', status: 'seed' }] },
    /^tasks\[0\]\.checked: .*Zukunft/,
  ],
  [
    'a task whose description says its name once more',
    {
      tasks: [
        { id: 't', name: 'Beratung', description: 'Die Beratung.', source: 'amt', checked: null, status: 'seed' },
      ],
    },
    /^tasks\[0\]\.description: .*„Beratung“.*weglassen/,
  ],
  [
    'the same in one of its languages',
    {
      tasks: [
        {
          ...{ id: 't', source: 'amt', checked: null, status: 'seed' },
          name: { de: 'Beratung', en: 'Advice' },
          description: { de: 'Wir beraten Vereine.', en: 'Advice.' },
        },
      ],
    },
    /^tasks\[0\]\.description\.en: .*„Advice“.*weglassen/,
  ],
  [
    'a check of a part to come',
    { 'office.checkedOf': { address: '2062-06-01' } },
    /^office\.checkedOf\.address: .*Zukunft/,
  ],
  [
    'a check of a part that is not there',
    { 'office.checkedOf': { openingHours: '2026-11-01' } },
    /^office\.checkedOf\.openingHours: .*„openingHours“ hat der Eintrag nicht \(meinten Sie „openingHoursSpecification“\?\)/,
  ],
  ['a source read tomorrow', { 'sources.amt.seen': '2026-11-27' }, /^sources\.amt\.seen: .*Zukunft/],
  ['a change to come', { dateModified: '2027-01-01' }, /^dateModified: .*Zukunft/],
  ['verified, but never', { 'office.checked': null }, /"checked": "2026-11-26"/],
  [
    'exceptions that are over',
    { [SPECIAL]: [{ validFrom: '2026-01-02' }, { validFrom: '2025-12-24', validThrough: '2026-01-01' }] },
    /abgelaufen sind \(die letzte am 02\.01\.2026\).*"--01-02"/,
  ],
  [
    'hours that are over',
    { [HOURS]: [{ ...hours('09:00', '12:00')[0], validThrough: '2026-06-30' }] },
    /openingHoursSpecification: .*abgelaufen.*30\.06\.2026/,
  ],
  [
    'a closure that is over',
    { 'office.temporarilyClosed': { validThrough: '2026-11-25' } },
    /temporarilyClosed: .*abgelaufen/,
  ],
  [
    'an event that is over',
    { events: [{ id: 'e', name: 'Fest', startDate: '2026-09-20', source: 'amt', checked: null, status: 'seed' }] },
    /^events\[0\]: .*abgelaufen/,
  ],
  [
    'an event that ends before it begins',
    {
      events: [
        {
          id: 'e',
          name: 'Fest',
          startDate: '2027-02-02',
          endDate: '2027-02-01',
          source: 'amt',
          checked: null,
          status: 'seed',
        },
      ],
    },
    /^events\[0\]\.endDate/,
  ],
  [
    'an evening that became a morning',
    { [HOURS]: hours('14:00', '06:00') },
    /Nacht, bis 06:00 am nächsten Tag \(ist "closes": "18:00" gemeint\?\)/,
  ],
  ['times the wrong way round', { [HOURS]: hours('17:00', '09:00') }, /Nacht, bis 09:00/],
  [
    'an afternoon in the night',
    { [HOURS]: hours('02:00', '05:00') },
    /mitten in der Nacht \(ist "opens": "14:00", "closes": "17:00" gemeint\?\)/,
  ],
  ['a day that lacks a minute', { [HOURS]: hours('00:00', '23:59') }, /"opens": "00:00", "closes": "24:00"/],
  ['an evening that lacks a minute', { [HOURS]: hours('18:00', '23:59') }, /"closes": "24:00"/],
  [
    'a special night',
    { [SPECIAL]: [{ validFrom: '2026-12-03', opens: '13:00', closes: '04:00' }] },
    /specialOpeningHoursSpecification\[0\]: .*Nacht/,
  ],
  [
    'a night of a contact',
    { 'office.contactPoint[0].hoursAvailable': hours('13:00', '04:00') },
    /hoursAvailable\[0\]: .*Nacht/,
  ],
  ['Ukraine', { [LANGUAGES]: ['de', 'ua'] }, /availableLanguage\[1\]: .*\("ua"\) ist ein Land.*"uk" \(Ukrainisch\)/],
  ['Greece', { [LANGUAGES]: ['gr'] }, /"el"/],
  ['Denmark', { [LANGUAGES]: ['dk'] }, /"da"/],
  [
    'a language of a contact',
    { 'office.contactPoint[0].availableLanguage': ['cz'] },
    /contactPoint\[0\]\.availableLanguage\[0\]: .*"cs"/,
  ],
  [
    'a language of hours',
    { [HOURS]: [{ ...hours('09:00', '12:00')[0], availableLanguage: ['ua'] }] },
    /openingHoursSpecification\[0\]\.availableLanguage\[0\]/,
  ],
  ['a language of a text', { 'office.name': { de: 'Amt', ua: 'Управління' } }, /office\.name\.ua: .*"uk"/],
  [
    'a made-up tag for Leichte Sprache',
    { 'office.name': { de: 'Amt', 'de-leicht': 'Büro' } },
    /office\.name\.de-leicht: .*"de-x-leicht"/,
  ],
  ['no language', { [LANGUAGES]: ['qqz'] }, /nicht bekannt/],
  ['no language of the file', { inLanguage: 'xx' }, /^inLanguage: .*nicht bekannt/],
  ['Kurdish twice', { [LANGUAGES]: ['ku', 'kmr'] }, /"kmr"\) ist dieselbe Sprache wie "ku" \(Kurdisch/],
  ['German twice', { [LANGUAGES]: ['de', 'de-DE'] }, /dieselbe Sprache/],
  ['Dari twice', { [LANGUAGES]: ['prs', 'fa-AF'] }, /dieselbe Sprache/],
  ['the same twice', { [LANGUAGES]: ['ar', 'ar'] }, /dieselbe Sprache/],
  [
    'latitude for longitude',
    { 'office.geo': { latitude: 7.20846, longitude: 53.36592 } },
    /vertauscht.*"latitude": 53\.36592, "longitude": 7\.20846/,
  ],
  ['the sea off Africa', { 'office.geo': { latitude: 0, longitude: 0 } }, /nicht in Deutschland/],
  [
    'another corner of the country',
    { areas: [AREA], 'office.geo': { latitude: 48.1, longitude: 11.5 } },
    /weit weg von den Gemeinden/,
  ],
  [
    'an area abroad',
    { areas: [{ ...AREA, geo: { latitude: 7.29, longitude: 52.69 } }] },
    /^areas\[0\]\.geo: .*vertauscht/,
  ],
  ['no area code', { [PHONE]: '87-1779' }, /Vorwahl.*"04921 87-1779"/],
  [
    'two numbers',
    { [PHONE]: '04921 871779 / 871780' },
    /zwei.*"contactPoint": \[\{ "telephone": "04921 871779" \}, \{ "telephone": "04921 871780" \}\]/,
  ],
  ['two extensions', { [PHONE]: '04921 87-1779/-1780' }, /\{ "telephone": "04921 87-1780" \}/],
  ['two numbers and a word', { [PHONE]: '04921 871779 oder 0171 1234567' }, /"0171 1234567"/],
  ['too few digits', { [PHONE]: '04921 8' }, /telephone: .*lässt sich nicht wählen/],
  ['a number that cannot be', { [PHONE]: '0123 456' }, /telephone: /],
  ['a fax', { [PHONE]: '04921 87-1779 (Fax)' }, /Fax/],
  ['a place without a contact', { 'places[0].contactPoint': undefined }, /^places\[0\]: .*keinen Kontakt/],
  ['a place with an empty list of contacts', { 'places[0].contactPoint': [] }, /^places\[0\]: .*keinen Kontakt/],
  ['an address without https', { 'office.url': 'example.org/amt' }, /"url": "https:\/\/example\.org\/amt"/],
  ['a server of a town', { 'office.contactPoint[0].url': 'beratung.emden.de' }, /"https:\/\/beratung\.emden\.de"/],
  ['mail for an address', { 'office.url': 'info@example.org' }, /"email": "info@example\.org"/],
  ['an entity', { 'office.name': 'Amt f&uuml;r Migration' }, /&uuml;.*„ü“/],
  ['an entity of an English text', { 'office.name': { de: 'Amt', en: 'A &amp; B' } }, /office\.name\.en: .*&amp;.*„&“/],
  ['a number for a character', { 'office.name': 'Caf&#233;' }, /„é“/],
  ['markup', { 'office.description': '<b>Neu</b>: Beratung' }, /<b>/],
  ['UTF-8 read as Windows-1252', { 'office.name': 'Amt fÃ¼r Migration' }, /Windows-1252/],
  ['a dash read as Windows-1252', { 'office.name': 'Amt â€“ Migration' }, /Windows-1252/],
  ['what no encoding knew', { 'office.name': 'Amt f\ufffdr Migration' }, /Windows-1252/],
  ['Windows-1252 read as Latin-1', { 'office.name': 'Amt \u0096 Migration' }, /Windows-1252/],
  ['a reference to no source', { 'office.sourceOf': { geo: 'nowhere' } }, /sourceOf\.geo/],
];

describe('the check of a valid file doubts', () => {
  for (const [title, changes, words] of DOUBTS) {
    it(title, () => {
      const hints = hintsFor(changes);
      expect(
        hints.filter((hint) => words.test(hint)),
        hints.join('\n'),
      ).to.have.length(1);
    });
  }

  it('only what is over today', () => {
    const changes = { [SPECIAL]: [{ validFrom: '2026-12-24' }], 'office.checked': '2026-12-24' };
    expect(hintsFor(changes, '2026-12-24')).to.deep.equal([]);
    expect(hintsFor(changes, '2026-12-25').join()).to.match(/abgelaufen/);
    expect(hintsFor(changes, '2026-12-23').join()).to.match(/Zukunft/);
  });
});

const PEACE: [title: string, changes: Changes][] = [
  ['the file as it is', {}],
  ['an emergency number', { [PHONE]: '112' }],
  ['the number of the authorities', { [PHONE]: '115' }],
  ['a mobile', { [PHONE]: '0171 1234567' }],
  ['a number abroad', { [PHONE]: '+31 20 123 4567' }],
  ['a slash after the area code', { [PHONE]: '04921/871779' }],
  ['whose number it is', { [PHONE]: '04921 87-1779 (Zentrale)' }],
  ['a night service', { [HOURS]: hours('20:00', '06:00') }],
  ['until midnight', { [HOURS]: hours('18:00', '24:00') }],
  ['round the clock', { [HOURS]: hours('00:00', '24:00') }],
  ['exceptions of every year', { [SPECIAL]: [{ validFrom: '--12-24' }, { validFrom: '2020-01-01' }] }],
  ['a closure without an end', { 'office.temporarilyClosed': {} }],
  ['Persian and Dari', { [LANGUAGES]: ['fa', 'fa-AF', 'ps'] }],
  ['Kurdish languages', { [LANGUAGES]: ['kmr', 'ckb'] }],
  ['sign language and rare ones', { [LANGUAGES]: ['gsg', 'rom', 'ti', 'tig', 'aii', 'de-simple'] }],
  ['a text in plain German', { 'office.name': { de: 'Amt', 'de-simple': 'Amt', ar: 'مكتب' } }],
  ['a place in the next county', { areas: [AREA], 'office.geo': { latitude: 53.07, longitude: 7.41 } }],
  ['a place reached by its page only', { 'places[0].contactPoint': undefined, 'places[0].url': 'https://example.org' }],
  [
    'a place that nobody has checked',
    { 'places[0].contactPoint': undefined, 'places[0].checked': null, 'places[0].status': 'seed' },
  ],
  ['pages beside this one', { 'office.url': 'kontakt.html', 'places[0].url': '/beratung/index.php?id=3' }],
  ['a plain ampersand', { 'office.name': 'Amt & Co; Rat < Tat > Wort' }],
  ['Leichte Sprache', { 'office.name': { de: 'Amt', 'de-simple': 'Büro', 'de-x-leicht': 'Büro' } }],
  ['words of other languages', { 'office.name': { de: 'Âge d’or, Ça va, São', pt: 'São João' } }],
];

describe('the check of a valid file says nothing of', () => {
  for (const [title, changes] of PEACE) {
    it(title, () => {
      expect(hintsFor(changes)).to.deep.equal([]);
    });
  }

  it('the real files', () => {
    for (const file of [emden, emsland]) expect(plausibility(parseDirectory(file).directory!, TODAY)).to.deep.equal([]);
  });
});
