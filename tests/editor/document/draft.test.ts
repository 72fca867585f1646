import { expect } from '@open-wc/testing';
import {
  draftsFound,
  draftsLast,
  fileOfDraft,
  forgetDrafts,
  keepDraft,
  letDraftsLast,
} from '../../../src/editor/document/draft.ts';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';

const fileWith = (name: string): EditedFile => {
  const file = new EditedFile(name, '{\n  "version": 1\n}\n', { hasMark: true });
  file.edit('Fassung', [{ path: ['version'], value: 2 }]);
  return file;
};

describe('the draft of a file', () => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its storage below
  const { setItem } = Storage.prototype;
  beforeEach(() => {
    forgetDrafts();
    sessionStorage.clear();
    localStorage.clear();
  });
  afterEach(() => {
    Storage.prototype.setItem = setItem;
  });

  it('is kept in this tab alone, and gone once the file is saved', () => {
    const file = fileWith('a.json');
    expect(keepDraft(file)).to.equal(true);
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([1, 0]);
    file.markSaved(file.bytes);
    expect(keepDraft(file)).to.equal(true);
    expect(sessionStorage.length).to.equal(0);
  });

  it('outlives the tab only where somebody asks for it', () => {
    const file = fileWith('a.json');
    expect(draftsLast()).to.equal(false);
    expect(letDraftsLast(true, file)).to.equal(true);
    expect(localStorage.length).to.equal(1);
    letDraftsLast(false, file);
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([1, 0]);
  });

  it('that outlived its tab still does when somebody goes on with it, until it is saved', () => {
    const kept = { name: 'a.json', text: '{"b":2}', opened: '{"a":1}', hasMark: false, at: '2026-11-26T13:02:00Z' };
    localStorage.setItem('kmt-redaktion-entwurf', JSON.stringify(kept));
    // Whoever edits another file meanwhile takes nothing away.
    const other = fileWith('neu.json');
    keepDraft(other);
    other.markSaved(other.bytes);
    keepDraft(other);
    const [draft] = draftsFound();
    const file = fileOfDraft(draft!);
    draft!.forget();
    expect(draftsLast()).to.equal(true);
    file.edit('c', [{ path: ['c'], value: 3 }]);
    keepDraft(file);
    expect(localStorage.getItem('kmt-redaktion-entwurf')).to.include('c');
    file.markSaved(file.bytes);
    keepDraft(file);
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
    letDraftsLast(false, file);
  });

  it('that was kept twice is found once, and goes as a whole', () => {
    const kept = { name: 'a.json', text: '{"b":2}', opened: '{"a":1}', hasMark: false, at: '2026-11-26T13:02:00Z' };
    for (const storage of [sessionStorage, localStorage])
      storage.setItem('kmt-redaktion-entwurf', JSON.stringify(kept));
    const [draft, ...others] = draftsFound();
    expect(others).to.deep.equal([]);
    draft!.forget();
    expect([sessionStorage.length, localStorage.length]).to.deep.equal([0, 0]);
  });

  it('leads back to what was opened', () => {
    // As another visit left it.
    const kept = { name: 'a.json', text: '{"b":2}', opened: '{"a":1}', hasMark: true, at: '2026-11-26T13:02:00Z' };
    sessionStorage.setItem('kmt-redaktion-entwurf', JSON.stringify(kept));
    const [draft, ...others] = draftsFound();
    expect(others).to.deep.equal([]);
    const file = fileOfDraft(draft!);
    expect([file.text, file.isChanged, file.hasMark]).to.deep.equal(['{"b":2}', true, true]);
    file.undo();
    expect([file.text, file.isChanged]).to.deep.equal(['{"a":1}', false]);
    draft!.forget();
    expect(draftsFound()).to.deep.equal([]);
  });

  it('of an earlier visit stays beside that of this one', () => {
    const kept = { name: 'alt.json', text: '{"b":2}', opened: '{"a":1}', hasMark: false, at: '2026-11-26T13:02:00Z' };
    sessionStorage.setItem('kmt-redaktion-entwurf', JSON.stringify(kept));
    // A file that is only opened takes nothing away.
    keepDraft(new EditedFile('neu.json', '{}'));
    expect(draftsFound().map(({ name }) => name)).to.deep.equal(['alt.json']);
    keepDraft(fileWith('neu.json'));
    expect(draftsFound().map(({ name }) => name)).to.deep.equal(['alt.json']);
  });

  it('that has no room is told, and takes nothing of the file', () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const file = fileWith('a.json');
    expect(keepDraft(file)).to.equal(false);
    expect(file.valueAt(['version'])).to.equal(2);
  });

  it('is kept without what was opened where there is room for no more', () => {
    const opened = JSON.stringify({ long: 'x'.repeat(1000) });
    const file = new EditedFile('a.json', opened);
    file.replaceText('kurz', '{}');
    Storage.prototype.setItem = function (this: Storage, key, value) {
      if (value.length > 500) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
    expect(keepDraft(file)).to.equal(true);
    expect(sessionStorage.getItem('kmt-redaktion-entwurf')).to.include('"opened":"{}"');
  });

  it('of something else, or none, is none', () => {
    for (const value of ['', 'null', '{', '{"text":1}', '[]']) {
      sessionStorage.setItem('kmt-redaktion-entwurf', value);
      expect(draftsFound()).to.deep.equal([]);
    }
  });
});
