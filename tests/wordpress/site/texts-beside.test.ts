/** The texts of a data file in other languages, in a real WordPress. Each test builds on those before. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { startSite } from '../../../scripts/wordpress/site.mjs';
import { complaintsOf, launchChromium } from '../../support/chromium.ts';
import { installPlugin, packedPlugin, pageOf, PROJECT, type Site, upload, visitor } from './people.ts';

const SETTINGS = '/wp-admin/options-general.php?page=kmt-widgets';
const LANGUAGES = /^Texte in anderen Sprachen/;

type Sent = { name: string; mimeType: string; buffer: Buffer };
const sent = (name: string, buffer: Buffer): Sent => ({ name, mimeType: 'application/json', buffer });
const read = (name: string): Buffer => readFileSync(join(PROJECT, 'data', name));
const EMDEN = read('emden.json');
const BESIDE = readdirSync(join(PROJECT, 'data'))
  .filter((name) => /^emden\..+\.json$/.test(name))
  .map((name) => sent(name, read(name)));
const fileOf = (tag: string): Sent => BESIDE.find(({ name }) => name === `emden.${tag}.json`)!;
const arabic = JSON.parse(fileOf('ar').buffer.toString()) as { texts: Record<string, string> };

describe('Texts in other languages in WordPress', function () {
  this.timeout(40_000);
  let site: Site;
  let browser: Browser;
  let chef: Page;
  let plain: Page;

  before(async () => {
    site = await startSite();
    browser = await launchChromium();
    chef = await pageOf(browser, site, 'chef');
    await installPlugin(chef, site, packedPlugin());
    plain = await pageOf(browser, site, 'chef', { javaScriptEnabled: false });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const address = (tag: string): string => `${site.url}/wp-content/uploads/kmt-widgets/emden.${tag}.json`;
  const shown = async (tag: string): Promise<string> => (await fetch(address(tag))).text();
  const texts = async (tag: string): Promise<object> => (JSON.parse(await shown(tag)) as { texts: object }).texts;

  /** Sends the form of the data file that is there. */
  async function send(page: Page, data: Buffer, languages: Sent[]): Promise<void> {
    await page.goto(site.url + SETTINGS);
    const file = page.getByRole('region', { name: /emden$/ });
    await file.getByLabel('Neuere Datendatei').setInputFiles(sent('emden.json', data));
    await file.getByLabel(LANGUAGES).setInputFiles(languages);
    await file.getByRole('button', { name: 'Prüfen und hochladen' }).click();
    await page.locator('.notice-success, .notice-error').first().waitFor();
  }
  /** What a visitor reads and complains of on a page with a card in Arabic. */
  async function visit(): Promise<{ words: string; complaints: string[] }> {
    const id = site.php(
      "echo wp_insert_post( array( 'post_title' => 'A', 'post_status' => 'publish', 'post_content' => '[kmt file=\"emden\" lang=\"ar\"]' ) );",
    );
    const page = await visitor(browser);
    const complaints = complaintsOf(page);
    await page.goto(`${site.url}/?p=${id.trim()}`);
    await page.locator('kmt-office-card [part=sign]').waitFor();
    const words = await page.locator('kmt-office-card').locator('css=.content').innerText();
    await page.close();
    return { words, complaints: complaints.filter((line) => !line.includes('gravatar.com')) };
  }

  it('are asked for in vain by nobody, where they were not handed in, and the settings page says so', async () => {
    await chef.goto(site.url + SETTINGS);
    await upload(chef, 'emden.json', EMDEN);
    await chef.locator('.notice-success').first().waitFor();
    for (const { name } of BESIDE) expect(await texts(name.split('.')[1]!), name).to.deep.equal({});
    expect(await chef.getByRole('region', { name: /emden$/ }).innerText())
      .to.contain('Die Datendatei nennt Texte in weiteren Sprachen, die nicht hochgeladen sind:')
      .and.contain('العربية');
    const { words, complaints } = await visit();
    expect(words).to.contain('Koordinierungsstelle für Migration und Teilhabe');
    expect(complaints).to.deep.equal([]);
  });

  it('are taken in all languages at once, and shown to readers', async () => {
    await send(chef, EMDEN, BESIDE);
    for (const { name, buffer } of BESIDE) expect(await shown(name.split('.')[1]!), name).to.equal(buffer.toString());
    const about = await chef.getByRole('region', { name: /emden$/ }).innerText();
    expect(about).to.contain('Die Texte der Stelle liegen auch vor auf:').and.not.contain('nicht hochgeladen');
    const { words, complaints } = await visit();
    expect(words).to.contain(arabic.texts['office.name']);
    expect(complaints).to.deep.equal([]);
  });

  it('stay where newer data come alone, and are taken one by one without script', async () => {
    await send(chef, Buffer.from(EMDEN.toString().replace('Kulturbunker', 'Neubau')), []);
    expect(await shown('ar')).to.equal(fileOf('ar').buffer.toString());
    const changed = Buffer.from(fileOf('uk').buffer.toString().replace('"version": 1', '"version":1'));
    await send(plain, EMDEN, [sent('uk.json', changed)]);
    expect(await plain.locator('.notice-success').count()).to.equal(1);
    expect(await shown('uk')).to.equal(changed.toString());
    expect(await shown('ar')).to.equal(fileOf('ar').buffer.toString());
  });

  it('come back with their version', async () => {
    await chef.goto(site.url + SETTINGS);
    const file = chef.getByRole('region', { name: /emden$/ });
    await file.getByText(/^\d Fassungen$/).click();
    await file.getByRole('button', { name: 'Wiederherstellen' }).last().click();
    await chef.locator('.notice-success').first().waitFor();
    expect(await texts('ar')).to.deep.equal({});
    await chef
      .getByRole('region', { name: /emden$/ })
      .getByText(/^\d Fassungen$/)
      .click();
    await chef
      .getByRole('region', { name: /emden$/ })
      .getByRole('button', { name: 'Wiederherstellen' })
      .first()
      .click();
    await chef.locator('.notice-success').first().waitFor();
    expect(await shown('ar')).to.equal(fileOf('ar').buffer.toString());
  });

  for (const [what, files, sentence] of [
    ['the data file itself', [sent('emden.json', EMDEN)], '„emden.json“ enthält keine Texte in einer anderen Sprache.'],
    ['half a file', [sent('a.json', Buffer.from('{"inLanguage":"ar"'))], '„a.json“ enthält keine Texte'],
    [
      'a language that the data do not name',
      [sent('it.json', Buffer.from('{"version":1,"inLanguage":"it","texts":{},"of":{}}'))],
      '„it.json“ enthält Texte in einer Sprache, die die Datendatei nicht nennt (it).',
    ],
    [
      'a tag that leads out of the folder',
      [sent('x.json', Buffer.from('{"version":1,"inLanguage":"../x","texts":{},"of":{}}'))],
      '„x.json“ enthält keine Texte',
    ],
    ['two of a language', [fileOf('ar'), sent('ar.json', fileOf('ar').buffer)], 'ist die zweite Datei mit Texten'],
  ] as const) {
    for (const [way, page] of [
      ['with', () => chef],
      ['without', () => plain],
    ] as const)
      it(`are refused ${way} script, and nothing changes: ${what}`, async () => {
        const before = await shown('ar');
        await send(page(), EMDEN, [...files]);
        expect(await page().locator('.notice-error').first().innerText())
          .to.contain(sentence)
          .and.contain('Es hat sich nichts geändert');
        expect(await shown('ar')).to.equal(before);
      });
  }

  it('go with their data file, but not with another whose name begins alike', async () => {
    await chef.goto(site.url + SETTINGS);
    await upload(chef, 'emden-zwei.json', EMDEN);
    await chef.locator('.notice-success').first().waitFor();
    const file = chef.getByRole('region', { name: /emden$/ });
    await file.getByText('Löschen', { exact: true }).click();
    await file.getByRole('button', { name: 'Endgültig löschen' }).click();
    await chef.locator('.notice-success').first().waitFor();
    const left = readdirSync(join(site.root, 'wp-content/uploads/kmt-widgets')).filter((name) =>
      name.startsWith('emden'),
    );
    expect(left).to.have.members(['emden-zwei.json', ...BESIDE.map(({ name }) => name.replace('emden', 'emden-zwei'))]);
  });

  it('gave PHP nothing to complain of', () => {
    const log = join(site.root, 'wp-content/debug.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    expect(lines.filter((line) => /kmt|KMT/.test(line.replaceAll(site.root, '')))).to.deep.equal([]);
  });
});
