import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { SCRIPT, useBareSite } from '../support/bare-site.ts';
import { withFold } from '../support/task-with-fold.ts';

const BODY = `${SCRIPT}
<kmt-task-list src="/folded.json" language-menu="de,en,ar"></kmt-task-list>
<kmt-office-card src="/data/emden.json"></kmt-office-card>
<kmt-counselling-locator src="/data/emden.json"></kmt-counselling-locator>`;

/** How an element looks. */
const lookOf = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe('in the reader’s own colours', function () {
  this.timeout(30_000);
  const site = useBareSite();

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`chevrons can be seen, and which language is chosen: ${colorScheme}`, async () => {
      const { page } = await site.visit(BODY, { files: { '/folded.json': withFold() } });
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.locator('kmt-counselling-locator >> css=.disclosure').first().waitFor();
      const ground = await page.evaluate(() => {
        document.body.style.color = 'Canvas';
        const { color } = getComputedStyle(document.body);
        document.body.style.color = '';
        return color;
      });
      expect(ground).to.equal(colorScheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
      const chevrons = [
        await lookOf(page, 'kmt-task-list >> css=summary > .chevron', 'color'),
        await lookOf(page, 'css=.disclosure > .chevron', 'color'),
        await lookOf(page, 'css=#fold-more > .chevron', 'color'),
      ];
      for (const chevron of chevrons)
        expect(chevron)
          .to.match(/^rgb\(/)
          .and.not.equal(ground);
      const widths = ['true', 'false'].map((pressed) =>
        lookOf(page, `kmt-task-list >> css=[aria-pressed=${pressed}]`, 'border-block-end-width'),
      );
      expect(await Promise.all(widths)).to.deep.equal(['2px', '1px']);
    });

    it(`discs and icons have the colour of the text beside them, and today has lines: ${colorScheme}`, async () => {
      const { page } = await site.visit(BODY, { files: { '/folded.json': withFold() } });
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const card = page.locator('kmt-office-card');
      await card.locator('.today').waitFor();
      const text = await lookOf(page, 'kmt-office-card >> css=.state', 'color');
      expect(await lookOf(page, 'kmt-office-card >> css=.disc', 'fill')).to.equal(text);
      expect(await lookOf(page, 'kmt-office-card >> css=.fact > .icon', 'color')).to.equal(text);
      for (const button of ['.primary', '.actions .button:not(.primary)']) {
        const words = await lookOf(page, `kmt-office-card >> css=${button}`, 'color');
        expect(await lookOf(page, `kmt-office-card >> css=${button} > .icon`, 'color')).to.equal(words);
      }
      expect(await lookOf(page, 'kmt-office-card >> css=.today', 'border-block-start-width')).to.equal('2px');
      expect(await lookOf(page, 'kmt-office-card >> css=.primary', 'border-block-start-width')).to.equal('2px');
    });
  }
});
