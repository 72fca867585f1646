/** Places as OpenStreetMap, Integreat and address books have them, from whatever program; and ours, by another implementation. */
import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import OpeningHours from 'opening_hours';
import Papa from 'papaparse';
import { COLUMNS } from '../../../src/interop/formats/integreat/columns.ts';
import { integreat } from '../../../src/interop/formats/integreat/index.ts';
import { osm } from '../../../src/interop/formats/osm/index.ts';
import { vCard } from '../../../src/interop/formats/vcard/index.ts';
import type { Directory } from '../../../src/model/schema/schema.ts';
import { arbitraryDirectory } from '../../support/directory-arbitrary.ts';
import { FULL } from '../../support/full-directory.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { samples } from '../../support/samples.ts';

const NOW = { now: new Date('2026-11-26T12:00Z') };
const messages = (left: readonly { message: string }[]): string => left.map(({ message }) => message).join('\n');
const each = (check: (directory: Directory) => void, seed: number) => {
  for (const directory of [emden, emsland, FULL]) check(directory);
  fc.assert(fc.property(arbitraryDirectory, check), { numRuns: samples(20, 300), seed });
};

describe('OpenStreetMap', () => {
  const tagged = (tags: object) => {
    const { part, left } = osm.read(
      JSON.stringify({ elements: [{ type: 'node', id: 1, lat: 53.4, lon: 7.2, tags }] }),
      {},
    );
    return { place: part.places![0]!, said: messages(left) };
  };

  it('gives tags that hold what a tag can, and hours that opening_hours reads', () => {
    each((directory) => {
      const { features } = JSON.parse(osm.text(directory, NOW)) as {
        features: { properties: Record<string, string> }[];
      };
      for (const { properties } of features) {
        for (const [key, value] of Object.entries(properties)) {
          expect(key).to.match(/^[a-z_]+(:[a-z_]+)*$/);
          expect(value.length).to.be.within(1, 255);
        }
        const { opening_hours } = properties;
        const place = { lat: 53.4, lon: 7.2, address: { country_code: 'de', state: 'Niedersachsen' } };
        if (opening_hours) expect(() => new OpeningHours(opening_hours, place)).not.to.throw();
      }
    }, 7);
  });

  it('is read from GeoJSON and from Overpass, a way by its centre, without the nodes of ways', () => {
    const elements = [
      { type: 'way', id: 2, center: { lat: 53.4, lon: 7.2 }, tags: { name: 'Haus' } },
      { type: 'node', id: 3, lat: 1, lon: 2 },
    ];
    expect(osm.read(JSON.stringify({ elements }), {}).part.places).to.deep.equal([
      { name: 'Haus', geo: { latitude: 53.4, longitude: 7.2 } },
    ]);
    expect(() => osm.read('[]', {})).to.throw('kein GeoJSON');
  });

  it('has older keys, several numbers, and a house number of its own', () => {
    const { place, said } = tagged({
      ...{ name: 'Amt', 'name:ar': 'مكتب', phone: '+49 4921 870; +49 4921 871', website: 'https://example.org/' },
      ...{
        'addr:street': 'Am Markt',
        'addr:housenumber': '5 a',
        'addr:city': 'Emden',
        fee: 'no',
        wheelchair: 'designated',
      },
      ...{ 'language:ar': 'yes', 'language:fr': 'no', amenity: 'townhall', opening_hours: 'sunrise-sunset' },
    });
    expect(place).to.deep.include({
      name: { de: 'Amt', ar: 'مكتب' },
      contactPoint: [{ telephone: '+49 4921 870' }],
      address: { streetAddress: 'Am Markt 5 a', addressLocality: 'Emden' },
      fees: 'kostenlos',
      accessibility: { wheelchair: 'yes' },
      availableLanguage: ['ar'],
    });
    for (const part of ['+49 4921 871', 'townhall', 'sunrise']) expect(said).to.include(part);
  });
});

describe('Integreat', () => {
  it('gets all columns that its import asks for, in rows that others read', () => {
    expect(COLUMNS).to.have.lengthOf(50);
    each((directory) => {
      const { data, errors } = Papa.parse<string[]>(integreat.text(directory, NOW), { skipEmptyLines: true });
      expect(errors).to.deep.equal([]);
      expect(data[0]).to.deep.equal(COLUMNS);
      for (const row of data) expect(row).to.have.lengthOf(COLUMNS.length);
    }, 8);
  });

  const row = (cells: Record<string, string>) => {
    const text = [COLUMNS, COLUMNS.map((column) => cells[column] ?? '')].map((each) => Papa.unparse([each])).join('\n');
    const { part, left } = integreat.read(text, {});
    return { place: part.places![0]!, said: messages(left) };
  };

  it('is read: times, whole days, appointments, a place that is closed for now', () => {
    const { place, said } = row({
      ...{ name: 'Café, Tür', street_address: 'Weg 1', postal_code: '86153', city: 'Augsburg', barrier_free: 'yes' },
      ...{ temporarily_closed: 'true', category: 'Gastronomie', location_on_map: 'yes' },
      ...{ monday_start: '09:00', monday_end: '17:00', tuesday_all_day: 'yes', wednesday_closed: 'yes' },
      ...{ thursday_start: '10:00', thursday_end: '12:00', thursday_appointment_only: 'yes' },
    });
    expect(place).to.deep.equal({
      name: 'Café, Tür',
      address: { streetAddress: 'Weg 1', postalCode: '86153', addressLocality: 'Augsburg' },
      openingHoursSpecification: [
        { dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' },
        { dayOfWeek: ['Tuesday'], opens: '00:00', closes: '24:00' },
        { dayOfWeek: ['Thursday'], opens: '10:00', closes: '12:00', mode: 'appointment' },
      ],
      temporarilyClosed: {},
      accessibility: { wheelchair: 'yes' },
    });
    expect(said).to.include('„category“ ist nicht übernommen').and.include('Gastronomie');
    expect(() => integreat.read('Name,Ort\nA,B\n', {})).to.throw('Es fehlt die Spalte „name“');
  });

  it('is by appointment, where every day is and none has a time', () => {
    const { place } = row({ name: 'A', monday_appointment_only: 'yes', friday_appointment_only: 'yes' });
    expect(place).to.deep.equal({ name: 'A', appointment: { required: true } });
  });
});

describe('vCards', () => {
  it('are such as another implementation reads', () => {
    each((directory) => {
      const parsed = ICAL.parse(vCard.text(directory, NOW)) as unknown;
      const cards = (typeof (parsed as unknown[])[0] === 'string' ? [parsed] : parsed) as [
        string,
        [string, object, string, string][],
      ][];
      expect(cards).to.have.lengthOf(1 + directory.places.filter(({ id }) => id !== directory.office.id).length);
      for (const [name, properties] of cards) {
        expect(name).to.equal('vcard');
        expect(properties.filter(([property]) => property === 'fn')).to.have.length.greaterThan(0);
      }
    }, 9);
  });

  it('of other programs are read: names in parts, types, groups of one line', () => {
    const { part, left } = vCard.read(
      [
        ...[
          'BEGIN:VCARD',
          'VERSION:3.0',
          'PRODID:-//Apple Inc.//iOS//DE',
          'N:;;;;',
          'FN:Amt\\, Emden',
          'ORG:Stadt Emden;Amt 50',
        ],
        ...[
          'item1.ADR;type=WORK:;;Weg 1;Emden;;26721;Deutschland',
          'TEL;type=WORK;type=VOICE:04921 87-0',
          'TEL;type=FAX:04921 87-1',
        ],
        ...[
          'EMAIL:a@example.org',
          'TITLE:Leitung',
          'URL:https://example.org/',
          'GEO:53.4;7.2',
          'BDAY:19700101',
          'NOTE:Zwei\\nZeilen',
        ],
        ...['PHOTO;ENCODING=b:AAAA', 'END:VCARD', ''],
      ].join('\r\n'),
      {},
    );
    expect(part.places).to.deep.equal([
      {
        ...{ name: 'Amt, Emden', description: 'Zwei\nZeilen', provider: 'Stadt Emden', url: 'https://example.org/' },
        address: { streetAddress: 'Weg 1', postalCode: '26721', addressLocality: 'Emden' },
        geo: { latitude: 53.4, longitude: 7.2 },
        contactPoint: [{ contactType: 'Leitung', telephone: '04921 87-0', email: 'a@example.org' }],
      },
    ]);
    for (const part of ['BDAY', 'PHOTO', 'Amt 50', 'Fax']) expect(messages(left)).to.include(part);
    expect(() => vCard.read('BEGIN:VCALENDAR', {})).to.throw('keine vCard');
  });

  it('say the hours in a line that people read', () => {
    const office = {
      ...FULL.office,
      openingHoursSpecification: [
        { dayOfWeek: ['Monday' as const, 'Friday' as const], opens: '09:00', closes: '12:00' },
        {
          dayOfWeek: ['Thursday' as const],
          opens: '14:00',
          closes: '16:00',
          weekOfMonth: [1 as const, -1 as const],
          mode: 'appointment' as const,
        },
      ],
    };
    const text = vCard.text({ ...FULL, office }, NOW).replace(/\r\n /g, '');
    expect(text).to.include(
      'NOTE:Öffnungszeiten: Mo\\, Fr 09:00–12:00\\; jeden 1.\\, letzten Do 14:00–16:00 (mit Termin)\\; an Feiertagen geschlossen',
    );
  });
});
