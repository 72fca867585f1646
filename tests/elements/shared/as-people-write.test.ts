/** Telephone numbers as people write them into the file, from the field: what the page dials, and what it never does. */
import { expect } from '@open-wc/testing';
import '../../../src/define/office-card.ts';
import { changed } from '../../support/broken-data.ts';
import { all, readConsole, show, words } from '../../support/page.ts';
import { serve } from '../../support/serve-data.ts';

type Case = { id: string; put: Record<string, unknown>; href?: string; never?: string };

/** Not by fetch, which tests have for themselves. */
function read(name: string): Promise<string> {
  const request = new XMLHttpRequest();
  request.open('GET', new URL(`../../cases/${name}`, import.meta.url));
  return new Promise((resolve, reject) => {
    request.onload = () => {
      resolve(request.responseText);
    };
    request.onerror = reject;
    request.send();
  });
}

describe('an office card of a file as people write it', () => {
  readConsole();

  it('dials what a person would dial, in 6 cases, and shows every other number as it is written', async () => {
    const base = JSON.parse(await read('base.json')) as object;
    const lines = (await read('as-people-write.jsonl')).trim().split('\n');
    const cases = lines.map((line) => JSON.parse(line) as Case).filter(({ href, never }) => href ?? never);
    expect(cases).to.have.length(6);
    for (const { id, put, href, never } of cases) {
      const card = await show(`<kmt-office-card src="${serve(changed(base, put)).url}"></kmt-office-card>`);
      const dialled = [...new Set(all(card, 'a[href^="tel:"]').map((link) => link.getAttribute('href')))];
      expect(dialled, id).to.deep.equal(href ? [href] : []);
      expect(dialled, id).not.to.include(never);
      if (never) expect(words(card), id).to.include(String(Object.values(put)[0]));
    }
  });
});
