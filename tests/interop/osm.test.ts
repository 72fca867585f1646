import { expect } from 'chai';
import { fromOsm, toOsm } from '../../src/interop/osm.ts';
import type { Hours } from '../../src/model/hours/schedule.ts';
import { EVERY_DAY, MONDAY_TO_THURSDAY, hoursWith } from '../support/hours-fixtures.ts';

const written = (changes: Partial<Hours> = {}) => toOsm(hoursWith(changes)).value;
const lost = (changes: Partial<Hours>) =>
  toOsm(hoursWith(changes)).problems.map(({ path, message }) => `${path}: ${message}`);
const WEEK = 'Mo-Th 09:00-17:00, Fr 09:00-13:00; PH off';

describe('toOsm', () => {
  it('writes a week and the public holidays', () => {
    expect(toOsm(hoursWith())).to.deep.equal({ value: WEEK, problems: [] });
    expect(written({ publicHolidays: 'open' })).to.equal('Mo-Th 09:00-17:00, Fr 09:00-13:00');
  });

  it('writes several intervals of the same days together', () => {
    const day = { dayOfWeek: MONDAY_TO_THURSDAY };
    const hours = [
      { ...day, opens: '08:00', closes: '12:00' },
      { ...day, opens: '14:00', closes: '24:00' },
    ];
    expect(written({ openingHoursSpecification: hours })).to.equal('Mo-Th 08:00-12:00,14:00-24:00; PH off');
  });

  it('writes weeks, modes (the strongest last) and periods, the narrower in place of the wider', () => {
    expect(
      written({
        openingHoursSpecification: [
          { dayOfWeek: ['Thursday'], opens: '14:00', closes: '16:00', weekOfMonth: [1, -1] },
          {
            dayOfWeek: ['Monday'],
            opens: '09:00',
            closes: '10:00',
            isoWeek: 'even',
            validFrom: '--11-01',
            validThrough: '--03-31',
          },
          { dayOfWeek: EVERY_DAY, opens: '08:00', closes: '18:00', mode: 'appointment' },
          { dayOfWeek: ['Friday'], opens: '08:00', closes: '10:00', mode: 'phone', validFrom: '2026-03-01' },
        ],
      }),
    ).to.equal(
      'Mo-Su 08:00-18:00 unknown "by appointment", Th[1,-1] 14:00-16:00; ' +
        'Nov 01-Mar 31 week 02-52/2 Mo 09:00-10:00; ' +
        '2026 Mar 01-2100 Dec 31 Fr 08:00-10:00 unknown "by phone"; PH off',
    );
  });

  it('writes exceptions from weak to strong: yearly, one-off, closure', () => {
    expect(
      written({
        specialOpeningHoursSpecification: [
          { validFrom: '2026-12-29', opens: '09:00', closes: '12:00' },
          { validFrom: '--12-24', validThrough: '--01-01', name: 'Pause' },
        ],
        temporarilyClosed: { reason: 'Umbau' },
      }),
    ).to.equal(`${WEEK}; Dec 24-Jan 01 off "Pause"; 2026 Dec 29 09:00-12:00; off "Umbau"`);
  });

  it('cuts exceptions where they overlap, as theirs replace and ours add up', () => {
    expect(
      written({
        specialOpeningHoursSpecification: [
          { validFrom: '2026-12-01', validThrough: '2026-12-10', opens: '09:00', closes: '12:00' },
          { validFrom: '2026-12-04', opens: '14:00', closes: '15:00' },
          { validFrom: '2026-12-10' },
        ],
      }),
    ).to.equal(
      'Mo-Th 09:00-17:00, Fr 09:00-13:00; 2026 Dec 01-2026 Dec 03 Mo-Fr 09:00-12:00; ' +
        '2026 Dec 05-2026 Dec 09 Mo-Fr 09:00-12:00; PH off; ' +
        '2026 Dec 04 09:00-12:00,14:00-15:00; 2026 Dec 10 unknown',
    );
  });

  it('empties the days of several narrower rules before it fills them, as each of theirs would replace', () => {
    const summer = { validFrom: '--07-01', validThrough: '--08-31' };
    expect(
      written({
        openingHoursSpecification: [
          { dayOfWeek: EVERY_DAY, opens: '09:00', closes: '17:00' },
          { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00', ...summer },
          { dayOfWeek: ['Monday', 'Friday'], opens: '14:00', closes: '15:00', ...summer },
        ],
      }),
    ).to.equal(
      'Mo-Su 09:00-17:00; Jul 01-Aug 31 Mo off; Jul 01-Aug 31 Mo,Fr off, ' +
        'Jul 01-Aug 31 Mo 09:00-12:00, Jul 01-Aug 31 Mo,Fr 14:00-15:00; PH off',
    );
  });

  it('writes what is not known before and after hours that last for a time', () => {
    const openingHoursSpecification = [
      { dayOfWeek: EVERY_DAY, opens: '09:00', closes: '12:00', validFrom: '2026-07-01', validThrough: '2026-08-31' },
    ];
    const rule = '2026 Jul 01-2026 Aug 31 Mo-Su 09:00-12:00; PH off';
    expect(written({ openingHoursSpecification })).to.equal(
      `${rule}; 1970 Jan 01-2026 Jun 30 unknown; 2026 Sep 01-2100 Dec 31 unknown`,
    );
  });

  it('writes weekdays of an exception, and parts of a day that are closed', () => {
    expect(
      written({
        specialOpeningHoursSpecification: [
          {
            validFrom: '2026-12-01',
            validThrough: '2026-12-20',
            dayOfWeek: ['Saturday'],
            opens: '10:00',
            closes: '12:00',
          },
          { validFrom: '2026-11-25', opens: '12:00', closes: '14:00', mode: 'closed', name: 'Besprechung' },
        ],
      }),
    ).to.equal(
      'Mo-Th 09:00-17:00, Fr 09:00-13:00; 2026 Dec 01-2026 Dec 20 Sa 10:00-12:00; PH off; ' +
        '2026 Nov 25 12:00-14:00 off "Besprechung"',
    );
  });

  it('writes by appointment what one needs an appointment for', () => {
    const appointment = { required: true };
    expect(written({ appointment })).to.equal(
      'Mo-Th 09:00-17:00 unknown "by appointment", Fr 09:00-13:00 unknown "by appointment"; PH off',
    );
    expect(written({ appointment, openingHoursSpecification: [] })).to.equal('unknown "by appointment"');
  });

  it('says that turns cannot be said, nor a range that follows weeks which differ', () => {
    const turns = { dayOfWeek: EVERY_DAY, opens: '09:00', closes: '10:00', everyWeeks: 2, validFrom: '2026-12-03' };
    const range = { validFrom: '2026-12-28', validThrough: '2027-01-08', opens: '09:00', closes: '12:00' };
    expect(lost({ openingHoursSpecification: [turns], specialOpeningHoursSpecification: [range] })).to.deep.equal([
      'openingHoursSpecification[0]: Die Öffnungszeit alle 2 Wochen lässt sich in OpenStreetMap nicht angeben und fehlt in der Ausgabe.',
      'specialOpeningHoursSpecification[0]: Die Ausnahme, die nur an manchen Tagen gilt, lässt sich in OpenStreetMap nicht angeben und fehlt in der Ausgabe.',
    ]);
  });

  it('writes unknown and no regular hours', () => {
    expect(written({ openingHoursSpecification: undefined })).to.equal('unknown');
    expect(written({ openingHoursSpecification: [] })).to.equal('off');
  });

  it('says what cannot be said', () => {
    expect(
      lost({
        openingHoursSpecification: [
          {
            dayOfWeek: ['Monday'],
            opens: '09:00',
            closes: '10:00',
            availableLanguage: ['ru'],
            note: { de: 'Zimmer 12' },
          },
        ],
        specialOpeningHoursSpecification: [{ validFrom: '2026-12-29', name: { de: 'Pause' } }],
        temporarilyClosed: { validThrough: '2026-10-01', reason: { de: 'Umbau' } },
      }),
    ).to.deep.equal([
      'openingHoursSpecification[0].note: Der Hinweis zur Öffnungszeit lässt sich in OpenStreetMap nicht angeben und fehlt in der Ausgabe.',
      'openingHoursSpecification[0].availableLanguage: Die Sprache dieser Öffnungszeit lässt sich in OpenStreetMap nicht angeben und fehlt in der Ausgabe.',
      'specialOpeningHoursSpecification[0].name: Der Name des Tages lässt sich in OpenStreetMap nicht angeben und fehlt in der Ausgabe.',
      'temporarilyClosed.reason: Der Grund der Schließung lässt sich in OpenStreetMap nicht angeben und fehlt in der Ausgabe.',
    ]);
  });

  it('warns that intervals over midnight may be cut', () => {
    expect(
      lost({ openingHoursSpecification: [{ dayOfWeek: ['Monday'], opens: '20:00', closes: '02:00' }] }),
    ).to.deep.equal([
      'openingHoursSpecification: Zeiten über Mitternacht enden in OpenStreetMap um 24 Uhr, wenn am Tag darauf ein Feiertag oder eine Ausnahme ist.',
    ]);
  });

  it('writes nothing of hours that cannot be trusted', () => {
    const broken = toOsm(
      hoursWith({ openingHoursSpecification: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '09:00' }] }),
    );
    expect(broken.value).to.equal('');
    expect(broken.problems).to.have.length(1);
    expect(broken.problems[0]!.severity).to.equal('error');
  });
});

describe('fromOsm', () => {
  const read = (value: string) => {
    const { hours, problems } = fromOsm(value);
    expect(problems, value).to.deep.equal([]);
    return hours;
  };
  const week = (value: string) =>
    read(value).openingHoursSpecification?.map(
      ({ dayOfWeek, opens, closes }) => `${dayOfWeek.join()} ${opens}–${closes}`,
    );

  it('reads a week as people write it, where later rules replace earlier ones', () => {
    expect(week('Mo-Fr 9:00-17:00; We off; Fr 09:00-13:00; ')).to.deep.equal([
      'Monday,Tuesday,Thursday 09:00–17:00',
      'Friday 09:00–13:00',
    ]);
    expect(week('Mo,Tu 08:00-12:00,14:00-16:00')).to.deep.equal([
      'Monday,Tuesday 08:00–12:00',
      'Monday,Tuesday 14:00–16:00',
    ]);
    expect(week('Sa-Mo 22:00-26:00')).to.deep.equal(['Saturday,Sunday,Monday 22:00–02:00']);
    expect(week('24/7')).to.deep.equal([`${EVERY_DAY.join()} 00:00–24:00`]);
  });

  it('takes public holidays as days like any other unless they are named, as OSM does', () => {
    expect(read('Mo 09:00-10:00').publicHolidays).to.equal('open');
    expect(read('Mo 09:00-10:00; PH off').publicHolidays).to.equal('closed');
  });

  it('reads exceptions', () => {
    expect(
      read('Mo 09:00-10:00; PH off; Dec 24-26,Dec 31 off "Pause"; 2026 Dec 07 14:00-15:00')
        .specialOpeningHoursSpecification,
    ).to.deep.equal([
      { validFrom: '--12-24', validThrough: '--12-26', name: 'Pause' },
      { validFrom: '--12-31', name: 'Pause' },
      { validFrom: '2026-12-07', opens: '14:00', closes: '15:00' },
    ]);
  });

  it('reads weeks of the month, ISO weeks, seasons and whole months', () => {
    expect(
      read('Th[1,-1] 14:00-16:00, week 01-53/2 Mo 09:00-10:00, Nov-Feb Tu 09:00-10:00').openingHoursSpecification,
    ).to.deep.equal([
      { dayOfWeek: ['Thursday'], opens: '14:00', closes: '16:00', weekOfMonth: [1, -1] },
      { dayOfWeek: ['Monday'], opens: '09:00', closes: '10:00', isoWeek: 'odd' },
      { dayOfWeek: ['Tuesday'], opens: '09:00', closes: '10:00', validFrom: '--11-01', validThrough: '--02-29' },
    ]);
  });

  it('reads a rule for a time as a period, where it replaces just what a period does', () => {
    expect(read('Mo-Tu 09:00-17:00; Jul-Aug Mo-Tu 09:00-12:00').openingHoursSpecification).to.deep.equal([
      { dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '17:00' },
      {
        dayOfWeek: ['Monday', 'Tuesday'],
        opens: '09:00',
        closes: '12:00',
        validFrom: '--07-01',
        validThrough: '--08-31',
      },
    ]);
  });

  it('reads hours that last for a time as exceptions of an empty week, which is closed before and after', () => {
    expect(read('2026 Jul 01-2026 Aug 31 Mo 09:00-12:00; PH off')).to.deep.equal({
      openingHoursSpecification: [],
      specialOpeningHoursSpecification: [
        { validFrom: '2026-07-01', validThrough: '2026-08-31', dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' },
      ],
      publicHolidays: 'closed',
    });
  });

  it('reads parts of a day that are closed', () => {
    expect(
      read('Mo-Fr 09:00-17:00; PH off; 2026 Nov 25 12:00-14:00 off "Besprechung"').specialOpeningHoursSpecification,
    ).to.deep.equal([
      { validFrom: '2026-11-25', opens: '12:00', closes: '14:00', mode: 'closed', name: 'Besprechung' },
    ]);
  });

  it('reads appointments, calls and remarks from comments', () => {
    const modes = read(
      'Mo 09:00-10:00 "nach Vereinbarung", Tu 09:00-10:00 unknown "by phone", We 09:00-10:00 open "Raum 3"',
    );
    expect(modes.openingHoursSpecification?.map(({ mode, note }) => mode ?? note)).to.deep.equal([
      'appointment',
      'phone',
      'Raum 3',
    ]);
  });

  it('reads unknown, no hours and a closure without an end', () => {
    expect(read('unknown')).to.deep.equal({ publicHolidays: 'open' });
    expect(read('off').openingHoursSpecification).to.deep.equal([]);
    expect(read('Mo 09:00-10:00; off "Umbau"').temporarilyClosed).to.deep.equal({ reason: 'Umbau' });
  });

  it('says that a value is empty', () => {
    const message = 'Der Wert ist leer. Es wurde nichts übernommen.';
    expect(fromOsm(' ')).to.deep.equal({
      hours: {},
      problems: [{ path: 'opening_hours', message, severity: 'error' }],
    });
  });

  const unreadable = {
    'sunrise-sunset': 'sunrise-sunset',
    'Mo 09:00+': '09:00+',
    'Mo-Fr 09:00-17:00; SH off': 'SH off',
    'Mo-Fr 09:00-17:00; Fr[1] off': 'Fr[1] off',
    'Mo-Fr 09:00-17:00, Jul-Aug Mo-Fr 18:00-20:00': 'Jul-Aug Mo-Fr 18:00-20:00',
    'Mo-Fr 09:00-17:00; We 12:00-14:00 off': 'We 12:00-14:00 off',
    'Mo-Fr 09:00-17:00; PH off; 2026 Dec 01-10 10:00-12:00': '2026 Dec 01-10 10:00-12:00',
    'Mo-Fr 09:00-17:00; PH 10:00-12:00': 'PH 10:00-12:00',
    'week 10-20 Mo 09:00-10:00': '10-20 Mo 09:00-10:00',
    'Mo 09:00-10:00 || "auf Anfrage"': '|| "auf Anfrage"',
    'Mo 09:00-09:00': '09:00-09:00',
    'Feb 30 off': 'Feb 30 off',
    'Mo 09:00-10:00 "manchmal"': 'Mo 09:00-10:00 "manchmal"',
    'Montag 9-17 Uhr': 'Montag 9-17 Uhr',
  };
  for (const [value, part] of Object.entries(unreadable)) {
    it(`takes nothing over from "${value}", and says which part of it it does not know`, () => {
      expect(fromOsm(value)).to.deep.equal({
        hours: {},
        problems: [
          {
            path: 'opening_hours',
            message: `„${part}“ hat in unseren Öffnungszeiten keine Entsprechung. Es wurde nichts übernommen.`,
            severity: 'error',
          },
        ],
      });
    });
  }
});
