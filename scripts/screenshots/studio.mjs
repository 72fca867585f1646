/* global Event, document, requestAnimationFrame, scrollY, window */
/** Where the pictures are taken: the built widgets on a server, and the two browsers that look at them. */

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromium as oldChromium } from 'playwright-1.29';
import { findChromium, findNpmChromium, findOldChromium } from '../browsers.mjs';
import { startServer } from '../serve.mjs';
import { FILES, textsBeside } from './data.mjs';
import { pageOf } from './page.mjs';
import { SILENT } from './states.mjs';

const TAGS = [
  'kmt-office-card',
  'kmt-opening-hours-badge',
  'kmt-counselling-locator',
  'kmt-task-list',
  'kmt-offer-list',
  'kmt-document-list',
  'kmt-event-list',
  'kmt-network',
].join();
/** Longer than a busy machine needs. */
const PATIENCE_MS = 15_000;
const HEIGHT = 800;
/** So long, and so many frames, nothing happens any more. */
const QUIET_MS = 100;
const QUIET_FRAMES = 6;
/** Grey edges, and each letter the same wherever it stands: half as many bytes. */
const SAME_LETTERS = ['--disable-lcd-text', '--disable-font-subpixel-positioning'];

/** @typedef {{ png: Buffer, beyond: number }} Picture beyond: CSS px by which something is wider than the window or the column */

/**
 * Opens the studio.
 *
 * @param {object} [options]
 * @param {boolean} [options.exact] with the Chromium of npm and no font but the page's, so that pictures can be compared; else with the
 *   system's Chromium, where there is one, and its fonts for scripts that the page's font lacks
 * @returns {Promise<{
 *   take: (shot: import('./views.mjs').Shot, crop?: { from?: string, height?: number }) => Promise<Picture | undefined>,
 *   blank: () => Promise<import('playwright-core').Page>,
 *   close: () => Promise<void>,
 * }>} `take` takes all of it, or from the first match of a selector on and so many CSS px high; undefined where the old engine can't run
 * @throws where `dist/` is missing, or the Chromium of npm is wanted and can't run
 */
export async function openStudio({ exact = false } = {}) {
  if (!existsSync(new URL('../../dist/embed.js', import.meta.url))) throw new Error('dist/ is missing: npm run build');
  const pages = new Map();
  const server = await startServer({
    mounts: {
      '/kmt': 'dist',
      '/tile.png': 'tests/support/tile.png',
      '/node_modules/@fontsource': 'node_modules/@fontsource',
    },
    handle({ url = '' }, response) {
      const file = /^\/data\/(.+)\.json$/.exec(url)?.[1];
      if (file === SILENT) return true;
      const beside = file && textsBeside(file);
      if (beside) response.setHeader('Content-Type', 'application/json').end(beside);
      else if (file in FILES) response.setHeader('Content-Type', 'application/json').end(JSON.stringify(FILES[file]));
      else if (pages.has(url)) response.setHeader('Content-Type', 'text/html').end(pages.get(url));
      else return false;
      return true;
    },
  });
  let old;
  const browsers = new Map();
  const launch = {
    async now() {
      const found = await (exact ? findNpmChromium() : findChromium());
      if (!found) throw new Error('The Chromium of npm runs on Linux on x64 only.');
      const { executablePath, args, env } = found;
      return chromium.launch({
        executablePath,
        args: exact ? [...args, ...SAME_LETTERS] : args,
        env: exact ? env : withSystemFonts(env),
      });
    },
    async old() {
      old = await findOldChromium();
      return old && oldChromium.launch(old);
    },
  };
  const browser = (engine) => {
    if (!browsers.has(engine)) browsers.set(engine, launch[engine]());
    return browsers.get(engine);
  };

  return {
    async take(shot, crop = {}) {
      const { state, view } = shot;
      const engine = await browser(view.special === 'old' ? 'old' : 'now');
      if (!engine) return undefined;
      const address = `/${state.element}/${state.name}/${pages.size}`;
      pages.set(address, pageOf(shot));
      const page = await engine.newPage({
        viewport: { width: view.width, height: HEIGHT },
        deviceScaleFactor: view.special === 'zoom' ? 2 : 1,
        locale: 'de-DE',
        timezoneId: 'Europe/Berlin',
        colorScheme: view.theme,
        forcedColors: view.special === 'forced' ? 'active' : 'none',
        reducedMotion: 'reduce',
      });
      page.setDefaultTimeout(PATIENCE_MS);
      const traffic = trafficOf(page);
      try {
        await page.goto(`${server.url}${address}`);
        await there(page, state.until);
        await state.steps?.(page);
        if (view.special === 'print') await onPaper(page);
        await still(page, traffic);
        const { clip, beyond } = await frameOf(page, crop);
        const png = await page.screenshot({ clip, fullPage: true, animations: 'disabled', caret: 'hide' });
        return { png, beyond };
      } finally {
        await page.close();
      }
    },
    blank: async () => (await browser('now')).newPage(),
    async close() {
      for (const each of browsers.values()) await (await each)?.close();
      await old?.remove();
      await server.close();
    },
  };
}

/** The Chromium of npm brings one font of its own and looks for no other; without being told where, it finds the system's. */
const withSystemFonts = (env) => ({ ...env, FONTCONFIG_PATH: undefined });

/** Waits for every widget of the page. */
async function there(page, selector) {
  for (const widget of await page.locator(`css=main :is(${TAGS})`).all())
    await widget.locator(`css=${selector}`).first().waitFor({ state: 'attached' });
}

/** Printing itself gives no picture, but the style of paper does; the widgets unfold what they show there. */
async function onPaper(page) {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** Waits until the fonts are there, nothing is on its way for a moment, and all is painted. */
async function still(page, traffic) {
  const begun = performance.now();
  let known = -1;
  for (let since = begun, frames = 0; frames < QUIET_FRAMES || performance.now() - since < QUIET_MS; frames++) {
    if (performance.now() - begun > PATIENCE_MS) throw new Error('The page does not come to rest.');
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    if (traffic.open === 0 && traffic.all === known) continue;
    known = traffic.all;
    since = performance.now();
    frames = 0;
  }
}

/** How many requests of a page have no answer yet, and how many there were; without those that never get one. */
function trafficOf(page) {
  const traffic = { open: 0, all: 0 };
  const counts = (request) => !request.url().includes(SILENT);
  page.on('request', (request) => {
    if (!counts(request)) return;
    traffic.open++;
    traffic.all++;
  });
  for (const end of ['requestfinished', 'requestfailed'])
    page.on(end, (request) => {
      if (counts(request)) traffic.open--;
    });
  return traffic;
}

/** Everything from the page's corner to the end of the widgets, and of a list that hangs over it. */
async function frameOf(page, { from, height = Infinity }) {
  const top = from
    ? await page
        .locator(`css=${from}`)
        .first()
        .evaluate((part) => Math.floor(part.getBoundingClientRect().top + scrollY))
    : 0;
  const frame = await page.evaluate(() => {
    const main = document.querySelector('main');
    const lists = [...main.children].flatMap((each) => [
      ...(each.shadowRoot?.querySelectorAll('[role=listbox]') ?? []),
    ]);
    const bottoms = [main, ...lists].map((each) => each.getBoundingClientRect().bottom + scrollY);
    const { classList, scrollWidth, clientWidth } = document.documentElement;
    const isColumn = classList.contains('column');
    return {
      width: isColumn ? main.getBoundingClientRect().right + 16 : scrollWidth,
      beyond: isColumn ? main.scrollWidth - main.clientWidth : scrollWidth - clientWidth,
      bottom: Math.ceil(Math.max(...bottoms)) + 16,
    };
  });
  const clip = { x: 0, y: top, width: frame.width, height: Math.min(frame.bottom - top, height) };
  return { clip, beyond: frame.beyond };
}
