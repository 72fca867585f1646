import { expect } from 'chai';
import { fullDateInWords, weekdayName } from '../../src/i18n/calendar-labels.ts';
import { dateInWords } from '../../src/i18n/calendar-words.ts';
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

  it('write every date of a year as CLDR does, with and without the year', () => {
    const short = cldr({ day: 'numeric', month: 'long' });
    const long = cldr({ day: 'numeric', month: 'long', year: 'numeric' });
    for (const date of days) {
      expect(dateInWords(i18n, date)).to.equal(short.format(new Date(date)));
      expect(fullDateInWords(i18n, date)).to.equal(long.format(new Date(date)));
    }
  });
});
