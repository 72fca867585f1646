import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';
import {
  entriesOf,
  fieldChanges,
  freeId,
  moveChanges,
  newEntry,
  restOf,
  textChanges,
  usesOf,
} from '../../../src/editor/screens/more/entries.ts';
import { type List, LISTS } from '../../../src/editor/screens/more/lists.ts';
import { propertyWord } from '../../../src/editor/words/property-words.ts';
import { directorySchema } from '../../../src/model/schema/schema.ts';
import { diffLines } from '../../support/diff-lines.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const emden = (): EditedFile => new EditedFile('emden.json', read('data/emden.json'));
const base = (): EditedFile => new EditedFile('base.json', read('tests/cases/base.json'));
const listOf = (name: string): List => LISTS.find((list) => list.name === name)!;
const entries = (file: EditedFile, name: string) => entriesOf(listOf(name), file.valueAt([name]))!;

describe('The entries of a list', () => {
  it('are found in every list of the shipped files, each where it stands', () => {
    const file = emden();
    for (const list of LISTS) {
      const found = entries(file, list.name);
      for (const { path, value } of found) expect(file.valueAt(path)).to.equal(value);
      expect(new Set(found.map(({ key }) => key)).size).to.equal(found.length);
    }
    expect(entries(file, 'tasks').length).to.be.greaterThan(5);
  });

  it('keep apart what has the same identifier or none', () => {
    const found = entriesOf(listOf('tasks'), [{ id: 'a' }, { id: 'a' }, {}, 'x', null])!;
    expect(new Set(found.map(({ key }) => key)).size).to.equal(5);
  });

  it('are none where the list is missing, and are left alone where it is none', () => {
    expect(entriesOf(listOf('tasks'), undefined)).to.deep.equal([]);
    for (const other of ['x', 7, { a: 1 }]) expect(entriesOf(listOf('tasks'), other)).to.equal(undefined);
    for (const other of ['x', 7, ['a']]) expect(entriesOf(listOf('topics'), other)).to.equal(undefined);
  });

  it('show all that the form does not edit', () => {
    const entry = {
      path: ['tasks', 0],
      key: 'a',
      value: { id: 'a', name: 'A', sourceOf: { name: 'amt' }, motto: 'x' },
    };
    expect(restOf(listOf('tasks'), entry)).to.deep.equal([
      ['id', 'a'],
      ['sourceOf', '{"name":"amt"}'],
      ['motto', 'x'],
    ]);
  });

  it('have fields that the format knows, each with a word', () => {
    type Def = {
      type: string;
      shape?: Record<string, Schema>;
      innerType?: Schema;
      element?: Schema;
      valueType?: Schema;
    };
    type Schema = { _zod: { def: Def } };
    const inner = ({ _zod: { def } }: Schema): Schema =>
      def.innerType
        ? inner(def.innerType)
        : def.element
          ? inner(def.element)
          : def.valueType
            ? inner(def.valueType)
            : { _zod: { def } };
    for (const { name, fields } of LISTS) {
      const shape = inner((directorySchema as unknown as Schema)._zod.def.shape![name]!)._zod.def.shape;
      for (const { property } of fields) {
        expect(shape, name).to.have.property(property);
        expect(propertyWord(property), property).not.to.equal(property);
      }
    }
  });
});

describe('A field of an entry', () => {
  const write = (file: EditedFile, name: string, index: number, property: string, typed: string): void => {
    const field = listOf(name).fields.find((each) => each.property === property)!;
    const changes = fieldChanges(field, entries(file, name)[index]!, typed, 'de');
    if (changes) file.edit('x', changes);
  };

  it('changes only the German of a text in several languages, and few lines of the file', () => {
    const file = emden();
    const before = file.text;
    const { 'de-simple': simple, en } = file.valueAt(['tasks', 0, 'name']) as Record<string, string>;
    write(file, 'tasks', 0, 'name', ' Vermitteln ');
    expect(file.valueAt(['tasks', 0, 'name'])).to.deep.equal({ de: 'Vermitteln', 'de-simple': simple, en });
    expect(diffLines(before, file.text)).to.be.at.most(2);
    file.undo();
    expect(file.text).to.equal(before);
  });

  it('goes from the file when it is emptied, says null where the format wants that, and stays where it is needed', () => {
    const file = emden();
    write(file, 'tasks', 0, 'topic', '');
    expect(file.valueAt(['tasks', 0])).not.to.have.property('topic');
    write(file, 'sources', 0, 'asOf', '2026-05');
    write(file, 'sources', 0, 'asOf', '');
    expect(file.valueAt(['sources', 'seed-emden', 'asOf'])).to.equal(null);
    const text = file.text;
    write(file, 'tasks', 0, 'name', '  ');
    expect(file.text).to.equal(text);
  });

  it('is a number where the format wants one', () => {
    const file = emden();
    write(file, 'networks', 0, 'numberOfMembers', '45');
    expect(file.valueAt(['networks', 0, 'numberOfMembers'])).to.equal(45);
    write(file, 'networks', 0, 'numberOfMembers', 'viele');
    expect(file.valueAt(['networks', 0, 'numberOfMembers'])).to.equal(45);
  });

  it('takes the whole text away only where no other language is left', () => {
    expect(textChanges(['a'], { de: 'x', ar: 'y' }, '', 'de')).to.deep.equal([{ path: ['a', 'de'], value: undefined }]);
    expect(textChanges(['a'], { de: 'x' }, ' ', 'de')).to.deep.equal([{ path: ['a'], value: undefined }]);
    expect(textChanges(['a'], 'x', 'y', 'de')).to.deep.equal([{ path: ['a'], value: 'y' }]);
    expect(textChanges(['a'], { en: 'x' }, 'y', 'en')).to.deep.equal([{ path: ['a', 'en'], value: 'y' }]);
    expect(textChanges(['a'], undefined, 'y', 'de')).to.deep.equal([{ path: ['a'], value: 'y' }]);
  });
});

describe('An entry', () => {
  it('moves up and down with all that it has, and back to the same bytes', () => {
    const file = emden();
    const before = file.text;
    const ids = (): unknown[] => (file.valueAt(['tasks']) as { id: string }[]).map(({ id }) => id);
    const [first, second, ...others] = ids();
    const value = file.valueAt(['tasks', 0]);
    file.edit('x', moveChanges(entries(file, 'tasks')[0]!, 1));
    expect(ids()).to.deep.equal([second, first, ...others]);
    expect(file.valueAt(['tasks', 1])).to.deep.equal(value);
    file.edit('x', moveChanges(entries(file, 'tasks')[1]!, -1));
    expect(ids()).to.deep.equal([first, second, ...others]);
    file.undo();
    file.undo();
    expect(file.text).to.equal(before);
  });

  it('that is new is valid at once, in every list, whether the file has the list or not', () => {
    for (const { name } of LISTS) {
      for (const file of [emden(), base()]) {
        const errors = (): string[] =>
          file.problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
        const before = errors();
        const { changes, key } = newEntry(listOf(name), 'Hilfe für Frauen', file.json);
        file.edit('x', changes);
        expect(errors(), name).to.deep.equal(before);
        const found = entries(file, name);
        expect(found[found.length - 1]!.key).to.equal(key);
        expect(key).to.equal('hilfe-fuer-frauen');
      }
    }
  });

  it('gets an identifier of its own', () => {
    const taken = new Set(['beratung', 'beratung-2']);
    expect(freeId('Beratung!', taken)).to.equal('beratung-3');
    expect(freeId('Öffentlichkeitsarbeit & Größe', taken)).to.equal('oeffentlichkeitsarbeit-groesse');
    expect(freeId('Café Ñandú', taken)).to.equal('cafe-nandu');
    expect(freeId('استشارة', taken)).to.equal('eintrag');
    expect(freeId('x'.repeat(90), taken)).to.match(/^x{40}$/);
  });

  it('is counted where others name it', () => {
    const file = emden();
    expect(usesOf(listOf('sources'), 'seed-emden', file.json)).to.be.greaterThan(10);
    expect(usesOf(listOf('topics'), 'welcome', file.json)).to.be.greaterThan(0);
    expect(usesOf(listOf('topics'), 'gibt-es-nicht', file.json)).to.equal(0);
    expect(usesOf(listOf('tasks'), 'liaison', file.json)).to.equal(0);
    const json = {
      office: { sourceOf: { geo: 'a' }, conflicts: [{ source: 'b' }], topics: ['t'] },
      topics: { t: 'T' },
    };
    expect(usesOf(listOf('sources'), 'a', json)).to.equal(1);
    expect(usesOf(listOf('sources'), 'b', json)).to.equal(1);
    expect(usesOf(listOf('topics'), 't', json)).to.equal(1);
  });
});
