import { expect } from 'chai';
import fc from 'fast-check';
import type { Directory, Place } from '../../../src/model/schema/schema.ts';
import { flawless } from '../../../src/model/reading/flawless.ts';
import { flawlessHours } from '../../../src/model/reading/flawless-hours.ts';
import { HOURS_PROPERTIES } from '../../../src/model/schema/hours-directory.ts';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import { plainPhone } from '../../../src/model/schema/plain-phone.ts';
import { dataFile } from '../../support/broken-data.ts';
import { mutationsOf } from '../../support/mutations.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { samples } from '../../support/samples.ts';
import sourceNamedConstructor from '../../support/source-named-constructor.json' with { type: 'json' };
import { finished } from '../../support/steps.ts';

describe('the quick look at a data file', function () {
  this.timeout(180_000);

  it('finds the files of both offices flawless, and takes them as parseDirectory would', () => {
    for (const office of [emden, emsland]) {
      expect(lookAt(office, flawless)).to.deep.equal(parseDirectory(office).directory);
    }
  });

  it('for the hours alone takes of each place its id, its hours and whom to call, and nothing of the rest of the file', () => {
    const { inLanguage, timeZone, region, office, places } = emsland;
    const hoursOf = (place: Place) => {
      const telephone = plainPhone(place.contactPoint);
      const hours = Object.entries(place).filter(([name]) => concernsHours(name));
      return { ...Object.fromEntries(hours), ...(telephone && { contactPoint: [{ telephone }] }) };
    };
    const expected = { inLanguage, timeZone, region, office: hoursOf(office), places: places.map(hoursOf) };
    const found = lookAt(emsland, flawlessHours);
    expect(JSON.parse(JSON.stringify(found))).to.deep.equal(expected);
    expect(lookAt({ ...emsland, tasks: 'none', sources: null }, flawlessHours)).to.deep.equal(found);
  });

  it('for the hours alone knows the name of every other property, so that none is taken for misspelt hours', () => {
    for (const json of [emden, emsland, dataFile()]) expect(lookAt(json, flawlessHours)).to.not.equal(undefined);
    const misspelt = dataFile({ 'places[0].openingHourSpecification': [] });
    expect(lookAt(misspelt, flawlessHours)).to.equal(undefined);
  });

  it('pauses after every place and entry, so that thousands can be looked at in slices', () => {
    expect([...flawlessHours(emsland)]).to.have.lengthOf(1 + emsland.places.length);
    expect([...flawless(emsland)].length).to.be.above(2 * emsland.places.length + emsland.areas.length);
  });

  it('takes a file that leaves out the lists it does not need', () => {
    const less: Partial<Directory> = structuredClone(emden);
    delete less.projects;
    delete less.events;
    expect(lookAt(less, flawless)).to.deep.include({ projects: [], events: [] });
  });

  it('takes a source that is named like something every object has', () => {
    expect(lookAt(sourceNamedConstructor, flawless)).to.deep.include(sourceNamedConstructor);
    expectAgreement(sourceNamedConstructor);
  });

  it('says of no name that every object has that the file has it', () => {
    for (const name of ['constructor', 'toString', '__proto__']) {
      for (const path of ['office.source', 'places[0].topics[0]', 'tasks[0].topic']) {
        expectAgreement(dataFile({ [path]: name }));
        expect(lookAt(dataFile({ [path]: name }), flawless)).to.equal(undefined);
      }
    }
  });

  it('agrees with parseDirectory on files with a few things changed', () => {
    const small = mutationsOf([dataFile(), sourceNamedConstructor]);
    const files = fc.oneof({ weight: 17, arbitrary: small }, { weight: 3, arbitrary: mutationsOf([emden, emsland]) });
    fc.assert(fc.property(files, expectAgreement), { numRuns: samples(1500, 5000), seed: 41 });
  });

  it('passes over what nobody knows, where it is lenient, and over nothing that may be misspelt', () => {
    for (const path of [
      'office.hoursNote',
      'places[0].wifi',
      'places[0].contactPoint[0].fax',
      'hoursSince',
      'tasks[0].x',
    ]) {
      const file = dataFile({ [path]: 'x' });
      expect([lookAt(file, flawless), lookAt(file, (json) => flawless(json, true)) !== undefined]).to.deep.equal([
        undefined,
        true,
      ]);
      expect(
        lookAt(file, (json) => flawlessHours(json, true)),
        path,
      ).to.not.equal(undefined);
    }
    for (const path of [
      'office.openinghours',
      'office.temporarilyclosed',
      'places[0].specialOpeningHours',
      'places[0].specialOpeningHoursSpecification[0].closed',
      'places[0].openingHoursSpecification[0].validUntil',
    ]) {
      const file = dataFile({ [path]: [] });
      expect(
        lookAt(file, (json) => flawless(json, true)),
        path,
      ).to.equal(undefined);
      expect(
        lookAt(file, (json) => flawlessHours(json, true)),
        path,
      ).to.equal(undefined);
    }
  });

  it('stumbles over nothing that it passes over', () => {
    for (const path of ['areas[0].source', 'areas[0].topics', 'documents[0].topics', 'documents[0].topic']) {
      const file = dataFile({ [path]: { toString: {} } });
      expect(
        lookAt(file, (json) => flawless(json, true)),
        path,
      ).to.not.equal(undefined);
    }
  });

  it('is never content with more where it is lenient than names that nobody knows', () => {
    fc.assert(
      fc.property(mutationsOf([dataFile(), sourceNamedConstructor]), (file) => {
        const directory = lookAt(file, (json) => flawless(json, true));
        if (!directory) return;
        const { problems } = parseDirectory(file);
        const unexpected = problems.filter(({ message }) => !UNKNOWN_NAME.test(message));
        expect(unexpected).to.deep.equal([]);
      }),
      { numRuns: samples(400, 1000), seed: 42 },
    );
  });

  it('refuses a file that requires what this script does not know, or a newer version, lenient or not', () => {
    for (const changes of [{ requires: ['moonlight-hours'] }, { requires: 'x' }, { version: 2 }]) {
      for (const lenient of [false, true]) {
        expect(lookAt(dataFile(changes), (json) => flawless(json, lenient))).to.equal(undefined);
        expect(lookAt(dataFile(changes), (json) => flawlessHours(json, lenient))).to.equal(undefined);
      }
    }
    expect(lookAt(dataFile({ requires: [] }), flawless)).to.not.equal(undefined);
  });

  it('takes a season, weeks without dates, and as many hours as a place may have', () => {
    const hours = { dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' };
    for (const good of [
      [{ ...hours, validFrom: '2026-04-01', validThrough: '2026-09-30' }],
      [{ ...hours, validFrom: '--11-01', validThrough: '--03-31' }],
      [{ ...hours, validFrom: '--12-24', validThrough: '--12-30' }],
      [{ ...hours, weekOfMonth: [1, -1] }],
      [{ ...hours, isoWeek: 'odd' }],
      Array.from({ length: 498 }, () => hours),
    ]) {
      const file = dataFile({ 'places[0].openingHoursSpecification': good });
      expect(parseDirectory(file).problems).to.deep.equal([]);
      expect(lookAt(file, flawless)).to.not.equal(undefined);
    }
  });

  it('agrees with parseDirectory on hours that end before they begin, and leaves it to the check that some contradict each other or never hold', () => {
    const day = fc.constantFrom('2026-12-20', '2026-12-24', '2027-01-02', '--12-20', '--12-31', '--01-03');
    const range = fc.record({ validFrom: day, validThrough: day }, { requiredKeys: ['validFrom'] });
    const special = fc
      .tuple(range, fc.boolean())
      .map(([dates, open]) => ({ ...dates, ...(open && { opens: '09:00', closes: '12:00' }) }));
    const regular = fc
      .record(
        {
          validFrom: day,
          validThrough: day,
          weekOfMonth: fc.uniqueArray(fc.constantFrom(1, 5, -1)),
          isoWeek: fc.constantFrom('odd', 'even'),
        },
        { requiredKeys: [] },
      )
      .map((rest) => ({ dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00', ...rest }));
    fc.assert(
      fc.property(fc.array(special, { maxLength: 4 }), fc.array(regular, { maxLength: 2 }), (specials, regulars) => {
        expectAgreement(
          dataFile({
            'places[0].specialOpeningHoursSpecification': specials,
            'places[0].openingHoursSpecification': regulars,
          }),
        );
      }),
      { numRuns: samples(800, 3000), seed: 43 },
    );
  });
});

/**
 * The quick look at everything is content where parseDirectory has no word to say, and only there, and then both read the same.
 * The look at hours takes any unknown name for misspelt hours, so it asks more often.
 */
function expectAgreement(json: unknown): void {
  // At a copy, so that whatever they changed would be seen.
  const copy = structuredClone(json);
  const directory = finished(flawless(copy)).value;
  const hours = finished(flawlessHours(copy)).value;
  const parsed = parseDirectory(json);
  const { problems } = parsed;
  expect(directory !== undefined).to.equal(problems.length === 0);
  if (directory) {
    expect(directory).to.deep.equal(parsed.directory);
    expect(hours).to.not.equal(undefined);
  }
  if (hours) expect(problems.filter(({ path }) => CONCERNS_HOURS.test(path))).to.deep.equal([]);
}

/** Also one that parseDirectory takes for another name of ours. */
const UNKNOWN_NAME =
  /ist unbekannt|heißt hier „|gehört in „|sagt dasselbe wie „|steht schon in „|sagt den Widgets nichts/;

/** The root's basics, and what is told of the hours and ids of places. */
const CONCERNS_HOURS = new RegExp(
  `^$|^(version|inLanguage|timeZone|region|places)$|^(office|places\\[\\d+\\])\\.(${HOURS_PROPERTIES.join('|')})\\b`,
);

/** What a quick look gives, at a copy, so that whatever it changed would be seen. */
function lookAt<D>(json: unknown, quickLook: (json: unknown) => Generator<void, D | undefined>): D | undefined {
  return finished(quickLook(structuredClone(json))).value;
}

const concernsHours = (name: string): boolean => (HOURS_PROPERTIES as readonly string[]).includes(name);
