import { expect, waitUntil } from '@open-wc/testing';
import { type HostSite, openSite, type SiteOptions } from '../../support/host-site.ts';
import { find, isDisplayed, words } from '../../support/page.ts';

/** Needs two parts: the panel, and a language. */
const LOCATOR = `<kmt-counselling-locator src="../data/emsland.json" lang="en"><p>Telefon 04921 870</p></kmt-counselling-locator>`;

const embed = async (): Promise<string> => (await fetch('/dist/embed.js')).text();

/** Opens a page with a locator and the script delivered in some way. */
const delivered = (body: string, options: Partial<SiteOptions> = {}): Promise<HostSite> =>
  openSite({ body: LOCATOR + body, ...options });

async function expectWhole(site: HostSite): Promise<void> {
  const locator = await site.shown('kmt-counselling-locator', '.content[lang=en] .results');
  expect(words(locator)).to.contain('Find advice');
  const { warnings, errors, thrown } = site.record;
  expect({ warnings, errors, thrown }).to.deep.equal({ warnings: [], errors: [], thrown: [] });
}

/** The one sentence about the panel, which is not where it is asked for; the reader has the fallback. */
async function expectSentence(site: HostSite, address: string, why: string): Promise<void> {
  const locator = await site.shown('kmt-counselling-locator', '.retry');
  expect(isDisplayed(locator.querySelector('p')!)).to.equal(true);
  const about = (): string[] => site.record.warnings.filter((line) => line.includes('/chunks/embed-panel-'));
  await waitUntil(() => about().length > 0, 'no sentence', { timeout: 15_000 });
  expect(about()).to.have.length(1);
  expect(about()[0]).to.contain(`„${address}chunks/embed-panel-`).and.contain('lädt nicht').and.contain(why);
  expect(about()[0]).to.contain('data-kmt-base');
}

describe('the parts of a script that came', () => {
  const ways: Record<string, () => Promise<HostSite>> = {
    'by its tag': () => delivered('<script src="../kmt/embed.js" defer></script>'),
    'with a version in its address': () => delivered('<script src="../kmt/embed.js?ver=6.4" async></script>'),
    'under a name of its own kind': async () =>
      delivered('<script src="../kmt/embed.min.js"></script>', { files: { '/kmt/embed.min.js': await embed() } }),
    'as a module': () => delivered('<script src="../kmt/embed.js" type="module"></script>'),
    'by import()': () => delivered('<script type="module">import("../kmt/embed.js");</script>'),
    'by a library that appends its tag': () =>
      delivered(`<script>
        var tag = document.createElement('script');
        tag.src = '../kmt/embed.js';
        document.head.appendChild(tag);
      </script>`),
    'as a copy in a cache folder, which says where the parts are': async () =>
      delivered('<script src="../cache/1a2b.js" data-kmt-base="../kmt"></script>', {
        files: { '/cache/1a2b.js': await embed() },
      }),
    'inside of another script, on a page that says where they are': async () =>
      delivered('<script src="../cache/all.js"></script>', {
        html: 'lang="de" data-kmt-base="../kmt/"',
        files: { '/cache/all.js': `var before = 1;\n${await embed()}\nvar after = 2;` },
      }),
    'inside of another script, beside a tag of its name': async () =>
      delivered('<script type="text/plain" src="../kmt/embed.js"></script><script src="../cache/all.js"></script>', {
        files: { '/cache/all.js': `var before = 1;\n${await embed()}` },
      }),
    'inside of the page, which says where they are': async () =>
      delivered(`<script data-kmt-base="../kmt/">${(await embed()).replaceAll('</', '<\\/')}</script>`),
    'by eval': () =>
      delivered(
        `<script>fetch('../kmt/embed.js').then((file) => file.text()).then((text) => (0, eval)(text));</script>`,
        { html: 'lang="de" data-kmt-base="../kmt/"' },
      ),
    'as a blob': () =>
      delivered(
        `<script data-kmt-base="../kmt/">fetch('../kmt/embed.js').then((file) => file.blob()).then((blob) => {
          var tag = document.createElement('script');
          tag.src = URL.createObjectURL(blob);
          document.body.appendChild(tag);
        });</script>`,
      ),
  };
  for (const [way, open] of Object.entries(ways)) it(`${way}, are found`, async () => expectWhole(await open()));
});

describe('the parts of a script that can’t be found, and why', () => {
  it('is said: a copy in another folder', async () => {
    const site = await delivered('<script src="../cache/1a2b.js"></script>', {
      files: { '/cache/1a2b.js': await embed() },
    });
    await expectSentence(site, `${site.url}/cache/`, 'HTTP 404');
  });

  it('is said: the script inside of the page', async () => {
    const site = await delivered(`<script>${(await embed()).replaceAll('</', '<\\/')}</script>`);
    await expectSentence(site, `${site.url}/amt/`, 'HTTP 404');
  });

  it('is said: another host that does not allow it', async () => {
    const site = await openSite({ body: LOCATOR });
    const script = site.document.createElement('script');
    script.src = `${site.foreignUrl}/kmt/embed.js`;
    site.document.body.append(script);
    await expectSentence(site, `${site.foreignUrl}/kmt/`, 'CORS');
  });

  it('is said: a policy that names the script and nothing else', async () => {
    const policy = `<script>
      var tag = document.createElement('meta');
      tag.httpEquiv = 'Content-Security-Policy';
      tag.content = "script-src 'unsafe-inline' " + new URL('../kmt/embed.js', location.href).href;
      document.head.appendChild(tag);
    </script>`;
    const site = await delivered('<script src="../kmt/embed.js"></script>', { head: policy });
    await expectSentence(site, `${site.url}/kmt/`, 'Content-Security-Policy');
    expect(find(site.get('kmt-counselling-locator'), '.content')).to.equal(null);
  });
});
