/**
 * How much a page moves when an element comes: https://web.dev/articles/cls, of which 0.1 is called good. Script and data are held back
 * until the page has been painted without them, as on a slow line.
 */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../../scripts/serve.mjs';
import { asTag, EXAMPLES, SCRIPT, type Tag } from '../../stories/support/snippets.ts';
import { NOW } from '../support/bare-site.ts';
import { launchChromium } from '../support/chromium.ts';

const GOOD = 0.05;
const VIEWPORTS = [
  { width: 360, height: 740 },
  { width: 1200, height: 800 },
  { width: 1200, height: 1200 },
];

type Data = { offers: object[]; sources: object };

const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

/** The rule that the guide gives to pages on which nothing may move. */
const ROOM = /```css\n([^`]*:not\(:defined\)[^`]*)```/.exec(read('stories/guide/einbinden.md'))![1]!;

const TEXT =
  'Die Verwaltung informiert hier über Angebote, Termine und Ansprechpartner, von der Anmeldung bis zur Zulassung.';

/** An element between the texts of a page, with the words of the guide for before it is there. */
const pageWith = (
  tag: Tag,
  style = '',
): string => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Amt</title>
<meta name="viewport" content="width=device-width">
<style>body { font: 16px/1.5 sans-serif } ${style}</style>
${SCRIPT}
<body><h1>Migration und Teilhabe</h1><p>${TEXT}</p>${asTag(tag)}<h2>Weitere Themen</h2>${`<p>${TEXT}</p>`.repeat(12)}`;

describe('A page with an element that comes late', function () {
  this.timeout(30_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startServer>>;
  let html = '';
  /** Answers that wait, by the path of what was asked for. */
  const held = new Map<string, { response: ServerResponse; body: string }>();
  const files: Record<string, string> = {};

  before(async () => {
    files['/kmt/embed.js'] = read('dist/embed.js');
    // Emden names no offers, and a list of none is no list: it gets those of Emsland.
    const [emden, emsland] = ['emden', 'emsland'].map((name) => JSON.parse(read(`data/${name}.json`)) as Data);
    const { offers } = emsland!;
    files['/kmt/emden.json'] = JSON.stringify({
      ...emden,
      offers,
      sources: { ...emsland!.sources, ...emden!.sources },
    });
    browser = await launchChromium();
    site = await startServer({
      mounts: { '/kmt': 'dist' },
      handle({ url = '' }, response) {
        if (url === '/seite.html') response.setHeader('Content-Type', 'text/html').end(html);
        else if (url in files) held.set(url, { response, body: files[url]! });
        else return false;
        return true;
      },
    });
  });

  after(async () => {
    await site.close();
    await browser.close();
  });

  async function open(page: string, viewport: (typeof VIEWPORTS)[number]): Promise<Page> {
    html = page;
    held.clear();
    const opened = await browser.newPage({ viewport });
    await opened.clock.setFixedTime(NOW);
    await opened.addInitScript(() => {
      const shifts: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => void shifts.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { shifts, observer });
    });
    await opened.goto(`${site.url}/seite.html`, { waitUntil: 'commit' });
    await opened.locator('css=p').last().waitFor();
    return opened;
  }

  /** Lets a file come that the page waits for. */
  async function release(page: Page, path: string): Promise<void> {
    while (!held.has(path)) await page.evaluate('new Promise(requestAnimationFrame)');
    const { response, body } = held.get(path)!;
    response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/json').end(body);
  }

  /** Everything that has moved until now. */
  const moved = (page: Page): Promise<number> =>
    page.evaluate(async () => {
      // Told with the frame after the one in which it happened.
      for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
      const { shifts, observer } = window as unknown as { shifts: { value: number }[]; observer: PerformanceObserver };
      // A busy machine has some that it has not told yet.
      shifts.push(...(observer.takeRecords() as unknown as { value: number }[]));
      return shifts.reduce((sum, { value }) => sum + value, 0);
    });

  for (const tag of Object.keys(EXAMPLES) as Tag[])
    for (const viewport of VIEWPORTS)
      describe(`<${tag}>, ${viewport.width} × ${viewport.height} px`, () => {
        it('does not move when its data comes', async () => {
          const page = await open(pageWith(tag), viewport);
          await release(page, '/kmt/embed.js');
          await page.locator(`${tag} >> css=slot`).waitFor({ state: 'attached' });
          const before = await moved(page);
          await release(page, '/kmt/emden.json');
          await page.locator(`${tag} >> css=.content`).first().waitFor();
          expect((await moved(page)) - before).to.be.below(GOOD);
          await page.close();
        });

        it('does not move at all with the guide’s rule', async () => {
          const page = await open(pageWith(tag, ROOM), viewport);
          await moved(page);
          await release(page, '/kmt/embed.js');
          await page.locator(`${tag} >> css=slot`).waitFor({ state: 'attached' });
          await moved(page);
          await release(page, '/kmt/emden.json');
          await page.locator(`${tag} >> css=.content`).first().waitFor();
          expect(await moved(page)).to.be.below(GOOD);
          await page.close();
        });
      });
});
