/** Every format: what it writes is read back as it was, but for what it has said it leaves. */
import { expect } from 'chai';
import fc from 'fast-check';
import { ALL_FORMATS } from '../../../src/exchange/formats.ts';
import { write, type Format } from '../../../src/interop/formats/format.ts';
import { cellOf, type Left, without } from '../../../src/interop/formats/left.ts';
import { placesOf } from '../../../src/interop/formats/part.ts';
import { isTree, keyOf, treeOfDirectory, treeOfPart, type Path, type Tree } from '../../../src/interop/formats/tree.ts';
import { parseDirectory } from '../../../src/model/reading/parse.ts';
import type { Directory } from '../../../src/model/schema/schema.ts';
import { arbitraryDirectory } from '../../support/directory-arbitrary.ts';
import { FULL } from '../../support/full-directory.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { samples } from '../../support/samples.ts';

const NOW = new Date('2026-11-26T12:00Z');
const OPTIONS = { inLanguage: 'de', timeZone: 'Europe/Berlin', today: '2026-11-26' };

function roundTrip(format: Format, directory: Directory) {
  const { text, left } = write(format, directory, { now: NOW });
  const read = format.read(text, OPTIONS);
  const ids = placesOf(directory).map(({ id }) => id);
  return { text, left, read, before: treeOfDirectory(directory), after: treeOfPart(read.part, 'de', ids) };
}

/** Whose own properties the tables name one by one. */
const FIXED = new Set(['address', 'geo', 'appointment', 'temporarilyClosed', 'accessibility', 'registration']);

/** The paths of all values, as far as the tables name them. */
function pathsOf(tree: Tree, path: Path = []): Path[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const here = [...path, name];
    return isTree(value) ? pathsOf(value, here) : [here];
  });
}

/** A calendar's reader says where an address is none that it can read, and takes tags in a name for tags. */
const unread = (left: readonly Left[]): string[] =>
  left
    .map(({ message }) => message)
    .filter((message) => !/Der Ort „.*“ ist keine Anschrift|hat keinen Namen/s.test(message));

describe('directories that tests make up', () => {
  it('are such as the schema takes', () => {
    fc.assert(
      fc.property(arbitraryDirectory, (directory) => {
        const errors = parseDirectory(directory).problems.filter(({ severity }) => severity === 'error');
        expect(errors).to.deep.equal([]);
      }),
      { numRuns: samples(15, 200), seed: 3 },
    );
  });
});

for (const format of ALL_FORMATS) {
  describe(`${format.title}: there and back`, function () {
    this.timeout(samples(60_000, 600_000));

    it('is exactly what was there without what is said to be left, whatever is written', () => {
      const seen = { lost: new Set<string>(), kept: new Set<string>() };
      const property = fc.property(arbitraryDirectory, (directory) => {
        const { left, read, before, after } = roundTrip(format, directory);
        expect(after).to.deep.equal(without(before, left));
        // Of our own text nothing stays unread.
        expect(unread(read.left)).to.deep.equal([]);
        const lost = left.flatMap(({ cases }) => cases.map(({ path }) => path));
        const wrong: string[] = [];
        for (const path of lost) {
          const { key, cell } = cellOf(format.table, path, 'de');
          if (!cell || cell.how === 'yes') wrong.push(`${key} is lost: ${path.join('/')}`);
          seen.lost.add(key);
        }
        const lostPaths = new Set(lost.map((path) => path.join('\n')));
        for (const path of pathsOf(before)) {
          if (path.some((_, i) => lostPaths.has(path.slice(0, i + 1).join('\n')))) continue;
          const { key, cell } = cellOf(format.table, path, 'de');
          if (!cell || cell.how === 'no') wrong.push(`${key} comes back: ${path.join('/')}`);
          seen.kept.add(key).add(keyOf(path, 'de').owner);
        }
        expect(wrong).to.deep.equal([]);
      });
      fc.assert(property, { numRuns: samples(120, 800), seed: 21 });
      // What a table says of a property has been seen, so that it promises nothing and excuses nothing.
      for (const [key, { how }] of Object.entries(format.table)) {
        const [kind = '', property = ''] = key.split('.');
        if (!property || FIXED.has(property) || key === 'root.languages') continue;
        if (how === 'partly') expect(seen.lost, `${key} is never lost`).to.include(key);
        if (how !== 'no' && format.table[kind]?.how !== 'no')
          expect(seen.kept, `${key} never comes back`).to.include(key);
      }
    });

    for (const [name, directory] of Object.entries({ emden, emsland, FULL })) {
      it(`is so for ${name}, in few sentences`, () => {
        const { left, read, before, after } = roundTrip(format, directory);
        expect(after).to.deep.equal(without(before, left));
        expect(unread(read.left)).to.deep.equal([]);
        expect(left.length).to.be.within(1, 120);
        for (const { message } of left) expect(message).to.match(/^[A-ZÄÖÜ„].+: .+\.$/s);
        if (process.env.KMT_SHOW) console.log(left.map(({ message }) => message).join('\n'));
      });
    }
  });
}
