import { expect } from 'chai';
import { checkColours } from '../../../src/editor/snippet/colour-checks.ts';
import { contrast } from '../../../src/editor/snippet/contrast.ts';

describe('The colours of a site', () => {
  it('are taken where each can be read on its ground', () => {
    const { checks, colours } = checkColours({ accent: '#0B57A4', onAccent: 'fff' });
    expect(colours).to.deep.equal({ accent: '#0b57a4', onAccent: '#ffffff' });
    expect(checks.map(({ field, ground, passes }) => [field, ground, passes])).to.deep.equal([
      ['accent', '#ffffff', true],
      ['onAccent', '#0b57a4', true],
    ]);
  });

  it('are refused where one cannot, with the nearest that can', () => {
    const { checks, colours } = checkColours({ accent: '#ffcc00', onAccent: '#ffffff' });
    expect(colours).to.equal(undefined);
    for (const { offer, ground, passes } of checks) {
      expect(passes).to.equal(false);
      expect(contrast(offer!, ground)).to.be.at.least(4.5);
    }
  });

  it('are not guessed where something else was typed', () => {
    const { checks, colours } = checkColours({ accent: 'blau', onAccent: '#fff' });
    expect(colours).to.equal(undefined);
    expect(checks.map(({ ratio, offer }) => [ratio, offer])).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('have for dark pages others of their own, as no colour can be read on both', () => {
    const light = { accent: '#0b57a4', onAccent: '#ffffff' };
    expect(checkColours({ ...light, darkAccent: '#0b57a4', darkOnAccent: '#ffffff' }).colours).to.equal(undefined);
    const dark = { darkAccent: '#8ec5ff', darkOnAccent: '#0b1f33' };
    expect(checkColours({ ...light, ...dark }).colours).to.deep.equal({ ...light, ...dark });
  });
});
