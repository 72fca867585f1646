/** `import`: rows that are clear are written, all others are told, and nothing else in the file changes. */
import { expect } from 'chai';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '../../src/cli/import.ts';
import { runCommand } from '../../src/cli/command.ts';
import base from '../cases/base.json' with { type: 'json' };
import { diffLines } from '../support/diff-lines.ts';
import { xlsx } from '../support/xlsx.ts';

const TABLES = 'tests/cases/tables';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kmt-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
async function run(...args: string[]): Promise<{ code: number; output: string }> {
  const lines: string[] = [];
  const code = await runImport(args, (line) => lines.push(line), '2026-11-26');
  return { code, output: lines.join('\n').replaceAll(`${folder}/`, '') };
}
type Data = { places: { id: string; name: string }[] };
const dataOf = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as Data;
const names = (name: string) => dataOf(name).places.map((place) => place.name);

describe('kmt-widgets import', () => {
  it('writes the clear rows into a file, and changes nothing else of it', async () => {
    const before = `${JSON.stringify({ ...base, 'x-own': 1 }, null, '\t').replace(/\n/g, '\r\n')}\r\n`;
    writeFileSync(at('in.json'), before);
    const { code, output } = await run(`${TABLES}/01-liste.csv`, '--into', at('in.json'), '-o', at('out.json'));
    expect(code).to.equal(1);
    expect(readFileSync(at('in.json'), 'utf8')).to.equal(before);
    const written = readFileSync(at('out.json'), 'utf8');
    expect(written.replace(/\r\n/g, '')).not.to.contain('\n');
    // The last source and the last place get a comma; all else is there as it was.
    const added = written.split('\n').length - before.split('\n').length;
    expect(diffLines(before, written)).to.be.at.most(added + 2 * 2);
    expect(names('out.json').slice(base.places.length)).to.deep.equal([
      'Caritas, Migrationsdienst',
      'DRK Jugendmigrationsdienst',
      'SG Rosche, Sozialamt',
    ]);
    expect(output).to.contain('Eingelesen: 3 neu, 0 geändert, 0 ohne Unterschied.');
    expect(output).to.contain('Offen geblieben: 7 Zeilen.');
    const lines: string[] = [];
    expect(runCommand(['validate', at('out.json')], (line) => lines.push(line), '2026-11-26')).to.equal(0);
  });

  it('says of each row that is left what was written and what to do', async () => {
    const { output } = await run(`${TABLES}/01-liste.csv`, '-o', at('out.json'));
    for (const words of [
      'Zeile 2: AWO Kreisverband Uelzen e. V., Migrationsberatung',
      '„kurd.“ kann mehrere Sprachen meinen: Kurmandschi, Sorani',
      'Sprechzeiten: „Mi 14-tägig 15-17“',
      '„siehe Uelzen“ wurde nicht verstanden',
      'bitte',
    ]) {
      expect(output.toLowerCase()).to.contain(words.toLowerCase());
    }
  });

  it('finds the places again, writes them once, and what differs where it stands', async () => {
    writeFileSync(at('in.json'), JSON.stringify(base, null, 2));
    writeFileSync(at('a.csv'), 'Name;PLZ Ort;Telefon\nAWO Uelzen e. V.;29525 Uelzen;0581 999910\n');
    writeFileSync(at('b.csv'), 'Name;PLZ Ort;Telefon\nawo uelzen;29525 Uelzen;0581 999920\n');
    expect((await run(at('a.csv'), '--into', at('in.json'), '-o', at('in.json'))).code).to.equal(0);
    const once = readFileSync(at('in.json'), 'utf8');
    const again = await run(at('a.csv'), '--into', at('in.json'), '-o', at('in.json'));
    expect(again.output).to.contain('0 neu, 0 geändert, 1 ohne Unterschied');
    expect(readFileSync(at('in.json'), 'utf8')).to.equal(once);
    const other = await run(at('b.csv'), '--into', at('in.json'), '-o', at('in.json'));
    expect(other.output).to.contain('Kontakt: „0581 999910“ → „0581 999920“');
    expect(names('in.json')).to.have.length(base.places.length + 1);
    expect(readdirSync(folder).sort()).to.deep.equal(['a.csv', 'b.csv', 'in.json']);
  });

  it('reads Excel files', async () => {
    writeFileSync(
      at('a.xlsx'),
      xlsx({
        Stellen: [
          ['Name', 'PLZ Ort', 'Telefon'],
          ['AWO', '29525 Uelzen', '0581 999910'],
        ],
      }),
    );
    expect((await run(at('a.xlsx'), '-o', at('out.json'))).code).to.equal(0);
    expect(names('out.json')).to.deep.equal(['AWO']);
  });

  it('without a file to write into makes a new one, and says what it still lacks', async () => {
    const { code, output } = await run(`${TABLES}/02-ansi-semikolon.csv`, '-o', at('out.json'));
    expect(code).to.equal(0);
    expect(names('out.json')).to.deep.equal(['Caritas Migrationsdienst', 'Diakonie']);
    expect(dataOf('out.json')).not.to.have.property('office');
    expect(output).to.contain('"office"').and.to.contain('"region"');
    const lines: string[] = [];
    expect(runCommand(['validate', at('out.json')], (line) => lines.push(line), '2026-11-26')).to.equal(1);
    expect(lines.join('\n')).to.contain('office').and.to.contain('region');
  });

  it('as JSON prints one object with every row and every question, and needs no file', async () => {
    const { code, output } = await run(`${TABLES}/01-liste.csv`, '--json');
    const { places, questions } = JSON.parse(output) as {
      places: {
        row: number;
        place: { name: string };
        ask: unknown[];
        unread: unknown[];
        written: object;
        taken: boolean;
      }[];
      questions: { row: number; field: string; text: string; say: string }[];
    };
    expect(code).to.equal(1);
    expect(places.map(({ row }) => row)).to.deep.equal([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(places.filter(({ taken }) => taken).map(({ row }) => row)).to.deep.equal([3, 5, 7]);
    expect(places[0]).to.include.keys('row', 'place', 'ask', 'unread', 'written');
    expect(questions.map(({ row, field }) => [row, field])).to.deep.equal([
      [2, 'languages'],
      [4, 'languages'],
      [8, 'hours'],
      [9, 'hours'],
      [10, 'languages'],
      [11, 'hours'],
    ]);
    expect(questions.every(({ say }) => /[.]$/.test(say))).to.equal(true);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('with --skip-unread takes what only has something unread, and tells that; never what is asked', async () => {
    const { code, output } = await run(`${TABLES}/11-alles-in-kontakt.csv`, '--skip-unread', '-o', at('out.json'));
    expect(code).to.equal(0);
    expect(names('out.json')).to.deep.equal(['Bildungswerk']);
    expect(output).to.contain('„Fax 05952 99998“ wurde nicht verstanden');
    await run(`${TABLES}/01-liste.csv`, '--skip-unread', '-o', at('more.json'));
    expect(names('more.json')).to.include('Diakonie Sprechstunde Rathaus Zi. 12');
    expect(names('more.json')).not.to.include('Sprachcafé Suderburg');
  });

  it('overwrites no file unless it is told to', async () => {
    writeFileSync(at('out.json'), 'mine');
    const refused = await run(`${TABLES}/02-ansi-semikolon.csv`, '-o', at('out.json'));
    expect(refused.code).to.equal(2);
    expect(refused.output).to.contain('out.json gibt es schon').and.to.contain('--force');
    expect(readFileSync(at('out.json'), 'utf8')).to.equal('mine');
    expect((await run(`${TABLES}/02-ansi-semikolon.csv`, '-o', at('out.json'), '--force')).code).to.equal(0);
    expect(names('out.json')).to.have.length(2);
  });

  const WRONG: [string, string[], string][] = [
    ['without a table', ['-o', 'x.json'], 'Es fehlt die Tabelle'],
    ['without a place for the result', [`${TABLES}/01-liste.csv`], 'Es fehlt -o'],
    ['with an unknown option', [`${TABLES}/01-liste.csv`, '--fast'], '--fast kennt dieser Befehl nicht'],
    ['with two tables', ['a.csv', 'b.csv', '--json'], 'Nur eine Tabelle'],
    ['with -o and no name', ['a.csv', '-o'], 'Nach -o fehlt etwas'],
    ['of a table that is not there', ['nirgends.csv', '--json'], 'nirgends.csv gibt es nicht'],
  ];
  for (const [how, args, words] of WRONG) {
    it(`is refused ${how}`, async () => {
      const { code, output } = await run(...args);
      expect(code).to.equal(2);
      expect(output).to.contain(words);
    });
  }

  it('is refused where the file to write into is none, with its line', async () => {
    writeFileSync(at('in.json'), '{\n  "version": 1,,\n}');
    const broken = await run(`${TABLES}/01-liste.csv`, '--into', at('in.json'), '-o', at('out.json'));
    expect(broken).to.have.property('code', 2);
    expect(broken.output).to.contain('Zeile 2');
    expect(existsSync(at('out.json'))).to.equal(false);
    writeFileSync(at('in.json'), '{"version":1}');
    expect((await run(`${TABLES}/01-liste.csv`, '--into', at('in.json'), '--json')).output).to.contain('validate');
  });

  it('keeps the rights of the file that it writes', async () => {
    writeFileSync(at('in.json'), JSON.stringify(base));
    chmodSync(at('in.json'), 0o640);
    await run(`${TABLES}/02-ansi-semikolon.csv`, '--into', at('in.json'), '-o', at('in.json'));
    expect(statSync(at('in.json')).mode & 0o777).to.equal(0o640);
  });

  it('explains itself', async () => {
    const { code, output } = await run('--help');
    expect(code).to.equal(0);
    expect(output).to.contain('Rückgabe: 0');
    const lines: string[] = [];
    runCommand(['--help'], (line) => lines.push(line), '2026-11-26');
    expect(lines.join('\n')).to.contain('kmt-widgets import');
  });
});
