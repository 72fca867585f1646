/** What people ask, as they type it, and the place that must come first in the data that is shipped. */
import { expect } from 'chai';
import { findPlaces } from '../../../src/model/places/find.ts';
import type { Directory } from '../../../src/model/schema/schema.ts';
import type { PlaceQuery } from '../../../src/model/places/query.ts';
import { TUESDAY_MORNING } from '../../support/places-directory.ts';
import { emden, emsland } from '../../support/real-data.ts';

type Questions = [question: string, first: string][];

function mustComeFirst(directory: Directory, questions: Questions): void {
  for (const [text, id] of questions) {
    it(`"${text}" → ${id}`, () => {
      expect(first(directory, { text })).to.equal(id);
    });
  }
}

function first(directory: Directory, query: PlaceQuery): string | undefined {
  return findPlaces(directory, query, TUESDAY_MORNING)[0]?.place.id;
}

describe('Emsland: every postcode finds who is responsible, or the place in that town', () => {
  mustComeFirst(emsland, [
    ['26892', 'samtgemeinde-doerpen'],
    ['26897', 'samtgemeinde-nordhuemmling'],
    ['26899', 'rhede'],
    ['26901', 'samtgemeinde-werlte'],
    ['26903', 'samtgemeinde-nordhuemmling'],
    ['26904', 'samtgemeinde-soegel'],
    ['26906', 'samtgemeinde-doerpen'],
    ['26907', 'samtgemeinde-doerpen'],
    ['26909', 'samtgemeinde-doerpen'],
    ['48480', 'samtgemeinde-spelle'],
    ['48488', 'emsbueren'],
    ['48499', 'salzbergen'],
    ['49716', 'skm-meppen'],
    ['49733', 'haren'],
    ['49740', 'haseluenne'],
    ['49744', 'geeste'],
    ['49751', 'samtgemeinde-soegel'],
    ['49757', 'samtgemeinde-werlte'],
    ['49762', 'samtgemeinde-lathen'],
    ['49767', 'twist'],
    ['49770', 'samtgemeinde-herzlake'],
    ['49774', 'samtgemeinde-herzlake'],
    ['49777', 'samtgemeinde-soegel'],
    ['49779', 'samtgemeinde-lathen'],
    ['49808', 'skm-lingen'],
    ['49809', 'skm-lingen'],
    ['49811', 'skm-lingen'],
    ['49832', 'samtgemeinde-freren'],
    ['49838', 'samtgemeinde-lengerich'],
    ['49844', 'samtgemeinde-lengerich'],
  ]);

  it('"26871" → a place in Papenburg, for which the data names nobody as responsible', () => {
    const [match] = findPlaces(emsland, { text: '26871' }, TUESDAY_MORNING);
    expect(match).to.include({ inArea: true, serves: undefined });
    expect(match!.place.address!.addressLocality).to.equal('Papenburg');
  });
});

describe('Emsland: a place name finds who is responsible, however it is written', () => {
  mustComeFirst(emsland, [
    ['Sögel', 'samtgemeinde-soegel'],
    ['Soegel', 'samtgemeinde-soegel'],
    ['sogel', 'samtgemeinde-soegel'],
    ['Samtgemeinde Sögel', 'samtgemeinde-soegel'],
    ['Haren', 'haren'],
    ['Haren (Ems)', 'haren'],
    ['haren an der ems', 'haren'],
    ['Haselünne', 'haseluenne'],
    ['Haselüne', 'haseluenne'],
    ['Haseluenne', 'haseluenne'],
    ['Hasselünne', 'haseluenne'],
    ['Rhede', 'rhede'],
    ['Emsbüren', 'emsbueren'],
    ['Emsburen', 'emsbueren'],
    ['Salzbergn', 'salzbergen'],
    ['Meppen', 'skm-meppen'],
    ['Mepen', 'skm-meppen'],
    ['Meppne', 'skm-meppen'],
    ['Lingen', 'skm-lingen'],
    ['Lingen Ems', 'skm-lingen'],
    ['Twist', 'twist'],
    ['Spelle', 'samtgemeinde-spelle'],
    ['Lünne', 'samtgemeinde-spelle'],
    ['Groß Berßen', 'samtgemeinde-soegel'],
    ['gross berssen', 'samtgemeinde-soegel'],
    ['Spahnharenstätte', 'samtgemeinde-soegel'],
    ['Vrees', 'samtgemeinde-werlte'],
    ['Esterwegen', 'samtgemeinde-nordhuemmling'],
    ['Nordhümmling', 'samtgemeinde-nordhuemmling'],
    ['Nordhuemling', 'samtgemeinde-nordhuemmling'],
    ['Samtgemeinde Herzlake', 'samtgemeinde-herzlake'],
    ['Wettrup', 'samtgemeinde-lengerich'],
    ['Oberlangen', 'samtgemeinde-lathen'],
    ['Werlte Stadt', 'samtgemeinde-werlte'],
  ]);

  it('"Papenberg" → a place in Papenburg', () => {
    const [match] = findPlaces(emsland, { text: 'Papenberg' }, TUESDAY_MORNING);
    expect(match!.place.address!.addressLocality).to.equal('Papenburg');
  });
});

describe('Emsland: providers, topics and words, alone and beside a place', () => {
  mustComeFirst(emsland, [
    ['Kolping', 'kolping-soegel'],
    ['Kolpng', 'kolping-soegel'],
    ['SKM Lingen', 'skm-lingen'],
    ['skm meppen', 'skm-meppen'],
    ['AWO', 'awo-jmd-meppen'],
    ['Jugendmigrationsdienst', 'awo-jmd-meppen'],
    ['jugendmigrationsdinst', 'awo-jmd-meppen'],
    ['Jugend Meppen', 'awo-jmd-meppen'],
    ['youth migration service', 'awo-jmd-meppen'],
    ['خدمة الهجرة للشباب', 'awo-jmd-meppen'],
    ['молодёжи', 'awo-jmd-meppen'],
    ['gençlik', 'awo-jmd-meppen'],
    ['genclik', 'awo-jmd-meppen'],
    ['جوانان', 'awo-jmd-meppen'],
    ['Rückkehrberatung', 'caritas-werlte-return'],
    ['rueckkehr', 'caritas-werlte-return'],
    ['zurückkehren', 'caritas-werlte-return'],
    ['возвращение', 'caritas-werlte-return'],
    ['العودة', 'caritas-werlte-return'],
    ['عوده', 'caritas-werlte-return'],
    ['dönüş', 'caritas-werlte-return'],
    ['بازگشت', 'caritas-werlte-return'],
    ['Haus Global', 'drk-haus-global'],
    ['Treffpunkt', 'drk-haus-global'],
    ['meeting people', 'drk-haus-global'],
    ['Caritas Werlte', 'caritas-werlte-migration'],
    ['Migrationsberatung Papenburg', 'drk-papenburg'],
    ['Migrationsberatung in Lingen', 'skm-lingen'],
    ['Beratung 49733', 'haren'],
  ]);
});

describe('Emsland: what finds nothing must not pretend', () => {
  for (const text of ['26721', '4975', '497511', 'Zahnarzt', 'qqqq']) {
    it(`"${text}" → nothing`, () => {
      expect(first(emsland, { text })).to.equal(undefined);
    });
  }
});

describe('Emden', () => {
  mustComeFirst(emden, [
    ['26721', 'awo-mbe'],
    ['26723', 'awo-mbe'],
    ['26725', 'awo-mbe'],
    ['Emden', 'awo-mbe'],
    ['Emdn', 'awo-mbe'],
    ['Diakonie', 'diakonie-mbe'],
    ['diakone', 'diakonie-mbe'],
    ['JMD', 'awo-jmd'],
    ['Jugend in Emden', 'awo-jmd'],
    ['Міграційна служба для молоді', 'awo-jmd'],
    ['awo', 'awo-mbe'],
  ]);
});
