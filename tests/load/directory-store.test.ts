import { expect } from '@open-wc/testing';
import { shareDirectory } from '../../src/load/directory-store.ts';
import { readConsole } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

describe('a data file on a page', () => {
  const said = readConsole();

  it('is requested once, however many share it', async () => {
    const file = serve(emden);
    const shares = Array.from({ length: 5 }, () => shareDirectory(file.url));
    const results = await Promise.all(shares.map(({ result }) => result));
    expect(file.requests).to.equal(1);
    expect(new Set(results.map(({ directory }) => directory)).size).to.equal(1);
    expect(results[0]!.directory?.office.provider).to.equal('Stadt Emden');
  });

  it('is not requested again by who comes later, not even when all have left', async () => {
    const file = serve(emden);
    const first = shareDirectory(file.url);
    const { directory } = await first.result;
    first.release();
    expect((await shareDirectory(file.url).result).directory).to.equal(directory);
    expect(file.requests).to.equal(1);
  });

  it('is one for each address', async () => {
    const [one, other] = [serve(emden), serve(emden)];
    await Promise.all([shareDirectory(one.url).result, shareDirectory(other.url).result]);
    expect([one.requests, other.requests]).to.deep.equal([1, 1]);
  });

  it('asks the server for a newer copy', async () => {
    const file = serve(emden);
    const fetch = window.fetch.bind(window);
    let cache: RequestCache | undefined;
    window.fetch = (input, init) => {
      cache = init?.cache;
      return fetch(input, init);
    };
    await shareDirectory(file.url).result;
    window.fetch = fetch;
    expect(cache).to.equal('no-cache');
  });

  it('goes on loading as long as one waits for it', async () => {
    const file = serve();
    const [leaves, stays] = [shareDirectory(file.url), shareDirectory(file.url)];
    leaves.release();
    await Promise.resolve();
    expect(file.aborted).to.equal(0);
    file.answer(emden);
    expect((await stays.result).directory).to.exist;
  });

  it('stops loading when the last one leaves', async () => {
    const file = serve();
    const [one, other] = [shareDirectory(file.url), shareDirectory(file.url)];
    one.release();
    other.release();
    await Promise.resolve();
    expect(file.aborted).to.equal(1);
    expect(said.errors).to.deep.equal([]);
  });

  it('counts each user once, even one that leaves twice', async () => {
    const file = serve();
    const [one, other] = [shareDirectory(file.url), shareDirectory(file.url)];
    one.release();
    one.release();
    await Promise.resolve();
    expect(file.aborted).to.equal(0);
    other.release();
    await Promise.resolve();
    expect(file.aborted).to.equal(1);
  });

  it('is requested anew after loading was stopped', async () => {
    const file = serve();
    shareDirectory(file.url).release();
    await Promise.resolve();
    const again = shareDirectory(file.url);
    file.answer(emden);
    expect((await again.result).directory).to.exist;
    expect(file.requests).to.equal(2);
  });

  it('is not requested twice when its only user comes back at once', async () => {
    const file = serve();
    shareDirectory(file.url).release();
    const again = shareDirectory(file.url);
    await Promise.resolve();
    file.answer(emden);
    expect((await again.result).directory).to.exist;
    expect([file.requests, file.aborted]).to.deep.equal([1, 0]);
  });

  it('does not remember that it failed', async () => {
    const file = serve('', 503);
    expect((await shareDirectory(file.url).result).directory).to.equal(undefined);
    file.answer(emden);
    expect((await shareDirectory(file.url).result).directory).to.exist;
    expect(file.requests).to.equal(2);
  });

  it('is spoken of in the console once, not once for each that waits', async () => {
    const file = serve({ ...emden, places: [{ id: 'half' }] });
    await Promise.all([shareDirectory(file.url).result, shareDirectory(file.url).result]);
    expect(said.warnings).to.have.lengthOf(1);
    expect(said.warnings[0]).to.contain(file.url).and.to.contain('places[0]');
    expect(said.errors).to.deep.equal([]);
  });

  it('is an error in the console where nothing could be shown, and silent where all is well', async () => {
    await shareDirectory(serve(emden).url).result;
    expect([said.errors, said.warnings]).to.deep.equal([[], []]);
    await shareDirectory(serve('', 404).url).result;
    expect(said.errors).to.have.lengthOf(1);
    expect(said.warnings).to.deep.equal([]);
  });
});
