import { expect } from 'chai';
import { firstDueDay, isOverdue } from '../../../src/model/schema/freshness.ts';
import { isoDate } from '../../../src/model/calendar/civil-date.ts';

const due = (place: object, checked: string | null = '2026-06-03', checkedOf?: Record<string, string>) =>
  firstDueDay({ ...place, checked, checkedOf });
const HOURS = { openingHoursSpecification: [] };

describe('how long a check holds', () => {
  it('depends on what a place has: the shortest counts', () => {
    expect(isoDate(due(HOURS))).to.equal('2026-09-03');
    expect(isoDate(due({ contactPoint: [] }))).to.equal('2026-12-03');
    for (const name of ['address', 'availableLanguage']) expect(isoDate(due({ [name]: {} }))).to.equal('2027-06-03');
    expect(isoDate(due({ ...HOURS, contactPoint: [], address: {} }))).to.equal('2026-09-03');
  });

  it('begins anew for what was checked by itself, never earlier than for the whole', () => {
    expect(isoDate(due({ ...HOURS, address: {} }, '2026-06-03', { openingHoursSpecification: '2027-05-03' }))).to.equal(
      '2027-06-03',
    );
    expect(isoDate(due(HOURS, '2026-06-03', { openingHoursSpecification: '2025-06-03' }))).to.equal('2026-09-03');
    expect(isoDate(due(HOURS, '2026-06-03', { geo: '2020-06-03' }))).to.equal('2026-09-03');
  });

  it('has no end where nobody ever checked it, or where nothing in it ages', () => {
    expect(due(HOURS, null)).to.equal(Infinity);
    expect(due(HOURS, null, { openingHoursSpecification: '2020-01-01' })).to.equal(Infinity);
    expect(due({ name: 'X' })).to.equal(Infinity);
  });

  it('is over when its last day is', () => {
    const place = { ...HOURS, checked: '2026-06-03' };
    expect(isOverdue(place, new Date('2026-09-03T23:59:59Z'))).to.equal(false);
    expect(isOverdue(place, new Date('2026-09-04T00:00:00Z'))).to.equal(true);
    expect(isOverdue(place, new Date(NaN))).to.equal(false);
  });
});
