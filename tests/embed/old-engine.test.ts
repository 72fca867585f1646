import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { type Browser, chromium, type Page } from 'playwright-1.29';
import { findOldChromium } from '../../scripts/browsers.mjs';
import { startServer } from '../../scripts/serve.mjs';
import { NOW, STRICT_POLICY } from '../support/bare-site.ts';
import { withFold } from '../support/task-with-fold.ts';

const file = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Amt</title>
<script src="/recorder.js" data-now="${NOW.toISOString()}"></script>
<script src="/fileadmin/kmt/embed.js" defer></script>
<kmt-office-card src="/data/emden.json" language-menu="de,en,ar"></kmt-office-card>
<div data-kmt="task-list" data-src="/folded.json">Aufgaben</div>
<p>Heute: <kmt-opening-hours-badge src="/data/emden.json"></kmt-opening-hours-badge></p>
<kmt-counselling-locator src="/data/emsland.json" map="on" map-tiles="/tile.png?{z}/{x}/{y}" map-attribution="© Testkarte">
</kmt-counselling-locator>`;

/** The plain values, for a light system: a browser without light-dark() can't tell which the page is. */
const ACCENT = 'rgb(11, 87, 164)';
const MUTED = 'rgb(77, 87, 98)';
const OPEN = 'rgb(24, 116, 47)';
const BORDER = 'rgb(107, 118, 131)';

type Recorded = { record: Record<'warnings' | 'errors' | 'thrown' | 'violations' | 'failures', unknown[]> };

describe('dist/embed.js in Chromium 109, under a strict policy', function () {
  this.timeout(60_000);
  let old: Awaited<ReturnType<typeof findOldChromium>>;
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startServer>>;
  let page: Page;

  before(async function () {
    old = await findOldChromium();
    if (!old) {
      console.log('Chromium 109 is left out: npm has it for Linux on x64 only.');
      this.skip();
    }
    browser = await chromium.launch(old);
    site = await startServer({
      mounts: {
        '/fileadmin/kmt': file('dist'),
        '/data': file('data'),
        '/recorder.js': file('tests/support/recorder.js'),
        '/tile.png': file('tests/support/tile.png'),
      },
      headers: { 'Content-Security-Policy': `${STRICT_POLICY}; img-src 'self'` },
      handle(request, response) {
        if (request.url === '/folded.json') {
          response.setHeader('Content-Type', 'application/json').end(JSON.stringify(withFold()));
          return true;
        }
        if (request.url !== '/amt/seite.html') return false;
        response.setHeader('Content-Security-Policy', `${STRICT_POLICY}; img-src 'self'`);
        response.setHeader('Content-Type', 'text/html').end(PAGE);
        return true;
      },
    });
  });

  after(async () => {
    if (!old) return;
    await site.close();
    await browser.close();
    await old.remove();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1000, height: 1000 } });
    await page.goto(`${site.url}/amt/seite.html`);
    await page.locator('kmt-counselling-locator >> css=.results > li').first().waitFor();
  });

  afterEach(async () => {
    const { warnings, errors, thrown, violations, failures } = await page.evaluate(
      () => (window as unknown as Recorded).record,
    );
    await page.close();
    expect([warnings, errors, thrown, violations, failures]).to.deep.equal([[], [], [], [], []]);
  });

  const styleOf = (selector: string, ...properties: string[]): Promise<string[]> =>
    page
      .locator(selector)
      .first()
      .evaluate((each, names) => names.map((name) => getComputedStyle(each).getPropertyValue(name)), properties);

  it('is a browser that does not know light-dark()', async () => {
    expect(await page.evaluate(() => CSS.supports('color: light-dark(red, red)'))).to.equal(false);
    expect(browser.version()).to.match(/^109\./);
  });

  it('shows all elements', async () => {
    const wordsOf = (tag: string): Promise<string> => page.locator(`${tag} >> css=.content`).innerText();
    expect(await wordsOf('kmt-office-card'))
      .to.contain('Geöffnet')
      .and.contain('Geibelstraße 30a');
    expect(await wordsOf('kmt-task-list')).to.contain('Integration');
    expect(await wordsOf('kmt-opening-hours-badge')).to.equal('Geöffnet, bis 17:00\u00a0Uhr');
    expect(await wordsOf('kmt-counselling-locator')).to.contain('Beratung finden');
  });

  it('has colours for links, fields, buttons, lines and states', async () => {
    expect(await styleOf('kmt-office-card >> css=.contacts a', 'color')).to.deep.equal([ACCENT]);
    expect(await styleOf('kmt-office-card >> css=.card', 'border-top-style', 'border-top-color')).to.deep.equal([
      'solid',
      'rgba(110, 122, 138, 0.34)',
    ]);
    expect(await styleOf('kmt-office-card >> css=.muted', 'color')).to.deep.equal([MUTED]);
    expect(await styleOf('kmt-opening-hours-badge >> css=.disc', 'fill')).to.deep.equal([OPEN]);
    expect(await styleOf('css=.field', 'border-top-style', 'border-top-color')).to.deep.equal(['solid', BORDER]);
    expect(await styleOf('css=.primary', 'color', 'background-color')).to.deep.equal(['rgb(255, 255, 255)', ACCENT]);
  });

  it('takes the page’s colours instead', async () => {
    await page.evaluate(() => document.body.style.setProperty('--kmt-color-accent', 'rgb(1, 2, 3)'));
    expect(await styleOf('kmt-office-card >> css=.contacts a', 'color')).to.deep.equal(['rgb(1, 2, 3)']);
    expect(await styleOf('css=.primary', 'background-color')).to.deep.equal(['rgb(1, 2, 3)']);
  });

  it('shows the focus, and which suggestion is chosen, and finds it', async () => {
    await page.getByRole('combobox').focus();
    await page.keyboard.type('Papenb');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const ring = ['outline-style', 'outline-width', 'outline-color'];
    expect(await styleOf('css=.field', ...ring)).to.deep.equal(['solid', '3px', ACCENT]);
    expect(await styleOf('css=[role=option][aria-selected=true]', ...ring)).to.deep.equal(['solid', '2px', ACCENT]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Beratungsstellen für Papenburg' }).waitFor();
  });

  it('speaks another language at a press, and turns around in Arabic', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('kmt-opening-hours-badge >> css=.content[lang=en]').waitFor();
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.locator('kmt-counselling-locator >> css=.content[lang=ar][dir=rtl]').waitFor();
    expect(await page.locator('kmt-opening-hours-badge >> css=.content').innerText()).to.match(/[\u0600-\u06ff]{3}/);
  });

  it('opens details and descriptions', async () => {
    await page.getByRole('button', { name: 'Details' }).first().click();
    await page.locator('css=.results .details').first().waitFor();
    await page.locator('kmt-task-list >> css=summary').first().click();
    expect(await page.locator('kmt-task-list >> css=details[open] p').first().isVisible()).to.equal(true);
  });

  it('draws all in the page’s own text colour on a dark system, the numbers on the map on their own paper', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(() => document.body.style.setProperty('color', 'rgb(250, 250, 250)'));
    await page.locator('css=.marker').first().waitFor();
    expect(await styleOf('css=.near', 'color')).to.deep.equal(['rgb(250, 250, 250)']);
    const [words, ground] = await styleOf('css=form .primary', 'color', 'background-color');
    expect([words, ground]).to.deep.equal(['rgb(250, 250, 250)', 'rgba(0, 0, 0, 0)']);
    const marker = await styleOf('css=.marker:not(.chosen)', 'color', 'background-color');
    expect(marker).to.deep.equal(['rgb(255, 255, 255)', 'rgb(18, 24, 31)']);
  });

  it('shows the map with its markers', async () => {
    await page.locator('css=.marker').first().waitFor();
    const [position, ground] = await styleOf('css=.marker:not(.chosen)', 'position', 'background-color');
    expect([position, ground]).to.deep.equal(['absolute', ACCENT]);
    await page.locator('css=#map img.leaflet-tile-loaded').first().waitFor();
    await page.locator('css=.marker:not(.cluster)').first().click();
    await page.getByRole('button', { name: 'In der Liste zeigen' }).waitFor();
  });

  it('is as wide as it can be in a flex row', async () => {
    await page.evaluate(() => {
      const row = document.createElement('div');
      row.style.cssText = 'display: flex; inline-size: 300px';
      row.append(document.querySelector('kmt-office-card')!);
      document.body.append(row);
    });
    expect(await styleOf('kmt-office-card', 'inline-size')).to.deep.equal(['300px']);
  });
});
