import { expect } from 'chai';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import type { Directory, Place, Text } from '../../src/model/schema/schema.ts';
import { emden, emsland } from '../support/real-data.ts';

const provenOf = ({ office, tasks, places, offers, projects, documents, networks, events }: Directory) =>
  [[office], tasks, places, offers, projects, documents, networks, events].flat();

const placesOf = ({ office, places }: Directory): Place[] => [office, ...places];

const languagesOf = (text: Text | undefined) => (typeof text === 'object' ? Object.keys(text) : []);

/** Everything that a reader would call, write or go to, sorted. */
function reachable(directory: Directory): string[] {
  const places = placesOf(directory);
  const contacts = places.flatMap(({ contactPoint = [] }) => contactPoint);
  const values = [
    ...contacts.flatMap(({ telephone, email, url }) => [telephone, email, url]),
    ...places.map(({ address }) => address?.streetAddress),
  ];
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}

const DIRECTORIES: [name: string, directory: Directory][] = [
  ['Emden', emden],
  ['Emsland', emsland],
];

for (const [name, directory] of DIRECTORIES) {
  describe(`data of ${name}`, () => {
    it('is read without any problem', () => {
      expect(parseDirectory(directory).problems).to.deep.equal([]);
    });

    it('names a known source and a status for every fact, and claims no check that nobody made', () => {
      for (const fact of provenOf(directory)) {
        expect(fact.status, fact.id).to.be.oneOf(['seed', 'official', 'stale', 'conflict']);
        expect(fact.checked, fact.id).to.equal(null);
        const sources = [
          fact.source,
          ...Object.values(fact.sourceOf ?? {}),
          ...(fact.conflicts ?? []).map((c) => c.source),
        ];
        for (const source of sources) expect(directory.sources, fact.id).to.have.property(source);
      }
    });

    it('says of no source that it was seen on a day that nobody noted', () => {
      for (const source of Object.values(directory.sources)) expect(source.seen).to.equal(null);
    });

    it('names another source only for properties that are there', () => {
      for (const fact of provenOf(directory)) expect(fact).to.include.keys(Object.keys(fact.sourceOf ?? { id: '' }));
    });

    it('marks what has conflicts, and nothing else, as a conflict', () => {
      for (const { id, status, conflicts } of provenOf(directory)) {
        expect(status === 'conflict', id).to.equal(conflicts !== undefined);
      }
    });

    it('has no id twice among things of one kind', () => {
      const { tasks, offers, projects, documents, networks, events } = directory;
      for (const kind of [placesOf(directory), tasks, offers, projects, documents, networks, events]) {
        const ids = kind.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
      }
    });

    it('uses only topics that it names', () => {
      const used = [
        ...placesOf(directory).flatMap(({ topics = [] }) => topics),
        ...directory.tasks.map(({ topic }) => topic),
      ];
      for (const topic of used) if (topic !== undefined) expect(directory.topics).to.have.property(topic);
    });

    it('names topics in eight languages', () => {
      for (const [id, topic] of Object.entries(directory.topics)) {
        expect(languagesOf(topic), id).to.deep.equal(['de', 'de-simple', 'en', 'ar', 'uk', 'ru', 'tr', 'fa']);
      }
    });

    it('has task names and the office’s description in German, plain German and English', () => {
      for (const text of [directory.office.description, ...directory.tasks.map((task) => task.name)]) {
        expect(languagesOf(text)).to.deep.equal(['de', 'de-simple', 'en']);
      }
    });

    it('holds places responsible only for areas that exist', () => {
      for (const { id, areaServed = [] } of placesOf(directory)) {
        for (const key of areaServed)
          expect(
            directory.areas.some(({ ars }) => ars.startsWith(key)),
            id,
          ).to.equal(true);
      }
    });

    it('places everything in Lower Saxony, no finer than it is known', () => {
      for (const { geo } of [...placesOf(directory), ...directory.areas]) {
        expect(geo?.latitude).to.be.within(51.29, 53.9);
        expect(geo?.longitude).to.be.within(6.65, 11.6);
      }
      // The centre of the municipality, not the building.
      for (const place of placesOf(directory)) {
        expect(place.geo?.precision).to.equal('1-2 km');
        expect(place.sourceOf).to.include({ geo: 'geonames' });
      }
    });

    it('keeps plain German plain: short sentences, no abbreviation, no bracket', () => {
      for (const text of plainTexts(directory)) {
        expect(text).not.to.match(/\b(z\. ?B|etc|usw|ca|bzw|d\. ?h)\.|\(/);
        for (const sentence of text.split(/[.!?:]\s/)) expect(sentence.split(' ').length, sentence).to.be.at.most(15);
      }
    });
  });
}

function plainTexts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'de-simple' && typeof part === 'string' ? [part] : plainTexts(part),
  );
}

describe('data of both offices', () => {
  it('names no phone number, address or street but those with a source', () => {
    expect(reachable(emden)).to.deep.equal([
      '04921 87-1779',
      'Bismarckstraße 16',
      'Geibelstraße 30a',
      'Geibelstraße 37a',
    ]);
    expect(reachable(emsland)).to.deep.equal([
      '04961 9123 2030',
      '0591 91246-0',
      '05931 44-2229',
      '05952 93700',
      'Erna-de-Vries-Platz 7',
      'Hauptstraße 25',
      'Hauptstraße 43',
      'Hauptstraße 73',
      'Kirchstraße 48',
      'Kolpingstraße 4',
      'Ludmillenhof 1',
      'Markt 1',
      'Marktstraße 1',
      'Mittelstraße 15',
      'Neuer Markt 4',
      'Ordeniederung 1',
      'Poststraße 13',
      'Rathausstraße 11',
      'Samtgemeinde@spelle.de',
      'Schützenstraße 17',
      'info@lathen.de',
      'info@lengerich-emsland.de',
      'info@nordhuemmling.de',
      'info@werlte.de',
      'samtgemeinde@doerpen.de',
      'samtgemeinde@herzlake.de',
      'samtgemeinde@soegel.de',
      'stephanie.abdel-naby@emsland.de',
    ]);
  });

  it('knows hours only where a source names them', () => {
    const known = [...placesOf(emden), ...placesOf(emsland)].filter((place) => place.openingHoursSpecification);
    expect(known.map(({ id }) => id)).to.deep.equal([
      'koordinierungsstelle',
      'caritas-werlte-migration',
      'drk-haus-global',
    ]);
  });

  it('has the 60 municipalities of the Emsland, its 9 associations, and Emden, with keys that agree', () => {
    const municipalities = emsland.areas.filter(({ ars }) => ars.length === 12);
    expect(municipalities).to.have.length(60);
    expect(emsland.areas).to.have.length(69);
    expect(emden.areas.map(({ name }) => name)).to.deep.equal(['Emden']);
    for (const { ars, ags, partOf, postalCodes } of [...municipalities, ...emden.areas]) {
      expect(ags).to.equal(ars.slice(0, 5) + ars.slice(9));
      expect(postalCodes).not.to.deep.equal([]);
      if (partOf) expect(ars.startsWith(partOf)).to.equal(true);
    }
    expect(municipalities.filter(({ postalCodes }) => postalCodes.includes('49838'))).to.have.length(5);
  });

  it('has somewhere to turn to in every municipality of the Emsland', () => {
    for (const area of emsland.areas) {
      const near = emsland.places.some(
        ({ areaServed, address }) =>
          areaServed?.some((key) => area.ars.startsWith(key)) || address?.addressLocality === area.name,
      );
      expect(near, area.name).to.equal(true);
    }
  });
});
