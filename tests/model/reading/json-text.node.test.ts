import { expect } from 'chai';
import fc from 'fast-check';
import { JsonTextError, readJsonText } from '../../../src/model/reading/json-text.ts';

function errorOf(text: string): JsonTextError {
  try {
    readJsonText(text);
  } catch (error) {
    if (error instanceof JsonTextError) return error;
    throw error;
  }
  throw new Error(`No error in ${text}`);
}

describe('readJsonText', () => {
  it('knows the line of every path', () => {
    const { lines } = readJsonText('{\n  "a": [\n    { "b": 1 },\n    2\n  ],\n  "c":\n    "x\\n"\n}');
    expect(Object.fromEntries(lines)).to.deep.equal({ '': 1, a: 2, 'a[0]': 3, 'a[0].b': 3, 'a[1]': 4, c: 6 });
  });

  it('knows names that occur twice', () => {
    expect(readJsonText('{"a":{"b":1,"b":2},"c":{"b":1},"a":0}').repeated).to.deep.equal(['a.b', 'a']);
  });

  const wrong: [text: string, line: number, column: number, sentence: RegExp][] = [
    ['', 1, 1, /bricht hier ab/],
    ['{\n  "a": 1,\n}', 3, 1, /Komma zu viel/],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, /fehlt ein Komma/],
    ['[1, 2', 1, 6, /fehlt ein Komma oder die schließende Klammer \]/],
    ['[1,]', 1, 4, /Komma zu viel/],
    ['{"a" 1}', 1, 6, /Nach "a" fehlt ein Doppelpunkt/],
    ['{"a": }', 1, 7, /fehlt ein Wert/],
    ['{a: 1}', 1, 2, /Name braucht Anführungszeichen/],
    ['{"a": Mo-Fr}', 1, 7, /Texte brauchen Anführungszeichen/],
    ['{"a": „x“}', 1, 7, /gerade und doppelt/],
    ["{'a': 1}", 1, 2, /gerade und doppelt/],
    ['{"a": "x\ny"}', 1, 7, /nicht richtig mit Anführungszeichen beendet/],
    ['{"a": 1} }', 1, 10, /Nach dem Ende/],
    ['{ // Büro\n}', 1, 3, /Kommentare/],
    ['<!doctype html>', 1, 1, /HTML/],
    ['{"a": 09}', 1, 8, /fehlt ein Komma/],
    ['['.repeat(200_000), 1, 102, /zu viele Klammern/],
  ];
  for (const [text, line, column, sentence] of wrong) {
    it(`finds what is wrong with ${JSON.stringify(text.slice(0, 30))}`, () => {
      const error = errorOf(text);
      expect(error.message).to.match(sentence);
      expect([error.line, error.column]).to.deep.equal([line, column]);
    });
  }

  it('accepts what JSON.parse accepts', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2, '\t'), (json, space) => {
        readJsonText(json);
        readJsonText(JSON.stringify(JSON.parse(json), null, space));
      }),
    );
  });

  it('rejects what JSON.parse rejects', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '-',
      '0',
      '.',
      'e',
      'null',
      ' ',
      '\n',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const accepts = (read: (text: string) => unknown) => {
          try {
            read(text);
            return true;
          } catch {
            return false;
          }
        };
        expect(accepts(readJsonText)).to.equal(accepts(JSON.parse));
      }),
      { numRuns: 5000 },
    );
  });
});
