/** In browsers as well as in Node, whose TextDecoder reads Windows' dash as a control character. */
import { expect } from '@open-wc/testing';
import { decode } from '../../src/import/table/decode.ts';
import { bytesOf, type SavedAs } from '../support/table-bytes.ts';

const TEXT = 'Träger;Straße\r\nBüro für Größe;Mo–Do 9–12\r\nÄrzte;Öffnung „Übung“ €\r\n';

describe('The text of a table', () => {
  for (const as of ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'] as SavedAs[]) {
    it(`is the same when it was saved as ${as}`, () => {
      const { text, encoding } = decode(bytesOf(TEXT, as));
      expect(text).to.equal(TEXT);
      expect(encoding).to.equal(as === 'utf-8 with mark' ? 'utf-8' : as);
    });
  }

  it('is the same when it was saved as UTF-16 without its mark', () => {
    expect(decode(bytesOf(TEXT, 'utf-16le').subarray(2))).to.deep.equal({ text: TEXT, encoding: 'utf-16le' });
    expect(decode(bytesOf(TEXT, 'utf-16be').subarray(2))).to.deep.equal({ text: TEXT, encoding: 'utf-16be' });
  });

  it('has its umlauts when Excel saved it for MS-DOS or an old Macintosh', () => {
    const plain = 'Träger;Straße;Größe;für;Übung;Öl';
    expect(decode(bytesOf(plain, 'ibm850'))).to.deep.equal({ text: plain, encoding: 'ibm850' });
    expect(decode(bytesOf(plain, 'macintosh'))).to.deep.equal({ text: plain, encoding: 'macintosh' });
  });

  it('keeps the quotation marks of Windows beside letters', () => {
    const quoted = 'Verein „Hilfe“ für Männer – Straße';
    expect(decode(bytesOf(quoted, 'windows-1252')).text).to.equal(quoted);
  });

  it('is mended where UTF-8 was taken for Windows-1252 and saved again, and nowhere else', () => {
    expect(decode(bytesOf('LÃ¼chower StraÃŸe')).text).to.equal('Lüchower Straße');
    expect(decode(bytesOf('LÃ¼chower Straße')).text).to.equal('LÃ¼chower Straße');
  });
});
