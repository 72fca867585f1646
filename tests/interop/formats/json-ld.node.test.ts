/** schema.org as others write it, read for what it says; and ours, in schema.org's own words. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { FormatError } from '../../../src/interop/formats/format.ts';
import { jsonLd } from '../../../src/interop/formats/json-ld/index.ts';
import { arbitraryDirectory } from '../../support/directory-arbitrary.ts';
import { FULL } from '../../support/full-directory.ts';
import { samples } from '../../support/samples.ts';

const read = (...nodes: object[]) =>
  jsonLd.read(JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }), {});
const place = (node: object) => {
  const { part, left } = read({ '@type': 'LocalBusiness', name: 'Beispielstelle', ...node });
  expect(part.places).to.have.lengthOf(1);
  return { place: part.places![0]!, left: left.map(({ message }) => message) };
};

describe('JSON-LD of others', () => {
  it('is read from a page as well, whatever is around it', () => {
    const page = `<!doctype html><title>Amt</title><script type='application/ld+json'>
      { "@context": "http://schema.org", "@type": ["GovernmentOffice"], "name": "Amt", "url": "https://example.org/" }</script>
      <script type="application/ld+json">[{ "@type": "BreadcrumbList", "itemListElement": [] }]</script>`;
    const { part, left } = jsonLd.read(page, {});
    expect(part.places).to.deep.equal([{ name: 'Amt', url: 'https://example.org/' }]);
    expect(left).to.deep.equal([]);
  });

  it('may have days as addresses or in short, seconds in its times, and one value instead of a list', () => {
    for (const dayOfWeek of [
      'https://schema.org/Monday',
      'http://schema.org/Monday',
      'Monday',
      'schema:Monday',
      'Mo',
      ['Monday'],
    ]) {
      const { place: found, left } = place({
        openingHoursSpecification: {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek,
          opens: '09:00:00',
          closes: '12:30:00+01:00',
        },
      });
      expect(found.openingHoursSpecification).to.deep.equal([
        { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:30' },
      ]);
      expect(left).to.deep.equal([]);
    }
  });

  it('may say its hours in one text', () => {
    const { place: found } = place({ openingHours: ['Mo-Th 09:00-17:00', 'Fr 09:00-13:00'] });
    expect(found.openingHoursSpecification).to.deep.equal([
      { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '17:00' },
      { dayOfWeek: ['Friday'], opens: '09:00', closes: '13:00' },
    ]);
    expect(place({ openingHours: 'nach Vereinbarung' }).left.join()).to.include('nach Vereinbarung');
  });

  it('closes on dates, for good, and on holidays', () => {
    const { place: found } = place({
      openingHoursSpecification: [
        { dayOfWeek: 'Monday', opens: '09:00', closes: '12:00' },
        { validFrom: '2026-12-24', validThrough: '2026-12-31', opens: '00:00', closes: '00:00', name: 'Weihnachten' },
        { dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' },
      ],
    });
    expect(found.specialOpeningHoursSpecification).to.deep.equal([
      { validFrom: '2026-12-24', validThrough: '2026-12-31', name: 'Weihnachten' },
    ]);
    expect(found.publicHolidays).to.equal('closed');
    expect(
      place({ specialOpeningHoursSpecification: { opens: '00:00', closes: '00:00' } }).place.temporarilyClosed,
    ).to.deep.equal({});
  });

  it('has a number of its own or of a contact, once', () => {
    const telephone = '+494921871779';
    expect(place({ telephone, contactPoint: { telephone } }).place.contactPoint).to.deep.equal([{ telephone }]);
    expect(place({ telephone, email: 'mailto:a@example.org' }).place.contactPoint).to.deep.equal([
      { telephone, email: 'a@example.org' },
    ]);
  });

  it('has events with a date, a zone, a place and a price', () => {
    const { part, left } = read({
      '@type': 'MusicEvent',
      name: 'Fest',
      startDate: '2027-06-19T14:00:00+02:00',
      endDate: '2027-06-19T22:00',
      eventStatus: 'EventCancelled',
      location: { '@type': 'Place', name: 'Festplatz', address: { addressLocality: 'Emden', addressCountry: 'DE' } },
      offers: { '@type': 'Offer', price: 5, priceCurrency: 'EUR' },
    });
    expect(part.events).to.deep.equal([
      {
        ...{ name: 'Fest', startDate: '2027-06-19', startTime: '14:00', endTime: '22:00', eventStatus: 'cancelled' },
        address: { addressLocality: 'Emden' },
      },
    ]);
    const said = left.map(({ message }) => message).join('\n');
    for (const name of ['location.name', 'offers.price', 'offers.priceCurrency'])
      expect(said).to.include(`„${name}“ ist nicht übernommen`);
  });

  it('refers to other nodes by their addresses', () => {
    const { part } = read(
      { '@type': 'NGO', '@id': 'https://example.org/#a', name: 'Verein', address: { '@id': 'https://example.org/#b' } },
      { '@type': 'PostalAddress', '@id': 'https://example.org/#b', addressLocality: 'Emden' },
    );
    expect(part.places![0]).to.deep.equal({ name: 'Verein', address: { addressLocality: 'Emden' } });
  });

  it('is told where the data has no place for it', () => {
    const { left } = place({
      image: 'https://example.org/bild.jpg',
      aggregateRating: { ratingValue: 4 },
      address: 'Weg 1, Emden',
      knowsLanguage: 'Arabisch',
    });
    for (const part of ['image', 'aggregateRating', 'Weg 1, Emden', 'Arabisch'])
      expect(left.join('\n')).to.include(part);
  });

  it('is refused where there is none', () => {
    expect(() => jsonLd.read('<p>Amt</p>', {})).to.throw(FormatError, 'kein JSON-LD');
    expect(() => jsonLd.read('{', {})).to.throw(FormatError, 'kein JSON');
  });
});

describe('JSON-LD of ours', () => {
  const types = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
  const named = (pattern: RegExp) => new Set([...types.matchAll(pattern)].map(([, name]) => name!));
  const [known, properties] = [named(/"@type": "(\w+)"/g), named(/^ +"(\w+)"\?: /gm)];
  const isType = (name: string): boolean => known.has(name);
  const isProperty = (name: string): boolean => properties.has(name);

  it('has only types and properties that schema.org has', () => {
    expect([isType('GovernmentOffice'), isType('Amt'), isProperty('priceRange'), isProperty('preis')]).to.deep.equal([
      true,
      false,
      true,
      false,
    ]);
    const unknown = new Set<string>();
    const look = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(look);
      else if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value)) {
          if (name === '@type') for (const type of [inner].flat() as string[]) if (!isType(type)) unknown.add(type);
          if (!name.startsWith('@') && !isProperty(name)) unknown.add(name);
          look(inner);
        }
    };
    const graphOf = (text: string) => (JSON.parse(text) as { '@graph': object[] })['@graph'];
    look(graphOf(jsonLd.text(FULL, { now: new Date(0) })));
    fc.assert(
      fc.property(arbitraryDirectory, (directory) => look(graphOf(jsonLd.text(directory, { now: new Date(0) })))),
      { numRuns: samples(15, 200), seed: 5 },
    );
    expect([...unknown]).to.deep.equal([]);
  });
});
