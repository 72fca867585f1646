/** The Redaktion as it is delivered: from the disk and from a server under a strict policy, with nothing asked of the network. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { startServer } from '../../scripts/serve.mjs';
import { checkText } from '../../src/check/check-text.ts';
import type { EditedFile } from '../../src/editor/document/edited-file.ts';
import { complaintsOf, launchChromium } from '../support/chromium.ts';
import { diffLines } from '../support/diff-lines.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const emden = readFileSync(path('data/emden.json'), 'utf8');

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";

const SCREENS = [
  ...['uebersicht', 'unsere-stelle', 'beratungsstellen', 'stelle:places[0]', 'zeiten:office', 'tabelle', 'weiteres'],
  ...['uebersetzungen', 'pruefen', 'einbauen', 'text'],
];

type App = HTMLElement & { file?: EditedFile };

/** A file that the page writes through a handle, and somebody else may change. */
type Disk = { content: string };

describe('the Redaktion', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startServer>>;
  let page: Page;
  let complaints: string[];
  let requests: string[];
  const reports: string[] = [];

  before(async function () {
    this.timeout(60_000);
    browser = await launchChromium();
    site = await startServer({
      mounts: { '/kmt': path('dist') },
      headers: { 'Content-Security-Policy': `${POLICY}; report-uri /violation` },
      handle(request, response) {
        if (request.url !== '/violation') return false;
        request.on('data', (report) => reports.push(`policy: ${report}`)).on('end', () => response.end());
        return true;
      },
    });
  });
  after(async () => {
    await site.close();
    await browser.close();
  });

  const ways: Record<string, () => string> = {
    'from the disk': () => pathToFileURL(path('dist/redaktion.html')).href,
    'from a server with a strict policy': () => `${site.url}/kmt/redaktion.html`,
  };

  const visit = async (url: string, prepare?: (page: Page) => Promise<unknown>): Promise<void> => {
    reports.length = 0;
    page = await browser.newPage();
    complaints = complaintsOf(page);
    requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.clock.setFixedTime(new Date('2026-11-26T10:00:00+01:00'));
    await page.addInitScript('window.showOpenFilePicker = window.showSaveFilePicker = undefined;');
    await prepare?.(page);
    await page.goto(url);
    await page.waitForSelector('redaktion-start h1');
  };
  afterEach(async () => {
    expect([...complaints, ...reports]).to.deep.equal([]);
    await page.close({ runBeforeUnload: false });
  });

  const text = (): Promise<string> => page.evaluate(() => document.querySelector<App>('redaktion-app')!.file!.text);
  const go = async (screen: string): Promise<void> => {
    await page.evaluate((hash) => (location.hash = hash), screen);
    await page.waitForTimeout(300);
  };
  const open = async (content: string | Buffer, name = 'daten.json'): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.click('.app-header >> text=Öffnen');
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    await page.waitForSelector('.app-nav');
  };
  const saved = async (): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await page.click('.app-header >> text=Speichern');
    return readFileSync(await (await download).path());
  };

  for (const [way, url] of Object.entries(ways)) {
    it(`shows every screen ${way}, without a complaint and a foreign request`, async function () {
      this.timeout(60_000);
      await visit(url());
      await page.click('text=Beispiel ansehen');
      await page.waitForSelector('redaktion-preview kmt-office-card');
      for (const screen of SCREENS) {
        await go(screen);
        expect(await page.locator('.app-screen h1').count(), screen).to.equal(1);
        expect(await page.locator('.app-screen').innerText(), screen).to.not.include('gibt es noch nicht');
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), screen).to.equal(true);
      }
      await go('uebersicht');
      for (const shown of ['locator', 'tasks', 'card']) {
        await page.selectOption('#preview-shown', shown);
        await page.selectOption('#preview-language', 'ar');
        await page.waitForSelector('.preview-page .content[dir=rtl]');
      }
      const folder = url().replace(/redaktion\.html$/, '');
      expect(requests.filter((each) => !each.startsWith(folder) && !each.startsWith('data:'))).to.deep.equal([]);
    });

    it(`opens, changes one thing and saves ${way}: two lines differ`, async function () {
      this.timeout(30_000);
      await visit(url());
      for (const written of [emden, `\ufeff${emden.replace(/\n/g, '\r\n')}`]) {
        await open(written);
        await go('unsere-stelle');
        await page.fill('#office-address-streetAddress', 'Geibelstraße 31');
        await page.press('#office-address-streetAddress', 'Tab');
        expect(await page.innerText('.app-header')).to.include('geändert');
        await page.waitForFunction(() =>
          document.querySelector('kmt-office-card')?.shadowRoot?.textContent.includes('Geibelstraße 31'),
        );
        const after = (await saved()).toString('utf8');
        expect(diffLines(written, after)).to.equal(2);
        await page.waitForSelector('.said');
        expect(await page.innerText('.app-header')).to.not.include('geändert');
      }
    });
  }

  it('gives the same bytes again when all is undone', async () => {
    await visit(ways['from the disk']!());
    await open(emden);
    await go('stelle:places[0]');
    await page.fill('#places-0-fees', 'kostenlos');
    await page.press('#places-0-fees', 'Tab');
    await page.click('text=Diese Stelle löschen');
    await page.waitForSelector('redaktion-places');
    await page.click('text=Rückgängig');
    await page.click('text=Rückgängig');
    expect((await saved()).equals(Buffer.from(emden))).to.equal(true);
  });

  it('makes a valid file of five answers, by keyboard alone', async function () {
    this.timeout(30_000);
    await visit(ways['from a server with a strict policy']!());
    /** Goes on by Tab until the focus is on what is wanted. */
    const tabTo = async (wanted: string): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), wanted)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never comes to ${wanted}.`);
    };
    await tabTo('.way');
    await page.keyboard.press('Enter');
    await tabTo('#new-name');
    await page.keyboard.type('Koordinierungsstelle Migration');
    await tabTo('#new-region');
    await page.keyboard.type('Nieders');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector<HTMLInputElement>('#region')!.disabled);
    await tabTo('#region');
    await page.keyboard.type('Emsland');
    await page.waitForSelector('redaktion-region-field input[type=radio]');
    await tabTo('redaktion-region-field input[type=radio]');
    await page.keyboard.press('Space');
    await tabTo('#new-street');
    await page.keyboard.type('Ordeniederung 1');
    await tabTo('#new-code');
    await page.keyboard.type('49716');
    await tabTo('#new-town');
    await page.keyboard.type('Meppen');
    await tabTo('#new-phone');
    await page.keyboard.type('05931 44-2229');
    await page.keyboard.press('Enter');
    await page.waitForSelector('redaktion-overview h1');
    const { directory, problems } = checkText(await text(), '2026-11-26');
    expect(problems).to.deep.equal([]);
    expect(directory!.areas).to.have.length(69);
    expect(await page.evaluate(() => document.activeElement?.tagName)).to.equal('H1');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await download).suggestedFilename()).to.equal('beratung.json');
  });

  it('says what is missing of the five answers, and goes there', async () => {
    await visit(ways['from the disk']!());
    await page.click('text=Neu anlegen');
    await page.fill('#new-name', 'Amt');
    await page.click('text=Datei anlegen');
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('new-region');
    expect(await page.locator('.fault').count()).to.equal(6);
  });

  it('opens a text that is no JSON, says the line, and mends what is certain', async () => {
    await visit(ways['from the disk']!());
    await open(emden.replace(/\n\}\s*$/, ',\n}\n'));
    expect(await page.innerText('.app-screen')).to.match(/nicht lesbar, in Zeile \d+/);
    await page.click('button:text-is("Richten")');
    await page.waitForSelector('redaktion-overview');
    expect(diffLines(emden, await text())).to.be.at.most(2);
  });

  it('opens a file in Windows-1252 and saves it as UTF-8', async () => {
    await visit(ways['from the disk']!());
    const ansi = Buffer.from(
      '{ "version": 1, "office": { "name": "Büro – Straße" } }'.replace('–', '\u0096'),
      'latin1',
    );
    await open(ansi);
    expect(await page.innerText('.app-screen')).to.include('Windows-1252');
    expect((await saved()).toString('utf8')).to.include('Büro – Straße');
  });

  it('goes on with what was not saved when the page is opened again', async () => {
    await visit(ways['from a server with a strict policy']!());
    await open(emden);
    await go('unsere-stelle');
    await page.fill('#office-fees', 'kostenlos');
    await page.press('#office-fees', 'Tab');
    const before = await text();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.waitForSelector('text=Entwurf vom');
    await page.click('text=Damit weitermachen');
    await page.waitForSelector('.app-nav');
    expect(await text()).to.equal(before);
    await page.click('text=Rückgängig');
    expect(await text()).to.equal(emden);
  });

  it('warns before a page with changes is left', async () => {
    await visit(ways['from the disk']!());
    await open(emden);
    // Not every browser without a screen asks; what it asks is whether the event was prevented.
    const warns = (): Promise<boolean> =>
      page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(await warns()).to.equal(false);
    await go('unsere-stelle');
    await page.fill('#office-fees', 'kostenlos');
    await page.press('#office-fees', 'Tab');
    expect(await warns()).to.equal(true);
    await page.click('text=Rückgängig');
    expect(await warns()).to.equal(false);
  });

  it('writes into the file it came from, and never over what somebody else has changed', async function () {
    this.timeout(30_000);
    // The real dialogs belong to the system: a handle that does what theirs do.
    const script = `
      window.disk = { content: ${JSON.stringify(emden)} };
      const handle = {
        name: 'daten.json',
        getFile: async () => new File([disk.content], 'daten.json'),
        createWritable: async () => ({
          write: async (bytes) => { disk.content = await new Blob([bytes]).text(); },
          close: async () => {},
        }),
      };
      window.showOpenFilePicker = async () => [handle];`;
    await visit(ways['from a server with a strict policy']!(), (page) => page.addInitScript(script));
    const disk = (): Promise<string> => page.evaluate(() => (window as unknown as { disk: Disk }).disk.content);
    await page.click('.app-header >> text=Öffnen');
    await page.waitForSelector('.app-nav');
    await go('unsere-stelle');
    await page.fill('#office-fees', 'kostenlos');
    await page.press('#office-fees', 'Tab');
    await page.click('.app-header >> text=Speichern');
    await page.waitForSelector('.good.said');
    expect(await disk()).to.equal(await text());

    await page.evaluate(() => ((window as unknown as { disk: Disk }).disk.content += ' '));
    const theirs = await disk();
    await page.fill('#office-fees', 'frei');
    await page.press('#office-fees', 'Tab');
    await page.click('.app-header >> text=Speichern');
    await page.waitForSelector('text=inzwischen');
    expect(await disk(), 'nothing was written').to.equal(theirs);
    await page.click('text=Trotzdem überschreiben');
    await page.waitForSelector('.good.said');
    expect(await disk()).to.equal(await text());
  });

  it('is German and English', async () => {
    await visit(ways['from the disk']!());
    await page.click('text=English');
    expect(await page.evaluate(() => document.documentElement.lang)).to.equal('en');
    await page.click('text=Deutsch');
    expect(await page.innerText('h1')).to.equal('Die Daten Ihrer Stelle pflegen');
  });
});
