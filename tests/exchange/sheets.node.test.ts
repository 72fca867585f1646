/** XLIFF and tables: whatever the texts are, they come back as they went. */
import { expect } from 'chai';
import fc from 'fast-check';
import { DOMParser } from '@xmldom/xmldom';
import { readCsv, writeCsv } from '../../src/exchange/csv.ts';
import type { Sheet, SheetRow } from '../../src/exchange/sheet.ts';
import { SheetError } from '../../src/exchange/sheet.ts';
import { readXliff, writeXliff } from '../../src/exchange/xliff.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('a', '"', ';', "'", '=', '+', '\n', '\r', '\t', '<', '&', ']]>', 'ع', '\u200c', ' '),
    maxLength: 12,
  }),
);
const path = fc
  .array(fc.constantFrom('office', 'name', 'places', 'awo-mbe', '0', 'topics'), { minLength: 1, maxLength: 4 })
  .map((steps) => steps.join('.'));
const row: fc.Arbitrary<SheetRow> = fc
  .record({ path, source: text.filter((each) => each.trim() !== ''), target: text, isStale: fc.boolean() })
  .map(({ isStale, ...each }) => (isStale && each.target ? { ...each, isStale } : each));
const sheet: fc.Arbitrary<Sheet> = fc.record({
  sourceLanguage: fc.constant('de'),
  language: fc.constantFrom('ar', 'de-simple', 'ckb'),
  rows: fc.array(row, { minLength: 1, maxLength: 4 }),
});

/** Half of a pair is no character, and no file in UTF-8 can hold it but as an escape. */
const whole = (sheet: Sheet): boolean =>
  JSON.stringify(sheet)
    .toLowerCase()
    .search(/\\ud[89a-f]/) < 0;

describe('texts for translators', () => {
  it('come back from XLIFF as they went, also with what XML can’t hold', () => {
    fc.assert(
      fc.property(sheet, (given) => {
        const written = writeXliff({ ...given, original: '../beratung.json' });
        expect(readXliff(written)).to.deep.equal({ ...given, original: '../beratung.json' });
      }),
      { seed: 1, numRuns: 300 },
    );
    const odd = { path: 'a', source: '\ud800 \u0000', target: 'x\udc00\uffff\r\n' };
    expect(readXliff(writeXliff({ sourceLanguage: 'de', language: 'ar', rows: [odd] })).rows).to.deep.equal([odd]);
  });

  it('come back from a table as they went', () => {
    fc.assert(
      fc.property(sheet.filter(whole), (given) => {
        expect(readCsv(new TextDecoder().decode(new TextEncoder().encode(writeCsv(given))))).to.deep.equal(given);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('are no formulas to Excel', () => {
    const rows = [{ path: 'a', source: '=1+1', target: '@SUM(A1)' }];
    const written = writeCsv({ sourceLanguage: 'de', language: 'ar', rows });
    expect(written.split('\r\n')[1]).to.equal(`"a";"'=1+1";"'@SUM(A1)";"übersetzt"`);
    expect(readCsv(written).rows).to.deep.equal(rows);
  });

  it('are read from a table whatever separates its cells, and wherever its columns have gone', () => {
    for (const by of [';', ',', '\t', '|']) {
      const table = [
        ['Text (de)', 'Anmerkung', 'Übersetzung (ar)', 'Pfad'],
        ['Aufgaben', 'ok?', 'المهام', 'office.name'],
        ['', '', '', ''],
      ];
      const { language, rows } = readCsv(table.map((cells) => cells.join(by)).join('\n'));
      expect(language).to.equal('ar');
      expect(rows).to.deep.equal([{ path: 'office.name', source: 'Aufgaben', target: 'المهام' }]);
    }
  });

  it('are XLIFF 2.1 in a namespace, with a state for each', () => {
    const rows = [
      { path: 'a', source: 'A', target: '' },
      { path: 'b', source: 'B', target: 'β' },
      { path: 'c', source: 'C', target: 'γ', isStale: true },
    ];
    const written = writeXliff({ sourceLanguage: 'de', language: 'el', rows });
    const root = new DOMParser().parseFromString(written, 'text/xml').documentElement;
    expect([root.namespaceURI, root.getAttribute('version')]).to.deep.equal([
      'urn:oasis:names:tc:xliff:document:2.0',
      '2.1',
    ]);
    const states = [...written.matchAll(/<segment state="(\w+)"/g)].map(([, state]) => state);
    expect(states).to.deep.equal(['initial', 'translated', 'initial']);
    // The standard wants ids that are names, each once.
    const ids = [...written.matchAll(/<unit id="(\w+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).to.equal(3);
  });

  it('are put together again where a program has cut them, and without its marks', () => {
    const written = `<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de" trgLang="ar"><file id="f"><unit id="1" name="office.name"><segment><source>Eins.</source><target><mrk id="m" type="term">واحد</mrk>.</target></segment><ignorable><source> </source></ignorable><segment><source>Zwei.</source><target><![CDATA[اثنان.]]></target></segment></unit></file></xliff>`;
    expect(readXliff(written).rows).to.deep.equal([
      { path: 'office.name', source: 'Eins. Zwei.', target: 'واحد. اثنان.' },
    ]);
  });

  const wrong: [what: string, read: () => unknown, sentence: RegExp][] = [
    ['XLIFF 1.2', () => readXliff('<xliff version="1.2"><file/></xliff>'), /XLIFF 1\.2/],
    ['no XLIFF', () => readXliff('<html></html>'), /kein XLIFF/],
    ['half an XML', () => readXliff('<xliff version="2.1" trgLang="ar"><file>'), /kein vollständiges XML/],
    ['no language', () => readXliff('<xliff version="2.1"/>'), /trgLang/],
    ['a document type', () => readXliff('<!DOCTYPE x [<!ENTITY a "b">]><xliff version="2.1" trgLang="ar"/>'), /XML/],
    ['another table', () => readCsv('Name;Telefon\nAWO;1'), /keine Tabelle mit Übersetzungen/],
    ['nothing', () => readCsv(''), /keine Tabelle mit Übersetzungen/],
  ];
  for (const [what, read, sentence] of wrong)
    it(`are refused where the file is ${what}`, () => expect(read).to.throw(SheetError, sentence));
});
