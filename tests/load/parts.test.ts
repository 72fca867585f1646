import { expect } from '@open-wc/testing';
import { inTime, loadPart, PartError } from '../../src/load/parts.ts';
import { VERSION } from '../../src/version.ts';
import { takeTime } from '../support/fixed-clock.ts';
import { calm, readConsole } from '../support/page.ts';
import { serve } from '../support/serve-data.ts';

const PART = { version: VERSION };

let count = 0;
/** Of a part that no other test has loaded. */
const fresh = (): string => `part-${++count}`;

/** What a promise rejects with. */
const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('It does not reject.'),
    (reason: unknown) => reason,
  );

describe('a part on demand', () => {
  const said = readConsole();

  it('is loaded once, however many want it', async () => {
    let loads = 0;
    const load = (): Promise<typeof PART> => {
      loads++;
      return Promise.resolve(PART);
    };
    const name = fresh();
    expect(await Promise.all([loadPart(name, load), loadPart(name, load)])).to.deep.equal([PART, PART]);
    expect(await loadPart(name, load)).to.equal(PART);
    expect(loads).to.equal(1);
    expect(said.warnings).to.deep.equal([]);
  });

  it('that does not load rejects at once, says which address and why, and is asked for at another the next time', async () => {
    const name = fresh();
    const file = serve('Not Found', 404);
    const addresses: string[] = [];
    const load = (at: (path: string, base: string) => string): Promise<never> => {
      addresses.push(at(file.url, location.href));
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const reason = await reasonOf(loadPart(name, load));
    expect(reason).to.be.instanceOf(PartError).and.have.property('message').that.contains(file.url);
    await calm();
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.contain(`„${file.url}“ lädt nicht: HTTP 404`).and.contain('data-kmt-base');
    await reasonOf(loadPart(name, load));
    await reasonOf(loadPart(name, load));
    expect(addresses).to.deep.equal([file.url, `${file.url}?retry=1`, `${file.url}?retry=2`]);
    await calm();
  });

  it('that failed once and loads now is there for all', async () => {
    const name = fresh();
    await reasonOf(loadPart(name, () => Promise.reject(new Error('404'))));
    expect(await loadPart(name, () => Promise.resolve(PART))).to.equal(PART);
    expect(await loadPart(name, () => Promise.reject(new Error('404')))).to.equal(PART);
    await calm();
  });

  it('of another version is not used, and both versions are named', async () => {
    const reason = await reasonOf(loadPart(fresh(), () => Promise.resolve({ version: '9.8.7' })));
    expect(reason).to.be.instanceOf(PartError);
    await calm();
    expect(said.warnings).to.have.length(1);
    expect(said.warnings[0]).to.contain(`Fassung 9.8.7 statt ${VERSION}`);
  });

  it('of a time that had no versions is not used', async () => {
    const old = {} as typeof PART;
    expect(await reasonOf(loadPart(fresh(), () => Promise.resolve(old)))).to.be.instanceOf(PartError);
    await calm();
  });

  describe('from a server that says nothing', () => {
    const time = (): ReturnType<typeof takeTime> => takeTime('2026-10-28T10:00+01:00');

    it('is given up after 15 seconds, with one sentence', async () => {
      const timers = time();
      let failed = false;
      loadPart(fresh(), () => new Promise<never>(() => {})).catch(() => (failed = true));
      await timers.pass(14_900);
      expect(failed).to.equal(false);
      await timers.pass(200);
      expect(failed).to.equal(true);
      timers.restore();
      await calm();
      expect(said.warnings).to.have.length(1);
      expect(said.warnings[0]).to.contain('keine Antwort');
    });

    it('leaves no timer behind where it does answer', async () => {
      const timers = time();
      await inTime(Promise.resolve());
      await reasonOf(inTime(Promise.reject(new Error('404'))));
      expect(timers.pending).to.equal(0);
      timers.restore();
    });
  });
});
