import { expect } from 'chai';
import fc from 'fast-check';
import { allFacets, countFacets, findPlaces, prepareSearch } from '../../../src/model/places/find.ts';
import type { OpeningHours } from '../../../src/model/schema/schema.ts';
import type { PlaceQuery } from '../../../src/model/places/query.ts';
import { TUESDAY_MORNING, directoryWith, inTown, placeWith } from '../../support/places-directory.ts';
import { finished } from '../../support/steps.ts';

const tuesday = (facts: Partial<OpeningHours> = {}): OpeningHours[] => [
  { dayOfWeek: ['Tuesday'], opens: '09:00', closes: '12:00', ...facts },
];

const directory = directoryWith([
  placeWith('open', {
    topics: ['asylum', 'debts'],
    availableLanguage: ['de', 'ar-SY'],
    openingHoursSpecification: tuesday(),
    accessibility: { wheelchair: 'yes' },
  }),
  placeWith('by-appointment', {
    topics: ['asylum'],
    availableLanguage: ['ar'],
    openingHoursSpecification: tuesday({ mode: 'appointment' }),
    accessibility: { wheelchair: 'limited' },
  }),
  placeWith('must-ask', {
    topics: ['debts'],
    contactPoint: [{ telephone: '1', availableLanguage: ['ru'] }],
    openingHoursSpecification: tuesday({ availableLanguage: ['uk'] }),
    appointment: { required: true },
    interpretation: 'in allen Sprachen',
  }),
  placeWith('closed-today', {
    ...inTown('Birkendorf'),
    topics: ['language'],
    openingHoursSpecification: tuesday({ dayOfWeek: ['Friday'] }),
  }),
  placeWith('unknown', { topics: ['asylum'], availableLanguage: ['ru'], appointment: { required: false } }),
]);
const found = (query: PlaceQuery) => findPlaces(directory, query, TUESDAY_MORNING).map(({ place }) => place.id);
const count = (query: PlaceQuery) => {
  const facets = countFacets(directory, query, TUESDAY_MORNING);
  const { topics, languages } = facets;
  return { ...facets, topics: Object.fromEntries(topics), languages: Object.fromEntries(languages) };
};

describe('filters', () => {
  const choices: [string, PlaceQuery, string[]][] = [
    ['one of the topics', { topics: ['debts', 'language'] }, ['open', 'must-ask', 'closed-today']],
    ['no topic chosen', { topics: [] }, ['open', 'by-appointment', 'must-ask', 'closed-today', 'unknown']],
    ['a topic the data doesn\u2019t have', { topics: ['nonsense'] }, []],
    ['a language, whatever its region', { languages: ['ar'] }, ['open', 'by-appointment']],
    ['a language by another tag for it', { languages: ['ARB'] }, ['open', 'by-appointment']],
    ['a language without its region', { languages: ['de-AT'] }, ['open']],
    ['one of the languages', { languages: ['ar', 'ru'] }, ['open', 'by-appointment', 'must-ask', 'unknown']],
    ['a language spoken at some hour only', { languages: ['uk'] }, ['must-ask']],
    ['a language of a contact', { languages: ['ru'] }, ['must-ask', 'unknown']],
    ['open now: to walk in, not by appointment', { openNow: true }, ['open']],
    ['without appointment', { withoutAppointment: true }, ['open', 'closed-today', 'unknown']],
    ['an interpreter', { interpretation: true }, ['must-ask']],
    ['step-free: fully, and known to be', { wheelchair: true }, ['open']],
    ['several together', { topics: ['asylum'], languages: ['ar'], openNow: true }, ['open']],
    ['a filter that is off', { openNow: false, wheelchair: false }, found({})],
  ];
  for (const [what, query, ids] of choices) {
    it(`leave the places with ${what}`, () => {
      expect(found(query)).to.deep.equal(ids);
    });
  }

  it('see a place open and close as time goes by, in either direction', () => {
    const openAt = (time: string) =>
      findPlaces(directory, { openNow: true }, new Date(time)).map(({ place }) => place.id);
    expect(openAt('2026-03-03T07:59:59Z')).to.deep.equal([]);
    expect(openAt('2026-03-03T08:00:00Z')).to.deep.equal(['open']);
    expect(openAt('2026-03-03T10:59:59Z')).to.deep.equal(['open']);
    expect(openAt('2026-03-03T11:00:00Z')).to.deep.equal([]);
    expect(openAt('2026-03-03T09:00:00Z')).to.deep.equal(['open']);
  });
});

describe('counts beside the choices', () => {
  it('count all places before anything is chosen', () => {
    expect(count({})).to.deep.equal({
      total: 5,
      topics: { asylum: 3, debts: 2, language: 1 },
      languages: { de: 1, ar: 2, ru: 2, uk: 1 },
      openNow: 1,
      withoutAppointment: 3,
      interpretation: 1,
      wheelchair: 1,
    });
  });

  it('leave a choice\u2019s own group as it was, and narrow all others', () => {
    const { total, topics, languages, openNow } = count({ topics: ['debts'] });
    expect({ total, topics, openNow }).to.deep.equal({
      total: 2,
      topics: { asylum: 3, debts: 2, language: 1 },
      openNow: 1,
    });
    expect(languages).to.deep.equal({ de: 1, ar: 1, ru: 1, uk: 1 });
  });

  it('count only what the words find', () => {
    expect(count({ text: 'Integrationskurs' })).to.include({ total: 1, openNow: 0 });
    expect(count({ text: '99999' }).total).to.equal(0);
  });

  it('of no choice are counted place by place, whether the index is there or not', () => {
    const prepared = { ...directory };
    finished(prepareSearch(prepared));
    for (const each of [prepared, { ...directory }]) {
      const { value, pauses } = finished(allFacets(each, TUESDAY_MORNING));
      expect(value).to.deep.equal(countFacets(directory, {}, TUESDAY_MORNING));
      expect(value.total).to.equal(directory.places.length);
      expect(pauses).to.be.at.least(directory.places.length);
    }
  });

  it('promise what choosing then gives, for every choice', () => {
    const query = fc.record<PlaceQuery>(
      {
        text: fc.constantFrom('', 'asyl', 'Birkendorf', 'schuldnr'),
        topics: fc.subarray(['asylum', 'debts']),
        languages: fc.subarray(['ar', 'ru', 'uk']),
        openNow: fc.boolean(),
        withoutAppointment: fc.boolean(),
        interpretation: fc.boolean(),
        wheelchair: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(query, (query) => {
        const facets = count(query);
        expect(facets.total).to.equal(found(query).length);
        for (const flag of ['openNow', 'withoutAppointment', 'interpretation', 'wheelchair'] as const) {
          expect(facets[flag], flag).to.equal(found({ ...query, [flag]: true }).length);
        }
        for (const topic of ['asylum', 'debts', 'language']) {
          expect(facets.topics[topic] ?? 0, topic).to.equal(found({ ...query, topics: [topic] }).length);
        }
        for (const language of ['ru', 'ar']) {
          expect(facets.languages[language] ?? 0).to.equal(found({ ...query, languages: [language] }).length);
        }
      }),
    );
  });
});
