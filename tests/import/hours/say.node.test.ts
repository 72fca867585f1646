/** Entries said in German, the way we do and the ways others do, are read as the same entries. */
import { expect } from 'chai';
import fc from 'fast-check';
import { readHoursText } from '../../../src/import/hours/read.ts';
import { hoursWords } from '../../../src/import/hours/say.ts';
import { WEEKDAYS } from '../../../src/model/hours/rules.ts';
import type { DayOfWeek, OpeningHours } from '../../../src/model/schema/schema.ts';
import { samples } from '../../support/samples.ts';

const RUNS = samples(1000, 20_000);

const time = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.constantFrom('00', '15', '30', '45'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

const days = fc
  .uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 7 })
  .map((chosen) => WEEKDAYS.filter((day) => chosen.includes(day)));

/** What needs no question. */
const entry: fc.Arbitrary<OpeningHours> = fc
  .record({
    dayOfWeek: days,
    opens: time(5, 12),
    closes: time(13, 23),
    when: fc.constantFrom<Partial<OpeningHours>>(
      {},
      {},
      {},
      { weekOfMonth: [1, 3] },
      { weekOfMonth: [-1] },
      { weekOfMonth: [2] },
      { isoWeek: 'odd' },
      { isoWeek: 'even' },
      { everyWeeks: 2, validFrom: '2027-01-05' },
      { validFrom: '2027-01-01' },
      { validThrough: '2027-06-30' },
      { validFrom: '--04-01', validThrough: '--09-30' },
      { validFrom: '2027-04-01', validThrough: '2027-09-30' },
    ),
    more: fc.constantFrom<Partial<OpeningHours>>(
      {},
      {},
      { mode: 'appointment' },
      { mode: 'phone' },
      { availableLanguage: ['ru'] },
      { availableLanguage: ['en', 'fr', 'ar'] },
      { note: 'Zi. 12' },
      { mode: 'phone', availableLanguage: ['uk'], note: 'im Rathaus' },
    ),
  })
  .map(({ dayOfWeek, opens, closes, when, more }) => ({ dayOfWeek, opens, closes, ...when, ...more }));

describe('hours said in words', () => {
  it('read as a sign', () => {
    const weekdays: DayOfWeek[] = ['Monday', 'Tuesday', 'Thursday'];
    expect(
      hoursWords([
        { dayOfWeek: weekdays, opens: '09:00', closes: '12:00' },
        { dayOfWeek: ['Wednesday'], opens: '14:00', closes: '16:30', weekOfMonth: [1, 3], mode: 'appointment' },
      ]),
    ).to.equal('Mo, Di, Do 9:00–12:00 · 1. und 3. Mi im Monat 14:00–16:30 (nur mit Termin)');
    expect(hoursWords([])).to.equal('');
  });

  it('are read as the same entries', () => {
    const list = fc.array(entry, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(list, (entries) => {
        const words = hoursWords(entries);
        expect(readHoursText(words), words).to.deep.equal({ hours: entries, ask: [], unread: [] });
      }),
      { numRuns: RUNS, seed: 21 },
    );
  });

  it('are read again with what is asked of others: nights, and seasons with one end', () => {
    const entries: OpeningHours[] = [
      { dayOfWeek: ['Friday'], opens: '22:00', closes: '06:00' },
      { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00', validFrom: '--09-01' },
      { dayOfWeek: ['Tuesday'], opens: '09:00', closes: '12:00', validThrough: '--06-30' },
      { dayOfWeek: ['Tuesday'], opens: '02:00', closes: '05:00' },
    ];
    expect(readHoursText(hoursWords(entries))).to.deep.equal({ hours: entries, ask: [], unread: [] });
  });
});

describe('hours written by others', () => {
  it('are read as what was meant, or asked', () => {
    const count = { same: 0, asked: 0 };
    const property = fc.property(
      fc.array(entry, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat(1000)),
      (entries, choices) => {
        const pick = <T>(...from: T[]): T => from[choices.next().value! % from.length]!;
        const text = entries.map((each) => written(each, pick)).join(pick(', ', '; ', '\n', ' | ', ' und ', ' sowie '));
        const { hours, ask, unread } = readHoursText(text);
        if (ask.length > 0) {
          count.asked++;
          return;
        }
        expect(unread, text).to.deep.equal([]);
        expect(hours, text).to.deep.equal(entries);
        count.same++;
      },
    );
    fc.assert(property, { numRuns: RUNS, seed: 22 });
    // Not everything may be asked.
    expect(count.same).to.be.above(RUNS * 0.75);
  });
});

const LONG = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

type Pick = <T>(...from: T[]) => T;

/** One entry in the words of some office. */
function written(entry: OpeningHours, pick: Pick): string {
  const { weekOfMonth, isoWeek, everyWeeks, validFrom, validThrough, mode, availableLanguage, note } = entry;
  const numbers = entry.dayOfWeek.map((day) => WEEKDAYS.indexOf(day));
  const name = pick<(day: number) => string>(
    (day) => LONG[day]!,
    (day) => LONG[day]!.slice(0, 2),
    (day) => `${LONG[day]!.slice(0, 2)}.`,
    (day) => `${LONG[day]!.toLowerCase()}s`,
  );
  const [first, last] = [numbers[0]!, numbers[numbers.length - 1]!];
  const isRun = numbers.length > 2 && last - first === numbers.length - 1;
  const names = isRun
    ? name(first) + pick('-', '–', ' - ', ' bis ') + name(last)
    : numbers
        .map(name)
        .reduce(
          (before, each, i) =>
            before + (i < numbers.length - 1 ? ', ' : pick(', ', ' und ', ' u. ', ' & ', ' + ')) + each,
        );
  const clock = pick<(time: string) => string>(
    (time) => time,
    (time) => time.replace(':', '.').replace(/^0/, ''),
    (time) => time.replace(':00', '').replace(/^0/, ''),
    (time) => time.replace(':', ''),
    (time) =>
      time
        .replace(/^0/, '')
        .replace(/:(\d)(\d)/, (_, ten: string, one: string) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(ten)]! + '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(one)]!),
  );
  const times =
    pick('', 'von ') +
    clock(entry.opens) +
    pick('-', '–', ' – ', ' bis ', '—') +
    clock(entry.closes) +
    pick('', ' Uhr');
  const nth = weekOfMonth?.map((week) => (week < 0 ? 'letzten' : `${week}.`)).join(pick(' und ', ' u. ', ' + '));
  const weekday = nth ? `${pick('', 'jeden ', 'am ')}${nth} ${names} ${pick('im Monat', 'des Monats')}` : names;
  const date = (day: string) => day.replace(/^(\d*)-?-(\d\d)-(\d\d)$/, '$3.$2.$1');
  const period = validFrom
    ? validThrough
      ? `${pick('vom ', '')}${date(validFrom)}${pick(' bis ', '-', ' – ')}${date(validThrough)}`
      : `ab ${date(validFrom)}`
    : validThrough && `bis ${date(validThrough)}`;
  const inWeeks =
    isoWeek && `${pick('', 'in ')}${isoWeek === 'odd' ? 'un' : ''}geraden ${pick('KW', 'Wochen', 'Kalenderwochen')}`;
  const every = everyWeeks && pick('14-tägig', 'alle 2 Wochen', 'alle 14 Tage', 'zweiwöchentlich');
  const how =
    mode === 'phone' ? pick('telefonisch', 'nur telefonisch') : mode && pick('nur mit Termin', 'nach Vereinbarung');
  const spoken = availableLanguage
    ?.map((tag) => ({ ru: 'Russisch', en: 'engl.', fr: 'französisch', ar: 'Arabisch', uk: 'ukrainisch' })[tag])
    .join(pick(', ', '/'));
  const asides = [every, period, inWeeks, how, spoken, note].filter(Boolean).map((each) => `(${each})`);
  return [weekday, times, ...asides].join(' ');
}
