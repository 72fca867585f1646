/** What an edit does to the text of the two real files, however they are written. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';
import { diffLines } from '../../support/diff-lines.ts';

const FORMS: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
  tabs: (text) => text.replace(/^ +/gm, (blanks) => '\t'.repeat(blanks.length / 2)),
  'four blanks': (text) => text.replace(/^ +/gm, (blanks) => blanks + blanks),
  'everything expanded': (text) => JSON.stringify(JSON.parse(text), null, 2),
  'unknown properties': (text) => text.replace('"version": 1,', '"version": 1,\n  "x-intern": { "a" : [1,2 ,3] },'),
  'a mark at the beginning': (text) => `\ufeff${text}`,
};

const PLACE = {
  id: 'neu',
  name: 'Neue Stelle',
  address: { streetAddress: 'Weg 1', postalCode: '26721', addressLocality: 'Emden' },
  contactPoint: [{ telephone: '04921 87-1' }],
  source: 'seed-emden',
  checked: null,
  status: 'seed',
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

for (const name of ['emden', 'emsland']) {
  const original = readFileSync(new URL(`../../../data/${name}.json`, import.meta.url), 'utf8');
  for (const [form, written] of Object.entries(FORMS)) {
    describe(`An edit of ${name}.json, ${form}`, () => {
      const text = written(original);
      let file: EditedFile;
      beforeEach(() => {
        file = EditedFile.read(`${name}.json`, bytesOf(text));
      });
      const saved = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
      const isOfOneForm = (result: string) =>
        text.includes('\r\n') ? !/[^\r]\n/.test(result) : !result.includes('\r');

      it('changes one line for a value', () => {
        file.edit('Name', [{ path: ['office', 'name'], value: 'Anderer Name' }]);
        expect(file.valueAt(['office', 'name'])).to.equal('Anderer Name');
        // It was an object with languages.
        expect(diffLines(text, saved())).to.be.at.most(9);
        file.undo();
        file.edit('Straße', [{ path: ['office', 'address', 'streetAddress'], value: 'Weg 3' }]);
        expect(diffLines(text, saved())).to.equal(2);
      });

      it('adds a property in at most nine lines', () => {
        file.edit('Barrierefreiheit', [
          { path: ['office', 'accessibility'], value: { wheelchair: 'limited', note: 'Klingel links' } },
        ]);
        expect(file.directory?.office.accessibility?.wheelchair).to.equal('limited');
        expect(diffLines(text, saved())).to.be.within(2, 9);
        expect(isOfOneForm(saved())).to.equal(true);
      });

      it('adds a place without touching another, at any position of the list', () => {
        for (const index of [0, 1, file.directory!.places.length]) {
          const count = file.directory!.places.length;
          file.edit('Stelle', [{ path: ['places', index], value: PLACE, insert: true }]);
          expect(file.valueAt(['places', index, 'id'])).to.equal('neu');
          expect(file.directory!.places).to.have.length(count + 1);
          expect(diffLines(text, saved())).to.be.at.most(14);
          expect(isOfOneForm(saved())).to.equal(true);
          file.undo();
        }
      });

      it('takes a place away with no more than its own lines and a comma', () => {
        const last = file.directory!.places.length - 1;
        for (const index of [0, last]) {
          const others = file.directory!.places.filter((_, i) => i !== index);
          file.edit('löschen', [{ path: ['places', index], value: undefined }]);
          expect(file.directory!.places).to.deep.equal(others);
          expect(diffLines(text, saved())).to.be.at.most(JSON.stringify(PLACE, null, 1).length);
          file.undo();
          expect(saved()).to.equal(text);
        }
      });

      it('gives the same bytes again when all is undone', () => {
        file.edit('1', [{ path: ['office', 'name'], value: 'A' }]);
        file.edit('2', [{ path: ['places', 0, 'checked'], value: '2026-11-26' }]);
        file.edit('3', [{ path: ['places', 0, 'fees'], value: { de: 'frei', ar: 'مجانا' } }]);
        file.edit('4', [{ path: ['places', 0], value: undefined }]);
        const after = saved();
        while (file.canUndo) file.undo();
        expect([...file.bytes]).to.deep.equal([...bytesOf(text)]);
        expect(file.isChanged).to.equal(false);
        while (file.canRedo) file.redo();
        expect(saved()).to.equal(after);
      });
    });
  }
}
