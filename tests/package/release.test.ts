/** The ZIP for town halls as it reaches one: unpacked in an empty folder, and served by a plain static server. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { startServer } from '../../scripts/serve.mjs';
import { calm, complaintsOf, launchChromium } from '../support/chromium.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(PROJECT, '.cache/release');
const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
const ZIP = join(PROJECT, `release/kmt-widgets-${version}.zip`);

const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Amt</title><link rel="icon" href="data:,">
<script src="kmt/embed.js" defer></script>
<div data-kmt="office-card" data-src="kmt/beratung.json"><p>Geibelstraße 30a, 26721 Emden</p></div>
<div data-kmt="task-list" data-src="kmt/beratung.json" lang="ar"><p>Aufgaben</p></div>
<div data-kmt="counselling-locator" data-src="kmt/beratung.json"><p>Beratung</p></div></html>`;
/** The same for readers of Arabic, with all elements. */
const ARABIC_PAGE = PAGE.replace('lang="de"', 'lang="ar"').replace(
  '</html>',
  `${['opening-hours-badge', 'offer-list', 'document-list', 'event-list', 'network'].map((name) => `<div data-kmt="${name}" data-src="kmt/beratung.json"><p>Amt</p></div>`).join('\n')}</html>`,
);

const made = (): Buffer => {
  execFileSync('node', ['scripts/release.mjs'], { cwd: PROJECT });
  return readFileSync(ZIP);
};

describe('the ZIP for town halls', function () {
  this.timeout(60_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startServer>>;
  let first: Buffer;
  const root = `kmt-widgets-${version}`;

  before(async () => {
    first = made();
    rmSync(FOLDER, { recursive: true, force: true });
    for (const [name, content] of Object.entries(unzipSync(first))) {
      mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
      writeFileSync(join(FOLDER, name), content);
    }
    writeFileSync(join(FOLDER, root, 'seite.html'), PAGE);
    writeFileSync(join(FOLDER, root, 'arabisch.html'), ARABIC_PAGE);
    site = await startServer({ mounts: { '/': join(FOLDER, root) } });
    browser = await launchChromium();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('is the same to the byte when it is made again', () => {
    expect(made().equals(first)).to.equal(true);
  });

  it('shows all on a page of the site, in other languages too', async () => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${site.url}/seite.html`);
    await page.locator('kmt-office-card [part=sign]').waitFor();
    await page.locator('kmt-task-list').getByText('المهام').waitFor();
    await page.locator('kmt-counselling-locator [part=result]').first().waitFor();
    await calm(page);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('shows the office’s own texts in the reader’s language, and leaves no request without an answer', async () => {
    const { texts } = JSON.parse(readFileSync(join(PROJECT, 'data/emden.ar.json'), 'utf8')) as {
      texts: Record<string, string>;
    };
    for (const path of ['arabisch.html', 'beispiel/emden/office-card.ar.html']) {
      const page = await browser.newPage();
      const complaints = complaintsOf(page);
      await page.goto(`${site.url}/${path}`);
      await page.locator('kmt-office-card').getByText(texts['office.name']!).first().waitFor();
      await calm(page);
      expect(complaints, path).to.deep.equal([]);
      await page.close();
    }
  });

  it('has a file for each language that its data name', () => {
    for (const path of ['kmt/beratung', 'beispiel/emden']) {
      const data = JSON.parse(readFileSync(join(FOLDER, root, `${path}.json`), 'utf8')) as {
        translated: Record<string, string>;
      };
      expect(Object.keys(data.translated)).to.include('ar');
      for (const tag of Object.keys(data.translated))
        expect(readFileSync(join(FOLDER, root, `${path}.${tag}.json`), 'utf8')).to.contain(`"inLanguage": "${tag}"`);
    }
  });

  it('says on a page opened from the disk that it needs a server, and keeps the text', async () => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`file://${join(FOLDER, root, 'seite.html')}`);
    await page.locator('kmt-office-card').getByRole('button').waitFor();
    expect(complaints.join('\n')).to.contain('Bitte öffnen Sie sie über einen Webserver.');
    expect(await page.locator('kmt-office-card').innerText()).to.contain('Geibelstraße 30a');
    await page.close();
  });

  it('opens the Redaktion by a double click on what LIESMICH.html names', async () => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`file://${join(FOLDER, root, 'LIESMICH.html')}`);
    await page.getByRole('link', { name: 'redaktion.html' }).click();
    await page.getByRole('button', { name: /^Neu anlegen/ }).waitFor();
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('tells the hashes of its scripts', () => {
    const readme = readFileSync(join(FOLDER, root, 'LIESMICH.html'), 'utf8');
    for (const name of ['embed.js', 'embed-all-languages.js']) {
      const script = readFileSync(join(FOLDER, root, 'kmt', name));
      expect(readme).to.contain(`sha384-${createHash('sha384').update(script).digest('base64')}`);
    }
    expect(readme).to.contain(version).and.not.contain('{{');
  });
});
