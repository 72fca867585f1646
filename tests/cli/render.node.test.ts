import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { renderCommand } from '../../src/cli/render.ts';
import { fingerprint } from '../../src/texts/fingerprint.ts';
import { dataFile } from '../support/broken-data.ts';

const TODAY = '2026-11-26';

describe('kmt-widgets render', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kmt-render-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const file = (content: unknown = dataFile(), name = 'beratung.json'): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const run = async (...args: string[]): Promise<{ code: number; said: string }> => {
    const lines: string[] = [];
    const code = await renderCommand(args, (line) => lines.push(line), TODAY);
    return { code, said: lines.join('\n') };
  };
  const out = (...parts: string[]): string => join(folder, 'out', ...parts);
  const files = (): string[] =>
    readdirSync(out(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(out().length + 1))
      .sort();

  it('writes a page for each widget of which the file has content, the data, the style sheet and the script for frames, and says so', async () => {
    const { code, said } = await run(file(), '-o', out());
    expect(code, said).to.equal(0);
    const expected = [
      'beratung.json',
      'beratung/counselling-locator.html',
      'beratung/document-list.html',
      'beratung/event-list.html',
      'beratung/network.html',
      'beratung/offer-list.html',
      'beratung/office-card.html',
      'beratung/opening-hours-badge.html',
      'beratung/task-list.html',
      'kmt-page.css',
      'kmt-page.js',
    ];
    expect(files()).to.deep.equal(expected);
    expect(said).to.include('11 Dateien geschrieben');
    for (const name of expected) expect(said).to.include(join(out(), name));
    const page = readFileSync(out('beratung/office-card.html'), 'utf8');
    expect(page).to.include('<kmt-office-card src="../beratung.json">').and.to.include('src="../embed.js"');
  });

  it('writes no page of what the file has nothing of, but renews one that is there', async () => {
    const without = { events: undefined, networks: undefined, tasks: undefined, documents: undefined };
    await run(file(dataFile(without)), '-o', out());
    expect(files().filter((name) => name.includes('/'))).to.deep.equal([
      'beratung/counselling-locator.html',
      'beratung/offer-list.html',
      'beratung/office-card.html',
      'beratung/opening-hours-badge.html',
    ]);
    await run(file(), '-o', out());
    expect(readFileSync(out('beratung/event-list.html'), 'utf8')).to.include('Beispielfest');
    await run(file(dataFile(without)), '-o', out());
    const page = readFileSync(out('beratung/event-list.html'), 'utf8');
    expect(page).to.include('Zurzeit sind keine Veranstaltungen eingetragen.').and.to.not.include('Beispielfest');
  });

  it('counts from the day of the file, or from the one that is named', async () => {
    const page = (): string => readFileSync(out('beratung/event-list.html'), 'utf8');
    const source = file(dataFile({ 'events[0].startDate': '2026-11-25', dateModified: '2026-11-21' }));
    for (const [date, isThere] of [
      [[], true],
      [['--date', '2026-11-25'], true],
      [['--date', 'heute'], false],
      [['--date=2026-11-26'], false],
    ] as const) {
      const { code } = await run(source, '-o', out(), ...date);
      expect(code).to.equal(0);
      expect(page().includes('Beispielfest'), date.join(' ')).to.equal(isThere);
    }
    for (const date of ['morgen', '2026-02-30', '26.11.2026']) {
      const { code, said } = await run(source, '-o', out(), '--date', date);
      expect(code).to.equal(2);
      expect(said).to.include(`„${date}“ ist kein Tag.`).and.to.include('--date heute');
    }
  });

  it('reads the texts beside the file, says on the page that nobody has reviewed them, and counts what is wrong with them', async () => {
    const name = 'Beispielnetz';
    const texts = (translated: string) => ({
      ...{ version: 1, inLanguage: 'ar', translated },
      texts: { 'networks.network.name': 'شبكة المثال' },
      of: { 'networks.network.name': fingerprint(name) },
    });
    const source = file(dataFile({ translated: { ar: 'unreviewed', uk: 'unreviewed' } }));
    file(texts('unreviewed'), 'beratung.ar.json');
    const { code, said } = await run(source, '-o', out(), '--languages', 'ar,uk');
    expect(code).to.equal(0);
    expect(said).to.match(/, \d+ Hinweise? \(mit „validate“ zu lesen\)/);
    const page = (language: string): string => readFileSync(out(`beratung/network.${language}.html`), 'utf8');
    expect(page('ar')).to.include('<h1>شبكة المثال</h1>').and.to.include('<details class="kmt-original">');
    expect(page('ar')).to.match(/<div lang="de" dir="ltr">\n<p>Beispielnetz<\/p>\n<\/div>/);
    expect(page('uk')).to.include(name).and.to.not.include('<details');
    file(texts('2026-11-01'), 'beratung.ar.json');
    await run(source, '-o', out(), '--languages', 'ar');
    expect(page('ar')).to.include('<h1>شبكة المثال</h1>').and.to.not.include('<details');
  });

  it('writes other languages beside, and leaflets where they are asked for', async () => {
    const { code } = await run(file(), '-o', out(), '--languages', 'de,ar,de-x-leicht', '--leaflet', 'de,uk');
    expect(code).to.equal(0);
    expect(files()).to.include.members([
      'beratung/office-card.html',
      'beratung/office-card.de.html',
      'beratung/office-card.ar.html',
      'beratung/office-card.de-x-leicht.html',
      'beratung/leaflet-office.de-uk.html',
      'beratung/leaflet-places.de-uk.html',
    ]);
    const read = (name: string): string => readFileSync(out('beratung', name), 'utf8');
    expect(read('office-card.ar.html')).to.include('<html lang="ar" dir="rtl">');
    expect(read('office-card.de.html')).to.include('<link rel="canonical" href="office-card.html">');
    expect(read('office-card.de-x-leicht.html')).to.include('lang="de-x-leicht"');
  });

  it('writes the same bytes each time', async () => {
    const all = (): string[] => files().map((name) => readFileSync(out(name), 'utf8'));
    const source = file();
    await run(source, '-o', out(), '--languages', 'ar', '--leaflet', 'de,ar');
    const first = all();
    await renderCommand([source, '-o', out(), '--languages=ar', '--leaflet=de,ar'], () => {}, '2031-05-06');
    expect(all()).to.deep.equal(first);
  });

  it('takes the data where it lies already', async () => {
    const { said } = await run(file(), '-o', folder);
    expect(said).to.include('10 Dateien geschrieben');
    expect(JSON.parse(readFileSync(join(folder, 'beratung.json'), 'utf8'))).to.deep.equal(dataFile());
  });

  for (const [what, content] of Object.entries({
    'is no JSON': '{"version": 1,',
    'has an error': dataFile({ 'places[0].contactPoint[0].email': 'keine Adresse' }),
    'has no office': dataFile({ office: undefined }),
  })) {
    it(`writes nothing from a file that ${what}, and leaves what is there`, async () => {
      await run(file(), '-o', out());
      const before = files().map((name) => readFileSync(out(name), 'utf8'));
      const { code, said } = await run(file(content), '-o', out(), '--languages', 'ar');
      expect(code).to.equal(1);
      expect(said).to.include('Fehler').and.to.include('Es wurde nichts geschrieben.');
      expect(files().map((name) => readFileSync(out(name), 'utf8'))).to.deep.equal(before);
    });
  }

  it('says what is wrong with the call', async () => {
    const source = file();
    for (const [args, words] of [
      [[], 'Es fehlt die Datendatei.'],
      [[source], 'Es fehlt der Ordner: -o ORDNER.'],
      [[source, '-o'], 'Nach -o fehlt etwas.'],
      [[source, '-o', out(), '--fast'], '--fast kennt dieser Befehl nicht.'],
      [[source, '-o', out(), '--languages', 'de,xx'], '„xx“ ist keine Sprache der Widgets.'],
      [[source, '-o', out(), '--languages', 'ar/../../x'], 'ist keine Sprache der Widgets.'],
      [[source, '-o', out(), '--leaflet', 'de,ar,uk'], 'höchstens zwei Sprachen'],
      [[source, '-o', out(), '--origins', 'www.example.de'], '„www.example.de“ ist keine Adresse einer Website.'],
    ] as const) {
      const { code, said } = await run(...args);
      expect(code, words).to.equal(2);
      expect(said).to.include(words).and.to.include('npx kmt-widgets render');
    }
    expect(readdirSync(folder)).to.deep.equal(['beratung.json']);
  });

  it('says so where a file is not there, or the folder takes nothing', async () => {
    const missing = await run(join(folder, 'nicht-da.json'), '-o', out());
    expect(missing).to.deep.include({ code: 1 });
    expect(missing.said).to.include('Diese Datei gibt es nicht.');
    const taken = await run(file(), '-o', join(file({}, 'belegt.json'), 'x'));
    expect(taken.code).to.equal(1);
    expect(taken.said).to.include('lässt sich nicht schreiben');
  });

  it('shows its help', async () => {
    const { code, said } = await run('--help');
    expect(code).to.equal(0);
    expect(said).to.include('--languages').and.to.include('--leaflet').and.to.include('Rückgabe');
  });
});
