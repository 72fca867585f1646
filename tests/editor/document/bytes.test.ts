/** In browsers: Node reads Windows-1252 otherwise. */
import { expect } from '@open-wc/testing';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';
import { emden } from '../../support/real-data.ts';

const text = JSON.stringify(emden, null, 2);
const utf8 = (content: string) => new TextEncoder().encode(content);

describe('the bytes of a file', () => {
  it('come back as they were, with their mark, as long as nothing is changed', () => {
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf8(text.replace(/\n/g, '\r\n')), utf8('{ "kaputt": ')]) {
      const file = EditedFile.read('a.json', bytes);
      expect(file.isChanged).to.equal(false);
      expect(file.text.startsWith('\ufeff')).to.equal(false);
      expect([...file.bytes]).to.deep.equal([...bytes]);
    }
  });

  it('keep their mark when something is changed', () => {
    const file = EditedFile.read('a.json', utf8(`\ufeff${text}`));
    file.edit('Name', [{ path: ['office', 'name'], value: 'Anders' }]);
    expect([...file.bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('are read as Windows-1252 where they are no UTF-8, and said to become UTF-8', () => {
    const ansi = Uint8Array.from('{ "name": "B\u00fcro \u0096 Stra\u00dfe" }', (letter) => letter.charCodeAt(0));
    const file = EditedFile.read('a.json', ansi);
    expect(file.valueAt(['name'])).to.equal('Büro – Straße');
    expect(file.remark).to.include('Windows-1252');
    expect(file.isChanged, 'there is something to save').to.equal(true);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)).to.equal('{ "name": "Büro – Straße" }');
    file.markSaved(file.bytes);
    expect(file.isChanged).to.equal(false);
  });

  it('are read as UTF-16 where they say so', () => {
    const units = [0xfeff, ...Array.from('{ "name": "Büro" }', (letter) => letter.charCodeAt(0))];
    const bytes = new Uint8Array(new Uint16Array(units).buffer);
    expect(EditedFile.read('a.json', bytes).valueAt(['name'])).to.equal('Büro');
  });
});
