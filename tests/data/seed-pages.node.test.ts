import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Directory, Text } from '../../src/model/schema/schema.ts';
import { emden, emsland } from '../support/real-data.ts';
import { type Said, saidBy } from '../support/seed-pages.ts';

/** What the page itself does with a fact and what the data spells right. */
const NOT_PART_OF_THE_FACT =
  /\(siehe Download\)|, das Sie hier herunterladen können|finden Sie hier \(PDF\)|\bunteren\b|^(Tel|Telefon|E-Mail)\.?: /g;
const SPELLED_RIGHT: Record<string, string> = { informationsmaterialen: 'informationsmaterialien' };

/** Words only: without case, punctuation and articles, and without the "und" before the next bullet. */
function wordsOf(text: string): string {
  return text
    .replace(NOT_PART_OF_THE_FACT, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}@]+/u)
    .filter((word) => word && !['der', 'die', 'das', 'den'].includes(word))
    .map((word) => SPELLED_RIGHT[word] ?? word)
    .join(' ')
    .replace(/ und$/, '');
}

const german = (text: Text | undefined) => (typeof text === 'string' ? text : text?.de) ?? '';

/** The German texts of each entry, one line per entry: a statement may run from its name into its description. */
function textsOf(directory: Directory): string {
  const { office, tasks, places, offers, projects, documents, networks, events } = directory;
  const entries: object[] = [office, tasks, places, offers, projects, documents, networks, events].flat();
  return entries.map((entry) => wordsOf(stringsIn(entry).join(' '))).join('\n');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const isText = 'de' in value;
  return Object.entries(value).flatMap(([key, part]) => (isText && key !== 'de' ? [] : stringsIn(part)));
}

const PAGES: [name: string, page: Said[], directory: Directory][] = [
  ['Emden', saidBy(readFileSync('tests/cases/seed/emden.txt', 'utf8')), emden],
  ['Emsland', saidBy(readFileSync('tests/cases/seed/emsland.txt', 'utf8')), emsland],
];

/** Headings that the widgets write themselves, hours, and links whose target is not known. */
const NO_TEXT = /^(Öffnungszeiten|Kontakt|.* Uhr bis .*|.* gehör(en|t):|.*nformationen zu\w .* finden Sie hier\.)$/;

for (const [name, page, directory] of PAGES) {
  describe(`data of ${name}: everything the office's own page says`, () => {
    const bullets = page.filter(({ kind }) => kind === 'item');
    bullets.forEach(({ words }, i) => {
      it(`has the task “${words.slice(0, 60)}”`, () => {
        const task = directory.tasks[i]!;
        expect([wordsOf(german(task.name)), wordsOf(german(task.description))]).to.include(wordsOf(words));
      });
    });

    it('has no task beyond them', () => {
      expect(directory.tasks).to.have.length(bullets.length);
    });

    const texts = textsOf(directory);
    const statements = page.filter(({ kind, words }) => kind !== 'item' && !NO_TEXT.test(words));
    for (const { words } of statements) {
      it(`says “${words.slice(0, 60)}”`, () => {
        expect(texts).to.include(wordsOf(words));
      });
    }
  });
}

describe('data of Emden: hours, network and documents', () => {
  it('has the hours of the page: "Montag bis Donnerstag 9.00 Uhr bis 17.00 Uhr", "Freitag 9.00 Uhr bis 13.00 Uhr"', () => {
    expect(PAGES[0]![1].filter(({ words }) => words.includes(' Uhr bis '))).to.have.length(2);
    expect(emden.office.openingHoursSpecification).to.deep.equal([
      { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'], opens: '09:00', closes: '17:00' },
      { dayOfWeek: ['Friday'], opens: '09:00', closes: '13:00' },
    ]);
  });

  it('has the network with its year, its members and its three working groups', () => {
    expect(emden.networks[0]).to.include({ foundingDate: '2005', numberOfMembers: 44 });
    expect(emden.networks[0]?.workingGroups?.map(({ name }) => german(name))).to.deep.equal([
      'Bewusstseinsbildung',
      'Bildung und Erziehung',
      'Bildung und Arbeit',
    ]);
  });

  it('has a document for each "siehe Download"', () => {
    const downloads = PAGES[0]![1].filter(({ words }) => words.includes('siehe Download'));
    const seeds = emden.documents.filter(({ source }) => source === 'seed-emden');
    expect(seeds).to.have.length(downloads.length);
  });

  it('keeps both sides where a newer page of the city says otherwise', () => {
    const conflicting = [emden.office, ...emden.networks, ...emden.documents].filter(({ conflicts }) => conflicts);
    expect(conflicting.map(({ status }) => status)).to.deep.equal(['conflict', 'conflict', 'conflict']);
    expect(conflicting.flatMap(({ conflicts }) => conflicts?.map(({ value }) => value))).to.deep.equal([
      '585624',
      '42',
      'Handlungskonzept Migration und Teilhabe (Rat der Stadt, 01.06.2022)',
    ]);
  });
});

describe('data of Emsland: what the page does not say', () => {
  it('says nothing of the office’s hours: they are not known', () => {
    expect(PAGES[1]![1].filter(({ words }) => / Uhr\b/.test(words))).to.deep.equal([]);
    expect(emsland.office).not.to.have.property('openingHoursSpecification');
  });

  it('takes the street from elsewhere and says so', () => {
    expect(emsland.office.sourceOf).to.include({ address: 'encyclopaedia' });
  });
});
