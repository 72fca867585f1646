import { expect, waitUntil } from '@open-wc/testing';
import { type HostSite, openSite, pageOf, SCRIPT } from '../../support/host-site.ts';
import { isDisplayed, words } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';

const FOREIGN = '/data/fremd.json';
const FALLBACK = '<p>Telefon</p>';

/** A page of a site whose other origin serves data to everybody. */
async function openWith(page: (foreign: string, origin: string) => { html?: string; body: string }): Promise<HostSite> {
  const site = await openSite({ body: '' });
  const { origin } = new URL(site.foreignUrl);
  await site.put({
    [FOREIGN]: { body: JSON.stringify(emden), headers: { 'Access-Control-Allow-Origin': '*' } },
    '/amt/seite.html': pageOf(page(site.foreignUrl, origin)),
  });
  await site.load();
  return site;
}

const markerOf = (address: string, attributes = ''): string =>
  `<div data-kmt="office-card" data-src="${address}" ${attributes}>${FALLBACK}</div>`;

/** The marker keeps its fallback, nothing was asked of the other origin, and the webmaster reads what to write. */
async function expectRefused(site: HostSite): Promise<void> {
  await waitUntil(() => site.record.warnings.length > 0, 'Nobody is told.', { timeout: 15_000 });
  expect(site.record.warnings).to.have.lengthOf(1);
  expect(site.record.warnings[0]).to.contain(`data-kmt-origins="${new URL(site.foreignUrl).origin}"`);
  expect(site.document.querySelector('kmt-office-card')).to.equal(null);
  expect(isDisplayed(site.get('p'))).to.equal(true);
  expect(await site.requests()).not.to.include(FOREIGN);
  expect([site.record.errors, site.record.thrown]).to.deep.equal([[], []]);
}

async function expectShown(site: HostSite, tag = 'kmt-office-card', word = 'Geibelstraße'): Promise<void> {
  expect(words(await site.shown(tag))).to.contain(word);
  expect([site.record.warnings, site.record.errors]).to.deep.equal([[], []]);
}

describe('a marker with data from another origin', () => {
  it('is refused, as it may come from a visitor’s comment', async () => {
    await expectRefused(await openWith((foreign) => ({ body: SCRIPT + markerOf(foreign + FOREIGN) })));
  });

  it('is refused where only the marker itself allows it', async () => {
    await expectRefused(
      await openWith((foreign, origin) => ({
        body: SCRIPT + markerOf(foreign + FOREIGN, `data-kmt-origins="${origin}"`),
      })),
    );
  });

  it('is refused where a comment poses as the script, and nothing else is loaded from there', async () => {
    const site = await openWith((foreign) => ({
      body: `<img name="currentScript" alt="" src="${foreign}/a.png">${markerOf(foreign + FOREIGN)}<script src="../kmt/embed.js"></script>`,
    }));
    await waitUntil(() => site.record.warnings.length > 0, 'Nobody is told.', { timeout: 15_000 });
    expect(site.document.querySelector('kmt-office-card')).to.equal(null);
    expect(isDisplayed(site.get('p'))).to.equal(true);
    const requests = await site.requests();
    expect(requests).to.not.include(FOREIGN);
    expect(requests).to.not.include('/diagnosis.js');
  });

  it('is refused as one of our elements that takes data-src', async () => {
    const site = await openWith((foreign) => ({
      body: `${SCRIPT}<kmt-office-card data-src="${foreign}${FOREIGN}">${FALLBACK}</kmt-office-card>`,
    }));
    await waitUntil(() => site.record.warnings.length > 0, 'Nobody is told.', { timeout: 15_000 });
    expect(isDisplayed(site.get('p'))).to.equal(true);
    expect(await site.requests()).not.to.include(FOREIGN);
  });

  it('is refused when it is a map’s tiles', async () => {
    await expectRefused(
      await openWith((foreign) => ({
        body:
          SCRIPT +
          markerOf('../data/emden.json', `data-map-tiles="${foreign}/{z}/{x}/{y}.png"`).replace(
            'office-card',
            'counselling-locator',
          ),
      })),
    );
  });

  it('is refused when it brings the data in its address', async () => {
    const site = await openWith(() => ({ body: SCRIPT + markerOf('data:application/json,{}') }));
    await waitUntil(() => site.record.warnings.length > 0, 'Nobody is told.', { timeout: 15_000 });
    expect(site.document.querySelector('kmt-office-card')).to.equal(null);
  });

  it('is shown where the script tag names the origin', async () => {
    await expectShown(
      await openWith((foreign, origin) => ({
        body:
          `<script src="../kmt/embed.js" data-kmt-origins="https://a.example.de ${origin}/" defer></script>` +
          markerOf(foreign + FOREIGN),
      })),
    );
  });

  it('is shown where <html> names the origin', async () => {
    await expectShown(
      await openWith((foreign, origin) => ({
        html: `lang="de" data-kmt-origins="${origin}"`,
        body: SCRIPT + markerOf(foreign + FOREIGN),
      })),
    );
  });

  it('is shown where the script comes from there', async () => {
    await expectShown(
      await openWith((foreign) => ({
        // Of what loads no part, which that origin would have to allow.
        body: `<script src="${foreign}/kmt/embed.js" defer></script><div data-kmt="task-list" data-src="${foreign + FOREIGN}">${FALLBACK}</div>`,
      })),
      'kmt-task-list',
      'Aufgaben',
    );
  });

  it('does not concern an element’s own src', async () => {
    await expectShown(
      await openWith((foreign) => ({
        body: `${SCRIPT}<kmt-office-card src="${foreign}${FOREIGN}"></kmt-office-card>`,
      })),
    );
  });
});
