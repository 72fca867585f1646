/** The guide's pictures of WordPress (stories/guide/wordpress.md), in German as far as Debian's language files go. */
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../browsers.mjs';
import { packed } from '../screenshots/pixels.mjs';

const SETTINGS = '/wp-admin/options-general.php?page=kmt-widgets';

/** Takes them of a new site into docs/guide/. `zip`: the packed plugin. */
export async function takePictures(site, zip) {
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  const context = { locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport: { width: 900, height: 700 } };
  const page = await (await browser.newContext(context)).newPage();
  const blank = await browser.newPage();
  const keep = async (name, picture) => {
    mkdirSync('docs/guide', { recursive: true });
    writeFileSync(`docs/guide/wordpress-${name}.png`, await packed(blank, await picture));
  };
  try {
    await page.goto(`${site.url}/wp-login.php`);
    await page.fill('#user_login', 'chef');
    await page.fill('#user_pass', site.password);
    await page.click('#wp-submit');
    await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
    await page.setInputFiles('#pluginzip', zip);
    await page.click('#install-plugin-submit');
    await page.locator('a.button-primary[href*="action=activate"]').click();

    await page.goto(site.url + SETTINGS);
    const emden = readFileSync('data/emden.json', 'utf8');
    // Two versions, so that there is an older one.
    for (const text of [emden, emden.replace('"2026-11-21"', '"2026-11-26"')]) {
      const file = { name: 'emden.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await page.getByLabel('Datendatei', { exact: true }).setInputFiles(file);
      await page.getByRole('button', { name: 'Prüfen und hochladen' }).last().click();
      await page.locator('.notice-success[role=status]').waitFor();
    }
    await page.getByText('Auf eine Seite setzen').click();
    await page.getByText('2 Fassungen').click();
    // So high that nothing scrolls beneath the bar of WordPress.
    await page.setViewportSize({ width: 900, height: 1400 });
    await page.evaluate('scrollTo(0, 0)');
    await keep('einstellungen', page.locator('.kmt-card').first().screenshot());
    await page.setViewportSize(context.viewport);

    await page.goto(`${site.url}/wp-admin/post-new.php?post_type=page`);
    await page.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPostId()');
    await page.evaluate('wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false)');
    await page.click('.editor-post-title__input');
    await page.keyboard.type('Unsere Koordinierungsstelle');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/kmt');
    const option = page.getByRole('option', { name: 'Karte der Stelle' });
    await option.waitFor();
    await keep('waehlen', page.screenshot({ clip: { x: 0, y: 0, width: 900, height: 330 } }));
    await option.click();
    await page.locator('kmt-office-card').getByText('Geibelstraße 30a').waitFor();
    await keep('block', page.screenshot());

    await page.evaluate('wp.data.dispatch("core/editor").editPost({ status: "publish" })');
    await page.evaluate('wp.data.dispatch("core/editor").savePost()');
    const address = await page.evaluate('wp.data.select("core/editor").getPermalink()');
    const plain = await (await browser.newContext({ ...context, javaScriptEnabled: false })).newPage();
    await plain.goto(address);
    const hours = await plain.getByRole('heading', { name: 'Öffnungszeiten' }).boundingBox();
    const clip = { x: 0, y: hours.y - 190, width: 900, height: 520 };
    await keep('ohne-skript', plain.screenshot({ clip, fullPage: true }));
  } finally {
    await browser.close();
  }
}
