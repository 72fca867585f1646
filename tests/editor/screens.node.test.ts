/** The address of the page. */
import { expect } from 'chai';
import { addressOf, placeIn } from '../../src/editor/screens.ts';

describe('the address of the page', () => {
  it('leads back to what it was made of', () => {
    const json = { sources: { 'Büro 1.2': {} }, places: [{}] };
    for (const path of [['places', 0], ['sources', 'Büro 1.2'], []])
      expect(placeIn(addressOf('weiteres', path), json)?.path).to.deep.equal(path);
  });

  it('that was cut off or mistyped names what is left of it', () => {
    for (const hash of ['#%', '#%E0%A4%A', '#nirgends', '']) expect(placeIn(hash, {})).to.equal(undefined);
    expect(placeIn('#stelle:places[0]%', { places: [{}] })?.screen.id).to.equal('stelle');
  });
});
