import { expect } from '@open-wc/testing';
import { shareDirectory } from '../../src/load/directory-store.ts';
import type { Text } from '../../src/model/schema/schema.ts';
import { flawless } from '../../src/model/reading/flawless.ts';
import { dataFile } from '../support/broken-data.ts';
import { readConsole } from '../support/page.ts';
import { serve } from '../support/serve-data.ts';

const NAME = 'Straßenbüro für Zuwanderung „Łódź“ – 5 €';

/** What is read of the office's name in a file of these bytes, and what is said. */
async function read(bytes: Uint8Array): Promise<{ name?: Text; said: string[] }> {
  const { directory, problems } = await shareDirectory(serve(bytes).url, flawless).result;
  return { name: directory?.office.name, said: problems.map(({ severity, message }) => `${severity}: ${message}`) };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of the file with this name, each character as `encode` has it. */
function fileIn(name: string, encode: (character: string) => number[]): Uint8Array {
  return new Uint8Array(Array.from(JSON.stringify(dataFile({ 'office.name': name })), encode).flat());
}

describe('a data file', () => {
  readConsole();

  it('in UTF-8 is read without a word, with or without a byte order mark', async () => {
    const text = JSON.stringify(dataFile({ 'office.name': NAME }));
    for (const bytes of [utf8(text), utf8(`\ufeff${text}`)]) {
      expect(await read(bytes)).to.deep.equal({ name: NAME, said: [] });
    }
  });

  it('in Windows-1252 is read, and how to save it is said', async () => {
    const special: Record<string, number> = { '€': 0x80, '„': 0x84, '“': 0x93, '–': 0x96 };
    const bytes = fileIn('Büro „Größe“ – 5 €', (each) => [special[each] ?? each.charCodeAt(0)]);
    const { name, said } = await read(bytes);
    expect(name).to.equal('Büro „Größe“ – 5 €');
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^warning: Die Datei ist nicht in UTF-8 gespeichert.*Windows-1252.*„UTF-8“/);
  });

  it('in UTF-16 is read, and how to save it is said', async () => {
    const units = [0xff, 0xfe, ...fileIn(NAME, (each) => [each.charCodeAt(0) & 255, each.charCodeAt(0) >> 8])];
    const { name, said } = await read(new Uint8Array(units));
    expect(name).to.equal(NAME);
    expect(said[0]).to.match(/^warning: .*UTF-16.*„UTF-8“/);
  });

  it('whose umlauts were lost before is shown, and that is said', async () => {
    const { name, said } = await read(utf8(JSON.stringify(dataFile({ 'office.name': 'B\ufffdro' }))));
    expect(name).to.equal('B\ufffdro');
    expect(said).to.deep.equal([
      'warning: In der Datei steht „\ufffd“: Da sind beim Speichern Umlaute verloren gegangen.',
    ]);
  });

  it('in another encoding that has a fault besides is told both', async () => {
    const bytes = fileIn('Büro', (each) => [each.charCodeAt(0)]);
    const cut = bytes.slice(0, -5);
    expect((await read(cut)).said.map((each) => each.slice(0, 30))).to.deep.equal([
      'warning: Die Datei ist nicht i',
      'error: Die Datendatei ist kein',
    ]);
  });
});
