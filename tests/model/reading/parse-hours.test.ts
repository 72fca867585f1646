import { expect } from 'chai';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import { dataFile, type Changes } from '../../support/broken-data.ts';

const UNKNOWN = /Die Öffnungszeiten gelten als nicht bekannt\.$/;

function parseFirst(changes: Changes) {
  const { directory, problems } = parseDirectory(dataFile(changes));
  const place = directory!.places[0]!;
  return {
    problems,
    regular: place.openingHoursSpecification,
    special: place.specialOpeningHoursSpecification?.map(({ validFrom }) => validFrom),
    place,
  };
}

describe('parseDirectory and hours that cannot be trusted', () => {
  const hours = 'places[0].openingHoursSpecification';
  const badEntries: [title: string, changes: Changes][] = [
    ['a time that is none', { [`${hours}[0].opens`]: 'gegen neun' }],
    ['a minute that is none', { [`${hours}[0].closes`]: '12:60' }],
    ['an opening at 24:00', { [`${hours}[0].opens`]: '24:00' }],
    ['opens and closes being equal', { [`${hours}[0].closes`]: '09:00' }],
    ['a weekday that means several days to some', { [`${hours}[0].dayOfWeek`]: ['Werktags'] }],
    ['no weekday', { [`${hours}[0].dayOfWeek`]: [] }],
    ['a missing time', { [`${hours}[0].closes`]: undefined }],
    ['30 February', { [`${hours}[0].validFrom`]: '2026-02-30' }],
    ['a sixth week of the month', { [`${hours}[0].weekOfMonth`]: [6] }],
    ['an unknown mode', { [`${hours}[0].mode`]: 'online' }],
    ['turns that do not say from when on', { [`${hours}[0].everyWeeks`]: 2 }],
    ['turns of no weeks', { [`${hours}[0].everyWeeks`]: 0, [`${hours}[0].validFrom`]: '2026-12-03' }],
    ['turns from a day of every year on', { [`${hours}[0].everyWeeks`]: 2, [`${hours}[0].validFrom`]: '--12-03' }],
    ['a misspelt property', { [`${hours}[0].weekOfMonht`]: [1] }],
    ['an entry that is no object', { [`${hours}[1]`]: 'Monday around nine' }],
    ['no list', { [hours]: 'Mo-Do ab 9' }],
  ];
  for (const [title, changes] of badEntries) {
    it(`one entry with ${title}: no regular hours at all, the special days stay`, () => {
      const { regular, special, problems } = parseFirst(changes);
      expect(regular).to.equal(undefined);
      expect(special).to.deep.equal(['2026-12-23', '--12-24']);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.have.property('severity', 'error');
      expect(problems[0]?.message).to.match(UNKNOWN);
    });
  }

  const special = 'places[0].specialOpeningHoursSpecification';
  const badDays: [title: string, changes: Changes][] = [
    ['a date that is none', { [`${special}[0].validFrom`]: '2026-13-01' }],
    ['opens alone', { [`${special}[0].closes`]: undefined }],
    ['closes alone', { [`${special}[0].opens`]: undefined }],
    ['opens and closes being equal', { [`${special}[0].closes`]: '09:00' }],
    ['a misspelt end', { [`${special}[0].validTrough`]: '2026-12-23' }],
    ['an unknown mode', { [`${special}[0].mode`]: 'online' }],
  ];
  for (const [title, changes] of badDays) {
    it(`a special day with ${title}: that day and the regular hours go, the good special days stay`, () => {
      const { regular, special: days, problems } = parseFirst(changes);
      expect(regular).to.equal(undefined);
      expect(days).to.deep.equal(['--12-24']);
      expect(problems.map(({ message }) => message).join()).to.match(UNKNOWN);
    });
  }

  it('a closure that cannot be read: not even the special days can be told', () => {
    for (const closure of [{ validThrough: 'Ende 2026' }, 'Umzug', { valid: '2026-12-31' }]) {
      const { regular, special: days, place } = parseFirst({ 'places[0].temporarilyClosed': closure });
      expect([regular, days, place.temporarilyClosed]).to.deep.equal([undefined, undefined, undefined]);
    }
  });

  it('a misspelt closure counts as one that cannot be read', () => {
    const { regular, special: days, problems } = parseFirst({ 'places[0].temporarilyClose': {} });
    expect([regular, days]).to.deep.equal([undefined, undefined]);
    expect(problems[0]).to.have.property('severity', 'error');
    expect(problems[0]?.message).to.match(UNKNOWN);
  });

  it('misspelt special days or holidays leave no regular hours that they might contradict', () => {
    for (const name of ['specialOpeningHours', 'openinghoursspecification', 'publicHoliday', 'temporarilyClose']) {
      expect(parseFirst({ [`places[0].${name}`]: [] }).regular, name).to.equal(undefined);
    }
    expect(parseFirst({ 'places[0].publicHolidays': 'no' }).regular).to.equal(undefined);
  });

  it('a property that nobody knows, also one about hours, leaves them as they are: a newer file may have it', () => {
    const before = parseFirst({});
    for (const path of [
      'places[0].hoursNote',
      'places[0].openingHoursNote',
      'places[0].closedOn',
      'places[0].holidayHours',
      `${hours}[0].room`,
      `${hours}[1].opensAgain`,
      `${special}[0].announcedOn`,
      'office.hoursConfirmed',
      'hoursSince',
    ]) {
      const { regular, special: days, problems } = parseFirst({ [path]: '2026-01-01' });
      expect([regular, days], path).to.deep.equal([before.regular, before.special]);
      expect(problems.map(({ path, severity }) => [path, severity])).to.deep.equal([[path, 'warning']]);
      expect(problems[0]!.message)
        .to.match(/ist unbekannt/)
        .and.not.match(UNKNOWN);
    }
  });

  it('tells of hours that contradict each other although each entry is good, and keeps them', () => {
    const range = { validFrom: '2026-12-01', validThrough: '2026-11-01' };
    const { regular, problems } = parseFirst({
      [`${hours}[0].validFrom`]: range.validFrom,
      [`${hours}[0].validThrough`]: range.validThrough,
    });
    expect(regular).to.have.length(2);
    expect(problems[0]).to.include({ path: `${hours}[0].validThrough`, severity: 'error' });
    expect(problems[0]?.message).to.match(
      /^Stelle „Beispielstelle 0001“ \(places\[0\]\): Die Öffnungszeit Montag .* endet/,
    );
  });

  it('an appointment that may be needed or not: what might say "open" to nobody is not known', () => {
    const { regular, problems, place } = parseFirst({ 'places[0].appointment': { required: 'manchmal' } });
    expect(regular).to.equal(undefined);
    expect(place.appointment).to.equal(undefined);
    expect(problems[0]?.message).to.match(UNKNOWN);
    const { regular: kept } = parseFirst({ 'places[0].appointment': { required: false, url: 'javascript:x' } });
    expect(kept).to.have.length.above(0);
  });

  it('hours of one place do not touch those of another', () => {
    const { directory } = parseDirectory(dataFile({ [`${hours}[0].opens`]: 'gegen neun' }));
    expect(directory?.office.openingHoursSpecification).to.have.length(1);
  });

  it('hours of a contact are dropped as a whole and leave those of the place alone', () => {
    const entry = { dayOfWeek: ['Monday'], opens: '09:00', closes: '12:00' };
    const { place, regular, problems } = parseFirst({
      'places[0].contactPoint[0].hoursAvailable': [entry, { ...entry, opens: 'gegen neun' }],
    });
    expect(place.contactPoint?.[0]).to.deep.equal({ email: 'info@example.org' });
    expect(regular).to.have.length(2);
    expect(problems.map(({ message }) => message).join())
      .to.match(/Die Zeiten dieses Kontakts gelten als nicht bekannt\.$/)
      .and.not.match(UNKNOWN);
  });

  it('[] is kept apart from missing: no regular hours is something known', () => {
    expect(parseFirst({ [hours]: [] }).regular).to.deep.equal([]);
    expect(parseFirst({ [hours]: undefined }).regular).to.equal(undefined);
  });
});
