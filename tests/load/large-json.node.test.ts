import { expect } from 'chai';
import fc from 'fast-check';
import { parseInSteps } from '../../src/load/large-json.ts';
import { generatedDirectory } from '../support/places-generated.ts';
import { emden, emsland } from '../support/real-data.ts';
import { finished } from '../support/steps.ts';
import { samples } from '../support/samples.ts';

const parsed = (text: string, piece?: number): unknown => finished(parseInSteps(text, piece)).value;

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The two agree on the text of an object, however small the pieces; ours leaves everything else to JSON.parse. */
function expectAgreement(text: string): void {
  for (const piece of [0, 1, 5, undefined]) expectAgreementBy(piece, text);
}

function expectAgreementBy(piece: number | undefined, text: string): void {
  let expected: unknown;
  try {
    expected = JSON.parse(text);
  } catch {
    expect(() => parsed(text, piece), text).to.throw(SyntaxError);
    return;
  }
  if (isObject(expected)) expect(parsed(text, piece), text).to.deep.equal(expected);
  else expect(() => parsed(text, piece), text).to.throw(SyntaxError);
}

describe('JSON in small steps', function () {
  this.timeout(60_000);

  it('is read as JSON.parse reads it: the real files, as written by hand and without white space', () => {
    for (const file of [emden, emsland]) {
      for (const text of [JSON.stringify(file), JSON.stringify(file, null, 2), JSON.stringify(file, null, '\t')]) {
        expect(parsed(text)).to.deep.equal(file);
        expect(parsed(text, 0)).to.deep.equal(file);
      }
    }
  });

  it('is read as JSON.parse reads it: whatever objects there are, names and strings that look like JSON among them', () => {
    const names = fc.constantFrom('__proto__', 'constructor', 'a"b', '[', '}', ':', ',', '\\', 'ä', '');
    const values = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.constantFrom<unknown>('"],[{', '\\"', [], {}, [[]], [{}], '}', 1e21, -0.5, null),
        fc.array(tie('value'), { maxLength: 4 }),
      ),
    })).value;
    const objects = fc.dictionary(fc.oneof(names, fc.string()), values, { maxKeys: 5 });
    fc.assert(
      fc.property(objects, fc.constantFrom(0, 1, '\t'), (object, space) => {
        expectAgreement(JSON.stringify(object, null, space));
      }),
      { numRuns: samples(600, 3000), seed: 21 },
    );
  });

  it('that is none is none here either, wherever it is broken', () => {
    const pieces = fc.constantFrom(
      '',
      ',',
      ':',
      '"',
      '{',
      '}',
      '[',
      ']',
      '\\',
      '\n',
      ' ',
      '\u00a0',
      '1',
      'null',
      '"a"',
      '/**/',
    );
    const text = JSON.stringify({ a: [1, { b: [2, 'x,y'] }, 'z'], c: { d: [3] }, e: [], f: 'g' });
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(3), pieces, (at, cut, piece) => {
        expectAgreement(text.slice(0, at) + piece + text.slice(at + cut));
      }),
      { numRuns: samples(1200, 6000), seed: 22 },
    );
  });

  it('of a name that stands twice has the last', () => {
    expectAgreement('{"a":[1],"b":2,"a":[3]}');
  });

  it('gives way between its steps, in lists of many entries', () => {
    const large = generatedDirectory(1_000, emsland);
    const { value, pauses } = finished(parseInSteps(JSON.stringify(large)));
    expect(value).to.deep.equal(JSON.parse(JSON.stringify(large)));
    expect(pauses).to.be.above(20);
  });
});
