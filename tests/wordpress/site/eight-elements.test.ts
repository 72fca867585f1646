/** Offers, documents, events and networks in a real WordPress: what authors write and what visitors read. Each test builds on those before. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { startSite } from '../../../scripts/wordpress/site.mjs';
import { complaintsOf, launchChromium } from '../../support/chromium.ts';
import { installPlugin, packedPlugin, pageOf, PROJECT, type Site, upload, visitor } from './people.ts';

const SETTINGS = '/wp-admin/options-general.php?page=kmt-widgets';
const read = (name: string): string => readFileSync(join(PROJECT, 'data', name), 'utf8');

const proven = { source: 'seed-emden', checked: null, status: 'seed' };
const DATA = {
  ...(JSON.parse(read('emden.json')) as object),
  translated: { ar: 'unreviewed' },
  funding: [{ name: 'Land Beispiel', logo: '/logo.png' }],
  offers: [
    { id: 'kurs', name: 'Deutschkurs', category: 'course', ...proven },
    { id: 'lotsen', name: 'Lotsen', category: 'volunteering', endDate: '2030-06', ...proven },
  ],
  events: [
    { id: 'fest', name: 'Frühlingsfest', startDate: '2030-05-04', startTime: '15:00', ...proven },
    { id: 'treff', name: 'Treffpunkt', ...proven },
  ],
};

/** So that a test can choose the day. */
const DAY_BY_ADDRESS = `<?php
add_filter( 'kmt_widgets_today', fn( $today ) => $_GET['heute'] ?? $today );`;

describe('Offers, documents, events and networks in WordPress', function () {
  this.timeout(60_000);
  let site: Site;
  let browser: Browser;
  let chef: Page;

  before(async () => {
    site = await startSite();
    mkdirSync(join(site.root, 'wp-content/mu-plugins'));
    writeFileSync(join(site.root, 'wp-content/mu-plugins/day.php'), DAY_BY_ADDRESS);
    browser = await launchChromium();
    chef = await pageOf(browser, site, 'chef');
    await installPlugin(chef, site, packedPlugin());
    await chef.goto(site.url + SETTINGS);
    await chef.getByLabel(/^Texte in anderen Sprachen/).setInputFiles({
      name: 'emden.ar.json',
      mimeType: 'application/json',
      buffer: Buffer.from(read('emden.ar.json')),
    });
    await upload(chef, 'emden.json', Buffer.from(JSON.stringify(DATA)));
    await chef.locator('.notice-success').first().waitFor();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A page with a text; gives its address. */
  function posted(content: string): string {
    const post = JSON.stringify({
      post_title: 'Seite',
      post_status: 'publish',
      post_type: 'page',
      post_content: content,
    });
    return `${site.url}/?page_id=${site.php(`echo wp_insert_post( json_decode( '${post.replaceAll("'", "\\'")}', true ) );`).trim()}`;
  }
  const html = async (address: string): Promise<string> => (await fetch(address)).text();

  it('are named on the settings page, with shortcode and link', async () => {
    await chef.goto(site.url + SETTINGS);
    for (const [element, title] of [
      ['offer-list', 'Angebote'],
      ['document-list', 'Dokumente'],
      ['event-list', 'Veranstaltungen'],
      ['network', 'Netzwerk'],
    ] as const) {
      const row = chef.locator('tr', { has: chef.locator('th', { hasText: title }) }).first();
      expect(await row.textContent()).to.contain(`[kmt element="${element}" file="emden"]`);
    }
  });

  it('are there for visitors without script, as a shortcode and as a block', async () => {
    for (const [element, words] of [
      ['offer-list', 'Deutschkurs'],
      ['document-list', 'Rahmenplan Integration'],
      ['event-list', '4. Mai 2030'],
      ['network', 'Bewusstseinsbildung'],
    ] as const) {
      const text = await html(posted(`[kmt element="${element}"]`));
      expect(text, element).to.contain(words).and.contain(`data-kmt="${element}"`);
      const block = await html(posted(`<!-- wp:kmt-widgets/widget {"element":"${element}"} /-->`));
      expect(block, element).to.contain(words).and.contain(`data-kmt="${element}"`);
    }
  });

  it('are those that were asked for: of a category, of a network', async () => {
    const some = await html(posted('[kmt element="offer-list" category="course"]'));
    expect(some).to.contain('data-kmt-category="course"').and.contain('Deutschkurs').and.not.contain('Lotsen');
    const network = await html(posted('[kmt element="network" network="netzwerk-integration" category="course"]'));
    expect(network).to.contain('data-kmt-network="netzwerk-integration"').and.not.contain('data-kmt-category');
  });

  it('are gone on the day after their last', async () => {
    const events = posted('[kmt element="event-list"]');
    expect(await html(`${events}&heute=2030-05-04`)).to.contain('Frühlingsfest');
    expect(await html(`${events}&heute=2030-05-05`))
      .to.contain('Treffpunkt')
      .and.not.contain('Frühlingsfest');
    const offers = posted('[kmt element="offer-list" category="volunteering"]');
    expect(await html(`${offers}&heute=2030-06-30`)).to.contain('Lotsen');
    expect(await html(`${offers}&heute=2030-07-01`)).to.contain('Zurzeit ist hier kein Angebot eingetragen.');
  });

  it('have pages that links lead to, and say in Arabic that nobody has reviewed the texts', async () => {
    const page = await html(`${site.url}/?kmt-widgets=/emden/network.ar.html`);
    expect(page)
      .to.contain('<html lang="ar" dir="rtl"')
      .and.contain('التوعية')
      .and.contain('<details class="kmt-original">');
    const link = posted(`<p><a href="${site.url}/?kmt-widgets=/emden/event-list.html">Veranstaltungen</a></p>`);
    expect(await html(link)).to.contain('data-kmt="event-list"');
    const card = await html(posted('[kmt element="office-card"]'));
    expect(card)
      .to.contain('Gefördert durch')
      .and.match(/<img [^>]*src="\/logo.png" alt="Logo: Land Beispiel"/);
  });

  it('become the elements where script runs', async () => {
    const page = await visitor(browser);
    const complaints = complaintsOf(page);
    const all = ['offer-list', 'document-list', 'event-list', 'network'];
    await page.goto(posted(all.map((element) => `[kmt element="${element}"]`).join('\n\n')));
    for (const element of all) {
      const content = page.locator(`kmt-${element}`).locator('css=.content');
      await content.waitFor();
      expect(await content.innerText()).to.match(/\p{L}{4}/u);
    }
    expect(complaints.filter((line) => !line.includes('gravatar.com') && !line.includes('logo.png'))).to.deep.equal([]);
  });

  it('can be chosen in the editor, where the widget itself is the preview', async () => {
    const address = posted('<!-- wp:kmt-widgets/widget {"element":"offer-list","category":"course"} /-->');
    const id = /\d+$/.exec(address)![0];
    await chef.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`);
    await chef.waitForFunction('window.wp?.data?.select("core/block-editor")?.getBlocks().length');
    await chef.evaluate(
      'wp.data.dispatch("core/block-editor").selectBlock(wp.data.select("core/block-editor").getBlocks()[0].clientId)',
    );
    const frame = (await chef.locator('iframe[name=editor-canvas]').count())
      ? chef.frameLocator('iframe[name=editor-canvas]')
      : chef;
    const preview = frame.locator('kmt-offer-list[category=course]').locator('css=.content');
    await preview.waitFor();
    expect(await preview.innerText())
      .to.contain('Deutschkurs')
      .and.not.contain('Lotsen');
    expect(
      await chef.evaluate(
        'wp.data.select("core/blocks").getBlockVariations("kmt-widgets/widget").map(({ name }) => name).join()',
      ),
    ).to.equal(
      'office-card,opening-hours-badge,task-list,counselling-locator,offer-list,document-list,event-list,network',
    );
  });
});
