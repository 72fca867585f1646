/** A week is changed day by day, though entries hold for several days. */
import { expect } from 'chai';
import { added, changed, removed, rowsOf } from '../../../src/editor/screens/hours/week-rows.ts';
import type { OpeningHours } from '../../../src/model/schema/schema.ts';

const morning: OpeningHours = { dayOfWeek: ['Monday', 'Tuesday', 'Thursday'], opens: '09:00', closes: '12:00' };
const afternoon: OpeningHours = { dayOfWeek: ['Thursday'], opens: '14:00', closes: '17:00' };
const faulty = { dayOfWeek: ['Mondag'], opens: 'neun' };
const week = [morning, faulty, afternoon];

describe('the rows of a week', () => {
  it('are the times of a day', () => {
    expect(rowsOf(week, 'Thursday')).to.deep.equal([
      { index: 0, entry: morning },
      { index: 2, entry: afternoon },
    ]);
    expect(rowsOf(week, 'Sunday')).to.deep.equal([]);
  });

  it('change for one day, and the others keep theirs', () => {
    const [row] = rowsOf(week, 'Tuesday');
    expect(changed(week, row!, 'Tuesday', { opens: '08:00' })).to.deep.equal([
      { ...morning, dayOfWeek: ['Monday', 'Thursday'] },
      { dayOfWeek: ['Tuesday'], opens: '08:00', closes: '12:00' },
      faulty,
      afternoon,
    ]);
  });

  it('become one again where they are alike, in the order of the week', () => {
    const [row] = rowsOf(week, 'Monday');
    const apart = changed(week, row!, 'Monday', { mode: 'phone' });
    expect(apart).to.have.length(4);
    const [again] = rowsOf(apart, 'Monday');
    expect(changed(apart, again!, 'Monday', { mode: undefined })).to.deep.equal(week);
  });

  it('do not become one where a day would have the same time twice', () => {
    const twice = [morning, { ...afternoon, closes: '18:00' }, afternoon];
    const [, , row] = rowsOf(twice, 'Thursday');
    expect(changed(twice, row!, 'Thursday', { closes: '18:00' })).to.have.length(3);
  });

  it('go for one day', () => {
    const [first, second] = rowsOf(week, 'Thursday');
    expect(removed(week, first!, 'Thursday')).to.deep.equal([
      { ...morning, dayOfWeek: ['Monday', 'Tuesday'] },
      faulty,
      afternoon,
    ]);
    expect(removed(week, second!, 'Thursday')).to.deep.equal([morning, faulty]);
  });

  it('come after the last time of the day', () => {
    const times = (list: unknown[]) => rowsOf(list, 'Friday').map(({ entry }) => `${entry.opens}-${entry.closes}`);
    let list = added(week, 'Friday');
    expect(list[3]).to.deep.equal({ dayOfWeek: ['Friday'], opens: '09:00', closes: '12:00' });
    for (let i = 0; i < 10; i++) list = added(list, 'Friday');
    expect(times(list).slice(0, 3)).to.deep.equal(['09:00-12:00', '14:00-16:00', '16:00-17:00']);
    expect(rowsOf(list, 'Friday')).to.have.length(11);
    expect(list.slice(0, 3)).to.deep.equal(week);
  });
});
