/** What the check says of events: days, times and deadlines that don't fit together, and what is over. */
import { expect } from 'chai';
import { plausibility } from '../../src/check/plausibility.ts';
import { whatIsDue } from '../../src/check/due/what-is-due.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import { dataFile } from '../support/broken-data.ts';

const TODAY = '2026-11-26';
const directoryWith = (event: object) => {
  const provenance = { source: 'example', checked: null, status: 'seed' };
  const { directory, problems } = parseDirectory(
    dataFile({ events: [{ id: 'fest', name: 'Fest', ...provenance, ...event }] }),
  );
  expect(problems).to.deep.equal([]);
  return directory!;
};
/** The sentences about the event, without its path. */
const said = (event: object): string[] =>
  plausibility(directoryWith(event), TODAY)
    .filter(({ path }) => path.startsWith('events'))
    .map(({ message }) => message.replace('„events[0]', '„'));

const again = { openingHoursSpecification: [{ dayOfWeek: ['Tuesday'], opens: '15:00', closes: '17:00' }] };

describe('the check of an event', () => {
  const doubtful: [object, string][] = [
    [
      { startDate: '2026-12-03', endDate: '2026-12-01' },
      '„.endDate“ ("2026-12-01") liegt vor „startDate“ ("2026-12-03").',
    ],
    [
      { startDate: '2026-12-03', startTime: '15:00', endTime: '14:00' },
      '„.endTime“ ("14:00") liegt nicht nach „startTime“ ("15:00"); geht es über Nacht, nennen Sie den Tag danach als „endDate“.',
    ],
    [
      { startDate: '2026-12-03', startTime: '15:00', endTime: '15:00' },
      '„.endTime“ ("15:00") liegt nicht nach „startTime“ ("15:00").',
    ],
    [
      { startDate: '2026-12-03', endTime: '15:00' },
      '„.endTime“ ("15:00") steht ohne „startTime“ da; bitte den Beginn dazuschreiben.',
    ],
    [{ startTime: '15:00' }, '„.startTime“ steht ohne „startDate“ da, und so heißt es „Termin steht noch nicht fest“.'],
    [
      { endDate: '2026-12-03' },
      '„.endDate“ ("2026-12-03") steht ohne „startDate“ da und gilt als der einzige Tag; ist es einer, schreiben Sie "startDate": "2026-12-03".',
    ],
    [{ eventStatus: 'scheduled' }, '„.eventStatus“ ist "scheduled", aber es steht kein Tag da ("startDate").'],
    [
      { ...again, startTime: '15:00' },
      '„.startTime“ ("15:00") zählt nicht, denn die Zeiten stehen unter „openingHoursSpecification“; bitte weglassen.',
    ],
    [
      { startDate: '2026-12-03', registration: { required: true, deadline: '2026-12-04' } },
      '„.registration.deadline“ ("2026-12-04") liegt nach dem Beginn der Veranstaltung (03.12.2026).',
    ],
    [
      { ...again, endDate: '2026-12-15', registration: { required: true, deadline: '2026-12-16' } },
      '„.registration.deadline“ ("2026-12-16") liegt nach dem letzten Tag der Veranstaltung (15.12.2026).',
    ],
    [{ startDate: '2026-11-25' }, '„“ ist abgelaufen: die Veranstaltung war am 25.11.2026.'],
    [
      { ...again, startDate: '2026-01-01', endDate: '2026-11-25' },
      '„“ ist abgelaufen: die Veranstaltung war am 25.11.2026.',
    ],
    [
      { startDate: '2026-11-25', eventStatus: 'postponed' },
      '„“ ist verschoben, und der bisherige Tag (25.11.2026) ist vorbei; steht der neue fest, tragen Sie ihn als „startDate“ ein und nehmen „eventStatus“ weg.',
    ],
    [{ place: 'nobody' }, '„.place“ ist die Kennung von keiner Stelle in dieser Datei: „nobody“.'],
  ];
  for (const [event, sentence] of doubtful) {
    it(`doubts ${JSON.stringify(event)}`, () => expect(said(event)).to.deep.equal([sentence]));
  }

  const good: object[] = [
    {},
    { startDate: '2026-11-26' },
    { startDate: '2026-12-03', startTime: '15:00' },
    { startDate: '2026-12-31', endDate: '2027-01-01', startTime: '20:00', endTime: '02:00' },
    { ...again, startDate: '2026-01-01' },
    { ...again, endDate: '2026-12-15', registration: { required: true, deadline: '2026-12-15' } },
    { startDate: '2026-12-03', place: 'first', registration: { required: true, deadline: '2026-12-03' } },
  ];
  for (const event of good) {
    it(`has nothing to say of ${JSON.stringify(event)}`, () => expect(said(event)).to.deep.equal([]));
  }
});

describe('an event in what is due', () => {
  const due = (event: object): string[] =>
    whatIsDue(directoryWith(event), TODAY)
      .filter(({ path, repair }) => path === 'events[0]' && repair)
      .map(({ message }) => message);

  it('can be removed when it is over, and not while a new date is waited for or it comes again', () => {
    expect(due({ startDate: '2026-11-25' })).to.deep.equal([
      'Die Veranstaltung war am 25.11.2026; der Eintrag kann weg.',
    ]);
    expect(due({ startDate: '2026-11-25', eventStatus: 'postponed' })).to.deep.equal([]);
    expect(due({ ...again, startDate: '2026-01-01' })).to.deep.equal([]);
    expect(due({ ...again, startDate: '2026-01-01', endDate: '2026-11-25' })).to.have.lengthOf(1);
  });
});
