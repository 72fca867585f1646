/** Whatever is typed: nothing is thrown, nothing is lost, and long texts take no longer than they are long. */
import { expect } from 'chai';
import fc from 'fast-check';
import { readHoursText, readHoursTextWithSpans } from '../../../src/import/hours/read.ts';
import { samples } from '../../support/samples.ts';

const RUNS = samples(1000, 30_000);

const PIECES =
  'Mo|Di|Mi|Do-Fr|montags|werktags|täglich|9-12|14.30–16|8,30-12|0900-1200|ab 14 Uhr|bis 12|und|u.|sowie|,|;|\n|(|)|:|-|–|/|+|1.|1. und 3.|jeden|letzten|im Monat|14-tägig|gerade KW|ab 1.9.2027|vom 1.4. bis 30.9.|Mai–September|24.12.|geschlossen|außer|nach Vereinbarung|n. V.|nur mit Termin|telefonisch|offene Sprechstunde|Arabisch|Zi. 12|im Rathaus|siehe Aushang|Feiertage|in den Ferien|nachmittags|Mittagspause|09. Dez|Frau Müller|0581 9999-10|rund um die Uhr|PH off'.split(
    '|',
  );

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join('')),
);

describe('any text as hours', function () {
  this.timeout(60_000);

  it('is read without a throw, and every letter, figure and sign is understood or told', () => {
    const property = fc.property(text, (written) => {
      const { understoodSpans, unreadSpans, questions, hours, unread, hoursSpans } = readHoursTextWithSpans(written);
      const left = written.split('');
      for (const { start, end } of [...understoodSpans, ...unreadSpans, ...questions]) {
        expect(start).to.be.at.least(0);
        expect(end).to.be.within(start, written.length);
        left.fill(' ', start, end);
      }
      const rest = left
        .join('')
        .normalize('NFKC')
        .replace(/(?<!\p{L})(und|u|sowie|and)(?!\p{L})/giu, '');
      expect(/[^\p{P}\p{Z}\p{C}\p{M}+<>=|^`´¨~$]/u.exec(rest), JSON.stringify(written)).to.equal(null);
      expect(unread).to.deep.equal(unreadSpans.map(({ start, end }) => written.slice(start, end)));
      expect(hoursSpans).to.have.length(hours.length);
      for (const { dayOfWeek, opens, closes } of hours) {
        expect(dayOfWeek.length).to.be.above(0);
        expect(new Set(dayOfWeek)).to.have.property('size', dayOfWeek.length);
        expect(opens).to.match(/^([01]\d|2[0-3]):[0-5]\d$/);
        expect(closes).to.match(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);
        expect(opens).to.not.equal(closes);
      }
    });
    fc.assert(property, { numRuns: RUNS, seed: 31 });
  });

  it('takes ten times as long for ten times as much, not a hundred times', () => {
    for (const piece of [
      'Mo-Fr 9-12, ',
      'siehe Aushang ',
      '((((',
      '1. ',
      '9-',
      'a',
      '. . ',
      'Mo 9-12 (Zi. 3, ',
      'Mo ',
      'nach ',
      '12,',
      '9-12 ',
      '\u0308',
      '1.1.',
      'Tel. ',
      '0581 ',
      '14-tägig ',
      'in den ',
      'Feiertage ',
      'geschlossen ',
      'rund um die Uhr ',
      'außer Mi ',
      '      ',
      '\n',
    ]) {
      const took = (length: number) => {
        const long = piece.repeat(length / piece.length);
        const start = process.cpuUsage();
        readHoursText(long);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      took(2000);
      const short = took(4000);
      const long = took(40_000);
      // Ten times as long, and not a hundred times; in milliseconds of the processor, which a busy machine changes little.
      expect(long, JSON.stringify(piece)).to.be.below(50 * short + 500);
    }
  });
});
