import { expect, waitUntil } from '@open-wc/testing';
import { type HostSite, openSite, pageOf, type SiteOptions, SCRIPT, TAGS } from '../../support/host-site.ts';
import { find, get, isDisplayed, words } from '../../support/page.ts';

const FALLBACK = '<p>Rathaus, Telefon 04921 870</p>';
const ELEMENTS = TAGS.map((tag) => `<${tag} src="../data/emden.json">${FALLBACK}</${tag}>`).join('');

/** A page on which a script has broken something before ours runs. */
const brokenBy = (script: string, options: Partial<SiteOptions> = {}): Promise<HostSite> =>
  openSite({ head: `<script>${script}</script>`, body: SCRIPT + ELEMENTS, ...options });

/**
 * Whether it shows its content, or the fallback with a number and the calm line; waits for one of the two. Where the script
 * breaks while it is read, there is only the fallback.
 */
async function outcome(site: HostSite, tag: string): Promise<'content' | 'fallback' | 'no script'> {
  const element = site.get(tag);
  if (!site.window.customElements.get(tag)) {
    expect(isDisplayed(element.querySelector('p')!), `${tag}: fallback`).to.equal(true);
    expect(site.record.thrown.join()).to.contain('replaced');
    return 'no script';
  }
  await waitUntil(() => find(element, '.content, .retry'), `${tag} shows nothing.`, { timeout: 15_000 });
  if (find(element, '.content')) return 'content';
  expect(isDisplayed(element.querySelector('p')!), `${tag}: fallback`).to.equal(true);
  expect(words(element), tag).to.contain('Die Angaben sind gerade nicht verfügbar.');
  return 'fallback';
}

const THROW = 'throw new TypeError("replaced")';

/** Builtins that a library replaces by something that does less, or by nothing. */
const REPLACED = {
  'Array.from': 'Array.from = function (list) { return Array.prototype.slice.call(list); };',
  'Array.from that throws': `Array.from = function () { ${THROW}; };`,
  Event: `window.Event = function () { ${THROW}; };`,
  'no Event': 'window.Event = {};',
  reduce: `Array.prototype.reduce = function () { ${THROW}; };`,
  flatMap: `Array.prototype.flatMap = function () { ${THROW}; };`,
  'Object.hasOwn': 'Object.hasOwn = undefined;',
  'Object.entries': `Object.entries = function () { ${THROW}; };`,
  'Object.fromEntries': `Object.fromEntries = function () { ${THROW}; };`,
  'JSON.stringify': `JSON.stringify = function () { ${THROW}; };`,
  replace: `String.prototype.replace = function () { ${THROW}; };`,
  'Intl.DateTimeFormat': `Intl.DateTimeFormat = function () { ${THROW}; };`,
};

describe('a page that has replaced a builtin', () => {
  for (const [name, script] of Object.entries(REPLACED)) {
    it(`(${name}) has in each place the facts or the fallback, and no fact is called unknown`, async () => {
      const site = await brokenBy(script);
      for (const tag of TAGS) {
        const failed = (await outcome(site, tag)) === 'fallback';
        const told = site.record.failures.filter(({ target }) => target === site.get(tag));
        if (!name.endsWith('Event')) expect(told.length, `${tag}: kmt-error`).to.equal(failed ? 1 : 0);
        if (failed) expect(site.record.errors.join('\n')).to.contain(`<${tag}>`);
        // Of the office, whose hours are known; of the counselling places, they are not, and a document says so of another.
        if (!['kmt-counselling-locator', 'kmt-document-list'].includes(tag))
          expect(words(site.get(tag)), tag).to.not.match(/nicht bekannt/);
      }
      if (site.window.customElements.get(TAGS[0])) expect(site.record.thrown).to.deep.equal([]);
    });
  }

  it('shows the right hours where Array.from is another', async () => {
    const site = await brokenBy(REPLACED['Array.from']);
    const card = await site.shown('kmt-office-card');
    expect(words(get(card, 'table'))).to.contain('Mittwoch heute 9:00–17:00 Donnerstag 9:00–17:00 Freitag 9:00–13:00');
  });

  it('lets readers do what they want where no event can be made', async () => {
    const script = 'EventTarget.prototype.dispatchEvent = function () { throw new TypeError("replaced"); };';
    const site = await brokenBy(script, { body: SCRIPT + ELEMENTS.replaceAll('emden', 'emsland') });
    const locator = await site.shown('kmt-counselling-locator', '.results .disclosure');
    get(locator, '.results .disclosure').click();
    await waitUntil(() => find(locator, '[id^=details-]'), 'No details are shown.');
    expect(site.record.warnings.join('\n')).to.contain('Ereignis');
  });

  it('has a retry that works once the builtin does', async () => {
    const script = `var real = Object.entries; Object.entries = function () { ${THROW}; };`;
    const site = await brokenBy(script);
    expect(await outcome(site, 'kmt-office-card')).to.equal('fallback');
    site.window.eval('Object.entries = real');
    get(site.get('kmt-office-card'), '.retry').click();
    expect(words(await site.shown('kmt-office-card'))).to.contain('Koordinierungsstelle');
  });
});

describe('a page in XHTML', () => {
  it('has the fallback at least, and the calm line', async () => {
    const html = pageOf({
      html: 'lang="de" xmlns="http://www.w3.org/1999/xhtml"',
      body: SCRIPT.replace('defer', 'defer="defer"') + ELEMENTS,
    });
    const type = 'application/xhtml+xml; charset=utf-8';
    const files = { '/amt/seite.html': { body: html.replace('<!doctype html>', ''), type } };
    const site = await openSite({ body: '', files });
    for (const tag of TAGS) await outcome(site, tag);
  });
});
