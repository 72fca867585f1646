import { expect } from '@open-wc/testing';
import { clusters, fan } from '../../src/map/clusters.ts';
import { tileUrl } from '../../src/map/tile-layer.ts';

const at = (x: number, y: number) => ({ x, y });
const groups = (...points: { x: number; y: number }[]) => clusters(points, (point) => point, 36);

describe('markers that would lie on each other', () => {
  it('are grouped where they are closer than the reach', () => {
    expect(groups(at(0, 0), at(35, 0), at(36, 0))).to.deep.equal([[at(0, 0), at(35, 0)], [at(36, 0)]]);
  });

  it('are grouped around the first in the list', () => {
    expect(groups(at(0, 0), at(30, 0), at(60, 0))).to.deep.equal([[at(0, 0), at(30, 0)], [at(60, 0)]]);
  });

  it('lose none and keep the list’s order', () => {
    const points = Array.from({ length: 200 }, (_, index) => at((index * 37) % 101, (index * 53) % 97));
    const all = groups(...points);
    expect(all.flat()).to.have.members(points);
    for (const group of all) {
      const positions = group.map((point) => points.indexOf(point));
      expect(positions).to.deep.equal([...positions].sort((a, b) => a - b));
    }
  });

  it('are fanned out around their point, none on another', () => {
    for (const count of [1, 2, 5, 6, 11]) {
      const offsets = fan(count, 36);
      expect(offsets).to.have.length(count);
      expect(groups(...offsets)).to.have.length(count);
      const middle = offsets.reduce((sum, { y }) => sum + y, 0);
      if (count % 5 === 0 || count < 5) expect(middle).to.equal(0);
    }
    expect(fan(3, 36).map(({ x }) => x)).to.deep.equal([-36, 0, 36]);
  });
});

describe('the address of a tile', () => {
  it('has zoom, column and row in their places, the zoom in two digits where asked', () => {
    expect(tileUrl('/t/{z}/{x}/{y}.png', { x: 3, y: 5, z: 7 })).to.equal('/t/7/3/5.png');
    expect(tileUrl('/t/{zz}/{y}/{x}.png', { x: 3, y: 5, z: 7 })).to.equal('/t/07/5/3.png');
    expect(tileUrl('/t/{zz}.png?k={key}', { x: 0, y: 0, z: 12 })).to.equal('/t/12.png?k={key}');
  });
});
