/** `texts`: out to translators, back into the file of their language, and what stands in between is told. */
import { expect } from 'chai';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/command.ts';
import { renderCommand } from '../../src/cli/render.ts';
import { textsCommand } from '../../src/cli/texts.ts';
import type { TextsFile } from '../../src/texts/texts-file.ts';
import base from '../cases/base.json' with { type: 'json' };
import { diffLines } from '../support/diff-lines.ts';

const TODAY = '2026-11-26';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kmt-texts-'));
  write('amt.json', `${JSON.stringify(base, null, 2)}\n`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): void => writeFileSync(at(name), text);
const read = (name: string): string => readFileSync(at(name), 'utf8');
const textsIn = (name: string): TextsFile => JSON.parse(read(name)) as TextsFile;

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const code = await textsCommand(args, (line) => lines.push(line), TODAY);
  return { code, said: lines.join('\n').replaceAll(`${folder}/`, '') };
}
function validate(): { code: number; said: string } {
  const lines: string[] = [];
  const code = runCommand(['validate', at('amt.json')], (line) => lines.push(line), TODAY);
  return { code, said: lines.join('\n') };
}

/** Translates every text of an exported XLIFF, by writing ع before it. */
const translate = (name: string): void =>
  write(
    name,
    read(name)
      .replace(/<source>([^]*?)<\/source>/g, '<source>$1</source><target>ع $1</target>')
      .replaceAll('initial', 'translated'),
  );

async function translated(): Promise<void> {
  await run('export', at('amt.json'), '--languages', 'ar', '-o', folder);
  translate('amt.ar.xlf');
  const { code, said } = await run('import', at('amt.json'), at('amt.ar.xlf'));
  expect(code, said).to.equal(0);
}

describe('kmt-widgets texts', () => {
  it('goes out and comes back: the language’s file is there, and the data file names it in one place', async () => {
    const before = read('amt.json');
    await translated();
    const file = textsIn('amt.ar.json');
    expect(file.translated).to.equal('unreviewed');
    expect(file.texts['office.name']).to.match(/^ع /);
    expect(Object.keys(file.of)).to.deep.equal(Object.keys(file.texts));
    expect((JSON.parse(read('amt.json')) as { translated: unknown }).translated).to.deep.equal({ ar: 'unreviewed' });
    expect(diffLines(before, read('amt.json'))).to.be.at.most(4);
    const { code, said } = await run('status', at('amt.json'));
    expect(code, said).to.equal(0);
    expect(said).to.contain('0 fehlen, 0 veraltet, nicht geprüft');
    expect(validate().said).to.contain('in Ordnung');
  });

  it('does the same by a table', async () => {
    await run('export', at('amt.json'), '--languages=ar,uk', '--format', 'csv', '-o', folder);
    expect(read('amt.uk.csv').startsWith('\ufeff"Pfad";"Text (de)";"Übersetzung (uk)";"Stand"\r\n')).to.equal(true);
    write('amt.ar.csv', read('amt.ar.csv').replace(/^"([^"]*)";"([^"]*)";"";/gm, '"$1";"$2";"ع $2";'));
    const { code, said } = await run('import', at('amt.json'), at('amt.ar.csv'));
    expect(code, said).to.equal(0);
    expect(textsIn('amt.ar.json').texts['office.name']).to.match(/^ع /);
  });

  it('finds the data file by what it reads, and asks where it can’t', async () => {
    await run('export', at('amt.json'), '--languages', 'ar', '-o', folder);
    translate('amt.ar.xlf');
    expect((await run('import', at('amt.ar.xlf'))).code).to.equal(0);
    write('fremd.ar.xlf', read('amt.ar.xlf').replace('original="amt.json"', 'original="x.json"'));
    const { code, said } = await run('import', at('fremd.ar.xlf'));
    expect(code).to.equal(2);
    expect(said).to.contain('Zu welcher Datendatei gehört fremd.ar.xlf?');
  });

  it('takes nothing of a German text that has changed since, and says so everywhere', async () => {
    await translated();
    write('amt.json', read('amt.json').replace(JSON.stringify(base.office.name), '"Neues Amt"'));
    const { code, said } = await run('import', at('amt.json'), at('amt.ar.xlf'));
    expect(code).to.equal(1);
    expect(said).to.contain('Der deutsche Text hat sich geändert. Jetzt heißt er „Neues Amt“.');
    const status = await run('status', at('amt.json'));
    expect(status.code).to.equal(1);
    expect(status.said).to.contain('1 veraltet').and.to.contain('Das Deutsche hat sich geändert: „office.name“.');
    expect(validate().said).to.contain('älter als der deutsche Text');
    await run('export', at('amt.json'), '-o', folder);
    expect(read('amt.ar.xlf')).to.contain('Der deutsche Text hat sich geändert');
    // Sent back untouched, it is still the old one.
    const again = await run('import', at('amt.json'), at('amt.ar.xlf'));
    expect(again.said).to.contain('noch die des früheren deutschen Textes');
  });

  it('follows a text that has moved, and tells what is nowhere any more', async () => {
    await translated();
    const { office, ...rest } = JSON.parse(read('amt.json')) as { office: { id: string; name: string } };
    const places = [{ ...office, id: 'umgezogen' }];
    write('amt.json', JSON.stringify({ ...rest, office: { ...office, name: 'Anders' }, places }, null, 2));
    expect((await run('status', at('amt.json'))).said).to.contain('Gibt es in der Datendatei nicht');
    const { said } = await run('import', at('amt.json'), at('amt.ar.json'));
    expect(said).to.contain('„office.name“ steht jetzt hier: „places.umgezogen.name“.');
    expect(textsIn('amt.ar.json').texts).to.have.property('places.umgezogen.name');
  });

  const wrong: [what: string, target: string, sentence: string][] = [
    ['other paragraphs', 'eins\n\nzwei', 'Das Deutsche hat einen Absatz, die Übersetzung 2 Absätze.'],
    ['an address that is not there', 'siehe https://example.org', 'In der Übersetzung steht „https://example.org“'],
    ['lost letters', 'a\ufffd', 'Buchstaben verloren gegangen'],
    ['nothing', '  ', 'Noch ohne Übersetzung: „office.name“.'],
  ];
  for (const [what, target, sentence] of wrong) {
    it(`does not take a text with ${what}`, async () => {
      write('t.csv', `Pfad;Text (de);Übersetzung (ar)\noffice.name;${base.office.name};"${target}"\n`);
      const { code, said } = await run('import', at('amt.json'), at('t.csv'));
      expect(code).to.equal(1);
      expect(said).to.contain(sentence);
      expect(existsSync(at('amt.ar.json'))).to.equal(false);
      expect(read('amt.json')).not.to.contain('translated');
    });
  }

  it('records a review, which ends with the next change', async () => {
    await translated();
    await run('import', at('amt.json'), at('amt.ar.xlf'), '--reviewed', '2026-11-20');
    expect(textsIn('amt.ar.json').translated).to.equal('2026-11-20');
    expect(read('amt.json')).to.contain('"ar": "2026-11-20"');
    write('t.csv', `Pfad;Text (de);Übersetzung (ar)\noffice.name;${base.office.name};مكتب\n`);
    await run('import', at('amt.json'), at('t.csv'));
    expect(textsIn('amt.ar.json').translated).to.equal('unreviewed');
  });

  it('does not write over a file that it can’t read', async () => {
    write('amt.ar.json', '{ kaputt');
    write('t.csv', `Pfad;Text (de);Übersetzung (ar)\noffice.name;${base.office.name};مكتب\n`);
    const { code, said } = await run('import', at('amt.json'), at('t.csv'));
    expect(code).to.equal(2);
    expect(said).to.contain('amt.ar.json: Die Datei ist kein gültiges JSON');
    expect(read('amt.ar.json')).to.equal('{ kaputt');
  });

  it('validate says that a named file is missing, and that a nameless one is not shown', async () => {
    await translated();
    write('amt.uk.json', JSON.stringify({ ...textsIn('amt.ar.json'), inLanguage: 'uk' }));
    expect(validate().said).to.contain('amt.uk.json: Diese Übersetzung wird nicht gezeigt.');
    rmSync(at('amt.ar.json'));
    const { code, said } = validate();
    expect(code).to.equal(1);
    expect(said).to.contain('amt.ar.json: Diese Datei fehlt, und „translated“ nennt sie.');
  });

  it('render writes them into its pages, and the files beside the data', async () => {
    await translated();
    const code = await renderCommand([at('amt.json'), '-o', at('out'), '--languages', 'ar'], () => {}, TODAY);
    expect(code).to.equal(0);
    expect(read('out/amt/office-card.ar.html')).to.contain(`ع ${base.office.name}`);
    expect(read('out/amt/office-card.html')).not.to.contain(`ع ${base.office.name}`);
    expect(read('out/amt.ar.json')).to.equal(read('amt.ar.json'));
  });

  it('says what is wrong with a call', async () => {
    expect((await run()).said).to.contain('Es fehlt: export, import oder status.');
    expect((await run('exprot', at('amt.json'))).said).to.contain('„exprot“ kennt „texts“ nicht.');
    expect((await run('export', at('amt.json'), '-o', folder)).said).to.contain('In welche Sprachen?');
    expect((await run('export', at('amt.json'), '--languages', 'tlh', '-o', folder)).said).to.contain(
      '„tlh“ ist keine Sprache',
    );
    expect((await run('export', at('amt.json'), '--languages', 'de', '-o', folder)).said).to.contain(
      'In „de“ ist die Datendatei selbst geschrieben.',
    );
    expect((await run('import', at('amt.json'))).said).to.contain('Es fehlt, was einzulesen ist');
    expect((await run('status', at('keine.json'))).said).to.contain('keine.json gibt es nicht.');
    expect((await run('--help')).code).to.equal(0);
  });
});
