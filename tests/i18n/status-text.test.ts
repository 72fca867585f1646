import { expect } from '@open-wc/testing';
import { statusShape, statusText } from '../../src/i18n/status-text.ts';
import { statusAt } from '../../src/model/hours/status.ts';
import type { Hours } from '../../src/model/hours/schedule.ts';
import { i18nOf } from '../support/languages.ts';
import { afternoons, at, BERLIN, closedOn, hours, mornings, OFFICE, says, WEEKDAYS } from '../support/weeks.ts';

const CASES: [name: string, schedule: Hours, time: string, german: string, arabic: string][] = [
  ['open: until when', OFFICE, '2026-10-28T10:00', 'Geöffnet · schließt um 17:00', 'مفتوح · يغلق الساعة 17:00'],
  [
    'a second before the last half hour',
    OFFICE,
    '2026-10-28T16:29:59',
    'Geöffnet · schließt um 17:00',
    'مفتوح · يغلق الساعة 17:00',
  ],
  [
    'in the last half hour: that it closes soon',
    OFFICE,
    '2026-10-28T16:30',
    'Schließt bald · um 17:00',
    'يغلق قريبًا · الساعة 17:00',
  ],
  ['the last second', OFFICE, '2026-10-28T16:59:59', 'Schließt bald · um 17:00', 'يغلق قريبًا · الساعة 17:00'],
  [
    'in the last half hour before one may only call',
    hours(mornings, { ...afternoons, opens: '12:00', mode: 'phone' }),
    '2026-10-28T11:45',
    'Schließt bald · telefonisch erreichbar: um 12:00',
    'يغلق قريبًا · متاح هاتفيًا: الساعة 12:00',
  ],
  [
    'at closing time: closed, and tomorrow',
    OFFICE,
    '2026-10-28T17:00',
    'Geschlossen · öffnet morgen um 9:00',
    'مغلق · يفتح غدًا الساعة 9:00',
  ],
  ['after midnight: today', OFFICE, '2026-10-29T00:00', 'Geschlossen · öffnet um 9:00', 'مغلق · يفتح الساعة 9:00'],
  ['before opening', OFFICE, '2026-10-28T08:59:59', 'Geschlossen · öffnet um 9:00', 'مغلق · يفتح الساعة 9:00'],
  [
    'over the weekend: the weekday',
    OFFICE,
    '2026-10-30T13:00',
    'Geschlossen · öffnet Montag um 9:00',
    'مغلق · يفتح يوم الاثنين الساعة 9:00',
  ],
  [
    'six days ahead: still the weekday',
    closedOn('2026-11-02', '2026-11-06'),
    '2026-11-03T18:00',
    'Heute geschlossen · öffnet Montag um 9:00',
    'مغلق اليوم · يفتح يوم الاثنين الساعة 9:00',
  ],
  [
    'seven days ahead: the date, for "Montag" could be today',
    closedOn('2026-11-02', '2026-11-08'),
    '2026-11-02T18:00',
    'Heute geschlossen · öffnet am 9. November um 9:00',
    'مغلق اليوم · يفتح في 9 نوفمبر الساعة 9:00',
  ],
  [
    'far ahead, over the new year',
    closedOn('2026-12-24', '2027-01-10', 'Weihnachtspause'),
    '2026-12-24T10:00',
    'Heute geschlossen: Weihnachtspause · öffnet am 11. Januar um 9:00',
    'مغلق اليوم: Weihnachtspause · يفتح في 11 يناير الساعة 9:00',
  ],
  [
    'on a public holiday: which one',
    OFFICE,
    '2025-10-31T10:00',
    'Heute geschlossen: Reformationstag · öffnet Montag um 9:00',
    'مغلق اليوم: عيد الإصلاح · يفتح يوم الاثنين الساعة 9:00',
  ],
  [
    'at Christmas',
    OFFICE,
    '2026-12-25T10:00',
    'Heute geschlossen: 1. Weihnachtstag · öffnet Montag um 9:00',
    'مغلق اليوم: اليوم الأول من عيد الميلاد · يفتح يوم الاثنين الساعة 9:00',
  ],
  [
    'on a holiday that would be closed anyway',
    OFFICE,
    '2026-10-31T10:00',
    'Geschlossen · öffnet Montag um 9:00',
    'مغلق · يفتح يوم الاثنين الساعة 9:00',
  ],
  [
    'on a special day with a name',
    closedOn('2026-10-28', '2026-10-28', 'Betriebsversammlung'),
    '2026-10-28T10:00',
    'Heute geschlossen: Betriebsversammlung · öffnet morgen um 9:00',
    'مغلق اليوم: Betriebsversammlung · يفتح غدًا الساعة 9:00',
  ],
  [
    'on a special day without one',
    closedOn('2026-10-28', '2026-10-28'),
    '2026-10-28T10:00',
    'Heute geschlossen · öffnet morgen um 9:00',
    'مغلق اليوم · يفتح غدًا الساعة 9:00',
  ],
  [
    'closed for some time',
    { ...OFFICE, temporarilyClosed: {} },
    '2026-10-28T10:00',
    'Vorübergehend geschlossen',
    'مغلق مؤقتًا',
  ],
  [
    'closed for some time, why and until when',
    { ...OFFICE, temporarilyClosed: { validThrough: '2026-11-11', reason: { de: 'Umbau', ar: 'تجديد' } } },
    '2026-10-28T10:00',
    'Vorübergehend geschlossen: Umbau · öffnet am 12. November um 9:00',
    'مغلق مؤقتًا: تجديد · يفتح في 12 نوفمبر الساعة 9:00',
  ],
  [
    'by appointment: until when',
    hours({ ...mornings, mode: 'appointment' }),
    '2026-10-28T10:00',
    'Nach Vereinbarung · bis 12:00',
    'بموعد مسبق · حتى الساعة 12:00',
  ],
  [
    'before hours by appointment',
    hours({ ...mornings, mode: 'appointment' }),
    '2026-10-28T12:00',
    'Geschlossen · nach Vereinbarung: morgen um 9:00',
    'مغلق · بموعد مسبق: غدًا الساعة 9:00',
  ],
  [
    'by phone until midnight',
    hours({ opens: '09:00', closes: '24:00', mode: 'phone' }),
    '2026-10-28T10:00',
    'Telefonisch erreichbar · bis 24:00',
    'متاح هاتفيًا · حتى الساعة 24:00',
  ],
  [
    'by phone: until when',
    hours({ ...mornings, mode: 'phone' }),
    '2026-10-28T10:00',
    'Telefonisch erreichbar · bis 12:00',
    'متاح هاتفيًا · حتى الساعة 12:00',
  ],
  [
    'before hours by phone',
    hours({ ...mornings, mode: 'phone' }),
    '2026-10-30T12:00',
    'Geschlossen · telefonisch erreichbar: Montag um 9:00',
    'مغلق · متاح هاتفيًا: يوم الاثنين الساعة 9:00',
  ],
  [
    'open, by phone afterwards',
    hours(mornings, { opens: '12:00', closes: '16:00', mode: 'phone' }),
    '2026-10-28T10:00',
    'Geöffnet · telefonisch erreichbar: um 12:00',
    'مفتوح · متاح هاتفيًا: الساعة 12:00',
  ],
  [
    'by phone, open afterwards',
    hours({ ...mornings, mode: 'phone' }, { opens: '12:00', closes: '16:00' }),
    '2026-10-28T10:00',
    'Telefonisch erreichbar · öffnet um 12:00',
    'متاح هاتفيًا · يفتح الساعة 12:00',
  ],
  [
    'at lunch',
    hours(mornings, afternoons),
    '2026-10-28T12:30',
    'Geschlossen · öffnet um 14:00',
    'مغلق · يفتح الساعة 14:00',
  ],
  ['hours that nobody knows', BERLIN, '2026-10-28T10:00', 'Öffnungszeiten nicht bekannt', 'ساعات العمل غير معروفة'],
  [
    'a zone that does not exist',
    { ...OFFICE, timeZone: 'Europe/Emden' },
    '2026-10-28T10:00',
    'Öffnungszeiten nicht bekannt',
    'ساعات العمل غير معروفة',
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
    'Geöffnet · schließt um 24:00',
    'مفتوح · يغلق الساعة 24:00',
  ],
  [
    'open overnight',
    hours({ opens: '22:00', closes: '06:00' }),
    '2026-10-28T23:00',
    'Geöffnet · schließt morgen um 6:00',
    'مفتوح · يغلق غدًا الساعة 6:00',
  ],
  ['in summer time', OFFICE, '2026-07-01T16:45+02:00', 'Schließt bald · um 17:00', 'يغلق قريبًا · الساعة 17:00'],
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
    expect(next).to.deep.equal(['schließt um ', { text: '17:00', datetime: '2026-10-28T16:00:00.000Z' }]);
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
      expect(says(german, OFFICE, at('2026-10-28T10:00'))).to.equal('Geöffnet · schließt um 17:00');
      expect(says(german, OFFICE, at('2026-10-30T14:00'))).to.equal('Geschlossen · öffnet Montag um 9:00');
    } finally {
      globalThis.Intl = real;
    }
  });

  it('marks a reason that is not in the reader’s language with its own', async () => {
    const now = at('2026-10-28T10:00');
    const status = statusAt(closedOn('2026-10-28', '2026-10-28', 'Betriebsversammlung'), now);
    const { reason } = statusText(await i18nOf('ar'), status, now, 'Europe/Berlin', 'de');
    expect(reason).to.deep.equal(['مغلق اليوم: ', { text: 'Betriebsversammlung', lang: 'de' }]);
  });

  it('has the shape of its state, and one of its own for the last half hour', () => {
    const shape = (schedule: Hours, time: string): string => statusShape(statusAt(schedule, at(time)), at(time));
    expect(shape(OFFICE, '2026-10-28T16:29:59')).to.equal('open');
    expect(shape(OFFICE, '2026-10-28T16:30')).to.equal('closing-soon');
    expect(shape(OFFICE, '2026-10-28T17:00')).to.equal('closed');
    expect(shape(BERLIN, '2026-10-28T17:00')).to.equal('unknown');
    expect(shape(hours({ ...mornings, mode: 'phone' }), '2026-10-28T11:45')).to.equal('by-phone');
    expect(shape(hours({ ...mornings, mode: 'appointment' }), '2026-10-28T11:45')).to.equal('by-appointment');
  });
});
