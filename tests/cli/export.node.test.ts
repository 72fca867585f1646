/** `export` and `import --format`: what goes out is told, what comes in changes nothing that somebody wrote. */
import { expect } from 'chai';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '../../src/cli/check-file.ts';
import { runExport } from '../../src/cli/export.ts';
import { runImport } from '../../src/cli/import.ts';
import { ALL_FORMATS } from '../../src/exchange/formats.ts';
import { dataFile, richFile } from '../support/broken-data.ts';

const TODAY = '2026-11-26';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kmt-export-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string): string => join(folder, name);
const save = (name: string, json: unknown) => writeFileSync(at(name), JSON.stringify(json, null, 2));
type File = Record<string, unknown> & {
  places: (Record<string, unknown> & { id: string })[];
  office: Record<string, unknown>;
};
const fileOf = (name: string) => JSON.parse(readFileSync(at(name), 'utf8')) as File;

function runOut(...args: string[]): { code: number; output: string } {
  const lines: string[] = [];
  const code = runExport(args, (line) => lines.push(line), TODAY, new Date(`${TODAY}T12:00Z`));
  return { code, output: lines.join('\n').replaceAll(`${folder}/`, '') };
}

async function runIn(...args: string[]): Promise<{ code: number; output: string }> {
  const lines: string[] = [];
  const code = await runImport(args, (line) => lines.push(line), TODAY);
  return { code, output: lines.join('\n').replaceAll(`${folder}/`, '') };
}

describe('kmt-widgets export', () => {
  for (const { name, title } of ALL_FORMATS) {
    it(`writes ${name}, and says with examples what it does not say`, () => {
      save('d.json', richFile());
      const { code, output } = runOut(at('d.json'), `--format=${name}`, '-o', at('out'));
      expect(code).to.equal(0);
      expect(output).to.include(`Geschrieben: out (${title})`).and.include('Was darin nicht oder anders steht:');
      expect(readFileSync(at('out'), 'utf8')).to.have.length.greaterThan(100);
      expect(output.split('\n').length).to.be.lessThan(60);
      if (name === 'vcard')
        expect(output)
          .to.include('- Stellen, Barrierefreiheit: vCard 4 hat dafür kein Wort.')
          .and.include('„Rampe“ bei „Beispielstelle 0001“');
    });
  }

  it('writes nothing unasked, overwrites nothing, and gives its report as JSON', () => {
    save('d.json', dataFile());
    expect(runOut(at('d.json'), '--format', 'hsds').output).to.include('Nichts geschrieben');
    const { left } = JSON.parse(runOut(at('d.json'), '--format', 'hsds', '--json').output) as {
      left: { count: number }[];
    };
    expect(left[0]!.count).to.be.greaterThan(0);
    writeFileSync(at('out'), 'x');
    expect(runOut(at('d.json'), '--format=hsds', '-o', at('out'))).to.deep.include({ code: 2 });
    expect(readFileSync(at('out'), 'utf8')).to.equal('x');
    expect(runOut(at('d.json'), '--format=hsds', '-o', at('out'), '--force').code).to.equal(0);
  });

  it('explains itself', () => {
    save('d.json', dataFile());
    expect(runOut('--help').output).to.include('--format=NAME').and.include('OpenStreetMap');
    expect(runOut(at('d.json')).output).to.include('Es fehlt --format=NAME; möglich sind jsonld');
    expect(runOut(at('d.json'), '--format=xml').output).to.include('Das Format „xml“ gibt es nicht');
    expect(runOut(at('d.json'), '--format').output).to.include('Nach --format fehlt etwas');
    expect(runOut('--format=osm').output).to.include('Es fehlt die Datendatei');
    expect(runOut(at('d.json'), at('e.json'), '--format=osm').output).to.include('Nur eine Datei auf einmal');
    expect(runOut(at('d.json'), '--format=osm', '--all').output).to.include('--all kennt „export“ nicht');
    expect(runOut(at('nein.json'), '--format=osm')).to.deep.include({ code: 2, output: 'nein.json gibt es nicht.' });
  });
});

describe('kmt-widgets import --format', () => {
  for (const name of ['jsonld', 'hsds', 'osm', 'vcard', 'integreat']) {
    it(`finds nothing new in what went out as ${name}, and changes nothing`, async () => {
      // Without what a format would bring back otherwise.
      save('d.json', dataFile());
      const before = readFileSync(at('d.json'), 'utf8');
      runOut(at('d.json'), `--format=${name}`, '-o', at('out'));
      const { output } = await runIn(`--format=${name}`, at('out'), '--into', at('d.json'), '-o', at('d.json'));
      expect(output).to.match(/Eingelesen: 0 neu, \d+ ergänzt, \d+ ohne Neues/);
      const after = fileOf('d.json');
      const old = JSON.parse(before) as File;
      expect(after.places.map(({ id }) => id)).to.deep.equal(old.places.map(({ id }) => id));
      for (const [i, place] of old.places.entries()) expect(after.places[i]).to.deep.include(place);
      const errors = checkFile(readFileSync(at('d.json')), TODAY).problems.filter(
        ({ severity }) => severity === 'error',
      );
      expect(errors).to.deep.equal([]);
    });
  }

  it('fills in what is missing with its source, keeps what is there, and names what differs', async () => {
    save('d.json', dataFile());
    const fees = 'kostenlos';
    writeFileSync(
      at('in.json'),
      JSON.stringify({
        '@graph': [
          { '@type': 'LocalBusiness', '@id': '#second', name: 'Anders', priceRange: fees },
          {
            '@type': 'LocalBusiness',
            name: 'Ganz neu',
            address: { addressLocality: 'Emden' },
            telephone: 'keine',
            image: 'x.jpg',
          },
        ],
      }),
    );
    const { code, output } = await runIn(
      '--format=jsonld',
      at('in.json'),
      '--into',
      at('d.json'),
      '-o',
      at('out.json'),
    );
    expect(code).to.equal(1);
    const [, second, fresh] = fileOf('out.json').places;
    expect(second)
      .to.include({ name: 'Beispielstelle 0002', fees })
      .and.have.property('sourceOf')
      .that.deep.equals({ fees: 'jsonld-in' });
    expect(fresh).to.deep.include({
      id: 'ganz-neu',
      name: 'Ganz neu',
      source: 'jsonld-in',
      checked: null,
      status: 'seed',
    });
    expect(fresh).not.to.have.property('contactPoint');
    for (const part of [
      '"name" bleibt "Beispielstelle 0002"; gelesen wurde "Anders"',
      '1 neu, 1 ergänzt',
      '„image“ ist nicht übernommen',
      'keine Telefonnummer',
    ])
      expect(output).to.include(part);
    // Read again, it has nothing twice.
    await runIn('--format=jsonld', at('in.json'), '--into', at('out.json'), '-o', at('again.json'));
    expect(readFileSync(at('again.json'), 'utf8')).to.equal(readFileSync(at('out.json'), 'utf8'));
  });

  it('makes a new file of one, with the office in its place', async () => {
    save('d.json', dataFile());
    runOut(at('d.json'), '--format=jsonld', '-o', at('out.jsonld'));
    const { output } = await runIn('--format=jsonld', at('out.jsonld'), '-o', at('new.json'));
    const { office, places, events } = fileOf('new.json') as File & { events: object[] };
    expect([office.id, places.length, events.length]).to.deep.equal(['office', 2, 1]);
    expect(output).to.include('Der Datei fehlt noch das Land');
    save('new.json', { ...fileOf('new.json'), region: 'DE-NI' });
    const errors = checkFile(readFileSync(at('new.json')), TODAY).problems.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).to.deep.equal([]);
  });

  it('hands calendars to import --ics', async () => {
    save('d.json', dataFile());
    runOut(at('d.json'), '--format=ics', '-o', at('k.ics'));
    const { output } = await runIn('--format=ics', at('k.ics'), '--into', at('d.json'), '-o', at('d.json'));
    expect(output).to.include('k.ics: 1 Veranstaltung.').and.include('0 neu, 0 geändert');
  });

  it('refuses what is something else, and explains itself', async () => {
    writeFileSync(at('x'), 'Name;Ort\n');
    for (const name of ['jsonld', 'hsds', 'osm', 'vcard', 'integreat', 'ics'])
      expect((await runIn(`--format=${name}`, at('x'), '-o', at('out.json'))).code, name).to.equal(2);
    expect(existsSync(at('out.json'))).to.equal(false);
    expect((await runIn('--format', '--help')).output).to.include('an ihrer Kennung wiedererkannt');
    expect((await runIn('--format=osm')).output).to.include('Es fehlt die Datei');
    expect((await runIn('--format=osm', 'a', '--sheet', 'b')).output).to.include(
      '--sheet kennt „import --format“ nicht',
    );
  });
});
