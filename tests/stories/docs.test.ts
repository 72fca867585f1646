/** What whoever opens Storybook finds first: the order, the names, the links and the colours of the documentation. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { startServer } from '../../scripts/serve.mjs';
import { EXAMPLES } from '../../stories/support/snippets.ts';
import { CHAPTERS, inStorybook } from '../../stories/support/guide.ts';
import { launchChromium } from '../support/chromium.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

type Entry = { id: string; title: string; type: 'story' | 'docs' };
const index = JSON.parse(readFileSync(path('storybook-static/index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};
const docs = Object.values(index.entries).filter(({ type }) => type === 'docs');

describe('Storybook', () => {
  it('opens on a page of welcome, then names every element with its tag', () => {
    const elements = Object.keys(EXAMPLES).map((tag) => `Elemente/${tag}`);
    expect(docs.slice(0, 1 + elements.length).map(({ title }) => title)).to.deep.equal(['Willkommen', ...elements]);
    expect(Object.keys(index.entries)[0]).to.equal(docs[0]!.id);
  });

  it('links to pages that are there', () => {
    const ids = docs.map(({ id }) => id);
    const pages = readdirSync(path('stories'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.mdx?$/.test(name),
    );
    const links = pages.flatMap((name) =>
      [...readFileSync(path(`stories/${name}`), 'utf8').matchAll(/\?path=\/docs\/([^)\s#]+)/g)].map(([, id]) => id!),
    );
    expect(links).to.have.length.greaterThan(10);
    for (const id of [...links, ...Object.values(CHAPTERS)]) expect(ids).to.include(id);
  });

  it('links from chapter to chapter of the guide', () => {
    const text = '[Wege](systeme.md#drupal) und ![Bild](../../docs/guide/ergebnis.png), [fort](weg.md)';
    expect(inStorybook(text)).to.equal(
      `[Wege](?path=/docs/${CHAPTERS.systeme}) und ![Bild](docs/guide/ergebnis.png), fort`,
    );
  });

  describe('has documentation that is', () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof startServer>>;
    before(async function () {
      this.timeout(60_000);
      browser = await launchChromium();
      site = await startServer({ mounts: { '/': path('storybook-static') } });
    });
    after(async () => {
      await browser.close();
      await site.close();
    });

    const LIGHT = 'rgb(255, 255, 255)';
    const DARK = 'rgb(22, 25, 29)';
    // A page without stories, and one of whose stories stand in frames of their own.
    for (const id of ['willkommen--docs', 'elemente-kmt-office-card--docs']) {
      for (const [system, toolbar, ground] of [
        ['light', 'light dark', LIGHT],
        ['dark', 'light dark', DARK],
        ['light', 'dark', DARK],
        ['dark', 'light', LIGHT],
      ] as const) {
        it(`${ground === DARK ? 'dark' : 'light'}: ${id}, system ${system}, toolbar ${toolbar}`, async function () {
          this.timeout(120_000);
          const page = await browser.newPage({ colorScheme: system });
          try {
            await page.goto(
              `${site.url}/iframe.html?id=${id}&viewMode=docs&globals=theme:${encodeURIComponent(toolbar)}`,
            );
            await page.locator('.sbdocs-wrapper').waitFor();
            // Stories in frames load when they come into view, and tell the page of their own colours; by then, all have.
            for (const frame of await page.locator('iframe').all()) {
              await frame.scrollIntoViewIfNeeded();
              await frame.contentFrame().locator('.page > *').first().waitFor({ timeout: 60_000 });
            }
            const shown = await page
              .locator('.sbdocs-wrapper')
              .evaluate((wrapper) => [
                getComputedStyle(wrapper).backgroundColor,
                document.documentElement.style.colorScheme,
              ]);
            expect(shown).to.deep.equal([ground, ground === DARK ? 'dark' : 'light']);
          } finally {
            await page.close();
          }
        });
      }
    }
  });
});
