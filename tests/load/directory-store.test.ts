import { expect } from '@open-wc/testing';
import { shareDirectory } from '../../src/load/directory-store.ts';
import { flawless } from '../../src/model/reading/flawless.ts';
import { flawlessHours } from '../../src/model/reading/flawless-hours.ts';
import { readConsole } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

describe('a data file on a page', () => {
  const said = readConsole();

  it('is requested once, however many share it', async () => {
    const file = serve(emden);
    const shares = Array.from({ length: 5 }, () => shareDirectory(file.url, flawless));
    const results = await Promise.all(shares.map(({ result }) => result));
    expect(file.requests).to.equal(1);
    expect(new Set(results.map(({ directory }) => directory)).size).to.equal(1);
    expect(results[0]!.directory?.office.provider).to.equal('Stadt Emden');
  });

  it('is not requested again by who comes later, not even when all have left', async () => {
    const file = serve(emden);
    const first = shareDirectory(file.url, flawless);
    const { directory } = await first.result;
    first.release();
    expect((await shareDirectory(file.url, flawless).result).directory).to.equal(directory);
    expect(file.requests).to.equal(1);
  });

  it('is one for each address', async () => {
    const [one, other] = [serve(emden), serve(emden)];
    await Promise.all([shareDirectory(one.url, flawless).result, shareDirectory(other.url, flawless).result]);
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
    await shareDirectory(file.url, flawless).result;
    window.fetch = fetch;
    expect(cache).to.equal('no-cache');
  });

  it('goes on loading as long as one waits for it', async () => {
    const file = serve();
    const [leaves, stays] = [shareDirectory(file.url, flawless), shareDirectory(file.url, flawless)];
    leaves.release();
    await Promise.resolve();
    expect(file.aborted).to.equal(0);
    file.answer(emden);
    expect((await stays.result).directory).to.exist;
  });

  it('stops loading when the last one leaves', async () => {
    const file = serve();
    const [one, other] = [shareDirectory(file.url, flawless), shareDirectory(file.url, flawless)];
    one.release();
    other.release();
    await Promise.resolve();
    expect(file.aborted).to.equal(1);
    expect(said.errors).to.deep.equal([]);
  });

  it('counts each user once, even one that leaves twice', async () => {
    const file = serve();
    const [one, other] = [shareDirectory(file.url, flawless), shareDirectory(file.url, flawless)];
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
    shareDirectory(file.url, flawless).release();
    await Promise.resolve();
    const again = shareDirectory(file.url, flawless);
    file.answer(emden);
    expect((await again.result).directory).to.exist;
    expect(file.requests).to.equal(2);
  });

  it('is not requested twice when its only user comes back at once', async () => {
    const file = serve();
    shareDirectory(file.url, flawless).release();
    const again = shareDirectory(file.url, flawless);
    await Promise.resolve();
    file.answer(emden);
    expect((await again.result).directory).to.exist;
    expect([file.requests, file.aborted]).to.deep.equal([1, 0]);
  });

  it('does not remember that it failed', async () => {
    const file = serve('', 503);
    expect((await shareDirectory(file.url, flawless).result).directory).to.equal(undefined);
    file.answer(emden);
    expect((await shareDirectory(file.url, flawless).result).directory).to.exist;
    expect(file.requests).to.equal(2);
  });

  it('is spoken of in the console once, not once for each that waits', async () => {
    const file = serve({ ...emden, places: [{ id: 'half' }] });
    await Promise.all([shareDirectory(file.url, flawless).result, shareDirectory(file.url, flawless).result]);
    expect(said.warnings).to.have.lengthOf(1);
    expect(said.warnings[0]).to.contain(file.url).and.to.contain('places[0]');
    expect(said.errors).to.deep.equal([]);
  });

  it('is requested once for those who look at all of it and those who look at the hours', async () => {
    const file = serve(emden);
    const [all, hours] = [shareDirectory(file.url, flawless), shareDirectory(file.url, flawlessHours)];
    expect((await all.result).directory).to.have.property('tasks');
    expect((await hours.result).directory).to.not.have.property('tasks');
    expect(file.requests).to.equal(1);
  });

  it('with a fault that does not concern the hours is none to those who look at hours only', async () => {
    const file = serve({ ...emden, tasks: [{ id: 'half' }] });
    const { directory, problems } = await shareDirectory(file.url, flawlessHours).result;
    expect(directory!.office.openingHoursSpecification).to.deep.equal(emden.office.openingHoursSpecification);
    expect([problems, said.warnings]).to.deep.equal([[], []]);
    const whole = await shareDirectory(file.url, flawless).result;
    expect(whole.problems[0]!.path).to.match(/^tasks\[0\]/);
    expect(said.warnings).to.have.lengthOf(1);
  });

  it('with a fault in the hours is read and spoken of once, whoever looks at it', async () => {
    const file = serve({ ...emden, office: { ...emden.office, publicHolidays: 'sometimes' } });
    const all = await shareDirectory(file.url, flawless).result;
    const hours = await shareDirectory(file.url, flawlessHours).result;
    expect(hours).to.equal(all);
    expect(hours.directory!.office.id).to.equal(emden.office.id);
    expect(said.warnings).to.have.lengthOf(1);
  });

  it('is an error in the console where nothing could be shown, and silent where all is well', async () => {
    await shareDirectory(serve(emden).url, flawless).result;
    expect([said.errors, said.warnings]).to.deep.equal([[], []]);
    await shareDirectory(serve('', 404).url, flawless).result;
    expect(said.errors).to.have.lengthOf(1);
    expect(said.warnings).to.deep.equal([]);
  });
});
