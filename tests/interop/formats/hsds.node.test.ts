/**
 * HSDS of others, and ours by the rules of its schema. The schema's own files may not stand in this repository (CC BY-SA), so its
 * required fields, types and lists of words are written down here.
 */
import { expect } from 'chai';
import fc from 'fast-check';
import { hsds } from '../../../src/interop/formats/hsds/index.ts';
import { uuidOf } from '../../../src/interop/formats/hsds/ids.ts';
import { arbitraryDirectory } from '../../support/directory-arbitrary.ts';
import { FULL } from '../../support/full-directory.ts';
import { samples } from '../../support/samples.ts';

const NOW = { now: new Date(0) };
type Json = Record<string, unknown>;

/** Of each object of HSDS 3.0 that we write: what it must have, and what else of it we use. */
const OBJECTS: Record<string, { must: string[]; may: string[] }> = {
  services: {
    must: ['id', 'name', 'status'],
    may: [
      ...['description', 'url', 'alert', 'interpretation_services', 'application_process', 'fees_description'],
      ...[
        'eligibility_description',
        'assured_date',
        'organization',
        'languages',
        'contacts',
        'schedules',
        'service_areas',
      ],
      ...['required_documents', 'service_at_locations', 'attributes'],
    ],
  },
  organization: { must: ['id', 'name', 'description'], may: ['funding'] },
  funding: { must: ['id'], may: ['source'] },
  languages: { must: ['id'], may: ['code'] },
  contacts: { must: ['id'], may: ['name', 'title', 'email', 'phones'] },
  phones: { must: ['id', 'number'], may: ['languages'] },
  schedules: {
    must: ['id'],
    may: [
      ...['freq', 'interval', 'dtstart', 'byday', 'byweekno', 'valid_from', 'valid_to', 'opens_at', 'closes_at'],
      ...['attending_type', 'notes', 'schedule_link'],
    ],
  },
  service_areas: { must: ['id'], may: ['name', 'extent', 'extent_type'] },
  required_documents: { must: ['id'], may: ['document'] },
  service_at_locations: { must: ['id'], may: ['location'] },
  location: { must: ['id', 'location_type'], may: ['latitude', 'longitude', 'addresses', 'accessibility'] },
  addresses: {
    must: ['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'],
    may: ['address_2'],
  },
  accessibility: { must: ['id'], may: ['description', 'details'] },
  attributes: { must: ['id'], may: ['value', 'taxonomy_term'] },
  taxonomy_term: { must: ['id', 'name', 'description'], may: ['code', 'taxonomy'] },
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const NUMBERS = ['latitude', 'longitude', 'interval'];
const WORDS: Record<string, RegExp> = {
  id: UUID,
  status: /^(active|inactive|defunct|temporarily closed)$/,
  freq: /^(WEEKLY|MONTHLY)$/,
  location_type: /^physical$/,
  address_type: /^physical$/,
  url: /^https?:\S+$/,
  schedule_link: /^https?:\S+$/,
  email: /^\S+@\S+$/,
};

function complaints(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => complaints(name, each));
  const { must, may } = OBJECTS[name] ?? { must: [], may: [] };
  const object = value as Json;
  return [
    ...must.filter((each) => !(each in object)).map((each) => `${name} has no ${each}`),
    ...Object.entries(object).flatMap(([key, inner]) => {
      if (![...must, ...may].includes(key)) return [`${name}.${key} is unknown`];
      if (key in OBJECTS) return complaints(key, inner);
      if (NUMBERS.includes(key) ? typeof inner !== 'number' : typeof inner !== 'string')
        return [`${name}.${key} is of another type`];
      return WORDS[key] && !WORDS[key].test(String(inner)) ? [`${name}.${key} is ${String(inner)}`] : [];
    }),
  ];
}

describe('HSDS of ours', () => {
  it('has what its schema asks for, and nothing else', () => {
    const services = (text: string) => complaints('services', JSON.parse(text));
    expect(services(hsds.text(FULL, NOW))).to.deep.equal([]);
    fc.assert(
      fc.property(arbitraryDirectory, (directory) => {
        expect(services(hsds.text(directory, NOW))).to.deep.equal([]);
      }),
      { numRuns: samples(20, 300), seed: 6 },
    );
  });

  it('has the same identifiers each time, and each once in its kind', () => {
    const ids = (JSON.parse(hsds.text(FULL, NOW)) as { id: string }[]).map(({ id }) => id);
    expect((JSON.parse(hsds.text(FULL, NOW)) as { id: string }[]).map(({ id }) => id)).to.deep.equal(ids);
    expect(new Set(ids).size).to.equal(ids.length);
    const many = Array.from({ length: 20_000 }, (_, i) => uuidOf('place', `beratung-${i}`));
    expect(new Set(many).size).to.equal(many.length);
    for (const each of many.slice(0, 100)) expect(each).to.match(UUID);
  });

  it('says every other week by numbers, and the first and third Tuesday as iCalendar does', () => {
    const office = {
      ...FULL.office,
      openingHoursSpecification: [
        { dayOfWeek: ['Tuesday' as const], opens: '14:00', closes: '16:00', weekOfMonth: [1 as const, 3 as const] },
        { dayOfWeek: ['Monday' as const], opens: '09:00', closes: '24:00', isoWeek: 'odd' as const },
      ],
    };
    const [service] = JSON.parse(hsds.text({ ...FULL, office }, NOW)) as { schedules: Json[] }[];
    expect(service!.schedules[0]).to.include({
      freq: 'MONTHLY',
      byday: '1TU,3TU',
      opens_at: '14:00',
      closes_at: '16:00',
    });
    expect(service!.schedules[1]).to.include({ freq: 'WEEKLY', byday: 'MO', closes_at: '23:59' });
    expect(service!.schedules[1]!.byweekno).to.match(/^1,3,5,.*,51,53$/);
  });
});

describe('HSDS of others', () => {
  const service = {
    id: '1',
    name: 'Counselling',
    status: 'active',
    wait_time: '2 weeks',
    phones: [{ id: '2', number: '04921 87-0', description: 'Zentrale', languages: [{ id: '3', code: 'ar' }] }],
    schedules: [
      { id: '4', freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00:00Z', closes_at: '12:00:00Z' },
      { id: '5', freq: 'MONTHLY', bymonthday: '15', opens_at: '10:00', closes_at: '12:00' },
    ],
    organization: { id: '6', name: 'Verein', description: 'Ein Verein', website: 'https://example.org/' },
    cost_options: [{ id: '7', amount: 5, currency: 'EUR' }],
    attributes: [
      { id: '8', taxonomy_term: { id: '9', name: 'Housing', description: 'Housing', taxonomy: 'OpenEligibility' } },
    ],
  };

  it('is read as a list, as a page of an API, as one service', () => {
    for (const json of [[service], { contents: [service], total_items: 1 }, { services: [service] }, service]) {
      const { part } = hsds.read(JSON.stringify(json), {});
      expect(part.places).to.deep.equal([
        {
          name: 'Counselling',
          provider: 'Verein',
          contactPoint: [{ telephone: '04921 87-0', contactType: 'Zentrale', availableLanguage: ['ar'] }],
          openingHoursSpecification: [{ dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '12:00' }],
        },
      ]);
    }
  });

  it('is told where the data has no place for it', () => {
    const { left } = hsds.read(JSON.stringify([service]), {});
    const said = left.map(({ message }) => message).join('\n');
    for (const part of ['wait_time', 'bymonthday', 'Ein Verein', 'organization.website', 'cost_options', 'Housing'])
      expect(said).to.include(part);
  });

  it('is refused where it is something else', () => {
    expect(() => hsds.read('[1]', {})).to.throw('HSDS-Diensten');
    expect(() => hsds.read('{"services": []}', {})).to.throw('HSDS-Diensten');
  });
});
