/** Who uses the site: logged in by the login page, as people are. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { startSite } from '../../../scripts/wordpress/site.mjs';

export type Site = Awaited<ReturnType<typeof startSite>>;
export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Packs the plugin as it is released; gives the ZIP's path. */
export function packedPlugin(): string {
  execFileSync('node', ['scripts/release.mjs'], { cwd: PROJECT });
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  return join(PROJECT, `release/kmt-widgets-wordpress-${version}.zip`);
}

/** A page of somebody who is logged in as `user`. */
export async function pageOf(
  browser: Browser,
  site: Site,
  user: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await visitor(browser, options);
  await page.goto(`${site.url}/wp-login.php`);
  await page.fill('#user_login', user);
  await page.fill('#user_pass', site.password);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  return page;
}

/** A page of somebody who only looks. */
export async function visitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', ...options });
  // Pictures of people, which WordPress has from elsewhere.
  await context.route(/gravatar\.com/, (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}

/** Installs the ZIP and activates it, both by pressing what WordPress shows. */
export async function installPlugin(page: Page, site: Site, zip: string, admin = 'wp-admin'): Promise<void> {
  await page.goto(`${site.url}/${admin}/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', zip);
  await page.click('#install-plugin-submit');
  await page.locator('a.button-primary[href*="action=activate"]').click();
  await page.locator('#message, .notice-success').first().waitFor();
}

/** Deactivates the plugin and deletes it. */
export async function deletePlugin(page: Page, site: Site, admin = 'wp-admin'): Promise<void> {
  await page.goto(`${site.url}/${admin}/plugins.php`);
  await page.click('#deactivate-kmt-widgets');
  // With its scripts: before, the link leads to another page, which asks.
  await page.waitForURL(/deactivate=true/, { waitUntil: 'domcontentloaded' });
  await page.click('#delete-kmt-widgets');
  await page
    .locator('tr.deleted[data-slug="kmt-widgets"], #kmt-widgets-deleted')
    .first()
    .waitFor({ state: 'attached' });
}

/** Sends a file by the form of the settings page and waits for what comes of it. `label`: of the field. */
export async function upload(page: Page, name: string, bytes: Buffer, label = /^Datendatei$/): Promise<void> {
  await page.getByLabel(label).setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
  await page.getByRole('button', { name: 'Prüfen und hochladen' }).last().click();
}
