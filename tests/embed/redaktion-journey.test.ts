/**
 * What a webmaster does who has a table and no more, by keyboard alone: begin a file, read the table, decide what is open, save, and
 * put the snippet on a page. The page of the Redaktion is opened from the disk, as by a double click.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../../scripts/serve.mjs';
import { checkFile } from '../../src/cli/check-file.ts';
import { flawless } from '../../src/model/reading/flawless.ts';
import { launchChromium } from '../support/chromium.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const TABLE = path('tests/cases/tables/01-liste.csv');
/** A person gives up sooner. */
const MOST_TABS = 400;

/** What has the focus: its name as a person hears it, and what it is. */
const focused = (page: Page): Promise<{ name: string; tag: string; inQuestion: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const name = labels.map(({ textContent }) => textContent).join(' ') || element.ariaLabel || element.textContent;
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      tag: element.localName,
      inQuestion: element.closest('.ask') !== null,
    };
  });

async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    if (name.test((await focused(page)).name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Nobody comes to ${String(name)} by ${key}.`);
}

async function press(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  await tabTo(page, name, key);
  await page.keyboard.press('Enter');
}

async function type(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** Waits for a screen, whose heading takes the focus when it is there. */
async function arrive(page: Page, tag: string): Promise<void> {
  await page.locator(tag).waitFor();
  await page.waitForFunction(() => document.activeElement?.localName === 'h1');
}

/** Takes what is offered first, or keeps what was written as a note; gives how often something was decided. */
async function decideAll(page: Page): Promise<number> {
  for (let decided = 0; decided < 60; decided++) {
    if ((await page.locator('redaktion-import .ask').count()) === 0) return decided;
    for (let i = 0; i < MOST_TABS && !(await focused(page)).inQuestion; i++) await page.keyboard.press('Tab');
    const { tag } = await focused(page);
    if (tag === 'select') await page.keyboard.press('ArrowDown');
    else await press(page, tag === 'button' ? /./ : /^als Hinweis$/);
    await page.waitForTimeout(30);
  }
  throw new Error('There is no end of questions.');
}

describe('From a table to a page, by keyboard alone', () => {
  let browser: Browser;
  before(async function () {
    this.timeout(60_000);
    browser = await launchChromium();
  });
  after(() => browser.close());

  it('a file is begun, filled, saved without a fault, and shown by the snippet', async function () {
    this.timeout(120_000);
    const page = await browser.newPage({ timezoneId: 'Europe/Berlin', locale: 'de-DE' });
    const reports: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && reports.push(message.text()));
    page.on('pageerror', ({ message }) => reports.push(message));
    // Without the dialogs of the system, which no test can drive: a download then.
    await page.addInitScript(() => {
      for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, name);
    });
    // From the beginning: whoever waits for it just before the key may come too late.
    page.on('filechooser', (chooser) => void chooser.setFiles(TABLE));
    await page.goto(`file://${path('dist/redaktion.html')}`);

    await press(page, /^Neu anlegen/);
    await type(page, /^Name/, 'Koordinierungsstelle für Migration und Teilhabe');
    await type(page, /^Land$/, 'Niedersachsen');
    await type(page, /^Gemeinde oder Landkreis/, 'Uelzen');
    await page.locator('redaktion-new-file [type=radio]').first().waitFor();
    await tabTo(page, /^Uelzen/);
    await page.keyboard.press('Space');
    await type(page, /^Straße/, 'Albrecht-Thaer-Straße 101');
    await type(page, /^Postleitzahl/, '29525');
    await type(page, /^Ort$/, 'Uelzen');
    await type(page, /^Telefon/, '0581 82-0');
    await page.keyboard.press('Enter');
    await arrive(page, 'redaktion-overview');

    await press(page, /^Beratungsstellen/);
    await arrive(page, 'redaktion-places');
    await press(page, /^Tabelle einlesen/);
    await arrive(page, 'redaktion-import');
    await tabTo(page, /^Datei mit der Liste/);
    await page.keyboard.press('Enter');
    await page.locator('redaktion-import .ask').first().waitFor();
    expect(await decideAll(page)).to.be.greaterThan(5);
    await press(page, /übernehmen$/);
    const saving = page.waitForEvent('download');
    await press(page, /^Speichern/, 'Shift+Tab');
    const saved = await readFile(await (await saving).path());
    const { directory, problems } = checkFile(saved, '2026-11-26');
    expect(problems.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
    expect(isFlawless(saved)).to.equal(true);
    expect(directory?.places).to.have.length(10);

    await press(page, /^Einbauen/);
    await arrive(page, 'redaktion-embed');
    await tabTo(page, /^Diese Zeilen/);
    const snippet = await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value);
    expect(reports).to.deep.equal([]);
    await page.close();
    await shows(browser, snippet, saved);
  });
});

/** Whether widgets need no other look at it than the quick one. */
function isFlawless(file: Buffer): boolean {
  const look = flawless(JSON.parse(file.toString('utf8')));
  let step = look.next();
  while (!step.done) step = look.next();
  return step.value !== undefined;
}

/** A bare page with the snippet, the files and nothing else. */
async function shows(browser: Browser, snippet: string, file: Buffer): Promise<void> {
  const site = await startServer({
    mounts: { '/kmt': path('dist') },
    handle({ url = '' }, response) {
      if (url !== '/' && url !== '/kmt/beratung.json') return false;
      const body =
        url === '/' ? `<!doctype html><html lang="de"><body>${snippet}<script src="/kmt/embed.js"></script>` : file;
      response
        .writeHead(200, { 'Content-Type': url === '/' ? 'text/html; charset=utf-8' : 'application/json' })
        .end(body);
      return true;
    },
  });
  const page = await browser.newPage({ timezoneId: 'Europe/Berlin' });
  try {
    await page.goto(site.url);
    await page.locator('kmt-office-card [part=sign]').waitFor();
    expect(await page.locator('kmt-office-card [part=heading]').first().textContent()).to.include(
      'Koordinierungsstelle',
    );
    expect(await page.locator('kmt-office-card [part=contacts]').textContent()).to.include('0581 82-0');
  } finally {
    await page.close();
    await site.close();
  }
}
