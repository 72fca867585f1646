import { expect, waitUntil } from '@open-wc/testing';
import { type HostSite, openSite, pageOf, SCRIPT } from '../../support/host-site.ts';
import { isDisplayed, words } from '../../support/page.ts';

const MARKER = '<div data-kmt="office-card" data-src="../data/emden.json"><p>Telefon 04921 87-1779</p></div>';
const CARD = '[data-kmt] > kmt-office-card';

const library = (path: string): string => `<script src="../packages/${path}"></script>`;
const TURBO = library('@hotwired/turbo/dist/turbo.es2017-umd.js');

/** Waits for the card of the page's marker, and that it is the only one, with the only fallback, which it hides. */
async function expectOneCard(site: HostSite): Promise<void> {
  const card = await site.shown(CARD);
  expect(words(card)).to.contain('Geibelstraße');
  expect(site.document.querySelectorAll(CARD)).to.have.lengthOf(1);
  const fallbacks = [...site.document.querySelectorAll('[data-kmt] p')];
  expect(fallbacks.map((each) => [each.parentElement?.localName, isDisplayed(each)])).to.deep.equal([
    ['kmt-office-card', false],
  ]);
  expect([site.record.warnings, site.record.errors, site.record.thrown]).to.deep.equal([[], [], []]);
}

/** Waits for whatever the page was asked to do. */
const until = (condition: () => unknown, what: string): Promise<void> =>
  waitUntil(condition, what, { timeout: 15_000 });

describe('a marker that comes late', () => {
  it('from a tab or a consent tool is upgraded', async () => {
    const site = await openSite({ body: `${SCRIPT}<template>${MARKER}</template><main hidden></main>` });
    const main = site.get('main');
    main.append(site.document.querySelector('template')!.content.cloneNode(true));
    main.hidden = false;
    await expectOneCard(site);
  });

  it('by a script that writes it from the answer to a request is upgraded', async () => {
    const site = await openSite({ body: `${SCRIPT}<main></main>`, files: { '/amt/teil.html': MARKER } });
    const answer = await site.window.fetch('teil.html');
    site.get('main').innerHTML = await answer.text();
    await expectOneCard(site);
  });

  it('by htmx is upgraded', async () => {
    const site = await openSite({
      head: library('htmx.org/dist/htmx.js'),
      body: `${SCRIPT}<button hx-get="teil.html" hx-target="main">Kontakt</button><main></main>`,
      files: { '/amt/teil.html': MARKER },
    });
    site.get('button').click();
    await expectOneCard(site);
  });
});

describe('a page of Turbo', () => {
  const pageWith = (body: string): string => pageOf({ head: TURBO + SCRIPT, body });
  const open = (head = ''): Promise<HostSite> =>
    openSite({
      head: head + TURBO + SCRIPT,
      body: `<h1>Kontakt</h1>${MARKER}`,
      files: { '/amt/zwei.html': pageWith(`<h1>Zwei</h1>${MARKER}`) },
    });
  type Turbo = { visit: (to: string, options?: { action: string }) => void };
  const turboOf = (site: HostSite): Turbo => (site.window as unknown as { Turbo: Turbo }).Turbo;
  const headingIs = (site: HostSite, words: string): Promise<void> =>
    until(() => site.document.querySelector('h1')?.textContent === words, `The page is not “${words}”.`);

  it('is upgraded when it is visited, and when the reader comes back', async () => {
    const site = await open();
    await expectOneCard(site);
    turboOf(site).visit('zwei.html');
    await headingIs(site, 'Zwei');
    await expectOneCard(site);
    site.window.history.back();
    await headingIs(site, 'Kontakt');
    await expectOneCard(site);
  });

  it('is healed when it is morphed', async () => {
    const site = await open('<meta name="turbo-refresh-method" content="morph">');
    await expectOneCard(site);
    await site.put({ '/amt/seite.html': pageWith(`<h1>Neu</h1>${MARKER}`) });
    // The same path and “replace” make a refresh of it.
    turboOf(site).visit('seite.html?2', { action: 'replace' });
    await headingIs(site, 'Neu');
    await until(() => site.document.querySelector(CARD), 'The card stays away.');
    await expectOneCard(site);
  });
});

describe('a marker whose element vanishes', () => {
  it('by idiomorph is healed, and shows what the new marker asks for', async () => {
    const site = await openSite({
      head: library('idiomorph/dist/idiomorph.js'),
      body: `${SCRIPT}<main>${MARKER}</main>`,
    });
    await expectOneCard(site);
    const first = site.get(CARD);
    const { Idiomorph } = site.window as unknown as { Idiomorph: { morph: (old: Element, html: string) => void } };
    Idiomorph.morph(site.get('main'), `<main>${MARKER.replace('Telefon', 'Fon')}</main>`);
    await until(() => site.document.querySelector(CARD) !== first, 'Nothing is morphed.');
    await expectOneCard(site);
    expect(site.get(`${CARD} > p`).textContent).to.equal('Fon 04921 87-1779');
  });

  it('by a script is healed', async () => {
    const site = await openSite({ body: `${SCRIPT}${MARKER}` });
    const card = await site.shown(CARD);
    site.get('[data-kmt]').replaceChildren(...card.childNodes);
    await until(() => site.document.querySelector(CARD), 'The card stays away.');
    await expectOneCard(site);
  });

  it('is right as a copy', async () => {
    const site = await openSite({ body: `${SCRIPT}<main>${MARKER}</main>` });
    await site.shown(CARD);
    const copy = site.get('main').cloneNode(true);
    site.get('main').replaceWith(copy);
    await expectOneCard(site);
  });
});
