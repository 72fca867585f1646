/** What has become of a snippet: what a reader of the page sees with it. */
import type { Page } from 'playwright-core';
import { WIDGETS } from '../../src/editor/snippet/choice.ts';
import type { SnippetForm } from './forms.ts';
import type { FormId, Verdict } from './matrix.ts';
import { PAGE, type Site } from './site.ts';

/** Puts what an editor has saved on a page of the site, and looks at it. */
export async function judge(page: Page, site: Site, id: FormId, form: SnippetForm, saved: string): Promise<Verdict> {
  site.show(saved + (form.beside ?? ''), id !== 'script');
  await page.goto(site.url + PAGE, { waitUntil: 'load' });
  const text = plain(await page.locator('css=body').innerText());
  if (/<\/?(?:kmt-|div|iframe|script)/.test(text)) return 'code';
  if (await appears(page, form)) return (await keepsText(page, form, saved)) ? 'widget' : 'gone';
  const [frame] = page.frames().slice(1);
  if (frame) return (await frame.locator('css=body').innerText()).includes('Geibelstraße 30a') ? 'page' : 'dead-link';
  if (id === 'link' && (await isDead(page))) return 'dead-link';
  return form.text && text.includes(form.text) ? 'text' : 'gone';
}

/** Whether our elements show their data, on the page or in a frame that runs scripts, with all attributes they were given. */
async function appears(page: Page, { attributes = {}, widgets = 1 }: SnippetForm): Promise<boolean> {
  for (let tries = 0; tries < 20; tries++) {
    let shown = 0;
    for (const frame of page.frames()) {
      for (const element of await frame.locator(`css=${ELEMENTS}`).all()) {
        if (!(await element.locator('css=.content').first().isVisible())) continue;
        shown += 1;
        for (const [name, value] of Object.entries(attributes))
          if ((await element.getAttribute(name)) !== value) return false;
      }
    }
    if (shown >= widgets) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

const ELEMENTS = WIDGETS.map((widget) => `kmt-${widget}`).join(', ');

/** Without script, the page says what one must know. */
async function keepsText(page: Page, { text = '' }: SnippetForm, saved: string): Promise<boolean> {
  const words = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent,
    saved,
  );
  return plain(words).includes(text);
}

/** Quill makes every space one that does not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const isDead = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const link = document.querySelector('a');
    return link !== null && !(await fetch(link.href)).ok;
  });
