import { expect, waitUntil } from '@open-wc/testing';
import { type HostSite, openSite, SCRIPT, type SiteFile } from '../../support/host-site.ts';
import { find, get, isDisplayed, words } from '../../support/page.ts';

/** Instead of its 15 seconds, the page's clock lets a server be silent for one. */
const HASTE = `<script>
  var later = window.setTimeout;
  window.setTimeout = function (run, wait) { return later.call(window, run, wait === 15000 ? 1000 : wait); };
</script>`;

/** How a server answers instead of with the part. */
const ANSWERS: Record<string, { file: SiteFile; says: string }> = {
  '404': { file: { status: 404, body: 'Not Found', type: 'text/html' }, says: 'HTTP 404' },
  '503': { file: { status: 503, body: 'Bitte warten', type: 'text/html' }, says: 'HTTP 503' },
  'a page of HTML': { file: { body: '<!doctype html>', type: 'text/html' }, says: 'HTTP 200, text/html' },
  'nothing at all': { file: { never: true }, says: 'keine Antwort' },
};

/** The script after the page is loaded: of what it imports before, Firefox and WebKit wait for the end. */
function startScript(site: HostSite): void {
  const script = site.document.createElement('script');
  script.src = '../kmt/embed.js';
  site.document.body.append(script);
}

const FALLBACK = '<p>Telefon 04921 870</p>';

/** Where the panel is: its name has a hash. */
async function panelPath(): Promise<string> {
  const script = await (await fetch('/dist/embed.js')).text();
  return `/kmt/${/chunks\/embed-panel-[\w-]+\.js/.exec(script)![0]}`;
}

const locator = `<kmt-counselling-locator src="../data/emsland.json" map="on" map-tiles="data:,{z}{x}{y}" map-attribution="©">
  ${FALLBACK}</kmt-counselling-locator>`;
const faulty = JSON.stringify({ version: 1 });

type Case = {
  path: string | (() => Promise<string>);
  body: string;
  files?: Record<string, string>;
  /** Waits for what a reader sees while it is missing, and what comes once it is there. */
  missing: (site: HostSite) => Promise<void>;
  retry: (site: HostSite) => void;
  there: (site: HostSite) => Promise<unknown>;
};

const PARTS: Record<string, Case> = {
  panel: {
    path: panelPath,
    body: locator,
    async missing(site) {
      const element = await site.shown('kmt-counselling-locator', '.retry');
      expect(isDisplayed(element.querySelector('p')!)).to.equal(true);
      expect(words(element)).to.contain('Die Angaben sind gerade nicht verfügbar.');
    },
    retry: (site) => get(site.get('kmt-counselling-locator'), '.retry').click(),
    there: (site) => site.shown('kmt-counselling-locator', '.results'),
  },
  language: {
    path: '/kmt/locales/en.js',
    body: '<kmt-task-list src="../data/emden.json" lang="en" language-menu="de,en"></kmt-task-list>',
    async missing(site) {
      expect(words(await site.shown('kmt-task-list'))).to.contain('Aufgaben');
    },
    retry: (site) => get(site.get('kmt-task-list'), '[part=language-menu] [lang=en]').click(),
    there: (site) => site.shown('kmt-task-list', '.content[lang=en]'),
  },
  'language of the locator': {
    path: '/kmt/locales/en-locator.js',
    body: `<kmt-counselling-locator src="../data/emsland.json" lang="en" language-menu="de,en">
      ${FALLBACK}</kmt-counselling-locator>`,
    async missing(site) {
      const shown = words(await site.shown('kmt-counselling-locator', '.results'));
      expect(shown).to.contain('Beratung finden');
      expect(site.get('kmt-counselling-locator').shadowRoot!.querySelector('.content')).to.have.property('lang', 'de');
    },
    retry: (site) => get(site.get('kmt-counselling-locator'), '[part=language-menu] [lang=en]').click(),
    there: (site) => site.shown('kmt-counselling-locator', '.content[lang=en]'),
  },
  map: {
    path: '/kmt/map.js',
    body: locator,
    async missing(site) {
      await site.shown('kmt-counselling-locator', '.map');
      await waitUntil(
        () => words(site.get('kmt-counselling-locator')).includes('Die Karte ist gerade nicht'),
        'no words',
        {
          timeout: 15_000,
        },
      );
    },
    retry: (site) => get(site.get('kmt-counselling-locator'), '.map button').click(),
    there: (site) => site.shown('kmt-counselling-locator', '.marker'),
  },
  diagnosis: {
    path: '/kmt/diagnosis.js',
    body: `<kmt-office-card src="../faulty.json">${FALLBACK}</kmt-office-card>`,
    files: { '/faulty.json': faulty },
    async missing(site) {
      const element = await site.shown('kmt-office-card', '.retry');
      expect(isDisplayed(element.querySelector('p')!)).to.equal(true);
    },
    retry: (site) => get(site.get('kmt-office-card'), '.retry').click(),
    there: (site) =>
      waitUntil(() => site.record.errors.some((line) => line.includes('office')), 'no words', { timeout: 15_000 }),
  },
};

for (const [part, { path: place, body, files, missing, retry, there }] of Object.entries(PARTS)) {
  describe(`the ${part}, which is missing once`, () => {
    for (const [answer, { file, says }] of Object.entries(ANSWERS)) {
      it(`because the server answers with ${answer}, is said to be, and a retry really asks again`, async () => {
        const path = typeof place === 'string' ? place : await place();
        const good = await (await fetch(path.replace('/kmt/', '/dist/'))).text();
        const site = await openSite({ head: HASTE, body, files: { ...files, [path]: file } });
        startScript(site);
        await missing(site);
        await waitUntil(() => site.record.failures.length > 0, 'no kmt-error', { timeout: 15_000 });
        const complaint = (): string | undefined => site.record.warnings.find((line) => line.includes('lädt nicht'));
        await waitUntil(complaint, 'no sentence', { timeout: 15_000 });
        expect(complaint())
          .to.contain(site.url + path)
          .and.contain(says);
        expect(site.record.thrown).to.deep.equal([]);

        await site.put({ [path]: good });
        retry(site);
        await there(site);
        const asked = (await site.requests()).filter((each) => each.startsWith(path));
        expect(asked).to.include(`${path}?retry=1`);
      });
    }
  });
}

describe('a data file', () => {
  it('that never comes is given up after 15 seconds, and asked for anew by the button', async () => {
    const site = await openSite({
      head: HASTE,
      body: `${SCRIPT}<kmt-office-card src="../data/emden.json">${FALLBACK}</kmt-office-card>`,
      files: { '/data/emden.json': { never: true } },
    });
    const card = await site.shown('kmt-office-card', '.retry');
    expect(isDisplayed(card.querySelector('p')!)).to.equal(true);
    expect(site.record.failures).to.have.length(1);
    expect(site.record.errors.join()).to.contain('/data/emden.json').and.contain('antwortet nicht');
    expect(await site.requests()).to.not.include('/kmt/diagnosis.js');
    await site.put({ '/data/emden.json': await (await fetch('/data/emden.json')).text() });
    get(card, '.retry').click();
    expect(words(await site.shown('kmt-office-card'))).to.contain('Koordinierungsstelle');
  });

  it('with a property that nobody knows is shown without the words, where these are missing', async () => {
    const emden = (await (await fetch('/data/emden.json')).json()) as { office: Record<string, unknown> };
    emden.office.parkingSpaces = 12;
    const site = await openSite({
      body: `${SCRIPT}<kmt-office-card src="../new.json">${FALLBACK}</kmt-office-card>
        <kmt-opening-hours-badge src="../new.json"></kmt-opening-hours-badge>`,
      files: { '/new.json': JSON.stringify(emden), '/kmt/diagnosis.js': { status: 404 } },
    });
    expect(words(await site.shown('kmt-office-card'))).to.contain(
      'Montag und Dienstag 9:00–17:00 Mittwoch heute 9:00–17:00',
    );
    expect(words(await site.shown('kmt-opening-hours-badge'))).to.contain('Geöffnet');
    expect(await site.requests()).to.include('/kmt/diagnosis.js');
    expect(find(site.get('kmt-office-card'), '.retry')).to.equal(null);
  });

  it('of thousands of places is read in one go where what reads it in steps is missing', async () => {
    const emden = (await (await fetch('/data/emden.json')).json()) as object;
    const large = JSON.stringify({ ...emden, attribution: Array<string>(50_000).fill('Beispielverlag') });
    const site = await openSite({
      body: `${SCRIPT}<kmt-office-card src="../large.json">${FALLBACK}</kmt-office-card>`,
      files: { '/large.json': large, '/kmt/large-json.js': { status: 404 } },
    });
    expect(words(await site.shown('kmt-office-card'))).to.contain('Koordinierungsstelle');
    expect(await site.requests()).to.not.include('/kmt/diagnosis.js');
  });
});
