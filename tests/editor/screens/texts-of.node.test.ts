import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { EditedFile } from '../../../src/editor/document/edited-file.ts';
import { type FileText, textsOf } from '../../../src/editor/screens/texts/texts-of.ts';
import { changesFor, countOf, inLanguage, sourceOf } from '../../../src/editor/screens/texts/translations.ts';
import { whereWords } from '../../../src/editor/screens/texts/where-words.ts';
import { diffLines } from '../../support/diff-lines.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const base = (): Record<string, unknown> & { office: Record<string, unknown>; places: Record<string, unknown>[] } =>
  JSON.parse(read('tests/cases/base.json')) as never;
const paths = (json: unknown): string[] => textsOf(json).map(({ path }) => path.join('.'));

describe('The texts of a file', () => {
  it('are all that the format knows as text, in the order of the file', () => {
    const json = base();
    // Says something of texts, and is none.
    json.translated = { ar: 'unreviewed', uk: '2026-11-01' };
    json.office.address = { ...(json.office.address as object), note: 'Haus 1' };
    json.office.contactPoint = [
      {
        name: { de: 'Frau Beispiel' },
        contactType: 'Leitung',
        email: 'a@example.org',
        hoursAvailable: [{ note: 'am Apparat' }],
      },
    ];
    json.office.temporarilyClosed = { reason: 'Umbau' };
    json.office.appointment = { required: true, note: 'bitte anrufen' };
    json.office.accessibility = { wheelchair: 'yes', note: 'Rampe' };
    json.office.specialOpeningHoursSpecification = [{ validFrom: '2026-12-24', name: 'Heiligabend' }];
    json.networks = [{ id: 'n', name: 'Netz', workingGroups: [{ name: 'AG', description: 'tagt' }] }];
    json.tasks = [{ id: 't', name: 'Beraten', description: { de: 'viel', ar: 'كثير' } }];
    expect(paths(json)).to.have.members([
      'topics.work',
      'office.name',
      'office.address.note',
      'office.contactPoint.0.name',
      'office.contactPoint.0.contactType',
      'office.contactPoint.0.hoursAvailable.0.note',
      'office.temporarilyClosed.reason',
      'office.appointment.note',
      'office.accessibility.note',
      'office.specialOpeningHoursSpecification.0.name',
      'places.0.name',
      'networks.0.name',
      'networks.0.workingGroups.0.name',
      'networks.0.workingGroups.0.description',
      'tasks.0.name',
      'tasks.0.description',
    ]);
  });

  it('are a publisher’s only where somebody has written it in several languages, and its name then', () => {
    const json = base();
    const publisher = (name: unknown) => ({ a: { title: 'Seite', publisher: name, asOf: null, seen: null } });
    expect(paths({ ...json, sources: publisher('Stadt Beispiel') })).to.not.include('sources.a.publisher');
    const both = textsOf({ ...json, sources: publisher({ de: 'Bund', en: 'Federation' }) });
    expect(both.find(({ path }) => path.join('.') === 'sources.a.publisher')).to.include({ isProper: true });
  });

  it('are found where one stands instead of a list, and not in what nobody knows', () => {
    const json = base();
    json.office.contactPoint = { contactType: 'Zentrale', telephone: '04921 87-0' };
    json.tasks = 'keine';
    json.places[0]!.name = 7;
    json.places[0]!.fees = {};
    json.places[0]!.audience = { de: 5 };
    json.places[0]!.motto = 'unbekannt';
    json.office.conflicts = [{ property: 'telephone', value: '04921 1', source: 'amt' }];
    expect(paths(json)).to.deep.equal(['topics.work', 'office.name', 'office.contactPoint.contactType']);
    for (const nothing of [undefined, null, 7, 'x', [], {}]) expect(textsOf(nothing)).to.deep.equal([]);
  });

  it('are in the shipped files more than a few, each found where it stands', () => {
    for (const name of ['emden', 'emsland']) {
      const file = new EditedFile(`${name}.json`, read(`data/${name}.json`));
      const texts = textsOf(file.json);
      expect(texts.length).to.be.greaterThan(40);
      for (const { path, value } of texts) expect(file.valueAt(path)).to.equal(value);
    }
  });
});

describe('A translation', () => {
  const fileWith = (name: unknown): EditedFile => {
    const json = base();
    json.office.name = name;
    return new EditedFile('a.json', `${JSON.stringify(json, null, 2)}\n`);
  };
  const nameOf = (file: EditedFile): FileText =>
    textsOf(file.json).find(({ path }) => path.join('.') === 'office.name')!;
  const translate = (file: EditedFile, target: string, written: string): void =>
    file.edit('x', changesFor(nameOf(file), target, written, 'de'));

  it('makes of a plain text one for each language, and touches nothing else', () => {
    const file = fileWith('Amt');
    const before = file.text;
    translate(file, 'ar', 'مكتب');
    expect(file.valueAt(['office', 'name'])).to.deep.equal({ de: 'Amt', ar: 'مكتب' });
    expect(diffLines(before, file.text)).to.be.at.most(9);
    file.undo();
    expect(file.text).to.equal(before);
  });

  it('joins those that are there, and can be changed and taken out again', () => {
    const file = fileWith({ de: 'Amt', en: 'Office' });
    translate(file, 'ar', 'مكتب');
    translate(file, 'en', 'Bureau');
    expect(file.valueAt(['office', 'name'])).to.deep.equal({ de: 'Amt', en: 'Bureau', ar: 'مكتب' });
    translate(file, 'en', '  ');
    expect(file.valueAt(['office', 'name'])).to.deep.equal({ de: 'Amt', ar: 'مكتب' });
    translate(file, 'ar', '');
    expect(file.valueAt(['office', 'name'])).to.deep.equal({ de: 'Amt' });
  });

  it('changes nothing where nothing is different', () => {
    for (const [value, target, written] of [
      ['Amt', 'ar', ''],
      ['Amt', 'ar', '   '],
      [{ de: 'Amt', ar: 'مكتب' }, 'ar', 'مكتب'],
      [{ de: 'Amt' }, 'en', ''],
    ] as const) {
      const file = fileWith(value);
      translate(file, target, written);
      expect(file.isChanged).to.equal(false);
    }
  });

  it('never takes out the only text there is', () => {
    for (const [value, target] of [
      [{ ar: 'مكتب' }, 'ar'],
      ['Amt', 'de'],
    ] as const) {
      const file = fileWith(value);
      translate(file, target, '');
      expect(file.valueAt(['office', 'name'])).to.deep.equal(value);
    }
  });

  it('is made from German, else from the file’s language, else from what there is', () => {
    const source = (value: FileText['value'], target: string, fileLanguage: string) =>
      sourceOf({ path: [], value, isProper: false }, target, fileLanguage);
    expect(source('Amt', 'ar', 'de')).to.deep.equal({ value: 'Amt', lang: 'de' });
    expect(source('Office', 'ar', 'en')).to.deep.equal({ value: 'Office', lang: 'en' });
    expect(source({ en: 'Office', de: 'Amt' }, 'ar', 'en')).to.deep.equal({ value: 'Amt', lang: 'de' });
    expect(source({ tr: 'Daire', ar: 'مكتب' }, 'ar', 'de')).to.deep.equal({ value: 'Daire', lang: 'tr' });
    expect(source({ ar: 'مكتب' }, 'ar', 'de')).to.equal(undefined);
    expect(
      inLanguage({ path: [], value: JSON.parse('{"__proto__": "x"}') as never, isProper: false }, 'toString', 'de'),
    ).to.equal(undefined);
  });

  it('is counted, without the names of people and organisations', () => {
    const json = base();
    json.office.provider = 'Stadt Beispiel';
    json.office.contactPoint = [{ name: 'Frau Beispiel', telephone: '04921 87-0' }];
    json.topics = { work: { de: 'Arbeit', ar: 'عمل', tr: ' ' } };
    const texts = textsOf(json);
    expect(countOf(texts, 'ar', 'de')).to.deep.equal({ there: 1, missing: 2 });
    expect(countOf(texts, 'tr', 'de')).to.deep.equal({ there: 0, missing: 3 });
  });
});

describe('Where a text stands', () => {
  const words = (...path: (string | number)[]): string =>
    whereWords(path, (entry) => ({ places: 'Caritas', topics: 'Arbeit' })[String(entry[0])]);
  const WORDS: [path: (string | number)[], words: string][] = [
    [['tasks', 2, 'name'], 'Aufgabe 3: Name'],
    [['office', 'name'], 'Unsere Stelle: Name'],
    [['office', 'contactPoint', 0, 'contactType'], 'Unsere Stelle: Kontakt 1, Aufgabe'],
    [['places', 1, 'name'], 'Beratungsstelle 2: Name'],
    [['places', 1, 'address', 'note'], 'Beratungsstelle 2 (Caritas): Anschrift, Hinweis'],
    [['places', 1, 'openingHoursSpecification', 4, 'note'], 'Beratungsstelle 2 (Caritas): Öffnungszeit 5, Hinweis'],
    [['topics', 'work'], 'Thema Arbeit'],
    [['networks', 0, 'workingGroups', 1, 'name'], 'Netzwerk 1: Arbeitsgruppe 2, Name'],
  ];
  for (const [path, said] of WORDS) {
    it(`is said in words: ${said}`, () => expect(words(...path)).to.equal(said));
  }

  it('has a German word for every step to a text that the format knows', () => {
    for (const name of ['emden', 'emsland']) {
      const json = JSON.parse(read(`data/${name}.json`)) as unknown;
      for (const { path } of textsOf(json)) {
        if (path[0] !== 'topics') expect(words(...path)).not.to.match(/[a-z][A-Z]|specification|point/);
      }
    }
  });
});
