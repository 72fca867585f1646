/** Phrases of opening hours, as offices write them, beside what they mean. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import Papa from 'papaparse';
import { readHoursText, readHoursTextWithSpans } from '../../../src/import/hours/read.ts';
import type { HoursReading } from '../../../src/import/hours/reading.ts';
import { expectedOf } from '../../support/hours-phrases.ts';

const file = (name: string) => readFileSync(new URL(`../../cases/${name}`, import.meta.url), 'utf8');

const { data: table } = Papa.parse<{ phrase: string; expected: string }>(file('hours-phrases.csv').trim(), {
  delimiter: ';',
  header: true,
});
const given = table.map(({ phrase, expected }) => ({
  phrase,
  expected: { ask: [], unread: [], ...(JSON.parse(expected) as Partial<HoursReading>) },
}));
const own = file('hours-phrases-more.txt')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map(expectedOf);

describe('phrases of opening hours', () => {
  it('are all there', () => {
    expect(given).to.have.length(50);
    expect(own.length).to.be.above(180);
  });

  for (const { phrase, expected } of [...given, ...own]) {
    it(`„${phrase}“`, () => {
      expect(readHoursText(phrase)).to.deep.equal(expected);
    });
  }

  it('leave no word that is neither understood nor told', () => {
    for (const { phrase } of [...given, ...own]) {
      const { understoodSpans, unreadSpans, questions } = readHoursTextWithSpans(phrase);
      const left = phrase.split('');
      for (const { start, end } of [...understoodSpans, ...unreadSpans, ...questions]) left.fill(' ', start, end);
      // "und", "u." and signs only keep things apart.
      expect(left.join('').replace(/\b(und|u|sowie|and)\b|[^\p{L}\p{N}]/gu, ''), phrase).to.equal('');
    }
  });
});
