/** The pictures of the guide: the snippet in the source views of two editors, and the page that comes of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { packed } from '../screenshots/pixels.mjs';
import { FORMS } from './forms.ts';
import { PAGE, type Site } from './site.ts';

const FOLDER = 'docs/guide';
const SIZE = { width: 800, height: 700 };
/** Wednesday, 4 March 2026, 10 o'clock in Emden. */
const NOW = new Date('2026-03-04T10:00:00+01:00');

/** Writes them to docs/guide/. */
export async function takePictures(browser: Browser, site: Site): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const context = await browser.newContext({ locale: 'de-DE', viewport: SIZE });
  const page = await context.newPage();
  const keep = async (name: string, selector: string, height = Infinity): Promise<void> => {
    const box = (await page.locator(`css=${selector}`).boundingBox())!;
    const clip = { ...box, height: Math.min(box.height, height) };
    const blank = await context.newPage();
    const png = await packed(blank, await page.screenshot({ animations: 'disabled', clip }));
    await blank.close();
    writeFileSync(`${FOLDER}/${name}.png`, png);
    console.log(`${FOLDER}/${name}.png: ${(png.length / 1000).toFixed(0)} kB`);
  };

  const { html } = FORMS.marker;
  await page.goto(`${site.url}/redaktion/ckeditor5-allowed.html`);
  await page.locator('css=.ck-source-editing-button').click();
  await page.locator('css=.ck-source-editing-area textarea').fill(html);
  await keep('ckeditor-quelltext', '.ck-editor');

  await page.setViewportSize({ ...SIZE, height: 420 });
  await page.goto(`${site.url}/redaktion/tinymce7.html`);
  await page.locator('css=.tox-tbtn[data-mce-name="code"]').click();
  await page.locator('css=.tox-dialog textarea').fill(html);
  await keep('tinymce-quelltext', '.tox-dialog');

  await page.setViewportSize(SIZE);
  await page.clock.setFixedTime(NOW);
  site.show(`<main style="font-family: sans-serif; padding: 8px"><h1>Migration und Teilhabe</h1>${html}</main>`, true);
  await page.goto(site.url + PAGE);
  await page.locator('css=kmt-office-card >> css=.content').waitFor();
  await keep('ergebnis', 'main', 592);
  await context.close();
}
