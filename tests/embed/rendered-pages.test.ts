/** Pages that the command line has written, and links to them, with the built script and the strictest policy. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { renderCommand } from '../../src/cli/render.ts';
import { NOW, STRICT_POLICY } from '../support/bare-site.ts';
import { calm, complaintsOf, launchChromium } from '../support/chromium.ts';

const SITE = 'https://amt.example';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

describe('Rendered pages', function () {
  this.timeout(30_000);
  let browser: Browser;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kmt-pages-'));
    expect(
      await renderCommand(['data/emden.json', '-o', folder, '--languages', 'ar'], () => {}, '2026-03-04'),
    ).to.equal(0);
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens an address of a site that has the script, where it is wanted, and the rendered files in /kmt/. */
  async function visit(
    path: string,
    { script = true, data = true, body = '' } = {},
  ): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
    const complaints = complaintsOf(page);
    const read = (name: string): Buffer | undefined => {
      for (const each of [folder, ...(script ? ['dist'] : [])]) {
        try {
          return readFileSync(join(each, name));
        } catch {
          // Not in this one.
        }
      }
      return undefined;
    };
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const headers = { 'content-security-policy': STRICT_POLICY };
      if (pathname === '/seite.html') {
        const html = `<!doctype html><html lang="de"><title>Amt</title><script src="/kmt/embed.js" defer></script>${body}`;
        return route.fulfill({ contentType: TYPES['.html'], headers, body: html });
      }
      const content = data || !pathname.endsWith('.json') ? read(pathname.replace('/kmt/', '')) : undefined;
      if (!content) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({ contentType: TYPES[extname(pathname)], headers, body: content });
    });
    await page.clock.setFixedTime(NOW);
    await page.goto(SITE + path);
    await calm(page);
    return { page, complaints };
  }
  /** What a widget shows; undefined where there is none that shows anything. */
  const shownIn = (page: Page, tag: string): Promise<string | undefined> =>
    page.evaluate((name) => document.querySelector(name)?.shadowRoot?.querySelector('.content')?.textContent, tag);

  for (const tag of ['office-card', 'task-list', 'counselling-locator', 'opening-hours-badge'])
    it(`become the widget where the script is: ${tag}`, async () => {
      const { page, complaints } = await visit(`/kmt/emden/${tag}.html`);
      expect(await shownIn(page, `kmt-${tag}`)).to.match(/\p{L}{3}/u);
      expect(await page.locator('h1:visible').count()).to.equal(0);
      // The links to other languages stay links.
      expect(await page.locator('nav a').count()).to.equal(2);
      expect(await page.locator(`kmt-${tag}`).count()).to.equal(1);
      expect(complaints).to.deep.equal([]);
      await page.close();
    });

  it('stay as they are without the script, and where the data is gone', async () => {
    for (const without of [{ script: false }, { data: false }]) {
      const { page } = await visit('/kmt/emden/office-card.html', without);
      expect(await page.locator('main h1').isVisible()).to.equal(true);
      expect(await page.locator('main').innerText())
        .to.include('Geibelstraße 30a')
        .and.to.include('Montag bis Donnerstag');
      await page.close();
    }
  });

  it('are in their language, before and after', async () => {
    const { page } = await visit('/kmt/emden/task-list.ar.html');
    expect(
      await page.evaluate(
        () => document.querySelector('kmt-task-list')!.shadowRoot!.querySelector<HTMLElement>('.content')!.lang,
      ),
    ).to.equal('ar');
    await page.close();
  });

  it('have a link to them that becomes the widget on a page of the site', async () => {
    const body =
      '<p><a href="/kmt/emden/office-card.html">Koordinierungsstelle</a></p><nav><a href="/kmt/emden/office-card.html">Amt</a></nav>';
    const { page, complaints } = await visit('/seite.html', { body });
    expect(await shownIn(page, 'p > kmt-office-card')).to.include('Geibelstraße');
    expect(await page.locator('nav > a').isVisible()).to.equal(true);
    expect(complaints).to.deep.equal([]);
    await page.close();
    const without = await visit('/seite.html', { body, data: false });
    expect(await without.page.locator('kmt-office-card > a').isVisible()).to.equal(true);
    await without.page.close();
  });

  it('are not needed for search engines: a widget tells them as well, under the strictest policy', async () => {
    const body = '<kmt-office-card src="/kmt/emden.json" json-ld></kmt-office-card>';
    const { page, complaints } = await visit('/seite.html', { body });
    const text = await page.locator('head > script[type="application/ld+json"]').textContent();
    expect(JSON.parse(text ?? '')).to.have.property('@context', 'https://schema.org');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });
});
