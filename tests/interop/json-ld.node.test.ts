/** What search engines are told, read by schema.org's own words and by a JSON-LD processor. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import jsonld, { type ContextDefinition, type JsonLdDocument } from 'jsonld';
import { hoursLd } from '../../src/interop/json-ld-hours.ts';
import { jsonLdText, toJsonLd, type JsonLd } from '../../src/interop/json-ld.ts';
import { weekOf } from '../../src/model/hours/days.ts';
import type { Hours } from '../../src/model/hours/schedule.ts';
import { hoursOf } from '../../src/model/hours/status.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import type { Directory, Place } from '../../src/model/schema/schema.ts';
import { dataFile } from '../support/broken-data.ts';
import { FULL } from '../support/full-directory.ts';
import { arbitraryHours } from '../support/hours-arbitrary.ts';
import { emden, emsland } from '../support/real-data.ts';
import { samples } from '../support/samples.ts';
import { openMinutes, painted, SCHEMA_ORG, type HoursEntry } from '../support/schema-org.ts';

const TODAY = '2026-11-26';

const directoryWith = (place: Partial<Place>): Directory => ({ ...emden, office: { ...emden.office, ...place } });
const hoursOfOffice = (place: Partial<Place>, today?: string): ReturnType<typeof hoursLd> => {
  const directory = directoryWith(place);
  return hoursLd(directory, directory.office, today, ['de']);
};

/** Dates of a year, with what the model says that one may simply come. */
function* datesOf(hours: Hours, from: string): Generator<{ date: string; minutes: string }> {
  for (let week = 0; week < 54; week++) {
    const now = new Date(Date.parse(`${from}T12:00Z`) + week * 7 * 86_400_000);
    for (const { date, intervals } of weekOf(hours, now)) {
      const age = (Date.parse(date) - Date.parse(from)) / 86_400_000;
      if (age >= 0 && age < 366) yield { date, minutes: painted(intervals.filter(({ mode }) => mode === 'walk-in')) };
    }
  }
}

function expectSame(directory: Directory, place: Place, from: string): void {
  const told = hoursLd(directory, place, from);
  const days = [...datesOf(hoursOf(directory, place), from)];
  expect(days).to.have.lengthOf(366);
  for (const { date, minutes } of days)
    expect(openMinutes(told, date), `${date} ${JSON.stringify(told)}`).to.equal(minutes);
}

describe('Hours for search engines', () => {
  it('are open when the model says that one may come, on every date of the next year', function () {
    this.timeout(120_000);
    const property = fc.property(arbitraryHours(2026, { overnight: true }), (hours) => {
      const { timeZone, region, ...place } = hours;
      const directory = { ...emden, timeZone, region };
      expectSame(directory, { ...emden.office, ...place }, '2026-02-03');
    });
    fc.assert(property, { numRuns: samples(60, 600), seed: 4 });
  });

  it('mean what offices mean', () => {
    const { cases } = JSON.parse(readFileSync(new URL('../cases/hours-meaning.json', import.meta.url), 'utf8')) as {
      cases: { place: Partial<Place> }[];
    };
    for (const { place } of cases) {
      const directory = directoryWith({ openingHoursSpecification: undefined, ...place });
      expectSame(directory, directory.office, TODAY);
    }
  });

  it('are those of the real offices', () => {
    for (const directory of [emden, emsland])
      for (const place of [directory.office, ...directory.places]) expectSame(directory, place, TODAY);
  });

  it('say a week with its days, once for each time', () => {
    const { openingHoursSpecification } = hoursOfOffice({
      openingHoursSpecification: [
        { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
        { dayOfWeek: ['Tuesday', 'Thursday'], opens: '09:00', closes: '12:00' },
        { dayOfWeek: ['Thursday'], opens: '14:00', closes: '24:00' },
      ],
    });
    expect(openingHoursSpecification).to.deep.equal([
      {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday', 'Tuesday', 'Thursday'],
        opens: '09:00',
        closes: '12:00',
      },
      { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Thursday'], opens: '14:00', closes: '23:59' },
    ]);
  });

  const WEEK = { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] } as const;
  const regular: Place['openingHoursSpecification'] = [
    { dayOfWeek: [...WEEK.dayOfWeek], opens: '09:00', closes: '12:00' },
  ];
  const special = (place: Partial<Place>): HoursEntry[] =>
    (
      (hoursOfOffice({ openingHoursSpecification: regular, ...place }, TODAY).specialOpeningHoursSpecification ??
        []) as HoursEntry[]
    ).filter(({ dayOfWeek }) => !dayOfWeek?.includes('PublicHolidays'));

  it('say a closure as one range with its name, weekends and holidays in it', () => {
    const found = special({
      specialOpeningHoursSpecification: [
        { validFrom: '2026-12-24', validThrough: '2027-01-01', name: 'Zwischen den Jahren' },
      ],
    });
    expect(found[0]).to.deep.equal({
      '@type': 'OpeningHoursSpecification',
      ...{ name: 'Zwischen den Jahren', validFrom: '2026-12-24', validThrough: '2027-01-01' },
      ...{ opens: '00:00', closes: '00:00' },
    });
  });

  it('say public holidays by themselves, and those of the next year with their dates', () => {
    const { specialOpeningHoursSpecification = [] } = hoursOfOffice({ openingHoursSpecification: regular }, TODAY);
    const [always, ...dated] = specialOpeningHoursSpecification as HoursEntry[];
    expect(always).to.include({ opens: '00:00', closes: '00:00' });
    expect(always?.dayOfWeek).to.deep.equal(['PublicHolidays']);
    expect(dated.map(({ validFrom }) => validFrom)).to.include.members(['2026-12-25', '2027-03-26', '2027-05-06']);
    expect(special({ publicHolidays: 'open' })).to.deep.equal([]);
  });

  it('never say a place open that is closed until further notice', () => {
    const told = hoursOfOffice({ openingHoursSpecification: regular, temporarilyClosed: { reason: 'Umbau' } }, TODAY);
    expect(told).to.deep.equal({
      specialOpeningHoursSpecification: [
        { '@type': 'OpeningHoursSpecification', name: 'Umbau', opens: '00:00', closes: '00:00' },
      ],
    });
  });

  it('leave a closure open whose end nobody knows, and say one that is known', () => {
    const endless = special({ temporarilyClosed: { validFrom: '2026-12-01' } })[0];
    expect(endless).to.include({ validFrom: '2026-12-01', opens: '00:00' }).and.not.have.property('validThrough');
    const known = special({ temporarilyClosed: { validFrom: '2026-12-01', validThrough: '2026-12-11' } })[0];
    expect(known).to.include({ validFrom: '2026-12-01', validThrough: '2026-12-11' });
  });

  it('are none of those for which one needs an appointment or a telephone', () => {
    expect(hoursOfOffice({ openingHoursSpecification: regular, appointment: { required: true } }, TODAY)).to.deep.equal(
      {},
    );
    const phone = regular.map((entry) => ({ ...entry, mode: 'phone' as const }));
    expect(hoursOfOffice({ openingHoursSpecification: phone }, TODAY)).to.deep.equal({});
  });

  it('say seasons of a place that has nothing else as its regular hours', () => {
    const { openingHoursSpecification } = hoursOfOffice(
      {
        publicHolidays: 'open',
        openingHoursSpecification: [
          {
            dayOfWeek: ['Tuesday'],
            opens: '10:00',
            closes: '12:00',
            validFrom: '2026-12-01',
            validThrough: '2026-12-31',
          },
        ],
      },
      TODAY,
    );
    expect(openingHoursSpecification).to.deep.equal([
      {
        '@type': 'OpeningHoursSpecification',
        ...{ dayOfWeek: ['Tuesday'], validFrom: '2026-12-01', validThrough: '2026-12-29' },
        ...{ opens: '10:00', closes: '12:00' },
      },
    ]);
  });
});

type Node = Record<string, unknown> & { '@id': string; '@type': string };
const nodesOf = (data: JsonLd): Node[] => data['@graph'] as Node[];

describe('A directory as JSON-LD', () => {
  it('has an office with address, telephone, contacts, areas and languages', () => {
    const office = nodesOf(toJsonLd(emden, { today: TODAY }))[0]!;
    expect(office['@type']).to.equal('GovernmentOffice');
    expect(office['@id']).to.equal(`#${emden.office.id}`);
    expect(office.address).to.deep.include({
      '@type': 'PostalAddress',
      addressLocality: 'Emden',
      addressCountry: 'DE',
    });
    expect(office.telephone).to.match(/^\+49\d+$/);
    expect(office.contactPoint).to.be.an('array').that.is.not.empty;
  });

  it('has all places that advise, and not those that do not', () => {
    const ids = nodesOf(toJsonLd(emsland)).map((node) => node['@id']);
    const advise = emsland.places.filter(({ counselling }) => counselling !== false);
    expect(ids).to.have.members([emsland.office, ...advise].map(({ id }) => `#${id}`));
  });

  it('names areas by the file, and those that it does not know by their key', () => {
    const areaServed = [emden.areas[0]!.ars, '99'];
    const [office] = nodesOf(toJsonLd(directoryWith({ areaServed })));
    expect(office!.areaServed).to.deep.equal([
      {
        '@type': 'AdministrativeArea',
        name: emden.areas[0]!.name,
        identifier: { '@type': 'PropertyValue', propertyID: 'ARS', value: emden.areas[0]!.ars },
      },
      { '@type': 'AdministrativeArea', identifier: { '@type': 'PropertyValue', propertyID: 'ARS', value: '99' } },
    ]);
  });

  it('gives nobody the number of a vacant post', () => {
    const [office] = nodesOf(
      toJsonLd(
        directoryWith({
          contactPoint: [
            { telephone: '04921 87-1', vacant: true },
            { telephone: '04921 87-2 oder 87-3', contactType: 'Leitung', availableLanguage: ['AR', 'kmr'] },
          ],
        }),
      ),
    );
    expect(office!.contactPoint).to.deep.equal([
      {
        '@type': 'ContactPoint',
        ...{ contactType: 'Leitung', telephone: '04921 87-2 oder 87-3', availableLanguage: ['ar', 'ku'] },
      },
    ]);
  });

  it('is in the language that is asked for', () => {
    const name = { de: 'Amt', ar: 'مكتب' };
    const directory = directoryWith({ name });
    expect(nodesOf(toJsonLd(directory, { languages: ['ar'] }))[0]!.name).to.equal('مكتب');
    expect(nodesOf(toJsonLd(directory))[0]!.name).to.equal('Amt');
  });

  it('has tasks as services of the office', () => {
    const tasks = nodesOf(toJsonLd(emden, { places: [emden.office], tasks: emden.tasks })).slice(1);
    expect(tasks).to.have.lengthOf(emden.tasks.length);
    for (const task of tasks) {
      expect(task['@type']).to.equal('GovernmentService');
      expect(task.provider).to.deep.equal({ '@id': `#${emden.office.id}` });
    }
  });

  it('cannot end its script element, whatever the data says', () => {
    const evil = '</script><!-- <script>alert(1)</script> ]]> \u2028';
    const text = jsonLdText(toJsonLd(directoryWith({ name: evil, description: { de: evil } })));
    expect(text).to.not.include('<');
    expect(nodesOf(JSON.parse(text) as JsonLd)[0]!.name).to.equal(evil);
  });

  for (const [name, directory] of Object.entries({
    emden,
    emsland,
    full: FULL,
    example: parseDirectory(dataFile()).directory!,
  })) {
    it(`survives a JSON-LD processor: ${name}`, async () => {
      const data = toJsonLd(directory, { today: TODAY, tasks: directory.tasks });
      const local = { ...data, ...SCHEMA_ORG } as unknown as JsonLdDocument;
      const context = SCHEMA_ORG['@context'] as unknown as ContextDefinition;
      const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`asked for ${url}`));
      const expanded = await jsonld.expand(local, { documentLoader, base: 'https://kmt.example/office-card.html' });
      // Nothing is dropped: every node is there, each property an address of schema.org.
      expect(expanded).to.have.lengthOf(data['@graph'].length);
      for (const property of propertiesOf(expanded)) expect(property).to.match(/^(@|https:\/\/schema\.org\/[a-z])/i);
      const compact = await jsonld.compact(expanded, context, {
        documentLoader,
        base: 'https://kmt.example/office-card.html',
        graph: true,
        compactArrays: true,
      });
      expect(plain(compact['@graph'])).to.deep.equal(plain(data['@graph']));
    });
  }
});

/** The names of all properties, at any depth. */
const propertiesOf = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [
        ...(Array.isArray(value) ? [] : [name]),
        ...propertiesOf(inner),
      ]);

/** Lists of one as that one, and properties in the order of their names. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, plain(inner)]),
  );
}
