/** What the check says of hours that are valid and may mean something else than their author thinks. */
import { expect } from 'chai';
import { hoursMeaning } from '../../src/check/hours-meaning.ts';
import type { Directory, OpeningHours, Place } from '../../src/model/schema/schema.ts';

const TODAY = '2026-11-26';
const MONDAY_TO_THURSDAY: OpeningHours['dayOfWeek'] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
const WEEK: OpeningHours = { dayOfWeek: MONDAY_TO_THURSDAY, opens: '09:00', closes: '17:00' };

/** Path within the place and sentence of each hint. */
function said(place: Partial<Place>, root: Partial<Directory> = {}): string[] {
  const office = { id: 'amt', name: 'Amt', source: 'amt', checked: null, status: 'seed', ...place };
  const directory = { timeZone: 'Europe/Berlin', region: 'DE-NI', office, places: [], ...root } as unknown as Directory;
  return hoursMeaning(directory, TODAY).map(({ path, message, severity }) => {
    expect(severity).to.equal('warning');
    expect(message).to.match(/^Stelle „Amt“ \(office\): /);
    return `${path.replace('office.', '')}: ${message.replace('Stelle „Amt“ (office): ', '')}`;
  });
}

const regular = (...openingHoursSpecification: OpeningHours[]) => said({ openingHoursSpecification });
const MEANT = 'Ist es so gemeint, schreiben Sie in die Datei: "requires": ["hours-2"].';

describe('what the check says of hours', () => {
  it('is nothing where they mean what they say', () => {
    expect(regular(WEEK, { ...WEEK, dayOfWeek: ['Friday'], closes: '13:00' })).to.deep.equal([]);
    expect(regular(WEEK, { ...WEEK, opens: '17:00', closes: '18:00' })).to.deep.equal([]);
    expect(said({})).to.deep.equal([]);
  });

  describe('about entries that add up', () => {
    it('names the days, the times and what to write instead', () => {
      expect(
        regular(
          { ...WEEK, dayOfWeek: [...MONDAY_TO_THURSDAY, 'Friday'] },
          { ...WEEK, dayOfWeek: ['Friday'], closes: '13:00' },
        ),
      ).to.deep.equal([
        'openingHoursSpecification[1]: Freitag überschneiden sich 09:00–17:00 und 09:00–13:00; beides gilt zusammen, also 09:00–17:00. Soll Freitag nur 09:00–13:00 gelten, nennen Sie im Eintrag 09:00–17:00 nur die anderen Tage: "dayOfWeek": ["Monday", "Tuesday", "Wednesday", "Thursday"].',
      ]);
    });

    it('names the span of two of which neither holds the other', () => {
      expect(regular({ ...WEEK, closes: '12:00' }, { ...WEEK, opens: '11:00', closes: '15:00' })[0]).to.include(
        'beides gilt zusammen, also 09:00–15:00. Soll Montag bis Donnerstag nur 09:00–12:00 gelten, löschen Sie den Eintrag 11:00–15:00.',
      );
    });

    it('says that one of two equal ones is enough', () => {
      expect(regular(WEEK, { ...WEEK, dayOfWeek: ['Monday'] })).to.deep.equal([
        'openingHoursSpecification[1]: Montag 09:00–17:00 steht zweimal da; einmal genügt.',
      ]);
    });

    it('looks at the weeks in which both hold', () => {
      const first: OpeningHours = { ...WEEK, dayOfWeek: ['Monday'], weekOfMonth: [1] };
      expect(regular(first, { ...first, weekOfMonth: [2], closes: '12:00' })).to.deep.equal([]);
      expect(regular(first, { ...first, weekOfMonth: [1, 3], closes: '12:00' })).to.have.length(1);
      expect(
        regular({ ...WEEK, validThrough: '2026-12-31' }, { ...WEEK, validFrom: '2027-01-01', closes: '18:00' }),
      ).to.deep.equal([]);
    });

    it('leaves alone what differs in mode, language or remark', () => {
      expect(regular(WEEK, { ...WEEK, opens: '08:00', mode: 'phone' })).to.deep.equal([]);
      expect(regular(WEEK, { ...WEEK, closes: '12:00', availableLanguage: ['ru'] })).to.deep.equal([]);
      expect(regular(WEEK, { ...WEEK, closes: '12:00', note: 'Zimmer 12' })).to.deep.equal([]);
    });
  });

  describe('about a period that takes times away', () => {
    const morning: OpeningHours = { dayOfWeek: ['Thursday'], opens: '09:00', closes: '12:00' };
    const winter: OpeningHours = {
      dayOfWeek: ['Thursday'],
      opens: '14:00',
      closes: '16:00',
      validFrom: '--10-01',
      validThrough: '--03-31',
    };

    it('names them, and the line that keeps them, whatever the file requires', () => {
      const expected = [
        'openingHoursSpecification[1]: Donnerstag 09:00–12:00 entfällt, solange 14:00–16:00 gilt (vom 01.10. bis 31.03.), denn ein Zeitraum ersetzt die übrigen Zeiten des Tages. Soll beides gelten, fügen Sie hinzu: { "dayOfWeek": ["Thursday"], "opens": "09:00", "closes": "12:00", "validFrom": "--10-01", "validThrough": "--03-31" }.',
      ];
      expect(regular(morning, winter)).to.deep.equal(expected);
      expect(said({ openingHoursSpecification: [morning, winter] }, { requires: ['hours-2'] })).to.deep.equal(expected);
    });

    it('is nothing once they stand there with the period, or when the period is over', () => {
      expect(regular(morning, winter, { ...morning, validFrom: '--10-01', validThrough: '--03-31' })).to.deep.equal([]);
      expect(regular(morning, { ...winter, validFrom: '2025-10-01', validThrough: '2026-03-31' })).to.deep.equal([]);
    });

    it('is nothing of every other week, whose first day is no period', () => {
      expect(
        regular(morning, { ...winter, validFrom: '2026-12-03', validThrough: undefined, everyWeeks: 2 }),
      ).to.deep.equal([]);
    });
  });

  describe('about a file from before', () => {
    it('says that a period now replaces instead of adding', () => {
      const summer = { ...WEEK, closes: '12:00', validFrom: '2027-07-01', validThrough: '2027-08-31' };
      expect(regular(WEEK, summer)).to.deep.equal([
        `openingHoursSpecification[1]: Montag bis Donnerstag gilt statt 09:00–17:00 nur noch 09:00–12:00 (vom 01.07.2027 bis 31.08.2027); bisher galt beides zusammen. ${MEANT}`,
      ]);
      expect(said({ openingHoursSpecification: [WEEK, summer] }, { requires: ['hours-2'] })).to.deep.equal([]);
      // Longer ones gave the same before.
      expect(regular(WEEK, { ...summer, opens: '08:00', closes: '18:00' })).to.deep.equal([]);
    });

    it('says that appointment.required now decides', () => {
      expect(said({ openingHoursSpecification: [WEEK], appointment: { required: true } })).to.deep.equal([
        `appointment.required: Weil man einen Termin braucht, heißt es in diesen Zeiten jetzt „Nur mit Termin“ statt „Geöffnet“: Montag bis Donnerstag 09:00–17:00. Kann man auch ohne Termin kommen, schreiben Sie "required": false. ${MEANT}`,
      ]);
      expect(said({ openingHoursSpecification: [], appointment: { required: true } })[0]).to.include(
        'bisher hieß es „Geschlossen“',
      );
      expect(said({ appointment: { required: true } })[0]).to.include('bisher hieß es „Öffnungszeiten nicht bekannt“');
      expect(
        said({ openingHoursSpecification: [{ ...WEEK, mode: 'appointment' }], appointment: { required: true } }),
      ).to.deep.equal([]);
      expect(
        said({ openingHoursSpecification: [WEEK], appointment: { required: false, outsideHours: true } }),
      ).to.deep.equal([]);
    });

    it('names the days on which times of a range do not hold any more', () => {
      const specialOpeningHoursSpecification = [
        {
          validFrom: '2026-12-28',
          validThrough: '2027-01-08',
          opens: '09:00',
          closes: '12:00',
          name: 'Zwischen den Jahren',
        },
      ];
      const place = {
        openingHoursSpecification: [{ ...WEEK, dayOfWeek: [...MONDAY_TO_THURSDAY, 'Friday' as const] }],
        specialOpeningHoursSpecification,
      };
      expect(said(place)).to.deep.equal([
        `specialOpeningHoursSpecification[0]: Die Ausnahme „Zwischen den Jahren“ vom 28.12.2026 bis 08.01.2027, 09:00–12:00, gilt nur an Tagen, an denen ohnehin geöffnet ist, und an keinem Feiertag; bisher auch am 01.01.2027, 02.01.2027 und 03.01.2027. Soll sie an allen Wochentagen gelten: "dayOfWeek": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]. ${MEANT}`,
      ]);
      expect(said(place, { requires: ['hours-2'] })).to.deep.equal([]);
    });
  });

  it('says which days a range has where there is no regular week', () => {
    const specialOpeningHoursSpecification = [
      { validFrom: '2026-12-28', validThrough: '2027-01-08', opens: '09:00', closes: '12:00' },
    ];
    const expected = [
      'specialOpeningHoursSpecification[0]: Die Ausnahme vom 28.12.2026 bis 08.01.2027, 09:00–12:00, gilt Montag bis Freitag, weil es keine regelmäßigen Öffnungszeiten gibt. Für andere Tage nennen Sie sie, zum Beispiel "dayOfWeek": ["Saturday"].',
    ];
    expect(said({ specialOpeningHoursSpecification })).to.deep.equal(expected);
    expect(said({ specialOpeningHoursSpecification, openingHoursSpecification: [] })).to.deep.equal(expected);
  });

  it('says from when on hours are known', () => {
    expect(regular({ ...WEEK, validFrom: '2027-01-01' })).to.deep.equal([
      'openingHoursSpecification: Die Öffnungszeiten beginnen erst am 01.01.2027 ("validFrom"); bis dahin sind sie nicht bekannt. Gelten sie schon, lassen Sie "validFrom" weg.',
    ]);
  });

  it('names a first day that is none of the weekdays', () => {
    expect(
      regular({ dayOfWeek: ['Thursday'], opens: '09:00', closes: '12:00', everyWeeks: 2, validFrom: '2026-12-01' }),
    ).to.deep.equal([
      'openingHoursSpecification[0].validFrom: Gezählt wird ab 01.12.2026, und das ist ein Dienstag. Nennen Sie den ersten Tag, an dem es stattfindet, zum Beispiel "validFrom": "2026-12-03" (Donnerstag).',
    ]);
  });

  it('names the weekday of a single date that is another one', () => {
    expect(
      said({
        specialOpeningHoursSpecification: [
          { validFrom: '2026-11-28', dayOfWeek: ['Friday'], opens: '10:00', closes: '14:00' },
        ],
      }),
    ).to.deep.equal([
      'specialOpeningHoursSpecification[0].dayOfWeek: Die Ausnahme am 28.11.2026, 10:00–14:00, gilt an diesem einen Tag, und das ist ein Samstag: "dayOfWeek": ["Friday"] bewirkt nichts. Prüfen Sie das Datum, oder lassen Sie die Zeile weg.',
    ]);
  });
});
