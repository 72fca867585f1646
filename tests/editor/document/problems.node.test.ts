/** What is wrong with the file, where, and what ends it. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { checkFile } from '../../../src/cli/check-file.ts';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';
import { pathOf, written } from '../../../src/editor/document/json-path.ts';
import { setClock } from '../../../src/editor/today.ts';

type Case = { put: Record<string, unknown> };

const read = (name: string) => readFileSync(new URL(`../../cases/${name}`, import.meta.url), 'utf8');
const base = JSON.parse(read('base.json')) as Record<string, unknown>;
const cases = read('as-people-write.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

/** The case's values over base.json. */
function fileWith(put: Record<string, unknown>): string {
  const json = structuredClone(base);
  for (const [path, value] of Object.entries(put)) {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    let at: Record<string, unknown> = json;
    for (const step of steps.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>;
    const last = steps[steps.length - 1]!;
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the case says so
    if (value === '__remove__') delete at[last];
    else at[last] = value;
  }
  return JSON.stringify(json, null, 2);
}

describe('the problems of an edited file', () => {
  before(() => setClock(() => new Date(2026, 10, 26, 12)));
  after(() => setClock());

  it('are those that the command finds, in all that people write', () => {
    for (const { put } of cases) {
      const text = fileWith(put);
      const said = checkFile(new TextEncoder().encode(text), '2026-11-26').problems;
      const problems = new EditedFile('a.json', text).problems.map(({ fix: _fix, ...problem }) => problem);
      expect(problems).to.deep.equal(said);
    }
  });

  it('end by their repair, which changes nothing else that is shown', () => {
    let repaired = 0;
    for (const { put } of cases) {
      const file = new EditedFile('a.json', fileWith(put));
      const { directory, text } = file;
      for (const { path, message, fix } of file.problems) {
        if (!fix) continue;
        file.repair('Berichtigt', fix);
        expect(file.directory).to.deep.equal(directory);
        expect(file.problems.some((each) => each.path === path && each.message === message)).to.equal(false);
        file.undo();
        expect(file.text).to.equal(text);
        repaired++;
      }
    }
    expect(repaired).to.be.greaterThan(20);
  });

  it('end together, in one step of undo', () => {
    const file = new EditedFile('a.json', fileWith({ region: 'NI', 'office.url': ' https://example.org ' }));
    const { text } = file;
    expect(file.repairAll('Alles')).to.be.greaterThan(1);
    file.undo();
    expect(file.text).to.equal(text);
    expect(file.canUndo).to.equal(false);
  });

  it('name a place in the file that can be gone to', () => {
    for (const { put } of cases) {
      const file = new EditedFile('a.json', fileWith(put));
      for (const { path } of file.problems) expect(written(pathOf(path, file.json))).to.equal(path);
    }
    const json = { sources: { 'seite.de [1]': { title: 1 } } };
    expect(pathOf('sources.seite.de [1].title', json)).to.deep.equal(['sources', 'seite.de [1]', 'title']);
  });

  it('of a text that is no JSON are a sentence with the line, and the file can be edited all the same', () => {
    const file = new EditedFile('a.json', '{\n  "version": 1,\n}');
    expect(file.json).to.equal(undefined);
    expect(file.directory).to.equal(undefined);
    expect(file.problems).to.have.length(1);
    expect(file.problems[0]).to.include({ line: 3, severity: 'error' });
    file.replaceText('Gerichtet', file.mended!.text);
    expect(file.json).to.deep.equal({ version: 1 });
    file.undo();
    expect(file.text).to.equal('{\n  "version": 1,\n}');
  });

  it('are those of the day on which it is asked', () => {
    const file = new EditedFile('a.json', fileWith({ 'office.checked': '2027-01-01' }));
    const before = file.problems.length;
    setClock(() => new Date(2027, 1, 1, 12));
    expect(file.problems.length).to.be.lessThan(before);
    setClock(() => new Date(2026, 10, 26, 12));
  });

  it('tells of each change once, and of none that changes nothing', () => {
    const file = new EditedFile('a.json', fileWith({}));
    let told = 0;
    file.addEventListener('change', () => told++);
    file.edit('gleich', [{ path: ['version'], value: 1 }]);
    expect([told, file.canUndo]).to.deep.equal([0, false]);
    file.edit('anders', [
      { path: ['office', 'name'], value: 'A' },
      { path: ['office', 'fees'], value: 'frei' },
    ]);
    expect([told, file.undoLabel]).to.deep.equal([1, 'anders']);
    file.undo();
    expect([told, file.canUndo, file.canRedo, file.redoLabel]).to.deep.equal([2, false, true, 'anders']);
    file.redo();
    file.undo();
    file.edit('Neues', [{ path: ['office', 'name'], value: 'B' }]);
    expect(file.canRedo, 'what was undone is gone').to.equal(false);
  });
});
