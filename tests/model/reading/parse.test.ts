import { expect } from 'chai';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import type { Directory } from '../../../src/model/schema/schema.ts';
import type { Problem } from '../../../src/model/schema/problem.ts';
import { dataFile, type Changes } from '../../support/broken-data.ts';

function parse(changes: Changes): { directory: Directory; problems: Problem[] } {
  const { directory, problems } = parseDirectory(dataFile(changes));
  if (!directory) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { directory, problems };
}

/** The only problem there is. */
function problemOf(changes: Changes): Problem {
  const { problems } = parse(changes);
  expect(problems).to.have.length(1);
  return problems[0]!;
}

describe('parseDirectory', () => {
  it('finds nothing wrong with a good file and gives what it holds', () => {
    const { directory, problems } = parse({});
    expect(problems).to.deep.equal([]);
    expect(directory.places.map(({ id }) => id)).to.deep.equal(['first', 'second']);
    expect(directory.office.name).to.equal('Beispielamt');
  });

  it('does not change what it is given', () => {
    const file = dataFile({ 'places[0].url': 'javascript:alert(1)' });
    const before = structuredClone(file);
    parseDirectory(file);
    expect(file).to.deep.equal(before);
  });

  describe('a bad entry', () => {
    it('is left out alone, and named with its path and its name', () => {
      const { directory, problems } = parse({ 'places[0].id': 'not an id' });
      expect(directory.places.map(({ id }) => id)).to.deep.equal(['second']);
      expect(problems).to.deep.equal([
        {
          path: 'places[0].id',
          message:
            'Stelle „Beispielstelle 0001“ (places[0]): „id“ ("not an id") ist keine Kennung (nur Buchstaben, Ziffern und ' +
            'Bindestriche). Der Eintrag wird weggelassen.',
          severity: 'error',
        },
      ]);
    });

    it('is named by its path where it has no name', () => {
      expect(problemOf({ 'places[1].name': undefined }).message).to.equal(
        'Stelle (places[1]): „name“ fehlt. Der Eintrag wird weggelassen.',
      );
      expect(problemOf({ 'places[1]': 'Beispielstelle' }).message).to.equal(
        'Stelle (places[1]) ("Beispielstelle") ist kein Objekt. Der Eintrag wird weggelassen.',
      );
    });

    it('keeps its index in the path when others before it are left out', () => {
      const { problems } = parse({ 'places[0]': null, 'places[1].url': 'data:text/html,x' });
      expect(problems.map(({ path }) => path)).to.deep.equal(['places[0]', 'places[1].url']);
    });

    it('that repeats an id is left out, also the id of the office', () => {
      const { directory, problems } = parse({ 'places[1].id': 'first', 'places[0].id': 'first' });
      expect(directory.places.map(({ name }) => name)).to.deep.equal([
        { de: 'Beispielstelle 0001', en: 'Example place 0001' },
      ]);
      expect(problems[0]?.message).to.equal(
        'Stelle „Beispielstelle 0002“ (places[1]): „id“ ("first") gibt es schon. Der Eintrag wird weggelassen.',
      );
      expect(parse({ 'places[1].id': 'office' }).directory.places).to.have.length(1);
      expect(parse({ 'areas[1]': dataFile().areas?.[0 as never] }).directory.areas).to.have.length(1);
    });

    it('may share its id with an entry of another kind', () => {
      expect(parse({ 'tasks[0].id': 'first' }).problems).to.deep.equal([]);
    });
  });

  describe('a bad property', () => {
    const cases: [path: string, value: unknown, sentence: RegExp][] = [
      ['places[0].url', 'javascript:alert(1)', /ist keine erlaubte Adresse/],
      ['places[0].address.postalCode', '2672', /ist keine Postleitzahl/],
      ['places[0].contactPoint[0].email', 'info at example.org', /ist keine E-Mail-Adresse/],
      ['places[0].geo.latitude', 91, /liegt außerhalb der Erde/],
      ['places[0].availableLanguage[0]', 'Arabisch!', /ist kein Sprachkürzel/],
      ['places[0].status', 'verfied', /ist keins von: verified, seed, official, stale, conflict\./],
      ['places[0].checked', '2026-02-30', /ist kein Datum/],
      ['places[0].accessibility', { wheelchair: 'bald' }, /ist keins von: yes, limited, no\./],
      ['events[0].startDate', 'Heiligabend', /ist kein Datum/],
      ['networks[0].workingGroups[0].name', '', /ist leer/],
    ];
    for (const [path, value, sentence] of cases) {
      it(`costs only itself: ${path}`, () => {
        const { directory, problems } = parse({ [path]: value });
        const told = problems.find((problem) => problem.path.startsWith(path))!;
        expect(told.message).to.match(sentence);
        expect(told.message).not.to.match(/weggelassen|nicht bekannt/);
        expect(directory.places).to.have.length(2);
        expect(JSON.stringify(directory)).not.to.include(JSON.stringify(value));
      });
    }

    it('takes what needs it along: a contact with nothing left to contact', () => {
      const { directory } = parse({ 'places[0].contactPoint[0].email': '@' });
      expect(directory.places[0]?.contactPoint).to.deep.equal([{ url: 'kontakt.html' }]);
    });

    it('that is missing and says how far an entry can be trusted is filled in with the least trust', () => {
      const { directory, problems } = parse({ 'places[1]': { id: 'second', name: 'Beispielstelle 0002' } });
      expect(directory.places[1]).to.include({ source: 'unbekannt', status: 'stale', checked: null });
      expect(problems.map(({ path, severity }) => `${severity} ${path}`)).to.deep.equal([
        'warning places[1].source',
        'warning places[1].checked',
        'warning places[1].status',
      ]);
      expect(parse({ 'sources.example.asOf': undefined }).directory.sources.example).to.have.property('asOf', null);
    });

    it('is trusted least where it says how far an entry can be trusted', () => {
      const { directory } = parse({ 'places[0].status': 'good', 'places[0].checked': 'today' });
      expect(directory.places[0]).to.include({ status: 'stale', checked: null });
    });
  });

  describe('a link', () => {
    const bad = [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
    ];
    for (const url of bad) {
      it(`is never ${JSON.stringify(url)}`, () => {
        const { directory, problems } = parse({ 'places[0].url': url });
        expect(directory.places[0]).not.to.have.property('url');
        expect(problems.map(({ path }) => path)).to.deep.equal(['places[0].url']);
      });
    }
    for (const url of [
      'https://example.org/a?b:c#d',
      'http://example.org',
      'mailto:a@example.org',
      'tel:+49',
      'a/b:c',
      '?x:y',
      '/a',
    ]) {
      it(`may be ${url}`, () => {
        expect(parse({ 'places[0].url': url }).problems).to.deep.equal([]);
      });
    }
  });

  describe('a property that does not exist', () => {
    it('is a warning and costs nothing', () => {
      const { directory, problems } = parse({ 'places[0].adress': {}, place: [], 'places[0].geo.lat': 1 });
      expect(problems.map(({ path, severity }) => `${severity} ${path}`).sort()).to.deep.equal([
        'warning place',
        'warning places[0].adress',
        'warning places[0].geo.lat',
      ]);
      expect(directory.places[0]).not.to.have.property('adress');
      expect(directory.places[0]?.geo).to.deep.equal({ latitude: 52.7, longitude: 7.3 });
    });

    it('is told with the name that was meant', () => {
      const { problems } = parse({ 'places[0].adress': {} });
      expect(problems[0]?.message).to.equal(
        'Stelle „Beispielstelle 0001“ (places[0]): „adress“ ist unbekannt (meinten Sie „address“?).',
      );
    });

    it('cannot be __proto__ or constructor in disguise', () => {
      const json: unknown = JSON.parse(
        JSON.stringify(dataFile()).replace(
          '"id":"first"',
          '"id":"first","__proto__":{"polluted":1},"constructor":{"x":1}',
        ),
      );
      const { directory, problems } = parseDirectory(json);
      expect(directory?.places[0]).to.have.property('id', 'first');
      expect(directory?.places[0]).not.to.have.property('polluted');
      expect({}).not.to.have.property('polluted');
      expect(problems.map(({ path }) => path)).to.deep.equal(['places[0].__proto__', 'places[0].constructor']);
    });
  });

  describe('a reference to nothing', () => {
    it('warns of an unknown or missing source and keeps the entry', () => {
      const { directory, problems } = parse({ 'places[0].source': 'elsewhere', 'tasks[0].source': undefined });
      expect(problems.map(({ path, severity }) => `${severity} ${path}`)).to.deep.equal([
        'warning tasks[0].source',
        'warning places[0].source',
      ]);
      expect(directory.tasks).to.have.length(1);
      expect(directory.places).to.have.length(2);
    });

    it('warns of an unknown topic and takes it out', () => {
      const { directory, problems } = parse({ 'places[0].topics': ['housing', 'toString'], 'tasks[0].topic': 'wrok' });
      expect(directory.places[0]?.topics).to.deep.equal(['housing']);
      expect(directory.tasks[0]).not.to.have.property('topic');
      expect(problems.map(({ message }) => message)).to.deep.equal([
        'Aufgabe „Beispielaufgabe“ (tasks[0]): „topic“ ("wrok") nennt keins der „topics“ (meinten Sie „work“?).',
        'Stelle „Beispielstelle 0001“ (places[0]): „topics[1]“ ("toString") nennt keins der „topics“; es gibt: housing, work.',
      ]);
    });
  });
});
