import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '../../src/cli/check-file.ts';
import { runCommand } from '../../src/cli/command.ts';
import { BROKEN_FILES, NOT_JSON, changed, dataFile } from '../support/broken-data.ts';
import { emsland } from '../support/real-data.ts';

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'kmt-cli-'));
});

after(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a file and validates it. */
function validate(content: unknown, ...options: string[]): { code: number; output: string } {
  const file = join(folder, 'data.json');
  writeFileSync(
    file,
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2),
  );
  return run('validate', file, ...options);
}

function run(...args: string[]): { code: number; output: string } {
  const lines: string[] = [];
  const code = runCommand(args, (line) => lines.push(line), '2026-11-26');
  return { code, output: lines.join('\n').replaceAll(folder, '') };
}

describe('kmt-widgets validate', () => {
  it('says that a good file is good', () => {
    const shown = dataFile({ projects: [] });
    expect(validate(shown)).to.deep.equal({ code: 0, output: '/data.json: in Ordnung (2 Stellen, 1 Aufgabe).' });
  });

  it('says what of it no element shows yet, and counts that as no fault', () => {
    expect(validate(dataFile({ 'documents[0].description': 'Beispieltext' }), '--strict')).to.deep.equal({
      code: 0,
      output:
        '/data.json: in Ordnung (2 Stellen, 1 Aufgabe).\n' +
        '  Das zeigt noch kein Baustein: „projects“.',
    });
  });

  it('says so of a file with faults too', () => {
    expect(validate(BROKEN_FILES.oneBadPlace).output).to.match(/\n {2}Das zeigt noch kein Baustein: „projects“/);
  });

  it('ends with 1 on an error and names line, entry and reason', () => {
    const { code, output } = validate(BROKEN_FILES.oneBadPlace);
    expect(code).to.equal(1);
    expect(output).to.match(
      /^\/data\.json: 1 Fehler, 0 Hinweise\.\n {2}Fehler in Zeile \d+: Stelle \(places\[0\]\): „name“ ist leer\./,
    );
  });

  it('ends with 0 on hints, with --strict with 1', () => {
    expect(validate(BROKEN_FILES.misspeltProperties).code).to.equal(0);
    expect(validate(BROKEN_FILES.misspeltProperties, '--strict').code).to.equal(1);
  });

  it('suggests the property that was meant', () => {
    expect(validate(BROKEN_FILES.misspeltProperties).output).to.include('(meinten Sie „address“?)');
  });

  it('tells the line of what is wrong, in the order of the lines', () => {
    const { problems } = checkFile(
      new TextEncoder().encode(JSON.stringify(dataFile({ 'places[1].url': 'x:y', 'tasks[0].id': '' }), null, 2)),
      '2026-11-26',
    );
    const text = JSON.stringify(dataFile({ 'places[1].url': 'x:y', 'tasks[0].id': '' }), null, 2).split('\n');
    expect(problems.map(({ line }) => text[line! - 1]?.trim())).to.deep.equal(['"id": "",', '"url": "x:y"']);
  });

  it('tells the line of the entry where something is missing', () => {
    const { output } = validate(dataFile({ 'places[1].name': undefined }));
    expect(output).to.match(/in Zeile \d+: Stelle \(places\[1\]\): „name“ fehlt/);
  });

  it('says when nothing at all will be shown', () => {
    for (const content of [
      BROKEN_FILES.notAnObject,
      BROKEN_FILES.withoutOffice,
      NOT_JSON.comma,
      NOT_JSON.html,
      NOT_JSON.empty,
    ]) {
      const { code, output } = validate(content);
      expect(code).to.equal(1);
      expect(output).to.match(/Mit dieser Datei zeigen die Widgets nichts an\.$/);
    }
  });

  it('names line and column of an error in the JSON', () => {
    expect(validate('{\n  "version": 1,\n}').output).to.include(
      'Fehler in Zeile 3: Hier steht ein Komma zu viel (Spalte 1).',
    );
  });

  it('does not mind a byte order mark, and minds another encoding than UTF-8', () => {
    expect(validate(`\uFEFF${JSON.stringify(dataFile())}`).code).to.equal(0);
    expect(validate(Buffer.from('{"a": "Büro"}', 'latin1')).output).to.include('nicht in UTF-8');
    const ansi = validate(Buffer.from(JSON.stringify(dataFile({ 'office.name': 'Büro' })), 'latin1'));
    expect(ansi.output).to.match(/0 Fehler, 1 Hinweis[^]*nicht in UTF-8/);
    const utf16 = Buffer.from(`\ufeff${JSON.stringify(dataFile({ 'office.name': 'Büro' }))}`, 'utf16le');
    expect(validate(utf16).output).to.match(/0 Fehler, 1 Hinweis[^]*nicht in UTF-8/);
  });

  it('tells of names that stand twice in an object', () => {
    const { output } = validate(JSON.stringify(dataFile()).replace('"version":1', '"version":1,"version":1'));
    expect(output).to.include('„version“ steht zweimal da; nur das letzte zählt.');
  });

  it('tells of sources and areas that do not exist', () => {
    const { output } = validate(
      changed(emsland, {
        'office.areaServed': ['03455'],
        'places[0].sourceOf': { geo: 'nowhere' },
        'tasks[0].conflicts': [{ property: 'name', value: 'x', source: 'nowhere' }],
      }),
    );
    expect(output).to.include('„office.areaServed[0]“ ist der Anfang von keinem „ars“');
    expect(output).to.include('„places[0].sourceOf.geo“ nennt keine der „sources“');
    expect(output).to.include('„tasks[0].conflicts[0].source“ nennt keine der „sources“');
  });

  it('reads several files and names the one that is not there', () => {
    const { code, output } = run('validate', 'data/emden.json', join(folder, 'none.json'));
    expect(code).to.equal(1);
    expect(output).to.match(/^data\/emden\.json: in Ordnung/);
    expect(output).to.include('Diese Datei gibt es nicht.');
  });

  it('helps', () => {
    expect(run('--help').code).to.equal(0);
    for (const args of [[], ['validate'], ['check', 'data/emden.json'], ['validate', '--colour', 'data/emden.json']]) {
      const { code, output } = run(...args);
      expect(code).to.equal(2);
      expect(output).to.include('npx kmt-widgets validate');
    }
  });

  it('runs as a program', (done) => {
    execFile(
      process.execPath,
      ['--import=tsx', 'src/cli/validate.ts', 'validate', 'data/emden.json'],
      (error, stdout) => {
        expect(error).to.equal(null);
        expect(stdout).to.match(/^data\/emden\.json: in Ordnung \(3 Stellen, 12 Aufgaben\)\.\n/);
        done();
      },
    );
  }).timeout(20_000);
});
