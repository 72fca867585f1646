/** The plugin in a real WordPress, from the ZIP to its end; `npm run test:wordpress` starts it. Each test builds on those before. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { startSite } from '../../../scripts/wordpress/site.mjs';
import { complaintsOf, launchChromium } from '../../support/chromium.ts';
import { BAD_FILES } from './bad-files.ts';
import { deletePlugin, installPlugin, packedPlugin, pageOf, PROJECT, type Site, upload, visitor } from './people.ts';

const EMDEN = readFileSync(join(PROJECT, 'data/emden.json'));
const changed = (from: string, to: string): Buffer => Buffer.from(EMDEN.toString().replaceAll(from, to));
const SETTINGS = '/wp-admin/options-general.php?page=kmt-widgets';

/** So that a test can choose the day: 2026-11-26 is a Thursday. */
const DAY_BY_ADDRESS = `<?php
add_filter( 'kmt_widgets_today', fn( $today ) => $_GET['heute'] ?? $today );`;

describe('The plugin in WordPress', function () {
  this.timeout(40_000);
  let site: Site;
  let browser: Browser;
  let chef: Page;
  let autor: Page;
  let post: string;

  before(async () => {
    site = await startSite();
    mkdirSync(join(site.root, 'wp-content/mu-plugins'));
    writeFileSync(join(site.root, 'wp-content/mu-plugins/day.php'), DAY_BY_ADDRESS);
    browser = await launchChromium();
    chef = await pageOf(browser, site, 'chef');
    autor = await pageOf(browser, site, 'autor');
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const shown = async (): Promise<string> =>
    (await fetch(`${site.url}/wp-content/uploads/kmt-widgets/emden.json`)).text();
  /** Waits until the settings page says so. */
  const said = (sentence: string): Promise<void> =>
    chef.locator('.notice[role=status]', { hasText: sentence }).waitFor();
  const html = async (path: string): Promise<string> => (await fetch(`${site.url}${path}`)).text();

  describe('with data files', () => {
    it('is installed and activated as a ZIP', async () => {
      await installPlugin(chef, site, packedPlugin());
      await chef.goto(site.url + SETTINGS);
      expect(await chef.locator('h1').innerText()).to.equal('KMT Widgets');
      expect(await html('/')).not.to.contain('embed.js');
    });

    it('says in the browser, with its line, what is wrong, and sends nothing', async () => {
      await chef.goto(site.url + SETTINGS);
      await upload(chef, 'emden.json', changed('"telephone"', 'telephone'));
      const report = chef.locator('.kmt-report[role=alert]').last();
      await report.locator('li').first().waitFor();
      expect(await report.innerText()).to.match(/Es hat sich nichts geändert[^]*Zeile \d+:/);
      expect(existsSync(join(site.root, 'wp-content/uploads/kmt-widgets'))).to.equal(false);
    });

    it('takes a data file, and serves it from the site', async () => {
      await chef.goto(site.url + SETTINGS);
      await upload(chef, 'emden.json', EMDEN);
      await said('„emden“ ist hochgeladen. Ab jetzt zeigen es alle Seiten.');
      expect(await chef.locator('.wrap').innerText()).to.contain('Ohne Skript ist alles zu lesen');
      expect(await shown()).to.equal(EMDEN.toString());
    });

    it('asks before it takes a file that is not all right', async () => {
      await chef.goto(site.url + SETTINGS);
      await upload(chef, 'teil.json', changed('"opens": "09:00"', '"opens": "25:00"'));
      const button = chef.getByRole('button', { name: 'Trotzdem hochladen' });
      await button.waitFor();
      expect(await chef.locator('.kmt-report li').first().innerText()).to.contain('25:00');
      await button.click();
      await said('„teil“ ist hochgeladen.');
    });

    it('deletes one of several data files', async () => {
      const file = chef.getByRole('region', { name: /teil$/ });
      await file.getByText('Löschen', { exact: true }).click();
      await file.getByRole('button', { name: 'Endgültig löschen' }).click();
      await said('„teil“ ist gelöscht.');
      expect(existsSync(join(site.root, 'wp-content/uploads/kmt-widgets/teil.json'))).to.equal(false);
    });
  });

  describe('without script on the settings page', () => {
    let plain: Page;
    before(async () => {
      plain = await pageOf(browser, site, 'chef', { javaScriptEnabled: false });
    });
    for (const [what, bytes, sentence] of BAD_FILES) {
      it(`refuses ${what}, and keeps the good file`, async () => {
        await plain.goto(site.url + SETTINGS);
        await plain
          .getByLabel('Neuere Datendatei')
          .setInputFiles({ name: 'emden.json', mimeType: 'application/json', buffer: bytes });
        await plain.getByRole('button', { name: 'Prüfen und hochladen' }).first().click();
        expect(await plain.locator('.notice-error').innerText()).to.contain(sentence);
        expect(await shown()).to.equal(EMDEN.toString());
      });
    }
    it('takes a good file, with name and contacts as text', async () => {
      await plain.goto(site.url + SETTINGS);
      await upload(plain, 'ohne.json', EMDEN);
      expect(await html('/kmt-widgets/ohne/office-card.html'))
        .to.contain('Geibelstraße 30a, 26721 Emden')
        .and.contain('tel:04921871779');
    });
    it('gets the text as soon as somebody opens the page with script', async () => {
      await chef.goto(site.url + SETTINGS);
      await chef.getByText('Der Text für Leser ohne Skript ist erneuert.').waitFor();
      expect(await html('/kmt-widgets/ohne/office-card.html')).to.contain('1. Weihnachtstag');
    });
  });

  describe('for an administrator and others', () => {
    it('goes back to an older version with one click', async () => {
      await chef.goto(site.url + SETTINGS);
      const file = chef.getByRole('region', { name: /emden$/ });
      await file
        .getByLabel('Neuere Datendatei')
        .setInputFiles({ name: 'neu.json', mimeType: 'application/json', buffer: changed('Kulturbunker', 'Neubau') });
      await file.getByRole('button', { name: 'Prüfen und hochladen' }).click();
      await said('„emden“ ist hochgeladen.');
      expect(await shown()).to.contain('Neubau');
      expect(await html('/kmt-widgets/emden/office-card.html'))
        .to.contain('Neubau')
        .and.not.contain('Kulturbunker');
      await file.getByText('2 Fassungen').click();
      await file.getByRole('button', { name: 'Wiederherstellen' }).click();
      await said('„emden“ ist wieder so wie in dieser Fassung.');
      expect(await shown()).to.equal(EMDEN.toString());
      expect(await html('/kmt-widgets/emden/office-card.html'))
        .to.contain('Kulturbunker')
        .and.not.contain('Neubau');
    });

    it('lets nobody but administrators change data', async () => {
      const redaktion = await pageOf(browser, site, 'redaktion');
      for (const page of [redaktion, autor]) {
        expect((await page.goto(site.url + SETTINGS))?.status()).to.equal(403);
        for (const action of ['upload', 'texts', 'restore', 'remove', 'download', 'everywhere']) {
          const answer = await page.request.post(`${site.url}/wp-admin/admin-post.php`, {
            form: { action: `kmt_widgets_${action}`, name: 'emden' },
          });
          expect(answer.status(), action).to.equal(403);
        }
      }
      // Not even an administrator's browser, where another site made it.
      const forged = await chef.request.post(`${site.url}/wp-admin/admin-post.php`, {
        form: { action: 'kmt_widgets_remove', name: 'emden' },
      });
      expect(forged.status()).to.equal(403);
      expect(await shown()).to.equal(EMDEN.toString());
    });
  });

  describe('for an author and a visitor', () => {
    it('gives an author a block with the widget itself as preview', async () => {
      await autor.goto(`${site.url}/wp-admin/post-new.php`);
      await autor.waitForFunction('window.wp?.data?.select("core/editor")?.getCurrentPostId()');
      await autor.evaluate('wp.data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false)');
      await autor.click('.editor-post-title__input');
      await autor.keyboard.type('Unsere Stelle');
      await autor.keyboard.press('Enter');
      await autor.keyboard.type('/kmt');
      await autor.getByRole('option', { name: 'Karte der Stelle' }).click();
      await autor.locator('kmt-office-card').getByText('Geibelstraße 30a').waitFor();
      await autor.getByLabel('Sprache').selectOption('العربية');
      await autor
        .locator('kmt-office-card[lang=ar]')
        .getByText(/مفتوح|مغلق/)
        .first()
        .waitFor();
      await autor.getByRole('button', { name: 'Als Shortcode oder Link' }).click();
      expect(await autor.getByLabel('Shortcode').inputValue()).to.equal(
        '[kmt element="office-card" file="emden" lang="ar"]',
      );
      const address = await autor.getByLabel('Adresse für einen Link').inputValue();
      expect(address).to.equal(`${site.url}/kmt-widgets/emden/office-card.ar.html`);
      await autor.getByLabel('Sprache').selectOption('');
    });

    it('shows the preview in the frame of the site editor as well', async () => {
      const page = await chef.context().newPage();
      await page.goto(`${site.url}/wp-admin/site-editor.php`);
      await page.waitForFunction('window.wp?.data?.select("core/block-editor")?.getBlocks().length');
      await page.evaluate(
        'wp.data.dispatch("core/block-editor").insertBlocks([wp.blocks.createBlock("kmt-widgets/widget", {})])',
      );
      const frame = page.frameLocator('iframe[name="editor-canvas"]');
      await frame.locator('kmt-office-card').getByText('Geibelstraße 30a').waitFor();
      await page.close();
    });

    it('gives an author a shortcode and links as well', async () => {
      const link = (page: string, text: string): string =>
        `<a href="${site.url}/kmt-widgets/emden/${page}.html">${text}</a>`;
      const paragraphs = [
        link('counselling-locator', 'Beratung'),
        `Wir sind ${link('opening-hours-badge', 'zu diesen Zeiten')} da, siehe ${link('office-card', 'Karte')}.`,
        '<a href="https://example.org/kmt-widgets/emden/office-card.html">Woanders</a>',
      ];
      post = await autor.evaluate(`(async () => {
        const { createBlock } = wp.blocks;
        wp.data.dispatch('core/block-editor').insertBlocks([
          createBlock('core/shortcode', { text: '[kmt element="task-list" file="emden" lang="ar"]' }),
          ...${JSON.stringify(paragraphs)}.map((content) => createBlock('core/paragraph', { content })),
        ]);
        wp.data.dispatch('core/editor').editPost({ status: 'publish' });
        await wp.data.dispatch('core/editor').savePost();
        return '/?p=' + wp.data.select('core/editor').getCurrentPostId();
      })()`);
      await autor.reload();
      await autor.locator('kmt-office-card').getByText('Geibelstraße 30a').waitFor();
      expect(
        await autor.evaluate('wp.data.select("core/block-editor").getBlocks().every((block) => block.isValid)'),
      ).to.equal(true);
    });

    it('shows a visitor the widgets', async () => {
      const page = await visitor(browser);
      const complaints = complaintsOf(page);
      await page.goto(site.url + post);
      await page.locator('kmt-office-card [part=sign]').waitFor();
      await page.locator('kmt-task-list #title').getByText('المهام').waitFor();
      await page.locator('kmt-counselling-locator [part=result]').first().waitFor();
      await page
        .locator('p kmt-opening-hours-badge')
        .getByText(/Geöffnet|Geschlossen/)
        .first()
        .waitFor();
      expect(await page.getByRole('link', { name: 'Karte' }).count()).to.equal(1);
      expect(await page.getByRole('link', { name: 'Woanders' }).count()).to.equal(1);
      expect(complaints.filter((line) => !line.includes('gravatar.com'))).to.deep.equal([]);
    });

    it('shows a visitor without script all of it, and marks today', async () => {
      const page = await visitor(browser, { javaScriptEnabled: false });
      await page.goto(`${site.url}${post}&heute=2026-11-26`);
      const card = page.locator('[data-kmt=office-card]');
      expect(await card.innerText())
        .to.contain('Geibelstraße 30a, 26721 Emden')
        .and.contain('04921 87-1779')
        .and.contain('Heute, Donnerstag, 26. November 2026: 9:00 bis 17:00\u00a0Uhr')
        .and.contain('25. Dezember 2026: geschlossen (1. Weihnachtstag)');
      expect(await card.locator('[aria-current=date]').innerText()).to.contain('Montag bis Donnerstag');
      expect(await page.locator('[data-kmt=task-list] > [lang=ar][dir=rtl]').count()).to.equal(1);
      expect(await page.locator('[data-kmt=counselling-locator] h3').allInnerTexts()).to.contain(
        'Jugendmigrationsdienst (JMD)',
      );
    });

    it('knows a holiday, forgets what is past, and says no “today” beyond what it knows', async () => {
      const holiday = await html(`${post}&heute=2026-12-25`);
      expect(holiday)
        .to.contain('Heute, Freitag, 25. Dezember 2026: geschlossen (1. Weihnachtstag)')
        .and.not.contain('aria-current="date"');
      const later = await html(`${post}&heute=2027-03-27`);
      expect(later)
        .to.contain('Heute, Samstag, 27. März 2027')
        .and.contain('Ostermontag')
        .and.not.contain('Weihnachtstag');
      const never = await html(`${post}&heute=2030-01-01`);
      expect(never).to.contain('Montag bis Donnerstag').and.not.contain('Heute,').and.not.contain('Ostermontag');
    });

    it('says it once to search engines', async () => {
      const scripts = [...(await html(post)).matchAll(/<script type="application\/ld\+json">\s*(.*?)\s*<\/script>/gs)];
      expect(scripts).to.have.length(1);
      const { '@graph': graph } = JSON.parse(scripts[0]![1]!) as { '@graph': Record<string, unknown>[] };
      const ids = graph.map((node) => node['@id']);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(graph.filter((node) => node['@type'] === 'GovernmentOffice')).to.have.length(1);
      expect(graph.filter((node) => node['@type'] === 'LocalBusiness')).to.have.length(3);
      expect(await html('/')).not.to.contain('ld+json');
    });

    it('works where another plugin writes the script into the page, late', async () => {
      const page = await visitor(browser);
      await page.route(/\?p=/, async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace(/<script[^>]*embed\.js[^>]*><\/script>/, '');
        await route.fulfill({ response: answer, body });
      });
      await page.goto(site.url + post);
      const script = await html('/wp-content/plugins/kmt-widgets/kmt/embed.js');
      await page.addScriptTag({ content: script.replace(/^\ufeff/, '') });
      await page.locator('kmt-task-list #title').getByText('المهام').waitFor();
    });

    it('keeps its text where the data do not come', async () => {
      const page = await visitor(browser);
      await page.route(/emden\.json/, (route) => route.abort());
      await page.goto(site.url + post);
      await page.locator('kmt-office-card').getByRole('button').first().waitFor();
      expect(await page.locator('kmt-office-card').innerText()).to.contain('Geibelstraße 30a');
    });

    it('has a page of its own for each element and language', async () => {
      expect(await html('/kmt-widgets/emden/office-card.ar.html')).to.match(/<html lang="ar" dir="rtl"/);
      for (const path of ['emden/nothing.html', 'nobody/office-card.html', 'emden/office-card.json', 'emden.json', ''])
        expect((await fetch(`${site.url}/kmt-widgets/${path}`)).status, path).to.equal(404);
    });

    it('makes links work without permalinks as well', async () => {
      site.php("update_option( 'permalink_structure', '' );");
      await chef.goto(site.url + SETTINGS);
      const address = (await chef
        .locator('.kmt-copy[data-text*="office-card.html"]')
        .first()
        .getAttribute('data-text'))!;
      expect(address).to.equal(`${site.url}/?kmt-widgets=/emden/office-card.html`);
      expect(await (await fetch(address)).text()).to.contain('data-kmt="office-card"');
      const id = site.php(
        `echo wp_insert_post( array( 'post_title' => 'Link', 'post_status' => 'publish', 'post_content' => '<p><a href="${address}">Karte</a></p>' ) );`,
      );
      expect(await html(`/?p=${id.trim()}`)).to.match(/<div data-kmt="office-card"/);
      site.php("update_option( 'permalink_structure', '/%postname%/' );");
    });

    it('tells only those who can help that a widget has no data', async () => {
      const id = site
        .php(
          "echo wp_insert_post( array( 'post_title' => 'Leer', 'post_status' => 'publish', 'post_content' => '[kmt file=\"weg\"] [kmt element=\"karte\"]' ) );",
        )
        .trim();
      expect(await html(`/?p=${id}`)).not.to.contain('KMT Widgets:');
      await autor.goto(`${site.url}/?p=${id}`);
      expect(await autor.locator('.kmt-problem').allInnerTexts()).to.have.length(2);
      expect(await autor.locator('.kmt-problem').first().innerText()).to.contain(
        'Eine Datendatei „weg“ gibt es nicht. Es gibt: emden, ohne.',
      );
    });
  });

  describe('from beginning to end', () => {
    it('takes nothing of texts that could harm', () => {
      const texts = {
        mark: '',
        languages: {
          de: {
            texts: { 'office-card': '<p onclick="x()">Text<script>x()</script><img src=x onerror=x()></p>' },
            days: ['<b style="x">A</b>\nB', 'C'],
          },
          '../x': {},
        },
      };
      const printed = site.php(
        `$data = '{}'; $texts = json_decode( '${JSON.stringify(texts).replaceAll("'", "\\'").replaceAll('\\n', '\\\\n')}', true ); $texts['mark'] = hash( 'fnv1a32', $data ) . '-2'; echo wp_json_encode( KMT_Widgets\\texts_from( wp_json_encode( $texts ), $data )['languages'] );`,
      );
      const { de, ...others } = JSON.parse(printed) as Record<
        string,
        { texts: Record<string, string>; days: string[] }
      >;
      expect(others).to.deep.equal({});
      expect(de!.texts['office-card']).to.equal('<p>Textx()</p>');
      expect(de!.days).to.deep.equal(['A B', 'C']);
    });

    it('gave PHP nothing to complain of', () => {
      const log = join(site.root, 'wp-content/debug.log');
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
      expect(lines.filter((line) => /kmt|KMT/.test(line.replaceAll(site.root, '')))).to.deep.equal([]);
    });

    it('leaves nothing when it is deleted', async () => {
      await deletePlugin(chef, site);
      const left = site.php(
        'global $wpdb; echo (int) $wpdb->get_var( "select count(*) from $wpdb->options where option_name like \'%kmt%\'" ) + (int) $wpdb->get_var( "select count(*) from $wpdb->usermeta where meta_key like \'%kmt%\'" );',
      );
      expect(left.trim()).to.equal('0');
      expect(existsSync(join(site.root, 'wp-content/uploads/kmt-widgets'))).to.equal(false);
      expect(existsSync(join(site.root, 'wp-content/plugins/kmt-widgets'))).to.equal(false);
      expect(await html(post)).not.to.contain('data-kmt');
    });
  });
});
