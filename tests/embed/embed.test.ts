import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { SCRIPT, useBareSite } from '../support/bare-site.ts';
import { calm } from '../support/chromium.ts';

const FIRST = ['kmt-office-card', 'kmt-task-list', 'kmt-opening-hours-badge', 'kmt-counselling-locator'];
/** Their inside comes on demand (on-demand.test.ts). */
const ON_DEMAND = ['kmt-offer-list', 'kmt-document-list', 'kmt-event-list', 'kmt-network'];
const TAGS = [...FIRST, ...ON_DEMAND];

/** A part of the script that is loaded where it is needed. */
const isChunk = (path: string): boolean => path.startsWith('/fileadmin/kmt/chunks/embed-');

type DataFile = { office: Record<string, unknown> & { name: { de: string } } };
const read = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
const emden = (await read('emden.json')) as DataFile;
const arabic = (await read('emden.ar.json')) as { texts: Record<string, string> };

/** What the first element of the page shows of its own, without the fallback. */
const wordsOf = (page: Page): Promise<string> => page.locator('css=.content').first().innerText();

describe('dist/embed.js on a bare page under a strict policy', function () {
  this.timeout(20_000);
  const site = useBareSite();

  it('is a site where a breach of the policy would be heard of', async () => {
    const { complaints } = await site.visit('<script>document.title = "run";</script>');
    expect(complaints.join('\n')).to.contain('policy:').and.contain('script-src');
  });

  for (const tag of TAGS) {
    it(`shows <${tag}> and nobody complains`, async () => {
      const { page, requests, complaints } = await site.visit(
        `${SCRIPT}<${tag} src="/data/emden.json">Ersatz</${tag}>`,
      );
      expect(await wordsOf(page)).to.have.length.above(10);
      expect(complaints).to.deep.equal([]);
      const [chunks, others] = [requests.filter(isChunk), requests.filter((path) => !isChunk(path))];
      expect(others).to.deep.equal(['/amt/seite.html', '/fileadmin/kmt/embed.js', '/data/emden.json']);
      // Of Emden's office, two sources say different things: its card gets what shows that.
      const more = chunks.filter((path) => path.includes('/embed-place-more-'));
      if (ON_DEMAND.includes(tag)) return;
      if (tag === 'kmt-office-card') expect([more.length, chunks.length]).to.deep.equal([1, 1]);
      else if (tag !== 'kmt-counselling-locator') expect(chunks).to.deep.equal([]);
    });
  }

  it('loads the data once for all elements of a page', async () => {
    const all = TAGS.map((tag) => `<${tag} src="/data/emden.json"></${tag}>`).join('');
    const { requests, complaints } = await site.visit(SCRIPT + all);
    expect(requests.filter((path) => path === '/data/emden.json')).to.have.length(1);
    expect(complaints).to.deep.equal([]);
  });

  it('turns a marker into the element, with its own content as fallback', async () => {
    const marker = '<div data-kmt="office-card" data-src="/data/emden.json"><p>Rathaus, Telefon 04921 870</p></div>';
    const { page, complaints } = await site.visit(SCRIPT + marker);
    expect(await wordsOf(page)).to.contain(emden.office.name.de);
    expect(await page.getByText('Telefon 04921 870').isVisible()).to.equal(false);
    expect(complaints).to.deep.equal([]);
  });

  it('works in the head as well, before the page is read', async () => {
    const { page, complaints } = await site.visit(
      '<script src="/fileadmin/kmt/embed.js"></script><div data-kmt="office-card" data-src="/data/emden.json"></div>',
    );
    expect(await wordsOf(page)).to.contain(emden.office.name.de);
    expect(complaints).to.deep.equal([]);
  });

  it('loads a language from beside the script, wherever the page is', async () => {
    const { page, requests, complaints } = await site.visit(
      `${SCRIPT}<kmt-office-card src="/data/emden.json" lang="ar"></kmt-office-card>`,
    );
    expect(requests).to.include('/fileadmin/kmt/locales/ar.js');
    expect(await page.locator('kmt-office-card >> css=.content').getAttribute('dir')).to.equal('rtl');
    expect(await wordsOf(page)).to.match(/[\u0600-\u06ff]{3}/);
    expect(complaints).to.deep.equal([]);
  });

  it('loads the texts of the office in that language from beside the data, once for all elements', async () => {
    const all = TAGS.map((tag) => `<${tag} src="/data/emden.json"></${tag}>`).join('');
    const { page, requests, complaints } = await site.visit(SCRIPT + all, { lang: 'ar' });
    expect(requests.filter((path) => path.startsWith('/data/')).sort()).to.deep.equal([
      '/data/emden.ar.json',
      '/data/emden.json',
    ]);
    expect(await wordsOf(page)).to.contain(arabic.texts['office.name']);
    expect(complaints).to.deep.equal([]);
  });

  it('shows the texts of the data where those in the reader’s language are missing', async () => {
    const { page, complaints } = await site.visit(
      `${SCRIPT}<kmt-office-card src="/alone.json" lang="ar"></kmt-office-card>`,
      { files: { '/alone.json': emden } },
    );
    expect(await wordsOf(page)).to.contain(emden.office.name.de);
    expect(complaints.join('\n')).to.contain('/alone.ar.json').and.contain('Liegt sie neben der Datendatei?');
  });

  it('takes the language of the page', async () => {
    const { page } = await site.visit(`${SCRIPT}<kmt-office-card src="/data/emden.json"></kmt-office-card>`, {
      lang: 'en',
    });
    expect(await page.locator('kmt-office-card >> css=.content').getAttribute('lang')).to.equal('en');
  });

  it('keeps the fallback and says calmly that the data is missing', async () => {
    const { page, complaints } = await site.visit(
      `${SCRIPT}<kmt-office-card src="/data/none.json"><p>Rathaus, Telefon 04921 870</p></kmt-office-card>`,
    );
    expect(await page.getByText('Telefon 04921 870').isVisible()).to.equal(true);
    expect(await page.locator('kmt-office-card >> css=div.notice').innerText()).to.have.length.above(10);
    expect(complaints.filter((each) => each.startsWith('policy:'))).to.deep.equal([]);
    expect(complaints.join('\n')).to.contain('404');
  });

  it('runs nothing that the data brings', async () => {
    const hostile = structuredClone(emden) as { office: Record<string, unknown> };
    hostile.office.name = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';
    hostile.office.url = 'javascript:document.title="run"';
    hostile.office.contactPoint = [{ name: 'Amt', url: 'javascript:document.title="run"', telephone: '+49 4921 870' }];
    const { page, complaints } = await site.visit(`${SCRIPT}<kmt-office-card src="/hostile.json"></kmt-office-card>`, {
      files: { '/hostile.json': hostile },
    });
    expect(await wordsOf(page)).to.contain('<img src=x onerror=');
    expect(await page.locator('kmt-office-card >> css=a[href^="javascript:" i]').count()).to.equal(0);
    expect(await page.title()).to.equal('Amt');
    expect(complaints.join('\n')).to.contain('url').and.not.contain('policy:');
  });

  it('searches, filters and shows a map, and the policy has nothing to say', async () => {
    const locator = '<kmt-counselling-locator src="/data/emsland.json" map="consent" map-tiles="/tile.png?{z}/{x}/{y}"';
    const { page, requests, complaints, violations } = await site.visit(
      `${SCRIPT}${locator} map-attribution="© Testkarte"></kmt-counselling-locator>`,
      { allowing: "img-src 'self'" },
    );
    await page.getByRole('combobox').pressSequentially('Papenb');
    await page.getByRole('option', { name: 'Papenburg' }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Beratungsstellen für Papenburg' }).waitFor();
    await page.getByRole('button', { name: 'Mehr', exact: true }).click();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('checkbox').first().uncheck();
    await page.getByRole('listitem').getByRole('button').first().click();
    await page.getByRole('button', { name: 'Karte öffnen' }).click();
    await page.locator('css=.marker').first().waitFor();
    await calm(page);
    expect(requests.filter((path) => path.startsWith('/tile.png'))).to.not.be.empty;
    expect(await page.locator('css=#map img').count()).to.be.above(0);
    expect([complaints, violations]).to.deep.equal([[], []]);
  });

  it('reads a file of thousands of places in steps, by a file of its own', async () => {
    const attribution = Array<string>(50_000).fill('Beispielverlag');
    const { page, requests, complaints } = await site.visit(
      `${SCRIPT}<kmt-office-card src="/large.json"></kmt-office-card>`,
      { files: { '/large.json': { ...emden, attribution } } },
    );
    await page.locator('css=.content').waitFor();
    expect(await wordsOf(page)).to.contain(emden.office.name.de);
    expect(requests).to.include('/fileadmin/kmt/large-json.js');
    expect(complaints).to.deep.equal([]);
  });

  it('lets the first of two copies win, with one warning', async () => {
    const { page, complaints } = await site.visit(
      `${SCRIPT}<script src="/fileadmin/kmt/embed-all-languages.js" defer></script>
      <kmt-office-card src="/data/emden.json"></kmt-office-card>`,
    );
    expect(await wordsOf(page)).to.contain(emden.office.name.de);
    expect(complaints).to.have.length(1);
    expect(complaints[0]).to.contain('doppelt');
  });

  it('has every language inside as embed-all-languages.js', async () => {
    const { page, requests, complaints } = await site.visit(
      `<script src="/fileadmin/kmt/embed-all-languages.js" defer></script>
      <kmt-office-card src="/data/emden.json" lang="ar"></kmt-office-card>`,
    );
    expect(await page.locator('kmt-office-card >> css=.content').getAttribute('dir')).to.equal('rtl');
    expect(requests.filter((path) => path.includes('locales'))).to.deep.equal([]);
    expect(complaints).to.deep.equal([]);
  });

  for (const tag of TAGS) {
    it(`shows <${tag}> from its ES module, in another language too`, async () => {
      const { page, requests, complaints } = await site.visit(
        `<script src="/fileadmin/kmt/${tag.replace('kmt-', '')}.js" type="module"></script>
        <${tag} src="/data/emden.json" lang="ar"></${tag}>`,
      );
      expect(await page.locator(`${tag} >> css=.content`).getAttribute('dir')).to.equal('rtl');
      const files = requests.filter((path) => path.includes('/locales/')).sort();
      const parts = tag === 'kmt-counselling-locator' ? ['locator'] : ON_DEMAND.includes(tag) ? ['more'] : [];
      expect(files).to.deep.equal(
        ['ar', ...parts.map((part) => `ar-${part}`)].map((name) => `/fileadmin/kmt/locales/${name}.js`).sort(),
      );
      expect(complaints).to.deep.equal([]);
    });
  }
});
