import { expect } from 'chai';
import { nearestName } from '../../../src/model/reading/nearest-name.ts';
import { listSchemas, rootSchemas } from '../../../src/model/schema/schema.ts';

const place = listSchemas.places.shape;
const contact = place.contactPoint.def.innerType.def.element.shape;

describe('nearestName', () => {
  const meant: [typed: string, known: object, name: string][] = [
    ['adress', place, 'address'],
    ['adresse', place, 'address'],
    ['Address', place, 'address'],
    ['contactpoint', place, 'contactPoint'],
    ['kontaktpoint', place, 'contactPoint'],
    ['contacts', { contact: 1 }, 'contact'],
    ['openingHours', place, 'openingHoursSpecification'],
    ['temporarlyClosed', place, 'temporarilyClosed'],
    ['areaserved', place, 'areaServed'],
    ['wheelChair', { wheelchair: 1 }, 'wheelchair'],
    ['telefon', contact, 'telephone'],
    ['e-mail', contact, 'email'],
    ['place', { ...rootSchemas, ...listSchemas }, 'places'],
    ['dokuments', listSchemas, 'documents'],
  ];
  for (const [typed, known, name] of meant) {
    it(`takes "${typed}" for "${name}"`, () => {
      expect(nearestName(typed, known)).to.equal(` (meinten Sie „${name}“?)`);
    });
  }

  for (const typed of ['datum', 'ort', 'x', '', 'öffnung', 'strasse', '__proto__']) {
    it(`suggests nothing for "${typed}"`, () => {
      expect(nearestName(typed, place)).to.equal('');
    });
  }

  it('suggests nothing where the names are the file’s own', () => {
    expect(nearestName('topic')).to.equal('');
  });
});
