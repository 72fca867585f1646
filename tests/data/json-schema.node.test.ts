import { Ajv, type ValidateFunction } from 'ajv';
import { expect } from 'chai';
import { safeParse } from 'zod/mini';
import { directoryJsonSchema } from '../../scripts/generate-schema.ts';
import { DESCRIPTIONS } from '../../src/model/schema/descriptions.ts';
import { directorySchema } from '../../src/model/schema/schema.ts';
import { dataFile, type Changes } from '../support/broken-data.ts';
import { emden, emsland } from '../support/real-data.ts';

const schema = directoryJsonSchema();

/** Every property with the path to its schema. */
function propertiesOf(node: unknown, path = ''): [path: string, property: Record<string, unknown>][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, part]) => [
    ...(key === 'properties'
      ? Object.entries(part as object).map(([name, property]): [string, Record<string, unknown>] => [
          `${path}.${name}`,
          property as Record<string, unknown>,
        ])
      : []),
    ...propertiesOf(part, key === 'properties' || key === 'items' || key === 'definitions' ? path : `${path}.${key}`),
  ]);
}

describe('directory.schema.json', () => {
  let validate: ValidateFunction;

  before(() => {
    const ajv = new Ajv({ allErrors: true, formats: { date: true } });
    validate = ajv.compile(schema);
  });

  for (const [name, file] of Object.entries({ emden, emsland, example: dataFile() })) {
    it(`finds nothing wrong with ${name}`, () => {
      expect(validate(file), JSON.stringify(validate.errors)).to.equal(true);
    });
  }

  describe('agrees with what a page accepts', () => {
    const hours = 'places[0].openingHoursSpecification[0]';
    const special = 'places[0].specialOpeningHoursSpecification[0]';
    const wrong: [title: string, changes: Changes][] = [
      ['another version', { version: 2 }],
      ['no office', { office: undefined }],
      ['an unknown Land', { region: 'DE-XX' }],
      ['a zone with spaces', { timeZone: 'Europe / Berlin' }],
      ['a date in German', { dateModified: '21.11.2026' }],
      ['a month 13', { 'places[0].checked': '2026-13-01' }],
      ['an empty name', { 'places[0].name': '' }],
      ['a name in no language', { 'places[0].name': {} }],
      ['a name in "deutsch"', { 'places[0].name': { deutsch: 'Stelle' } }],
      ['an entry without a source', { 'places[1].source': undefined }],
      ['a misspelt property', { 'places[0].adress': {} }],
      ['a script as link', { 'places[0].url': 'javascript:alert(1)' }],
      ['a link with a space', { 'places[0].url': 'https://example.org/a b' }],
      ['an e-mail address without a dot', { 'places[0].contactPoint[0].email': 'info@example' }],
      ['a contact with nothing', { 'places[0].contactPoint[0]': { name: 'Frau Beispiel' } }],
      ['a postcode as a number', { 'places[0].address.postalCode': 26721 }],
      ['a place outside the earth', { 'places[0].geo.longitude': 181 }],
      ['a time without a zero', { [`${hours}.opens`]: '9:00' }],
      ['an opening at 24:00', { [`${hours}.opens`]: '24:00' }],
      ['no weekday', { [`${hours}.dayOfWeek`]: [] }],
      ['a German weekday', { [`${hours}.dayOfWeek`]: ['Montag'] }],
      ['half of a special opening', { [`${special}.closes`]: undefined }],
      ['a yearly date with one hyphen', { [`${special}.validFrom`]: '-12-24' }],
    ];
    for (const [title, changes] of wrong) {
      it(`rejects ${title}`, () => {
        expect(validate(dataFile(changes)), 'JSON Schema').to.equal(false);
        expect(safeParse(directorySchema, dataFile(changes)).success, 'zod').to.equal(false);
      });
    }

    const right: [title: string, changes: Changes][] = [
      ['a file without lists', { places: undefined, tasks: undefined, areas: undefined, sources: undefined }],
      ['a tag with a region', { 'places[0].availableLanguage': ['pt-BR', 'fa-AF', 'zh-Hans'] }],
      ['an end at 24:00', { [`${hours}.closes`]: '24:00' }],
      ['a yearly special day', { [`${special}.validFrom`]: '--02-29' }],
      ['a relative link', { 'places[0].url': '../kontakt.html?x=a:b' }],
      ['another zone', { timeZone: 'America/Argentina/Buenos_Aires' }],
    ];
    for (const [title, changes] of right) {
      it(`accepts ${title}`, () => {
        expect(validate(dataFile(changes)), JSON.stringify(validate.errors)).to.equal(true);
        expect(safeParse(directorySchema, dataFile(changes)).success, 'zod').to.equal(true);
      });
    }
  });

  describe('explains every property', () => {
    const properties = propertiesOf(schema);

    it('in a German sentence of its own', () => {
      expect(properties.length).to.be.above(150);
      for (const [path, { description }] of properties) {
        expect(description, path)
          .to.be.a('string')
          .and.to.match(/^[A-ZÄÖÜ\dt].{5,}[.}]$/);
      }
    });

    it('and explains nothing that does not exist', () => {
      const used = new Set(properties.map(([, { description }]) => description));
      expect(Object.entries(DESCRIPTIONS).filter(([, description]) => !used.has(description))).to.deep.equal([]);
    });
  });
});
