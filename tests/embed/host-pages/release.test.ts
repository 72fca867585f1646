/** The ZIP for town halls, unpacked and served by a plain static server. */
import { expect, waitUntil } from '@open-wc/testing';
import { openSite } from '../../support/host-site.ts';
import { words } from '../../support/page.ts';

const SCRIPT = '<script src="../unzipped/kmt/embed.js" defer></script>';
const marker = (tag: string, more = ''): string =>
  `<div data-kmt="${tag}" data-src="../unzipped/kmt/beratung.json" ${more}><p>Telefon 04921 87-1779</p></div>`;

describe('the ZIP for town halls, unpacked', () => {
  it('has all that a page of the site needs, in other languages too', async () => {
    const site = await openSite({
      body: `${SCRIPT}${marker('office-card')}${marker('opening-hours-badge')}
        ${marker('task-list', 'data-lang="ar"')}${marker('counselling-locator')}`,
    });
    expect(words(await site.shown('kmt-office-card'))).to.contain('Geibelstraße 30a');
    expect(words(await site.shown('kmt-opening-hours-badge'))).to.equal('Geöffnet, bis 17:00 Uhr');
    expect(words(await site.shown('kmt-task-list'))).to.contain('المهام');
    expect(words(await site.shown('kmt-counselling-locator', '.results'))).to.contain('Migrationsberatung');
    expect(site.record.thrown).to.deep.equal([]);
    expect((await site.requests()).filter((path) => path.includes('beratung.'))).to.have.members([
      '/unzipped/kmt/beratung.json',
      '/unzipped/kmt/beratung.ar.json',
    ]);
    const answers = await Promise.all((await site.requests()).map((path) => fetch(site.url + path)));
    expect(answers.filter(({ ok }) => !ok).map(({ url }) => url)).to.deep.equal([]);
  });

  it('has pages that stand without script and become the widget with it', async () => {
    const site = await openSite({ body: '' });
    await site.load('/unzipped/beispiel/emden/office-card.ar.html');
    const text = words(site.document.querySelector('main'));
    expect(text).to.contain('Geibelstraße 30a').and.to.contain('04921 87-1779');
    expect(words(await site.shown('kmt-office-card'))).to.contain('Geibelstraße 30a');
    const source = await (await fetch(`${site.url}/unzipped/beispiel/emden/office-card.ar.html`)).text();
    expect(source).to.contain('"@type":"GovernmentOffice"').and.to.contain('<html lang="ar" dir="rtl">');
  });

  it('has the Redaktion', async () => {
    const site = await openSite({ body: '' });
    await site.load('/unzipped/redaktion.html');
    await waitUntil(() => site.document.querySelector('redaktion-start h1'), 'It does not come.', { timeout: 15_000 });
  });
});
