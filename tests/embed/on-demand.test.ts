/** The elements whose inside the one script does not have in itself. */
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { SCRIPT, useBareSite, type Visit } from '../support/bare-site.ts';
import { calm } from '../support/chromium.ts';

const FALLBACK = 'Angebote unter Telefon 05931 440';
const FORMS: Record<string, string> = {
  'a tag': `<kmt-offer-list src="/data/emsland.json"><p>${FALLBACK}</p></kmt-offer-list>`,
  'a marker': `<div data-kmt="offer-list" data-src="/data/emsland.json"><p>${FALLBACK}</p></div>`,
  'a link': `<p><a href="/fileadmin/kmt/emsland/offer-list.html">${FALLBACK}</a></p>`,
};

const isInside = (path: string): boolean => path.includes('/chunks/embed-insides-');
const emsland = JSON.parse(await readFile(new URL('../../data/emsland.json', import.meta.url), 'utf8')) as object;

/** The part is not to be had, until the test says so. */
async function breakPart(page: Page): Promise<() => Promise<void>> {
  const pattern = /embed-insides-/;
  await page.route(pattern, (route) => route.abort());
  return () => page.unroute(pattern);
}

describe('an element on demand in dist/embed.js', function () {
  this.timeout(20_000);
  const site = useBareSite();

  /** A page of the site to which the element comes late. */
  async function late(markup: string): Promise<Visit & { put: () => Promise<void> }> {
    const visit = await site.visit(`${SCRIPT}<template>${markup}</template>`);
    const put = (): Promise<void> =>
      visit.page.evaluate(() => {
        document.body.append(document.querySelector('template')!.content);
      });
    return { ...visit, put };
  }

  for (const [form, markup] of Object.entries(FORMS)) {
    it(`shows what ${form} stands for, and nobody complains`, async () => {
      const { page, requests, complaints } = await site.visit(SCRIPT + markup, {
        files: { '/fileadmin/kmt/emsland.json': emsland },
      });
      const inside = page.locator('kmt-offer-list >> css=.content').first();
      expect(await inside.innerText()).to.contain('Integrationslotsenprojekt');
      expect(await page.getByText(FALLBACK).isVisible()).to.equal(false);
      expect(requests.filter(isInside)).to.have.lengthOf(1);
      expect(complaints).to.deep.equal([]);
    });

    if (form !== 'a link') {
      it(`shows what ${form} stands for that comes late`, async () => {
        const { page, requests, put } = await late(markup);
        expect(requests.filter(isInside), 'not before').to.deep.equal([]);
        await put();
        await calm(page);
        expect(await page.locator('kmt-offer-list >> css=.content').innerText()).to.contain(
          'Integrationslotsenprojekt',
        );
      });
    }
  }

  it('is not loaded by a page with other elements only', async () => {
    const { requests } = await site.visit(
      `${SCRIPT}<kmt-task-list src="/data/emsland.json" lang="ar"></kmt-task-list>`,
    );
    expect(requests.filter(isInside)).to.deep.equal([]);
    expect(requests.filter((path) => path.includes('/locales/'))).to.deep.equal(['/fileadmin/kmt/locales/ar.js']);
  });

  it('loads one part for however many, and the words of its language', async () => {
    const two = FORMS['a tag']! + FORMS['a marker']!;
    const { page, requests } = await site.visit(SCRIPT + two, { lang: 'ar' });
    expect(requests.filter(isInside)).to.have.lengthOf(1);
    const words = requests.filter((path) => path.includes('/locales/')).sort();
    expect(words).to.deep.equal(['/fileadmin/kmt/locales/ar-more.js', '/fileadmin/kmt/locales/ar.js']);
    expect(await page.locator('kmt-offer-list >> css=.content').first().getAttribute('dir')).to.equal('rtl');
  });

  it('whose part does not come leaves the fallback with the calm line, and comes when the reader tries again', async () => {
    const { page, put } = await late(FORMS['a tag']!);
    const mend = await breakPart(page);
    await put();
    const retry = page.getByRole('button', { name: 'Noch einmal versuchen' });
    await retry.waitFor();
    expect(await page.getByText(FALLBACK).isVisible()).to.equal(true);
    expect(await page.locator('kmt-offer-list >> css=div.notice p').isVisible()).to.equal(true);
    await mend();
    await retry.click();
    await page.locator('kmt-offer-list >> css=.content').waitFor();
    expect(await page.getByText(FALLBACK).isVisible()).to.equal(false);
  });
});
