/** What the Redaktion gives to copy, on a page with nothing else: the lines for each system, and the page of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { type SnippetChoice, WIDGETS } from '../../src/editor/snippet/choice.ts';
import { snippetFor } from '../../src/editor/snippet/snippet.ts';
import { SYSTEMS } from '../../src/editor/snippet/systems.ts';
import { wordsFor } from '../../src/editor/snippet/words.ts';
import type { Directory } from '../../src/model/schema/schema.ts';
import { useBareSite } from '../support/bare-site.ts';

const data = new URL('../../data/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
const emden = read('emden.json') as Directory;
/** As on a site: the data, and beside it their texts in other languages. */
const files = Object.fromEntries(
  readdirSync(data)
    .filter((name) => name.startsWith('emden.'))
    .map((name) => [`/fileadmin/kmt/${name.replace('emden', 'beratung')}`, read(name)]),
);

const choiceOf = (widget: SnippetChoice['widget'], more: Partial<SnippetChoice> = {}): SnippetChoice => ({
  ...{ widget, folder: '/fileadmin/kmt/', file: 'beratung.json', allowed: true },
  ...more,
});

describe('The lines of the Redaktion on a bare page under a strict policy', function () {
  this.timeout(30_000);
  const site = useBareSite();

  for (const widget of WIDGETS) {
    it(`show kmt-${widget}, and nobody complains`, async () => {
      // Each once: most systems get the same.
      const snippets = new Set(SYSTEMS.map((system) => snippetFor(system, choiceOf(widget), emden).html));
      const { script } = snippetFor('contao', choiceOf(widget), emden);
      const { page, complaints } = await site.visit(script! + [...snippets].join('\n'), { files });
      expect(await page.locator(`css=kmt-${widget} >> css=.content`).count()).to.equal(snippets.size);
      expect(complaints).to.deep.equal([]);
    });
  }

  it('speak the chosen language at once and load its words but once', async () => {
    const choice = choiceOf('office-card', { language: 'fr' });
    const words = await wordsFor('fr');
    const { html, script, preload } = snippetFor('contao', choice, emden, words);
    expect(html).to.include('lundi');
    const { page, requests, complaints } = await site.visit(preload! + script! + html, { files });
    expect(await page.locator('css=.content').innerText()).to.include('Ouvert');
    expect(requests.filter((path) => path.endsWith('/locales/fr.js'))).to.have.lengthOf(1);
    expect(complaints).to.deep.equal([]);
  });

  it('leave address and telephone where the script does not come', async () => {
    const { page } = await site.visit(snippetFor('contao', choiceOf('office-card'), emden).html, { files });
    expect(await page.locator('css=body').innerText())
      .to.include('Geibelstraße 30a')
      .and.to.include('04921 87-1779');
  });

  it('lead to a page of its own that shows the element, wherever it lies', async () => {
    const { html, page: own } = snippetFor('plone', choiceOf('counselling-locator', { allowed: false }), emden);
    const { page } = await site.visit(html, { files, allowing: "frame-src 'self'; style-src 'unsafe-inline'" });
    await page.route(`**/fileadmin/kmt/${own!.folder}/${own!.name}`, (route) =>
      route.fulfill({ body: own!.html, contentType: 'text/html; charset=utf-8' }),
    );
    await page.reload();
    const frame = page.frameLocator('css=iframe');
    expect(await page.locator('css=iframe').getAttribute('title')).to.equal('Beratung finden');
    expect(await frame.locator('css=kmt-counselling-locator >> css=.content').innerText()).to.include(
      'Beratung finden',
    );
  });
});
