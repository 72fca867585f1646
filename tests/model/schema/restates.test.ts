import { expect } from 'chai';
import { isLongerForm, saysTheSame } from '../../../src/model/schema/restates.ts';

describe('a description', () => {
  for (const [title, description] of [
    ['Beratung von Vereinen', 'Beratung von Vereinen'],
    ['Beratung von Vereinen', 'Die Beratung von Vereinen.'],
    ['Der Aufbau eines Netzwerks', 'Aufbau eines Netzwerks'],
  ] as const) {
    it(`says the same as its title: „${description}“`, () => expect(saysTheSame(title, description)).to.equal(true));
  }

  for (const [title, description] of [
    ['Deutschkurs', 'Deutschkurs A1'],
    ['Deutschkurs A1', 'Deutschkurs A2'],
    ['Beratung', 'Beratung ohne Termin'],
    ['مشورة', 'مشاورات'],
  ] as const) {
    it(`says something else than its title: „${description}“`, () =>
      expect(saysTheSame(title, description)).to.equal(false));
  }

  for (const [title, description] of [
    ['Entwicklung von Ehrenamtsprojekten', 'Die Entwicklung von Ehrenamtsprojekten in der Flüchtlingsarbeit'],
    ['Förderung von Verbänden', 'Die Förderung und Begleitung von Wohlfahrtsverbänden'],
    ['Coordinating services', 'Aligning and coordinating services for migrants'],
  ] as const) {
    it(`is the longer form of its title: „${description}“`, () =>
      expect(isLongerForm(title, description)).to.equal(true));
  }

  for (const [title, description] of [
    ['Entwicklung von Ehrenamtsprojekten', 'Freiwillige helfen geflüchteten Menschen. Wir planen mit ihnen.'],
    ['Sprachkurse', `Sprachkurse gibt es an fünf Orten. ${'Bitte melden Sie sich vorher an. '.repeat(3)}`],
    ['Hilfe', 'Wir sind für Sie da.'],
    ['Rat', 'Rat und Tat'],
  ] as const) {
    it(`says more than its title: „${description.slice(0, 40)}“`, () =>
      expect(isLongerForm(title, description)).to.equal(false));
  }
});
