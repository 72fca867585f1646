/** Pages in frames, in a real Chromium: how high they are is told to whom it may be told, and heeded from whom it may be heeded. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { FRAME_SCRIPT } from '../../src/render/frame-script.ts';
import { wordsFor } from '../../src/render/languages.ts';
import { renderPage } from '../../src/render/page.ts';
import { STYLE } from '../../src/render/style.ts';
import { complaintsOf, launchChromium } from '../support/chromium.ts';
import { emden } from '../support/real-data.ts';

const SITE = 'https://amt.example';
const OTHER = 'https://partner.example';
const POLICY = "default-src 'none'; script-src 'self' https://amt.example; style-src 'self'; frame-src https:";

describe('A page in a frame', function () {
  this.timeout(30_000);
  let browser: Browser;
  let card: string;
  before(async () => {
    browser = await launchChromium();
    card = renderPage(
      emden,
      {
        widget: 'office-card',
        ...{ style: '../kmt-page.css', frame: '../kmt-page.js', frameOrigins: [OTHER, 'https://third.example'] },
      },
      (await wordsFor('de'))!,
    );
  });
  after(() => browser.close());

  /** Opens a page of a site with this body; gives it, what it heard, and what was complained of. */
  async function visit(body: string, origin = SITE): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    const complaints = complaintsOf(page);
    const html = (text: string) => ({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': POLICY },
      body: text,
    });
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/seite.html') return route.fulfill(html(`<!doctype html><title>Amt</title>${body}`));
      if (pathname === '/kmt/kmt-page.js') return route.fulfill({ contentType: 'text/javascript', body: FRAME_SCRIPT });
      if (pathname === '/kmt/kmt-page.css') return route.fulfill({ contentType: 'text/css', body: STYLE });
      if (pathname.endsWith('office-card.html')) return route.fulfill(html(card));
      return route.fulfill({ status: 404, body: '' });
    });
    await page.goto(`${origin}/seite.html`);
    return { page, complaints };
  }
  const frame = (attributes = ''): string =>
    `<iframe src="${SITE}/kmt/emden/office-card.html" title="Amt" width="600" height="150" ${attributes}></iframe>`;
  const script = `<script src="${SITE}/kmt/kmt-page.js"></script>`;
  const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.querySelector('iframe')!.offsetHeight);
  /** Whether nothing in the frame is cut off, after a moment in which it may grow. */
  async function fits(page: Page): Promise<boolean> {
    const inner = page.frames()[1]!;
    const end = Date.now() + 1500;
    while (Date.now() < end) {
      if ((await heightOf(page)) > 300) {
        const height = await inner.evaluate(() => document.documentElement.getBoundingClientRect().height);
        if ((await heightOf(page)) >= height) return true;
      }
      await page.waitForTimeout(30);
    }
    return false;
  }

  it('is as high as its text, on the own site and on one that is named', async () => {
    for (const origin of [SITE, OTHER]) {
      const { page, complaints } = await visit(script + frame(), origin);
      expect(await fits(page), origin).to.equal(true);
      expect(complaints).to.deep.equal([]);
      await page.close();
    }
  });

  it('grows and shrinks with the width', async () => {
    const { page } = await visit(script + frame());
    expect(await fits(page)).to.equal(true);
    const before = await heightOf(page);
    await page.evaluate(() => (document.querySelector('iframe')!.width = '220'));
    await page.waitForFunction((height) => document.querySelector('iframe')!.offsetHeight > height, before);
    await page.evaluate(() => (document.querySelector('iframe')!.width = '600'));
    await page.waitForFunction((height) => document.querySelector('iframe')!.offsetHeight === height, before);
    await page.close();
  });

  it('tells nothing to a site that is not named, and complains of nothing', async () => {
    const { page, complaints } = await visit(frame() + script, 'https://stranger.example');
    await page.waitForTimeout(300);
    expect(await heightOf(page)).to.be.below(200);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('keeps the height of its tag where the page around has no script', async () => {
    const { page, complaints } = await visit(frame());
    await page.waitForTimeout(300);
    expect(await heightOf(page)).to.be.below(200);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('shows its text in a sandbox without script', async () => {
    const { page } = await visit(script + frame('sandbox=""'));
    await page.waitForTimeout(300);
    expect(await heightOf(page)).to.be.below(200);
    const shot = page.frameLocator('iframe').locator('main');
    expect(await shot.innerText())
      .to.include('Geibelstraße 30a')
      .and.to.include('Montag bis Donnerstag');
    await page.close();
  });

  it('is heeded in a sandbox that has script but no origin, on a site that is named', async () => {
    const { page } = await visit(script + frame('sandbox="allow-scripts"'), OTHER);
    await page.waitForFunction(() => document.querySelector('iframe')!.offsetHeight > 300);
    await page.close();
  });

  it('is not heeded from a frame of somebody else', async () => {
    const { page } = await visit(script + frame().replace(`${SITE}/kmt/`, `${OTHER}/kmt/`), OTHER);
    await page.waitForTimeout(300);
    expect(await heightOf(page)).to.be.below(200);
    await page.close();
  });
});
