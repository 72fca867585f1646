/**
 * Opens every story of the built Storybook, as it lies in a subfolder of some site: on a wide screen and on a phone, from
 * left to right and from right to left, in light and in dark.
 *
 * A story that shows how a widget complains says so: `parameters: { complaints: ['a part of the sentence', …] }`. Each of
 * these must come, and nothing else may.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startServer } from '../../scripts/serve.mjs';
import { calm, complaintsOf, launchChromium } from '../support/chromium.ts';
import { samples } from '../support/samples.ts';

declare const axe: { run(root: string, options: RunOptions): Promise<AxeResults> };
declare const __STORYBOOK_PREVIEW__: {
  loadStory(of: { storyId: string }): Promise<{ parameters: { complaints?: string[] } }>;
};
declare const __STORYBOOK_ADDONS_CHANNEL__: {
  once(event: string, then: () => void): void;
  emit(event: string, payload: object): void;
};

/** As the toolbar sets them, one after the other on the page of a story; every width, theme and direction once, where time is short. */
const VARIANTS = samples(
  [
    { globals: { lang: 'de', theme: 'light' }, widths: [1280] },
    { globals: { lang: 'ar', theme: 'dark' }, widths: [360] },
  ],
  [
    { globals: { lang: 'de', theme: 'light' }, widths: [1280, 360] },
    { globals: { lang: 'ar', theme: 'dark' }, widths: [1280, 360] },
    { globals: { lang: 'en', theme: 'light' }, widths: [360] },
  ],
);
/** So many pages are open at the same time. */
const PAGES = 3;
const WCAG_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const folder = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

type Entry = { id: string; title: string; name: string; type: 'story' | 'docs' };
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { entries: Record<string, Entry> };

const stories = Object.values(entries).filter(({ type }) => type === 'story');

type Variant = (typeof VARIANTS)[number];
/** One page to look at; what is found wrong with each of its variants, in words. */
type Look = { entry: Entry; variants: Variant[]; found: Promise<string[][]> };

describe('Every story', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Awaited<ReturnType<typeof startServer>>;
  let start!: () => void;
  const started = new Promise<void>((resolve) => (start = resolve));
  /** The last look of each of the pages that are open at the same time. */
  const turns: Promise<unknown>[] = Array.from({ length: PAGES }, () => started);

  before(async function () {
    this.timeout(60_000);
    browser = await launchChromium();
    // One context, and files that keep: the browser reads and compiles Storybook once, not for every story.
    context = await browser.newContext();
    site = await startServer({ mounts: { '/a/subfolder': folder }, headers: { 'Cache-Control': 'max-age=3600' } });
    start();
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  /** All looks begin at once and wait for a free page, so that a test only waits for its own. */
  const looks = Object.values(entries).map((entry, index): Look => {
    const variants = entry.type === 'docs' ? VARIANTS.slice(0, 1) : VARIANTS;
    const turn = index % PAGES;
    const found = turns[turn]!.then(() => look(entry, variants)).catch((error: unknown) =>
      variants.map(() => [String(error)]),
    );
    turns[turn] = found;
    return { entry, variants, found };
  });

  for (const { entry, variants, found } of looks) {
    for (const [index, { globals }] of variants.entries()) {
      const variant = entry.type === 'docs' ? 'documentation' : textOf(globals);
      it(`${entry.title} › ${entry.name} (${variant})`, async function () {
        this.timeout(600_000);
        expect((await found)[index]).to.deep.equal([]);
      });
    }
  }

  async function look(entry: Entry, variants: Variant[]): Promise<string[][]> {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    try {
      // axe runs here, so the addon need not run it as well.
      const query = `id=${entry.id}&viewMode=${entry.type}&globals=${textOf(variants[0]!.globals)};a11y.manual:!true`;
      await page.goto(`${site.url}/a/subfolder/iframe.html?${query}`);
      await page.waitForSelector('.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview', { timeout: 20_000 });
      await calm(page);
      if ((await page.locator('.sb-show-main').count()) === 0)
        throw new Error(await page.locator('#error-message').innerText());

      // The documentation of an element shows all its stories.
      const shown = entry.type === 'story' ? [entry] : stories.filter(({ title }) => title === entry.title);
      const expected = (await Promise.all(shown.map(({ id }) => announcedBy(page, id)))).flat();
      const found: string[][] = [];
      for (const { globals, widths } of variants) {
        if (globals !== variants[0]!.globals) await change(page, globals);
        const violations = entry.type === 'story' ? await violationsAt(page, widths) : [];
        // What was complained of stays said: a file is told of once on a page.
        found.push([...unexpected(complaints, expected), ...violations]);
      }
      return found;
    } finally {
      await page.close();
    }
  }
});

/** "lang:de;theme:light", as in Storybook's addresses. */
function textOf(globals: Variant['globals']): string {
  return Object.entries(globals)
    .map((pair) => pair.join(':'))
    .join(';');
}

/** Changes language and colours as the toolbar does, and waits for the story to be there again. */
async function change(page: Page, globals: Variant['globals']): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        __STORYBOOK_ADDONS_CHANNEL__.once('storyRendered', resolve);
        __STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: wanted });
      }),
    globals,
  );
  const { lang, theme } = globals;
  await page.waitForSelector(`.page[lang=${lang}][style*="${theme}"]`, { timeout: 20_000 });
  await calm(page);
}

/** What a story says that it complains of. */
async function announcedBy(page: Page, storyId: string): Promise<string[]> {
  return page.evaluate(
    async (id) => (await __STORYBOOK_PREVIEW__.loadStory({ storyId: id })).parameters.complaints ?? [],
    storyId,
  );
}

/** Complaints that were not announced, and announced ones that did not come. */
function unexpected(complaints: string[], expected: string[]): string[] {
  return [
    ...complaints.filter((each) => !expected.some((part) => each.includes(part))),
    ...expected.filter((part) => !complaints.some((each) => each.includes(part))).map((part) => `not said: ${part}`),
  ];
}

/** What axe finds, and whether the page scrolls sideways, at each width. */
async function violationsAt(page: Page, widths: number[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axePath });
  const violations: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await calm(page, 50);
    const { violations: found } = await page.evaluate(
      (tags) => axe.run('#storybook-root', { runOnly: tags, resultTypes: ['violations'], preload: false }),
      WCAG_TAGS,
    );
    for (const { id, nodes } of found) {
      for (const node of nodes) violations.push(`${width} px: ${id}: ${node.target.join(' ')}: ${node.failureSummary}`);
    }
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (wider > 0) violations.push(`${width} px: scrolls sideways by ${wider} px`);
  }
  return violations;
}
