/** What is due in a file, on a day, and what is not. */
import { expect } from 'chai';
import type { Due, DueKind } from '../../../src/check/due/due.ts';
import { whatIsDue } from '../../../src/check/due/what-is-due.ts';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import base from '../../cases/base.json' with { type: 'json' };
import { changed, type Changes } from '../../support/broken-data.ts';

/** A summer day on which nothing of the base file is due. */
const SUMMER = '2026-07-01';

function duesFor(changes: Changes, today = SUMMER): Due[] {
  const { directory, problems } = parseDirectory(changed(base, changes));
  return whatIsDue(directory!, today, problems);
}

const kindsOf = (dues: readonly Due[]): DueKind[] => dues.map(({ kind }) => kind);

function theOnly(changes: Changes, today = SUMMER): Due {
  const dues = duesFor(changes, today);
  expect(dues.map(({ kind, path, message }) => `${kind} ${path} ${message}`)).to.have.length(1);
  return dues[0]!;
}

const HOURS = 'office.openingHoursSpecification';
const SPECIAL = 'office.specialOpeningHoursSpecification';
const WEDNESDAY = { dayOfWeek: ['Wednesday'], opens: '09:00', closes: '12:00' };

describe('a file', () => {
  it('of which everything was checked lately has nothing due', () => {
    expect(duesFor({})).to.deep.equal([]);
  });

  it('says the most urgent first: what is wrong now, what is due soon, what nobody has checked for long', () => {
    const dues = duesFor({
      [HOURS]: [{ ...WEDNESDAY, validThrough: '2026-06-30' }],
      'office.contactPoint[0].telephone': '87-1779',
      'office.checked': '2024-01-01',
      'places[0].contactPoint': undefined,
      [SPECIAL]: [{ validFrom: '2026-05-02' }, { validFrom: '2026-12-24' }],
    });
    expect(kindsOf(dues)).to.deep.equal(['problem', 'hours-ended', 'expired', 'no-contact', 'check']);
  });
});

describe('errors and doubts of the check', () => {
  it('are wrong for residents now, and said once', () => {
    const { kind, severity, path, message } = theOnly({ 'places[0].contactPoint[0].telephone': '87-1779' });
    expect([kind, severity, path]).to.deep.equal(['problem', 'wrong', 'places[0].contactPoint[0].telephone']);
    expect(message).to.include('Vorwahl');
    const twice = duesFor({
      [SPECIAL]: [{ validFrom: '2026-08-05', opens: '09:00', closes: '10:00' }, { validFrom: '2026-08-05' }],
    });
    expect(twice.filter(({ message }) => message.includes('widersprechen sich'))).to.have.length(1);
  });

  it('are not what is due besides', () => {
    expect(kindsOf(duesFor({ 'office.contactPoint': undefined }))).to.deep.equal(['no-contact']);
  });
});

describe('exceptions that are over', () => {
  it('can go, all of them at once', () => {
    const due = theOnly({
      [SPECIAL]: [
        { validFrom: '2026-05-02', name: 'Brückentag' },
        { validFrom: '2026-08-03' },
        { validFrom: '2026-06-01', validThrough: '2026-06-05' },
      ],
    });
    expect(due).to.include({ kind: 'expired', severity: 'soon', path: 'office', since: '2026-06-05', days: -25 });
    expect(due.message).to.equal(
      '2 Ausnahmen sind vorbei und können weg: „Brückentag“ (02.05.2026) und 01.06.2026 bis 05.06.2026.',
    );
    expect(due.repair?.changes).to.deep.equal([
      { path: ['office', 'specialOpeningHoursSpecification', 2], value: undefined },
      { path: ['office', 'specialOpeningHoursSpecification', 0], value: undefined },
    ]);
  });

  it('take the list with them where nothing is left of it', () => {
    expect(theOnly({ [SPECIAL]: [{ validFrom: '2026-06-30' }] }).repair?.changes).to.deep.equal([
      { path: ['office', 'specialOpeningHoursSpecification'], value: undefined },
    ]);
  });

  it('are not those of today, nor those of every year', () => {
    expect(duesFor({ [SPECIAL]: [{ validFrom: SUMMER }, { validFrom: '--01-02' }] })).to.deep.equal([]);
    expect(duesFor({ [SPECIAL]: [{ validFrom: '2026-06-01', validThrough: SUMMER }] })).to.deep.equal([]);
  });

  it('and events that are over', () => {
    const event = { id: 'e', name: 'Fest', source: 'amt', checked: null, status: 'seed' };
    expect(theOnly({ events: [{ ...event, startDate: '2026-06-20' }] })).to.deep.include({
      path: 'events[0]',
      name: 'Fest',
    });
    expect(
      duesFor({
        events: [
          { ...event, startDate: '2026-06-20', endDate: '2026-07-02' },
          { ...event, id: 'f' },
        ],
      }),
    ).to.deep.equal([]);
  });
});

describe('hours that hold until a date', () => {
  const until = (validThrough: string) => [{ ...WEDNESDAY, validThrough }];

  it('are due within 60 days before it, and wrong after it', () => {
    expect(theOnly({ [HOURS]: until('2026-08-30') })).to.include({
      kind: 'hours-end',
      severity: 'soon',
      dueOn: '2026-08-30',
      days: 60,
    });
    expect(theOnly({ [HOURS]: until(SUMMER) })).to.include({ kind: 'hours-end', days: 0 });
    expect(theOnly({ [HOURS]: until('2026-06-30') })).to.include({ kind: 'hours-ended', severity: 'wrong', days: -1 });
    expect(duesFor({ [HOURS]: until('2026-08-31') })).to.deep.equal([]);
  });

  it('are not where something comes after them', () => {
    for (const next of [
      { ...WEDNESDAY, validFrom: '2026-08-01' },
      { ...WEDNESDAY, validFrom: '2026-08-01', validThrough: '2027-01-31' },
      WEDNESDAY,
      { ...WEDNESDAY, validFrom: '--05-01', validThrough: '--09-30' },
    ]) {
      expect(
        kindsOf(duesFor({ [HOURS]: [...until('2026-07-31'), next] })).filter((kind) => kind.startsWith('hours')),
      ).to.deep.equal([]);
    }
  });

  it('are also those at which somebody answers the telephone', () => {
    const due = theOnly({ 'office.contactPoint[0].hoursAvailable': until('2026-07-31') });
    expect(due).to.include({ kind: 'hours-end', property: 'contactPoint[0].hoursAvailable' });
  });
});

describe('a closure', () => {
  const closed = (validThrough?: string, validFrom?: string) => ({
    'office.temporarilyClosed': { validFrom, validThrough },
  });

  it('is asked for when it ends, and can go when it is over', () => {
    expect(theOnly(closed('2026-07-20', '2026-06-01'))).to.include({ kind: 'closure-ends', days: 19 });
    const over = theOnly(closed('2026-06-20'));
    expect(over).to.include({ kind: 'closure-ended', severity: 'soon' });
    expect(over.repair?.changes).to.deep.equal([{ path: ['office', 'temporarilyClosed'], value: undefined }]);
  });

  it('is not, long before its end, before its beginning and without an end', () => {
    for (const each of [closed('2026-09-20'), closed('2026-07-20', '2026-07-10'), closed(undefined, '2026-06-01')]) {
      expect(duesFor(each)).to.deep.equal([]);
    }
  });
});

describe('a place without a contact', () => {
  it('is told, whether or not anybody has checked it', () => {
    for (const checked of ['2026-06-30', null]) {
      const dues = duesFor({ 'places[0].contactPoint': [], 'places[0].checked': checked, 'places[0].status': 'seed' });
      expect(kindsOf(dues)).to.include('no-contact');
    }
  });

  it('is not one with a page or a way to book', () => {
    expect(duesFor({ 'places[0].contactPoint': undefined, 'places[0].url': 'https://example.org' })).to.deep.equal([]);
    const appointment = { required: false, url: 'https://example.org' };
    expect(duesFor({ 'places[0].contactPoint': undefined, 'places[0].appointment': appointment })).to.deep.equal([]);
  });
});

describe('checks', () => {
  const dueOn = (changes: Changes, today: string) => duesFor(changes, today).filter(({ path }) => path === 'places[0]');

  it('are due after 3 months where there are hours, 6 with contacts, 12 with an address or languages', () => {
    const facts = {
      openingHoursSpecification: [WEDNESDAY],
      contactPoint: [{ telephone: '04921 87-1779' }],
      address: { addressLocality: 'Emden' },
      availableLanguage: ['ar'],
    };
    const all = Object.fromEntries(Object.keys(facts).map((name) => [`places[0].${name}`, undefined]));
    for (const [name, day, before] of [
      ['openingHoursSpecification', '2026-05-15', '2026-05-14'],
      ['contactPoint', '2026-08-15', '2026-08-14'],
      ['address', '2027-02-15', '2027-02-14'],
      ['availableLanguage', '2027-02-15', '2027-02-14'],
    ] as const) {
      const changes = {
        ...all,
        'places[0].checked': '2026-02-15',
        'places[0].url': 'https://example.org',
        [`places[0].${name}`]: facts[name],
      };
      const checks = (today: string) => dueOn(changes, today).filter(({ kind }) => kind === 'check');
      expect(checks(before)).to.deep.equal([]);
      expect(checks(day)[0]).to.include({ property: name, since: '2026-02-15', dueOn: day, days: 0 });
    }
  });

  it('take the shortest time where nothing was checked by itself, and name all that is due', () => {
    const [due] = dueOn(
      {
        'places[0].checked': '2026-01-05',
        'places[0].openingHoursSpecification': [WEDNESDAY],
        'places[0].contactPoint': [{ telephone: '04921 87-1779' }],
      },
      '2026-07-06',
    );
    expect(due).to.include({ property: 'openingHoursSpecification', dueOn: '2026-04-05' });
    expect(due!.message)
      .to.include('Öffnungszeiten zuletzt am 05.01.2026')
      .and.to.include('Kontakte zuletzt am 05.01.2026');
  });

  it('count what was checked by itself, and never less than the whole', () => {
    const changes = (date: string) => ({
      'places[0].checked': '2026-05-01',
      'places[0].openingHoursSpecification': [WEDNESDAY],
      'places[0].checkedOf': { openingHoursSpecification: date },
    });
    expect(dueOn(changes('2026-07-01'), '2026-09-01')).to.deep.equal([]);
    expect(dueOn(changes('2020-07-01'), '2026-08-01')[0]).to.include({ kind: 'check', since: '2026-05-01' });
  });

  it('are due at once where nobody ever made one, for each fact', () => {
    const never = theOnly({ 'places[0].checked': null, 'places[0].status': 'seed' });
    expect(never).to.include({ kind: 'never-checked', severity: 'unchecked', path: 'places[0]' });
    expect(never.message).to.match(/^Noch nie geprüft \(Quelle: /);
    const part = theOnly({
      'places[0].checked': null,
      'places[0].status': 'seed',
      'places[0].checkedOf': { openingHoursSpecification: '2026-06-30' },
    });
    expect(part.message).to.include('Kontakte noch nie geprüft').and.not.to.include('Öffnungszeiten');
  });
});

describe('sources', () => {
  const source = (asOf: string | null, seen: string | null) => ({ 'sources.amt.asOf': asOf, 'sources.amt.seen': seen });

  it('are old after 12 months, by what they say of themselves and by when they were read', () => {
    expect(theOnly(source('2025-07-01', null))).to.include({
      kind: 'source',
      path: 'sources.amt',
      dueOn: SUMMER,
      days: 0,
    });
    expect(theOnly(source('2018', '2025-06-30')).since).to.equal('2025-06-30');
    expect(duesFor(source('2025-07-02', null))).to.deep.equal([]);
    expect(duesFor(source('2018', '2026-01-01'))).to.deep.equal([]);
    expect(duesFor(source(null, null))).to.deep.equal([]);
  });

  it('say their age as people write it', () => {
    const SINCE: Record<string, string> = {
      '2018': '2018-12-31',
      '2021-12': '2021-12-31',
      'Mai 2024': '2024-05-31',
      'Stand: 3. Mai 2024': '2024-05-03',
      '30.11.2023': '2023-11-30',
      '02/2024': '2024-02-29',
      '2016/17': '2017-12-31',
      'etwa 2018/19': '2019-12-31',
      '2022 und 2024': '2024-12-31',
      'Okt. 2023': '2023-10-31',
    };
    for (const [asOf, since] of Object.entries(SINCE)) expect(theOnly(source(asOf, null)).since, asOf).to.equal(since);
    expect(duesFor(source('nach der Seite der Koordinierungsstelle', null))).to.deep.equal([]);
  });

  it('do not matter where nothing comes from them', () => {
    const unused = { title: 'T', publisher: 'P', asOf: '2001', seen: null };
    expect(duesFor({ 'sources.unused': unused })).to.deep.equal([]);
  });
});
