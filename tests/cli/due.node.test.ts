import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/command.ts';
import base from '../cases/base.json' with { type: 'json' };
import { changed, type Changes } from '../support/broken-data.ts';

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'kmt-due-'));
});

after(() => {
  rmSync(folder, { recursive: true });
});

function run(args: readonly string[], today = '2026-07-01'): { code: number; output: string } {
  const lines: string[] = [];
  const code = runCommand(args, (line) => lines.push(line), today);
  return { code, output: lines.join('\n').replaceAll(folder, '') };
}

function due(content: unknown, ...options: string[]): { code: number; output: string } {
  const file = join(folder, 'data.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return run(['check', file, '--due', ...options]);
}

const file = (changes: Changes = {}): unknown => changed(base, changes);
const PAST = { 'office.specialOpeningHoursSpecification': [{ validFrom: '2026-05-02', name: 'Brückentag' }] };

describe('kmt-widgets check --due', () => {
  it('ends with 0 where nothing is due', () => {
    expect(due(file())).to.deep.equal({ code: 0, output: '/data.json: nichts zu prüfen.' });
  });

  it('ends with 1 and says what is so, since when, where, and what to write', () => {
    expect(due(file({ ...PAST, 'office.checked': '2026-03-01', 'places[0].checked': '2026-03-01' }))).to.deep.equal({
      code: 1,
      output: `/data.json: 3 Sachen zu prüfen.
  Bald fällig (1):
    Amt Beispiel (Zeile 45): Die Ausnahme „Brückentag“ (02.05.2026) ist vorbei und kann weg. (abgelaufen seit 59 Tagen)
  Lange nicht geprüft (2):
    Amt Beispiel (Zeile 30), Beratung Beispiel (Zeile 69): Öffnungszeiten zuletzt am 01.03.2026 geprüft (fällig alle 3 Monate). Bitte prüfen und den Tag der Prüfung eintragen. (seit 30 Tagen)
      Schreiben Sie: "checked": "2026-07-01"`,
    });
  });

  it('takes errors and what is no file for what is wrong now', () => {
    expect(due(file({ 'places[0].name': '' })).output).to.match(
      /^\/data\.json: eine Sache zu prüfen\.\n {2}Jetzt falsch für Bewohner \(1\):\n {4}Zeile \d+: .*„name“ ist leer/,
    );
    expect(due('{').code).to.equal(1);
    const missing = run(['check', '--due', join(folder, 'none.json')]);
    expect(missing).to.deep.equal({
      code: 1,
      output: '/none.json: eine Sache zu prüfen.\n  Jetzt falsch für Bewohner (1):\n    Diese Datei gibt es nicht.',
    });
  });

  it('prints one object of JSON on request', () => {
    const { code, output } = due(file(PAST), '--json');
    expect(code).to.equal(1);
    const { today, files } = JSON.parse(output) as { today: string; files: { file: string; dues: object[] }[] };
    expect([today, files.length, files[0]!.file]).to.deep.equal(['2026-07-01', 1, '/data.json']);
    expect(files[0]!.dues).to.have.length(1);
    expect(files[0]!.dues[0]).to.include({
      kind: 'expired',
      severity: 'soon',
      path: 'office',
      name: 'Amt Beispiel',
      days: -59,
      line: 45,
    });
    expect(JSON.parse(due(file(), '--json').output)).to.deep.include({ files: [{ file: '/data.json', dues: [] }] });
  });

  it('reads several files, and changes none', () => {
    due(file(PAST));
    const path = join(folder, 'data.json');
    const before = readFileSync(path, 'utf8');
    const { code, output } = run(['check', '--due', path, 'tests/cases/base.json']);
    expect(code).to.equal(1);
    expect(output).to.include('/data.json: eine Sache').and.to.include('tests/cases/base.json: nichts zu prüfen.');
    expect(readFileSync(path, 'utf8')).to.equal(before);
  });

  it('is a wrong call with options of validate, without a file or without --due, and says so', () => {
    const wrong = {
      '--fix': ['--due', '--fix', 'x'],
      '--strict': ['--due', '--strict', 'x'],
      '--today': ['--due', '--today', 'x'],
    };
    for (const [option, args] of Object.entries(wrong)) {
      const { code, output } = run(['check', ...args]);
      expect(code, option).to.equal(2);
      expect(output)
        .to.include(`${option} kennt „check“ nicht.`)
        .and.to.include('npx kmt-widgets check DATEI.json … --due');
    }
    expect(run(['check', '--due']).code).to.equal(2);
    expect(run(['check', '--json', 'x']).output).to.include('„check“ braucht --due.');
    expect(run(['validate', '--due', 'x']).code).to.equal(2);
  });
});
