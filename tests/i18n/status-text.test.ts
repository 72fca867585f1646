import { expect } from '@open-wc/testing';
import type { Locale } from '../../src/i18n/locales.ts';
import { capitalised } from '../../src/i18n/phrase.ts';
import { statusShape, statusText } from '../../src/i18n/status-text.ts';
import { statusAt } from '../../src/model/hours/status.ts';
import type { Hours } from '../../src/model/hours/schedule.ts';
import { i18nOf } from '../support/languages.ts';
import { afternoons, at, BERLIN, closedOn, hours, mornings, OFFICE, says, WEEKDAYS } from '../support/weeks.ts';

const CASES: [name: string, schedule: Hours, time: string, german: string, arabic: string][] = [
  ['open: until when', OFFICE, '2026-10-28T10:00', 'Geöffnet, bis 17:00 Uhr', 'مفتوح، حتى الساعة 17:00'],
  [
    'a second before the last half hour',
    OFFICE,
    '2026-10-28T16:29:59',
    'Geöffnet, bis 17:00 Uhr',
    'مفتوح، حتى الساعة 17:00',
  ],
  [
    'in the last half hour: that it closes soon',
    OFFICE,
    '2026-10-28T16:30',
    'Schließt bald, um 17:00 Uhr',
    'يغلق قريبًا، الساعة 17:00',
  ],
  ['the last second', OFFICE, '2026-10-28T16:59:59', 'Schließt bald, um 17:00 Uhr', 'يغلق قريبًا، الساعة 17:00'],
  [
    'in the last half hour before one may only call: what ends for those who come',
    hours(mornings, { ...afternoons, opens: '12:00', mode: 'phone' }),
    '2026-10-28T11:45',
    'Schließt bald, um 12:00 Uhr',
    'يغلق قريبًا، الساعة 12:00',
  ],
  [
    'at closing time: closed, and tomorrow',
    OFFICE,
    '2026-10-28T17:00',
    'Geschlossen, öffnet morgen um 9:00 Uhr',
    'مغلق، يفتح غدًا الساعة 9:00',
  ],
  ['after midnight: today', OFFICE, '2026-10-29T00:00', 'Geschlossen, öffnet um 9:00 Uhr', 'مغلق، يفتح الساعة 9:00'],
  ['before opening', OFFICE, '2026-10-28T08:59:59', 'Geschlossen, öffnet um 9:00 Uhr', 'مغلق، يفتح الساعة 9:00'],
  [
    'over the weekend: the weekday',
    OFFICE,
    '2026-10-30T13:00',
    'Geschlossen, öffnet am Montag um 9:00 Uhr',
    'مغلق، يفتح يوم الاثنين الساعة 9:00',
  ],
  [
    'six days ahead: still the weekday',
    closedOn('2026-11-02', '2026-11-06'),
    '2026-11-03T18:00',
    'Heute geschlossen, öffnet am Montag um 9:00 Uhr',
    'مغلق اليوم، يفتح يوم الاثنين الساعة 9:00',
  ],
  [
    'seven days ahead: the date too, for "Montag" could be today',
    closedOn('2026-11-02', '2026-11-08'),
    '2026-11-02T18:00',
    'Heute geschlossen, öffnet am Montag, 9. November, um 9:00 Uhr',
    'مغلق اليوم، يفتح يوم الاثنين 9 تشرين الثاني (نوفمبر) الساعة 9:00',
  ],
  [
    'far ahead, over the new year: without the year, for no other January is meant',
    closedOn('2026-12-24', '2027-01-10', 'Weihnachtspause'),
    '2026-12-24T10:00',
    'Heute geschlossen, Weihnachtspause. Öffnet am Montag, 11. Januar, um 9:00 Uhr',
    'مغلق اليوم، Weihnachtspause. يفتح يوم الاثنين 11 كانون الثاني (يناير) الساعة 9:00',
  ],
  [
    'a year ahead: with the year',
    closedOn('2026-10-28', '2027-10-31'),
    '2026-10-28T10:00',
    'Heute geschlossen, öffnet am Montag, 1. November 2027, um 9:00 Uhr',
    'مغلق اليوم، يفتح يوم الاثنين 1 تشرين الثاني (نوفمبر) 2027 الساعة 9:00',
  ],
  [
    'on a public holiday: which one, and when it opens as a sentence of its own',
    OFFICE,
    '2025-10-31T10:00',
    'Heute geschlossen, Reformationstag. Öffnet am Montag um 9:00 Uhr',
    'مغلق اليوم، يوم الإصلاح الديني. يفتح يوم الاثنين الساعة 9:00',
  ],
  [
    'at Christmas',
    OFFICE,
    '2026-12-25T10:00',
    'Heute geschlossen, 1. Weihnachtstag. Öffnet am Montag um 9:00 Uhr',
    'مغلق اليوم، اليوم الأول من عيد الميلاد. يفتح يوم الاثنين الساعة 9:00',
  ],
  [
    'on a holiday that would be closed anyway',
    OFFICE,
    '2026-10-31T10:00',
    'Geschlossen, öffnet am Montag um 9:00 Uhr',
    'مغلق، يفتح يوم الاثنين الساعة 9:00',
  ],
  [
    'on a special day with a name',
    closedOn('2026-10-28', '2026-10-28', 'Betriebsversammlung'),
    '2026-10-28T10:00',
    'Heute geschlossen, Betriebsversammlung. Öffnet morgen um 9:00 Uhr',
    'مغلق اليوم، Betriebsversammlung. يفتح غدًا الساعة 9:00',
  ],
  [
    'on a special day without one',
    closedOn('2026-10-28', '2026-10-28'),
    '2026-10-28T10:00',
    'Heute geschlossen, öffnet morgen um 9:00 Uhr',
    'مغلق اليوم، يفتح غدًا الساعة 9:00',
  ],
  [
    'closed for some time',
    { ...OFFICE, temporarilyClosed: {} },
    '2026-10-28T10:00',
    'Vorübergehend geschlossen',
    'مغلق مؤقتًا',
  ],
  [
    'closed for some time: the last day of it, with its year',
    { ...OFFICE, temporarilyClosed: { validThrough: '2026-11-11' } },
    '2026-10-28T10:00',
    'Vorübergehend geschlossen, bis 11. November 2026',
    'مغلق مؤقتًا، حتى نهاية 11 تشرين الثاني (نوفمبر) 2026',
  ],
  [
    'closed for some time, on a Sunday: the same',
    { ...OFFICE, temporarilyClosed: { validThrough: '2026-11-11' } },
    '2026-11-01T10:00',
    'Vorübergehend geschlossen, bis 11. November 2026',
    'مغلق مؤقتًا، حتى نهاية 11 تشرين الثاني (نوفمبر) 2026',
  ],
  [
    'closed for some time, and hours that nobody knows: the last day all the same',
    { ...BERLIN, temporarilyClosed: { validThrough: '2026-11-11' } },
    '2026-10-28T10:00',
    'Vorübergehend geschlossen, bis 11. November 2026',
    'مغلق مؤقتًا، حتى نهاية 11 تشرين الثاني (نوفمبر) 2026',
  ],
  [
    'closed for some time, why and until when',
    { ...OFFICE, temporarilyClosed: { validThrough: '2026-11-11', reason: { de: 'Umbau', ar: 'تجديد' } } },
    '2026-10-28T10:00',
    'Vorübergehend geschlossen, Umbau. Bis 11. November 2026',
    'مغلق مؤقتًا، تجديد. حتى نهاية 11 تشرين الثاني (نوفمبر) 2026',
  ],
  [
    'by appointment: until when today',
    hours({ ...mornings, mode: 'appointment' }),
    '2026-10-28T10:00',
    'Nur mit Termin, heute bis 12:00 Uhr',
    'بموعد مسبق فقط، اليوم حتى الساعة 12:00',
  ],
  [
    'before hours by appointment: from when',
    hours({ ...mornings, mode: 'appointment' }),
    '2026-10-28T12:00',
    'Geschlossen, mit Termin morgen ab 9:00 Uhr',
    'مغلق، بموعد مسبق غدًا ابتداءً من الساعة 9:00',
  ],
  [
    'by phone until midnight',
    hours({ opens: '09:00', closes: '24:00', mode: 'phone' }),
    '2026-10-28T10:00',
    'Nur am Telefon, heute bis 24:00 Uhr',
    'عبر الهاتف فقط، اليوم حتى منتصف الليل',
  ],
  [
    'by phone: until when today',
    hours({ ...mornings, mode: 'phone' }),
    '2026-10-28T10:00',
    'Nur am Telefon, heute bis 12:00 Uhr',
    'عبر الهاتف فقط، اليوم حتى الساعة 12:00',
  ],
  [
    'before hours by phone: from when',
    hours({ ...mornings, mode: 'phone' }),
    '2026-10-30T12:00',
    'Geschlossen, am Telefon erreichbar am Montag ab 9:00 Uhr',
    'مغلق، يمكن الاتصال هاتفيًا يوم الاثنين ابتداءً من الساعة 9:00',
  ],
  [
    'open, by phone afterwards: until when one can come',
    hours(mornings, { opens: '12:00', closes: '16:00', mode: 'phone' }),
    '2026-10-28T10:00',
    'Geöffnet, bis 12:00 Uhr',
    'مفتوح، حتى الساعة 12:00',
  ],
  [
    'by phone, open afterwards',
    hours({ ...mornings, mode: 'phone' }, { opens: '12:00', closes: '16:00' }),
    '2026-10-28T10:00',
    'Nur am Telefon, öffnet um 12:00 Uhr',
    'عبر الهاتف فقط، يفتح الساعة 12:00',
  ],
  [
    'by phone, by appointment afterwards',
    hours({ ...mornings, mode: 'phone' }, { opens: '12:00', closes: '16:00', mode: 'appointment' }),
    '2026-10-28T10:00',
    'Nur am Telefon, mit Termin ab 12:00 Uhr',
    'عبر الهاتف فقط، بموعد مسبق ابتداءً من الساعة 12:00',
  ],
  [
    'at lunch',
    hours(mornings, afternoons),
    '2026-10-28T12:30',
    'Geschlossen, öffnet um 14:00 Uhr',
    'مغلق، يفتح الساعة 14:00',
  ],
  [
    'hours that nobody knows: what to do',
    BERLIN,
    '2026-10-28T10:00',
    'Bitte vorher fragen, Öffnungszeiten nicht bekannt',
    'يُرجى الاستفسار مسبقًا، ساعات العمل غير معروفة',
  ],
  [
    'hours that nobody knows yet',
    hours({ ...mornings, validFrom: '2026-12-02', validThrough: '2027-03-31' }),
    '2026-10-28T10:00',
    'Bitte vorher fragen, Öffnungszeiten nicht bekannt',
    'يُرجى الاستفسار مسبقًا، ساعات العمل غير معروفة',
  ],
  [
    'a zone that does not exist',
    { ...OFFICE, timeZone: 'Europe/Emden' },
    '2026-10-28T10:00',
    'Bitte vorher fragen, Öffnungszeiten nicht bekannt',
    'يُرجى الاستفسار مسبقًا، ساعات العمل غير معروفة',
  ],
  ['no regular hours', { ...BERLIN, openingHoursSpecification: [] }, '2026-10-28T10:00', 'Geschlossen', 'مغلق'],
  [
    'always open',
    {
      ...hours({ dayOfWeek: [...WEEKDAYS, 'Saturday', 'Sunday'], opens: '00:00', closes: '24:00' }),
      publicHolidays: 'open',
    },
    '2026-10-28T10:00',
    'Geöffnet',
    'مفتوح',
  ],
  [
    'open until midnight: today, not tomorrow',
    hours({ opens: '09:00', closes: '24:00' }),
    '2026-10-28T20:00',
    'Geöffnet, bis 24:00 Uhr',
    'مفتوح، حتى منتصف الليل',
  ],
  [
    'in the last half hour before midnight',
    hours({ opens: '09:00', closes: '24:00' }),
    '2026-10-28T23:40',
    'Schließt bald, um 24:00 Uhr',
    'يغلق قريبًا، عند منتصف الليل',
  ],
  ['open overnight: no end today', hours({ opens: '22:00', closes: '06:00' }), '2026-10-28T23:00', 'Geöffnet', 'مفتوح'],
  ['in summer time', OFFICE, '2026-07-01T16:45+02:00', 'Schließt bald, um 17:00 Uhr', 'يغلق قريبًا، الساعة 17:00'],
];

describe('a status in words', () => {
  for (const [name, schedule, time, german, arabic] of CASES) {
    it(name, async () => {
      // 2025 and 2026 alike: the instants named lie in winter time, or say so.
      expect(says(await i18nOf('de'), schedule, at(time))).to.equal(german);
      expect(says(await i18nOf('ar'), schedule, at(time))).to.equal(arabic);
    });
  }

  it('carries the instant of the next change', async () => {
    const now = at('2026-10-28T10:00');
    const { next } = statusText(await i18nOf('de'), statusAt(OFFICE, now), now, 'Europe/Berlin', 'de');
    expect(next).to.deep.equal(['bis ', { text: '17:00', datetime: '2026-10-28T16:00:00.000Z' }, '\u00a0Uhr']);
  });

  it('asks Intl for nothing, for that takes a slow phone long', async () => {
    const german = await i18nOf('de');
    const real = globalThis.Intl;
    globalThis.Intl = new Proxy(real, {
      get: (_, name) => {
        throw new Error(`Intl.${String(name)} was asked for.`);
      },
    });
    try {
      expect(says(german, OFFICE, at('2026-10-28T10:00'))).to.equal('Geöffnet, bis 17:00 Uhr');
      expect(says(german, OFFICE, at('2026-10-30T14:00'))).to.equal('Geschlossen, öffnet am Montag um 9:00 Uhr');
    } finally {
      globalThis.Intl = real;
    }
  });

  it('marks a reason that is not in the reader’s language with its own', async () => {
    const now = at('2026-10-28T10:00');
    const status = statusAt(closedOn('2026-10-28', '2026-10-28', 'Betriebsversammlung'), now);
    const { state, next } = statusText(await i18nOf('ar'), status, now, 'Europe/Berlin', 'de');
    expect(state).to.equal('مغلق اليوم');
    expect(next?.[0]).to.deep.equal({ text: 'Betriebsversammlung', lang: 'de' });
  });

  it('says of unknown hours whether to call, to write or to ask somebody else', async () => {
    const now = at('2026-10-28T10:00');
    const states = async (locale: Locale) => {
      const i18n = await i18nOf(locale);
      return (['call', 'write', 'ask'] as const).map(
        (ask) => statusText(i18n, statusAt(BERLIN, now), now, 'Europe/Berlin', 'de', ask).state,
      );
    };
    expect(await states('de')).to.deep.equal(['Bitte vorher anrufen', 'Bitte vorher schreiben', 'Bitte vorher fragen']);
    expect(await states('en')).to.deep.equal(['Please call first', 'Please write first', 'Please ask first']);
  });

  it('writes times as the readers of a language do', async () => {
    const half = hours({ opens: '08:30', closes: '17:00' });
    const sayings = async (locale: Locale) => {
      const i18n = await i18nOf(locale);
      return ['2026-10-28T10:00', '2026-10-28T17:00'].map((time) => says(i18n, half, at(time)));
    };
    expect(await sayings('fr')).to.deep.equal(['Ouvert, jusqu’à 17 h', 'Fermé, ouvre demain à 8 h 30']);
    expect(await sayings('nl')).to.deep.equal(['Open, tot 17.00 uur', 'Gesloten, gaat morgen om 8.30 uur open']);
  });

  it('has the words that an hour asks for', async () => {
    const opening = (opens: string): Hours => hours({ opens, closes: '18:00' });
    const sayings = async (locale: Locale) => {
      const i18n = await i18nOf(locale);
      return ['01:00', '11:00', '13:00'].map((opens) => says(i18n, opening(opens), at('2026-10-28T00:30')));
    };
    expect(await sayings('es')).to.deep.equal([
      'Cerrado, abre a la 1:00',
      'Cerrado, abre a las 11:00',
      'Cerrado, abre a las 13:00',
    ]);
    expect(await sayings('uk')).to.deep.equal([
      'Зачинено, відчиняється о 1:00',
      'Зачинено, відчиняється об 11:00',
      'Зачинено, відчиняється о 13:00',
    ]);
  });

  it('begins a sentence with a capital where the language has them, and as the language has them', async () => {
    const holiday = async (locale: Locale) => says(await i18nOf(locale), OFFICE, at('2025-10-31T10:00'));
    expect(await holiday('nl')).to.equal('Vandaag gesloten, Hervormingsdag. Gaat maandag om 9.00 uur open');
    expect(capitalised(['içeride'], 'tr')).to.deep.equal(['İçeride']);
    expect(capitalised(['in'], 'nl')).to.deep.equal(['In']);
    expect(capitalised([{ text: 'x', lang: 'de' }, ' y'], 'de')).to.deep.equal([{ text: 'x', lang: 'de' }, ' y']);
  });

  it('has the shape of its state, and one of its own for the last half hour', () => {
    const shape = (schedule: Hours, time: string): string => statusShape(statusAt(schedule, at(time)), at(time));
    expect(shape(OFFICE, '2026-10-28T16:29:59')).to.equal('open');
    expect(shape(OFFICE, '2026-10-28T16:30')).to.equal('closing-soon');
    expect(shape(OFFICE, '2026-10-28T17:00')).to.equal('closed');
    expect(shape(BERLIN, '2026-10-28T17:00')).to.equal('unknown');
    expect(shape({ ...OFFICE, temporarilyClosed: {} }, '2026-10-28T17:00')).to.equal('paused');
    expect(shape(closedOn('2026-10-28', '2026-10-28'), '2026-10-28T10:00')).to.equal('closed');
    expect(shape(hours({ ...mornings, mode: 'phone' }), '2026-10-28T11:45')).to.equal('by-phone');
    expect(shape(hours({ ...mornings, mode: 'appointment' }), '2026-10-28T11:45')).to.equal('by-appointment');
  });
});
