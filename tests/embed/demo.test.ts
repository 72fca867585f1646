import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { startDemo, startServer } from '../../scripts/serve.mjs';
import { calm, complaintsOf, launchChromium } from '../support/chromium.ts';

const servers = {
  'The demo of npm start, from the source': () => startDemo(),
  'The demo as it would lie on a site': () =>
    startServer({ mounts: { '/': 'stories/pages', '/data': 'data', '/dist': 'dist' } }),
};

/** What every office's page has; and what of it each of the two has to say besides. */
const EVERYWHERE = [
  'kmt-office-card',
  'kmt-opening-hours-badge',
  'kmt-counselling-locator',
  'kmt-task-list',
  'kmt-network',
  'kmt-document-list',
];
const PAGES = {
  Emden: { path: 'demo.html', tags: [...EVERYWHERE, 'kmt-event-list'] },
  Emsland: { path: 'demo-emsland.html', tags: [...EVERYWHERE, 'kmt-offer-list'] },
};

for (const [what, start] of Object.entries(servers))
  describe(what, function () {
    this.timeout(60_000);
    let browser: Browser;
    let site: Awaited<ReturnType<typeof startServer>>;

    before(async () => {
      browser = await launchChromium();
      site = await start();
    });

    after(async () => {
      await site.close();
      await browser.close();
    });

    for (const [office, { path, tags }] of Object.entries(PAGES))
      for (const lang of ['de', 'en', 'ar']) {
        it(`shows all elements of ${office} without a complaint (${lang})`, async () => {
          const page = await browser.newPage();
          const complaints = complaintsOf(page);
          await page.goto(`${site.url}/${path}?lang=${lang}`);
          await calm(page);
          for (const tag of tags) {
            const element = page.locator(tag);
            expect(await element.count(), tag).to.equal(1);
            const content = element.locator('css=.content').first();
            expect((await content.innerText()).length).to.be.above(10);
            expect(await content.getAttribute('lang')).to.equal(lang);
          }
          expect(complaints).to.deep.equal([]);
        });
      }
  });
