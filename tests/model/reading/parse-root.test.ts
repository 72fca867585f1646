import { expect } from 'chai';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import { BROKEN_FILES, dataFile, type Changes } from '../../support/broken-data.ts';

function parse(changes: Changes) {
  const { directory, problems } = parseDirectory(dataFile(changes));
  return { directory: directory!, problems };
}

describe('parseDirectory and the root of the file', () => {
  describe('a root that makes no sense gives no directory', () => {
    const cases: [title: string, json: unknown, path: string, message: RegExp][] = [
      ['a list', BROKEN_FILES.notAnObject, '', /^Die Datei enthält kein Objekt/],
      ['null', null, '', /kein Objekt/],
      ['a text', 'Beispielamt', '', /kein Objekt/],
      [
        'a newer version, which asks for a newer script',
        BROKEN_FILES.otherVersion,
        'version',
        /^„version“ ist 2, eine neuere Fassung des Formats\. Bitte aktualisieren Sie das Skript .*\.$/,
      ],
      ['a version that never was', dataFile({ version: 'eins' }), 'version', /^„version“ \("eins"\) ist nicht 1\.$/],
      [
        'something required that this script does not know',
        dataFile({ requires: ['moonlight-hours'] }),
        'requires[0]',
        /^„requires\[0\]“ ist „moonlight-hours“, und das versteht .* nicht\. Bitte aktualisieren Sie das Skript/,
      ],
      [
        'something required that is no list',
        dataFile({ requires: 'moonlight-hours' }),
        'requires',
        /\("moonlight-hours"\) ist keine Liste/,
      ],
      ['no version', dataFile({ version: undefined }), 'version', /^„version“ fehlt\.$/],
      ['no office', BROKEN_FILES.withoutOffice, 'office', /^Stelle \(office\) fehlt\./],
      ['an office without a name', dataFile({ 'office.name': undefined }), 'office.name', /„name“ fehlt/],
    ];
    for (const [title, json, path, message] of cases) {
      it(title, () => {
        const { directory, problems } = parseDirectory(json);
        expect(directory).to.equal(undefined);
        const problem = problems.find((each) => each.path === path);
        expect(problem?.message).to.match(message);
        expect(problem?.severity).to.equal('error');
      });
    }
  });

  describe('what the root lacks', () => {
    it('takes missing lists for empty ones, without a word', () => {
      const { directory, problems } = parseDirectory(BROKEN_FILES.withoutLists);
      expect(problems.filter(({ path }) => !path.includes('topic'))).to.deep.equal([]);
      for (const list of [
        'areas',
        'tasks',
        'places',
        'offers',
        'projects',
        'documents',
        'networks',
        'events',
      ] as const) {
        expect(directory?.[list]).to.deep.equal([]);
      }
    });

    it('tells of a list that is none and goes on without it', () => {
      const { directory, problems } = parse({ tasks: { advise: 'Beispielaufgabe' } });
      expect(directory.tasks).to.deep.equal([]);
      expect(problems.map(({ message }) => message)).to.deep.equal(['„tasks“ ist keine Liste.']);
    });

    for (const [key, value] of [
      ['timeZone', 'Europe/Emden'],
      ['timeZone', undefined],
      ['region', 'DE-XX'],
      ['region', 42],
    ] as const) {
      it(`knows no hours where "${key}" is ${value ?? 'missing'}`, () => {
        const { directory, problems } = parse({ [key]: value });
        for (const place of [directory.office, ...directory.places]) {
          expect(place.openingHoursSpecification).to.equal(undefined);
          expect(place.specialOpeningHoursSpecification).to.equal(undefined);
        }
        expect(problems.map(({ path }) => path)).to.deep.equal([key]);
        expect(problems[0]?.message).to.match(/Öffnungszeiten gelten als nicht bekannt\.$/);
      });
    }

    it('leaves out one bad source, topic or translation and keeps the others', () => {
      const { directory, problems } = parse({
        'sources.bad': { title: '' },
        'topics.bad': 7,
        'topics.work': { de: 'Arbeit', ar: null, deutsch: 'Arbeit' },
      });
      expect(Object.keys(directory.sources)).to.deep.equal(['example']);
      expect(directory.topics).to.deep.equal({ housing: 'Wohnen', work: { de: 'Arbeit' } });
      expect(problems.map(({ path }) => path)).to.include.members([
        'topics.bad',
        'topics.work.ar',
        'topics.work.deutsch',
      ]);
    });
  });
});
