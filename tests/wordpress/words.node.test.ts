import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { jsonOf, moOf, readPo } from '../../scripts/release/wordpress-words.mjs';
import { wordFiles } from '../../scripts/wordpress-words.mjs';

const project = new URL('../../', import.meta.url);
const PO = `msgid ""
msgstr ""
"Language: de_DE\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#: a.php
msgid "%d version"
msgid_plural "%d versions"
msgstr[0] "%d Fassung"
msgstr[1] "%d Fassungen"

#: a.php block.js
msgctxt "title"
msgid "A \\"card\\""
msgstr "Eine „Karte“"
`;

describe('The words of the WordPress plugin', () => {
  it('are all in German, as the code has them (else: node scripts/wordpress-words.mjs)', () => {
    const { files, missing } = wordFiles();
    expect(missing).to.deep.equal([]);
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(new URL(name, project), 'utf8')).to.equal(text);
  });

  it('keep their places for numbers and names', () => {
    const german = readPo(
      readFileSync(new URL('src/wordpress/kmt-widgets/languages/kmt-widgets-de_DE.po', project), 'utf8'),
    );
    const places = (text: string): string[] => (text.match(/%(\d\$)?[sd]/g) ?? []).sort();
    for (const { id, texts } of german.slice(1))
      for (const text of texts) expect(places(text), id).to.deep.equal(places(id));
  });

  it('are read from a .po file with context, plural and quotation marks', () => {
    const [, version, card] = readPo(PO);
    expect(version).to.include({ id: '%d version', plural: '%d versions' });
    expect(version!.texts).to.deep.equal(['%d Fassung', '%d Fassungen']);
    expect(card).to.deep.include({
      context: 'title',
      id: 'A "card"',
      texts: ['Eine „Karte“'],
      files: ['a.php', 'block.js'],
    });
  });

  it('become a .mo file that WordPress reads: tables one after the other, in the order of bytes', () => {
    const mo: Buffer = moOf(readPo(PO));
    const [magic, revision, count, ids, texts, hashes, hashTable] = [0, 4, 8, 12, 16, 20, 24].map((at) =>
      mo.readUInt32LE(at),
    );
    expect([magic, revision, count, ids, texts, hashes, hashTable]).to.deep.equal([0x950412de, 0, 3, 28, 52, 0, 76]);
    const at = (table: number, index: number): string => {
      const [length, offset] = [0, 4].map((more) => mo.readUInt32LE(table + index * 8 + more)) as [number, number];
      return mo.subarray(offset, offset + length).toString();
    };
    expect([0, 1, 2].map((index) => at(28, index))).to.deep.equal([
      '',
      '%d version\0%d versions',
      'title\u0004A "card"',
    ]);
    expect(at(52, 1)).to.equal('%d Fassung\0%d Fassungen');
    expect(at(52, 2)).to.equal('Eine „Karte“');
  });

  it('become JSON with what scripts say, and nothing else', () => {
    const { locale_data: data } = JSON.parse(jsonOf(readPo(PO), 'de_DE')) as {
      locale_data: { messages: Record<string, unknown> };
    };
    expect(Object.keys(data.messages)).to.deep.equal(['', 'title\u0004A "card"']);
  });
});
