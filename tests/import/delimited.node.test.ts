/** Cells are those that Papa Parse finds, where it finds any; and rows stay whole where it loses them. */
import { expect } from 'chai';
import fc from 'fast-check';
import Papa from 'papaparse';
import { cellsOf, DELIMITERS } from '../../src/import/table/delimited.ts';

const CELL = fc.string({ unit: fc.constantFrom('a', 'ß', ' ', '"', ';', ',', '|', '\t', '\n', '1'), maxLength: 8 });
const GRID = fc.array(fc.array(CELL, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });

describe('Cells of delimited text', () => {
  for (const delimiter of DELIMITERS) {
    it(`are those that were written, separated by ${JSON.stringify(delimiter)}`, () => {
      fc.assert(
        fc.property(GRID, fc.constantFrom('\n', '\r\n'), (grid, newline) => {
          const text = Papa.unparse(grid, { delimiter, newline });
          expect(cellsOf(text, delimiter)).to.deep.equal(grid);
          expect(cellsOf(text, delimiter)).to.deep.equal(Papa.parse(text, { delimiter, newline }).data);
        }),
        { seed: 7, numRuns: 300 },
      );
    });
  }

  it('end with an empty one where the text ends with what separates them', () =>
    expect(cellsOf('a;b;\n;', ';')).to.deep.equal([
      ['a', 'b', ''],
      ['', ''],
    ]));

  it('may begin with a quote that has no end', () =>
    expect(cellsOf('"a" b;c\n"d;e\nf;g', ';')).to.deep.equal([
      ['"a" b', 'c'],
      ['"d', 'e'],
      ['f', 'g'],
    ]));
});
