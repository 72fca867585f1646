import { expect, waitUntil } from '@open-wc/testing';
import { type HostSite, openSite, SCRIPT } from '../../support/host-site.ts';
import { get, words } from '../../support/page.ts';

const LOCATOR = '<kmt-counselling-locator src="../data/emsland.json" link-state></kmt-counselling-locator>';

const headline = (site: HostSite): string => words(get(site.get('kmt-counselling-locator'), '#found'));

async function openWith(hash: string, body = ''): Promise<HostSite> {
  const site = await openSite({ body: `${SCRIPT}${body}${LOCATOR}`, hash });
  await site.shown('kmt-counselling-locator', '#found');
  return site;
}

async function search(site: HostSite, text: string): Promise<void> {
  const locator = site.get('kmt-counselling-locator');
  const input = get(locator, '#text') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new site.window.InputEvent('input', { bubbles: true }));
  await locator.updateComplete;
  get(locator, 'form .primary').click();
  await waitUntil(() => text === '' || headline(site).endsWith(text), `Nothing is found for ${text}.`, {
    timeout: 15_000,
  });
}

describe('a page whose address belongs to another program', () => {
  for (const hash of ['#/beratung', '#!/beratung/2', '#tab=2', '#kontakt']) {
    it(`keeps it, and the search works: ${hash}`, async () => {
      const site = await openWith(hash, '<h2 id="kontakt">Kontakt</h2>');
      expect(headline(site)).to.equal('24 Beratungsstellen');
      await search(site, 'Sögel');
      expect(site.window.location.hash).to.equal(hash);
    });
  }

  it('may go to its own anchors and routes while something is searched', async () => {
    const site = await openWith('');
    await search(site, 'Sögel');
    expect(site.window.location.hash).to.equal('#kmt=q:S%C3%B6gel');
    const changed = new Promise((resolve) => site.window.addEventListener('hashchange', resolve, { once: true }));
    site.window.location.hash = '#/beratung';
    await changed;
    await site.get('kmt-counselling-locator').updateComplete;
    expect(headline(site)).to.match(/Sögel$/);
    await search(site, 'Papenburg');
    expect(site.window.location.hash).to.equal('#/beratung');
  });
});

describe('a link to a search', () => {
  it('is understood with encoded colons', async () => {
    const site = await openWith('#kmt=q%3AS%C3%B6gel');
    expect(headline(site)).to.match(/für Sögel$/);
  });

  it('that asks for what is gone says so', async () => {
    const site = await openWith('#kmt=topic:gone;q:S%C3%B6gel');
    expect(headline(site)).to.match(/für Sögel$/);
    expect(words(site.get('kmt-counselling-locator'))).to.contain('Ein Teil dieser Suche passt nicht mehr');
  });
});
