import { expect } from 'chai';
import { SCRIPT, useBareSite } from '../support/bare-site.ts';

/** CSS px from the locator's own top: with the page's head above it, still on a phone's first screen. */
const FIRST_SCREEN = 320;

describe('A locator on a phone', function () {
  this.timeout(30_000);
  const site = useBareSite();

  for (const map of ['off', 'consent'])
    it(`shows the name of a first result, which is a heading, on the first screen (map="${map}")`, async () => {
      const { page } = await site.visit(
        `${SCRIPT}<kmt-counselling-locator src="/data/emsland.json" map="${map}"></kmt-counselling-locator>`,
      );
      await page.setViewportSize({ width: 360, height: 740 });
      const locator = page.locator('kmt-counselling-locator');
      const result = locator.locator('css=[part=result]').first();
      const heading = result.getByRole('heading', { name: 'Migrationsberatung in Werlte' });
      await heading.waitFor();
      const [top, ofResult, ofHeading] = await Promise.all(
        [locator, result, heading].map(async (each) => (await each.boundingBox())!.y),
      );
      expect(ofResult! - top!).to.be.below(FIRST_SCREEN);
      expect(ofHeading! - top!).to.be.below(FIRST_SCREEN);
    });
});
