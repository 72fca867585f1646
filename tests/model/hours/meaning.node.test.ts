/** Hours as offices mean them: cases from the field, with the state at an instant and what the check must say. */
import { expect } from 'chai';
import { plausibility } from '../../../src/check/plausibility.ts';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import { hoursOf, statusAt } from '../../../src/model/hours/status.ts';
import { findPlaces } from '../../../src/model/places/find.ts';
import cases from '../../cases/hours-meaning.json' with { type: 'json' };

type Ask = { at: string; state: string; until?: string | null; then?: string; closure?: string };

/** The day on which the cases were written down. */
const TODAY = '2026-11-25';

/** A small file with an office, and the case's place. */
const fileWith = (place: object): object => ({
  version: 1,
  inLanguage: 'de',
  timeZone: 'Europe/Berlin',
  region: 'DE-NI',
  sources: { amt: { title: 'Seite', publisher: 'Stadt Beispiel', asOf: null, seen: null } },
  topics: {},
  office: { id: 'amt', name: 'Amt', source: 'amt', checked: '2026-06-01', status: 'verified' },
  places: [
    {
      id: 'stelle',
      name: 'Stelle',
      contactPoint: [{ telephone: '04921 87-1' }],
      source: 'amt',
      checked: '2026-06-01',
      status: 'verified',
      ...place,
    },
  ],
});

/** What is said where the case asks for a hint. */
const HINTS: Record<string, string> = {
  'two entries without a period for one day add up, and the check asks whether that is meant':
    'Freitag überschneiden sich 09:00–17:00 und 09:00–13:00; beides gilt zusammen',
  'hours whose period has ended are not known any more': 'alle Öffnungszeiten galten nur bis 30.06.2026',
  'a special day 00:00-00:00 means closed': 'gilt als geschlossen. Lassen Sie "opens" und "closes" dafür weg.',
  'a winter afternoon with a period takes the morning away, and the check says so':
    'Donnerstag 09:00–12:00 entfällt, solange 14:00–16:00 gilt',
};

describe('hours as offices mean them', () => {
  it('are tried on every case from the field', () => {
    expect(cases.cases).to.have.length(23);
    expect(cases.cases.flatMap(({ ask }) => ask)).to.have.length(55);
    expect(cases.cases.filter((each) => 'hint' in each)).to.have.length(4);
  });

  for (const { case: name, place, ask, hint, hintWords = [] } of cases.cases) {
    const { directory, problems } = parseDirectory(fileWith(place));
    const [read] = directory!.places;

    it(name, () => {
      for (const { at, state, until, then, closure } of ask as Ask[]) {
        const status = statusAt(hoursOf(directory!, read!), new Date(at));
        expect(status.state, at).to.equal(state);
        if (until !== undefined) expect(status.until, at).to.deep.equal(until === null ? null : new Date(until));
        if (then !== undefined) expect(status.then, at).to.equal(then);
        if (closure !== undefined) expect(status.closure?.kind, at).to.equal(closure);
        // The filter "open now" asks the same.
        const found = findPlaces(directory!, { openNow: true }, new Date(at)).map(({ place }) => place.id);
        expect(found.includes('stelle'), at).to.equal(state === 'open');
      }
    });

    it(`${name}: read as it is${hint ? ', with a hint' : ''}`, () => {
      expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      const said = [...problems, ...plausibility(directory!, TODAY)].map(({ message }) => message).join('\n');
      for (const word of hintWords) expect(said).to.include(word);
      if (hint) expect(said).to.include(HINTS[name]!);
    });
  }
});
