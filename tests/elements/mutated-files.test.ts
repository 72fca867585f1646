import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import '../../src/define/counselling-locator.ts';
import '../../src/define/office-card.ts';
import '../../src/define/opening-hours-badge.ts';
import '../../src/define/task-list.ts';
import { parseDirectory } from '../../src/model/reading/parse.ts';
import { changed, richFile } from '../support/broken-data.ts';
import { stopClock } from '../support/fixed-clock.ts';
import { mutationsOf } from '../support/mutations.ts';
import { all, find, isDisplayed, put, readConsole, words } from '../support/page.ts';
import { emden, emsland } from '../support/real-data.ts';
import { samples } from '../support/samples.ts';
import { serve } from '../support/serve-data.ts';

const TAGS = ['kmt-office-card', 'kmt-task-list', 'kmt-opening-hours-badge', 'kmt-counselling-locator'];
const PHONE = '<p>Telefon 04921 87-1779</p>';
const BATCH = 10;

/** What becomes of a text is told by our code, not by the engine: one goes through all of them, the others through some. */
const EACH = navigator.userAgent.includes('Chrome') ? 1 : samples(4, 1);
const TRIED_TEXTS = freeTextsOf(richFile()).filter((_, i) => i % EACH === 0);

describe('a data file with a few things changed', function () {
  this.timeout(600_000);
  const said = readConsole();
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    // A browser says so of any page whose boxes change while it measures them.
    if ('message' in event && event.message.startsWith('ResizeObserver loop')) return;
    thrown.push('reason' in event ? String(event.reason) : event.message);
  };

  before(() => {
    stopClock('2026-11-23T10:00+01:00');
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });

  const files = fc.sample(
    fc.oneof(
      { weight: 7, arbitrary: mutationsOf([richFile()]) },
      { weight: 3, arbitrary: mutationsOf([emden, emsland]) },
    ),
    { numRuns: samples(20, 1000), seed: 10 },
  );

  /** Shows a file in every element, all details open. */
  async function show(file: object, what: string): Promise<void> {
    // As it comes over the network: no Infinity, no undefined.
    const text = JSON.stringify(file);
    const { directory } = parseDirectory(JSON.parse(text));
    const { url } = serve(text);
    const group = await put(`<div>${TAGS.map((tag) => `<${tag} src="${url}">${PHONE}</${tag}>`).join('')}</div>`);
    for (const element of group.children) {
      const name = `${what}, <${element.localName}>`;
      await waitUntil(() => isSettled(element), `${name} is stuck`, { timeout: 15_000 });
      for (const button of all(element, 'button.disclosure[aria-expanded="false"]')) button.click();
      await (element as LitElement).updateComplete;
      const content = find(element, '.content');
      expect(Boolean(content), `${name} shows content`).to.equal(Boolean(directory));
      expect(isDisplayed(element.firstElementChild!), `${name} shows its fallback`).to.equal(!content);
      expect(words(content ?? element), name).to.match(/\p{L}/u);
    }
    group.remove();
    expect(thrown, what).to.deep.equal([]);
    expect(said.errors.filter((text) => text.includes('Error'))).to.deep.equal([]);
  }

  for (let first = 0; first < files.length; first += BATCH) {
    const batch = files.slice(first, first + BATCH);
    it(`shows all that is good of it in every element, or its fallback (${first + 1} to ${first + batch.length})`, async () => {
      for (const file of batch) await show(file, `seed 10, file ${files.indexOf(file) + 1}`);
    });
  }

  for (const [kind, text] of Object.entries({ 'half an emoji': 'Weg \ud83d 5', 'a lone CR': 'Amt\rX-EVIL:1' })) {
    it(`shows ${kind} in any text like any other text`, async () => {
      for (const path of TRIED_TEXTS) await show(changed(richFile(), { [path]: text }), `${kind} at ${path}`);
    });
  }
});

/** Paths of the texts in which a webmaster may write anything. */
function freeTextsOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return /^Beispiel|^[a-z]+ /i.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => freeTextsOf(part, path ? `${path}.${key}` : key));
}

/** It shows what there is, or says that there is nothing; of a locator, its places or whom to ask. */
function isSettled(element: Element): boolean {
  if (find(element, 'button.retry')) return true;
  const content = find(element, '.content');
  if (element.localName !== 'kmt-counselling-locator') return content !== null;
  return find(element, '#found, .advice, [part~="result"]') !== null;
}
