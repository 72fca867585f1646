import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { startDemo, startServer } from '../../scripts/serve.mjs';
import { calm, complaintsOf, launchChromium } from '../support/chromium.ts';

const servers = {
  'The demo of npm start, from the source': () => startDemo(),
  'The demo as it would lie on a site': () =>
    startServer({ mounts: { '/': 'stories/pages', '/data': 'data', '/dist': 'dist' } }),
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

    for (const [office, path] of Object.entries({ Emden: 'demo.html', Emsland: 'demo-emsland.html' }))
      for (const lang of ['de', 'en', 'ar']) {
        it(`shows all elements of ${office} without a complaint (${lang})`, async () => {
          const page = await browser.newPage();
          const complaints = complaintsOf(page);
          await page.goto(`${site.url}/${path}?lang=${lang}`);
          await calm(page);
          const shown = page.locator(
            ':is(kmt-office-card, kmt-task-list, kmt-opening-hours-badge, kmt-counselling-locator)',
          );
          expect(await shown.count()).to.equal(4);
          for (const element of await shown.all()) {
            const content = element.locator('css=.content').first();
            expect((await content.innerText()).length).to.be.above(10);
            expect(await content.getAttribute('lang')).to.equal(lang);
          }
          expect(complaints).to.deep.equal([]);
        });
      }
  });
