import { expect } from '@open-wc/testing';
import { inSlices, SLICE_MS } from '../../src/load/slices.ts';

/** Steps that each take some time, and the instants at which they were taken. */
function* steps(count: number, ms: number, taken: number[]): Generator<void, string> {
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    taken.push(start);
    while (performance.now() < start + ms);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('gives what the work gives', async () => {
    const taken: number[] = [];
    expect(await inSlices(steps(3, 0, taken))).to.equal('done');
    expect(taken).to.have.lengthOf(3);
  });

  it('that is short is done at once, before anything else on the page', async () => {
    let turns = 0;
    setTimeout(() => turns++);
    await inSlices(steps(10, 0, []));
    expect(turns).to.equal(0);
  });

  it('that is long lets the page take turns', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    await inSlices(steps(20, SLICE_MS / 2, []));
    clearInterval(timer);
    expect(turns).to.be.at.least(3);
  });

  it('rejects with what the work throws', async () => {
    const broken = (function* (): Generator<void, void> {
      yield;
      throw new RangeError('broken');
    })();
    let caught: unknown;
    await inSlices(broken).catch((error: unknown) => (caught = error));
    expect(caught).to.be.instanceOf(RangeError);
  });
});
