import { expect } from '@open-wc/testing';
import { openSite, SCRIPT, TAGS } from '../../support/host-site.ts';
import { words } from '../../support/page.ts';

describe('a plain page of a municipality', () => {
  it('shows all elements, asks once for the data, and nobody complains', async () => {
    const site = await openSite({
      body: SCRIPT + TAGS.map((tag) => `<${tag} src="../data/emden.json"></${tag}>`).join(''),
    });
    for (const tag of TAGS) expect(words(await site.shown(tag)), tag).to.have.length.above(10);
    const { warnings, errors, thrown, violations, failures } = site.record;
    expect({ warnings, errors, thrown, violations, failures }).to.deep.equal({
      warnings: [],
      errors: [],
      thrown: [],
      violations: [],
      failures: [],
    });
    expect(site.record.loads.map(({ target }) => (target as Element).localName)).to.have.members([...TAGS]);
    expect((await site.requests()).filter((path) => path === '/data/emden.json')).to.have.length(1);
  });

  it('has a clock that stands', async () => {
    const site = await openSite({
      body: `${SCRIPT}<kmt-opening-hours-badge src="../data/emden.json"></kmt-opening-hours-badge>`,
    });
    expect(words(await site.shown('kmt-opening-hours-badge'))).to.match(/bis |öffnet/);
    expect(new site.window.Date().toISOString()).to.equal('2026-03-04T09:00:00.000Z');
  });

  it('loads nothing from an origin that a test calls foreign', async () => {
    const site = await openSite({ body: '' });
    expect(new URL(site.foreignUrl).origin).to.not.equal(location.origin);
    const foreign = await fetch(`${site.foreignUrl}/data/emden.json`, { mode: 'no-cors' });
    expect(foreign.type).to.equal('opaque');
    await expectRejected(fetch(`${site.foreignUrl}/data/emden.json`));
  });
});

async function expectRejected(promise: Promise<unknown>): Promise<void> {
  let rejected = false;
  await promise.catch(() => (rejected = true));
  expect(rejected).to.equal(true);
}
