/** What the guide says that one sees when something is wrong, is what the widgets say. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const path = (name: string): URL => new URL(`../../${name}`, import.meta.url);

/** All that the widgets and the reading of data can say, as their source has it. */
const source = ['src/load', 'src/define', 'src/elements', 'src/model', 'src/markers', 'src/i18n']
  .flatMap((folder) =>
    readdirSync(path(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
      .map((name) => readFileSync(path(`${folder}/${name}`), 'utf8')),
  )
  .join('\n');

/** Rows of the tables whose first column quotes a sentence: the parts of it between what differs from case to case. */
const quotes = [...readFileSync(path('stories/guide/probleme.md'), 'utf8').matchAll(/^\| „(.+?)“ +\|/gm)].map(
  ([, quote]) => quote!,
);

const partsOf = (quote: string): string[] =>
  quote
    .split(/…|\d+(?:\.\d+)*|[„“?()]|text\/html/)
    .map((part) => part.replace(/^[\s,:;()]+|[\s,:;()]+$/g, ''))
    .filter((part) => part.length > 2);

describe('The guide’s chapter on what is wrong', () => {
  it('quotes many sentences', () => {
    expect(quotes.length).to.be.greaterThan(20);
  });

  for (const quote of quotes) {
    it(`quotes what is said: ${quote}`, () => {
      expect(partsOf(quote)).not.to.deep.equal([]);
      for (const part of partsOf(quote)) expect(source).to.include(part);
    });
  }

  it('names the line and the button that readers see', () => {
    for (const words of ['Die Angaben sind gerade nicht verfügbar.', 'Noch einmal versuchen', 'Karte öffnen'])
      expect(source).to.include(words);
  });
});
