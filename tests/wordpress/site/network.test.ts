/** The plugin on a network of two sites: each has its own data, and nothing is left on any. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { startSite } from '../../../scripts/wordpress/site.mjs';
import { launchChromium } from '../../support/chromium.ts';
import { deletePlugin, installPlugin, packedPlugin, pageOf, PROJECT, type Site, upload, visitor } from './people.ts';

const SETTINGS = 'wp-admin/options-general.php?page=kmt-widgets';

describe('The plugin on a network', function () {
  this.timeout(60_000);
  let site: Site;
  let browser: Browser;
  let chef: Page;
  const folder = (path: string): string => join(site.root, 'wp-content/uploads', path, 'kmt-widgets');

  before(async () => {
    site = await startSite({ network: true });
    browser = await launchChromium();
    chef = await pageOf(browser, site, 'chef');
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('is activated for all sites at once', async () => {
    await installPlugin(chef, site, packedPlugin(), 'wp-admin/network');
    for (const path of ['', 'zwei/']) {
      await chef.goto(`${site.url}/${path}${SETTINGS}`);
      expect(await chef.locator('h1').innerText()).to.equal('KMT Widgets');
    }
  });

  it('keeps the data of each site by itself', async () => {
    for (const [path, name] of [
      ['', 'emden'],
      ['zwei/', 'emsland'],
    ] as const) {
      await chef.goto(`${site.url}/${path}${SETTINGS}`);
      await upload(chef, `${name}.json`, readFileSync(join(PROJECT, `data/${name}.json`)));
      await chef.locator('.notice-success[role=status]').waitFor();
    }
    expect(existsSync(join(folder(''), 'emden.json'))).to.equal(true);
    expect(existsSync(join(folder(''), 'emsland.json'))).to.equal(false);
    expect(existsSync(join(folder('sites/2'), 'emsland.json'))).to.equal(true);
  });

  it('shows a visitor of the second site its own data', async () => {
    const page = await visitor(browser);
    await page.goto(`${site.url}/zwei/kmt-widgets/emsland/counselling-locator.html`);
    await page.locator('kmt-counselling-locator [part=result]').first().waitFor();
    expect((await fetch(`${site.url}/zwei/kmt-widgets/emden/office-card.html`)).status).to.equal(404);
  });

  it('leaves nothing on any site when it is deleted', async () => {
    await deletePlugin(chef, site, 'wp-admin/network');
    const left = site.php(
      'global $wpdb; foreach ( array( 1, 2 ) as $id ) { switch_to_blog( $id ); echo (int) $wpdb->get_var( "select count(*) from $wpdb->options where option_name like \'%kmt%\'" ); }',
    );
    expect(left.trim()).to.equal('00');
    for (const path of ['', 'sites/2']) expect(existsSync(folder(path))).to.equal(false);
  });
});
