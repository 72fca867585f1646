import { expect } from 'chai';
import { isAhead, isForHelpers, isOver, languagesOfOffer, offersOf } from '../../../src/model/places/offers.ts';
import type { Offer } from '../../../src/model/schema/schema.ts';

const TODAY = '2026-11-26';

const offer = (facts: Partial<Offer>): Offer => ({
  id: 'offer',
  name: 'Sprachcafé',
  category: 'group',
  source: 'amt',
  checked: null,
  status: 'seed',
  ...facts,
});

describe('an offer', () => {
  for (const [endDate, over] of [
    [undefined, false],
    ['2026-11-25', true],
    ['2026-11-26', false],
    ['2026-11-27', false],
    ['2026-10', true],
    ['2026-11', false],
    ['2025', true],
    ['2026', false],
  ] as const) {
    it(`that ends ${endDate ?? 'never'} is ${over ? 'over' : 'not over'} on ${TODAY}`, () =>
      expect(isOver(offer({ endDate }), TODAY)).to.equal(over));
  }

  for (const [startDate, ahead] of [
    [undefined, false],
    ['2026-11-27', true],
    ['2026-11-26', false],
    ['2007-06', false],
    ['2026-11', false],
    ['2026-12', true],
    ['2026', false],
    ['2027', true],
  ] as const) {
    it(`that begins ${startDate ?? 'at no date'} has ${ahead ? 'not ' : ''}begun on ${TODAY}`, () =>
      expect(isAhead(offer({ startDate }), TODAY)).to.equal(ahead));
  }

  it('is for helpers where one volunteers or is trained for it', () => {
    const categories = ['project', 'course', 'interpreting', 'volunteering', 'training', 'group', 'advice', 'other'];
    const forHelpers = categories.filter((category) => isForHelpers(offer({ category: category as 'course' })));
    expect(forHelpers).to.deep.equal(['volunteering', 'training']);
  });

  it('is in the languages that somebody speaks there, at some hour or by some contact', () => {
    const hours = { dayOfWeek: ['Monday' as const], opens: '09:00', closes: '10:00', availableLanguage: ['ru', 'ar'] };
    const spoken = offer({
      availableLanguage: ['ar'],
      openingHoursSpecification: [hours],
      contactPoint: [{ telephone: '04921 870', availableLanguage: ['uk'] }],
    });
    expect(languagesOfOffer(spoken)).to.deep.equal(['ar', 'uk', 'ru']);
    expect(languagesOfOffer(offer({}))).to.deep.equal([]);
    const vacant = [{ contactType: 'Kurse', availableLanguage: ['ti'], vacant: true }];
    expect(languagesOfOffer(offer({ contactPoint: vacant }))).to.deep.equal([]);
  });

  it('was a project in older files', () => {
    const { category: _, ...project } = offer({ id: 'old' });
    const all = offersOf({ offers: [offer({})], projects: [project] });
    expect(all.map(({ id, category }) => `${id} ${category}`)).to.deep.equal(['offer group', 'old project']);
  });
});
