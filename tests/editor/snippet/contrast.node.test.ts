import { expect } from 'chai';
import fc from 'fast-check';
import { contrast, nearestPassing, readColour } from '../../../src/editor/snippet/contrast.ts';
import { oklchOf, type Rgb, rgbOf } from '../../../src/editor/snippet/oklch.ts';
import { contrast as referenceContrast, type Colour } from '../../support/contrast.ts';

const channels = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
const hex = (colour: readonly number[]): string =>
  `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
const partsOf = (colour: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as unknown as Rgb;
/** As hex, of channels from 0 to 1. */
const written = (colour: Rgb): string => hex(colour.map((channel) => Math.round(channel * 255)));

describe('The contrast of two colours', () => {
  // https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum and -enhanced, and what every checker says.
  const KNOWN: [string, string, number][] = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#949494', '#ffffff', 3.03],
    ['#595959', '#ffffff', 7.0],
    ['#ff0000', '#ffffff', 4.0],
    ['#0000ff', '#ffffff', 8.59],
    ['#0b57a4', '#ffffff', 7.2],
    ['#8ec5ff', '#16191d', 9.7],
  ];
  for (const [one, other, ratio] of KNOWN) {
    it(`of ${one} and ${other} is ${ratio}`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.06);
      expect(contrast(other, one)).to.equal(contrast(one, other));
    });
  }

  it('is what the definition gives for any two', () => {
    fc.assert(
      fc.property(channels, channels, (one, other) => {
        const expected = referenceContrast([...one, 1] as Colour, [...other, 1] as Colour);
        expect(contrast(hex(one), hex(other))).to.be.closeTo(expected, 1e-9);
      }),
    );
  });

  it('is not guessed for what is no colour', () => {
    expect(() => contrast('blau', '#fff')).to.throw(RangeError, '„blau“ ist keine Farbe');
  });
});

describe('A colour', () => {
  const READ: Record<string, string> = {
    '#7A003C': '#7a003c',
    '7a003c': '#7a003c',
    ' #7a003c; ': '#7a003c',
    '#ABC': '#aabbcc',
    abc: '#aabbcc',
    '#7a003cff': '#7a003c',
    'rgb(122, 0, 60)': '#7a003c',
    'RGB(122 0 60)': '#7a003c',
    'rgba(122,0,60,1)': '#7a003c',
    'rgb(122 0 60 / 100%)': '#7a003c',
  };
  for (const [text, colour] of Object.entries(READ)) {
    it(`is read as webmasters write it: "${text}"`, () => expect(readColour(text)).to.equal(colour));
  }
  for (const text of [
    '',
    '#12',
    '#12345',
    'rgb(256, 0, 0)',
    'rgb(1, 2)',
    '#7a003c80',
    'rgba(1,2,3,0.5)',
    'dunkelblau',
    'javascript:1',
    '#gggggg',
  ]) {
    it(`is not guessed: "${text}"`, () => expect(readColour(text)).to.equal(undefined));
  }

  it('comes back from lightness, chroma and hue as it went in', () => {
    fc.assert(
      fc.property(channels, (colour) => {
        expect(written(rgbOf(oklchOf(partsOf(hex(colour)))))).to.equal(hex(colour));
      }),
    );
  });
});

describe('The nearest colour that passes', () => {
  it('is the colour itself where it passes', () => {
    expect(nearestPassing('#0B57A4', '#fff')).to.equal('#0b57a4');
    expect(nearestPassing('#767676', '#ffffff')).to.equal('#767676');
  });

  it('is the next grey of a grey', () => {
    expect(nearestPassing('#777777', '#ffffff')).to.equal('#767676');
    expect(nearestPassing('#888888', '#ffffff', 7)).to.equal('#595959');
  });

  it('passes, for any colour and ground, where black or white would', () => {
    fc.assert(
      fc.property(channels, channels, fc.constantFrom(3, 4.5, 7, 12), (colour, ground, ratio) => {
        const best = Math.max(contrast('#000', hex(ground)), contrast('#fff', hex(ground)));
        const nearest = nearestPassing(hex(colour), hex(ground), ratio);
        if (best >= ratio) expect(contrast(nearest!, hex(ground))).to.be.at.least(ratio);
        else expect(nearest).to.equal(undefined);
      }),
    );
  });

  it('has the same hue, and no other of that hue is nearer', () => {
    fc.assert(
      fc.property(channels, fc.constantFrom('#ffffff', '#16191d', '#f2f4f6', '#0b1f33'), (colour, ground) => {
        const from = oklchOf(partsOf(hex(colour)));
        const nearest = nearestPassing(hex(colour), ground)!;
        const to = oklchOf(partsOf(nearest));
        // Of grey and nearly black, eight bits tell no hue.
        if (to.chroma > 0.06) expect(Math.cos(to.hue - from.hue)).to.be.greaterThan(0.99);
        for (let step = 0; step < Math.abs(to.lightness - from.lightness) - 0.006; step += 0.004) {
          for (const lightness of [from.lightness - step, from.lightness + step]) {
            if (lightness < 0 || lightness > 1) continue;
            const nearer = written(rgbOf({ ...from, lightness }));
            expect(contrast(nearer, ground), nearer).to.be.lessThan(4.5);
          }
        }
      }),
    );
  });
});
