import { expect } from 'chai';
import { weekdayName } from '../../src/i18n/calendar-labels.ts';
import { dateInWords, fullDateInWords } from '../../src/i18n/calendar-words.ts';
import { templates } from '../../src/i18n/generated/locales/kmr.ts';
import type { I18n } from '../../src/i18n/i18n.ts';
import { msgFrom } from '../../src/i18n/msg.ts';

const i18n: I18n = { msg: msgFrom(templates), locale: 'kmr', dir: 'ltr', textLanguages: ['kmr'] };
const cldr = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('ku-u-ca-gregory-nu-latn', { timeZone: 'UTC', ...options });
const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));

describe('days and dates in Kurmanji', () => {
  it('are compared with a CLDR that knows the language', () => {
    expect(cldr({}).resolvedOptions().locale).to.match(/^ku/);
  });

  it('name the weekdays as CLDR does', () => {
    const format = cldr({ weekday: 'long' });
    for (const date of days) expect(weekdayName(i18n, date)).to.equal(format.format(new Date(date)));
  });

  it('write every date of a year as CLDR does, with the number of the month, whose names differ from region to region', () => {
    const format = cldr({ day: 'numeric', month: 'long' });
    for (const date of days) {
      const month = Number(date.slice(5, 7));
      expect(dateInWords(i18n, date)).to.equal(`${format.format(new Date(date))} (${month})`);
      expect(fullDateInWords(i18n, date)).to.equal(`${dateInWords(i18n, date)}, sala 2026an`);
    }
  });
});
