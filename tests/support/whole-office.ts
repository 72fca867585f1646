/** All that an office has to show, on one page: the eight elements with a shipped file and the texts that lie beside it. */
import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/counselling-locator.ts';
import '../../src/define/document-list.ts';
import '../../src/define/event-list.ts';
import '../../src/define/network.ts';
import '../../src/define/offer-list.ts';
import '../../src/define/office-card.ts';
import '../../src/define/opening-hours-badge.ts';
import '../../src/define/task-list.ts';
import { all, allSettled, find, get, put, SOON } from './page.ts';

const TAGS = [
  'kmt-office-card',
  'kmt-opening-hours-badge',
  'kmt-task-list',
  'kmt-offer-list',
  'kmt-document-list',
  'kmt-event-list',
  'kmt-network',
  'kmt-counselling-locator',
];

/** A file of the project, past whatever a test has put in the place of `fetch`. */
export function fileOf(path: string, type: 'json' | 'text'): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = type;
    request.onload = () => (request.status === 200 ? resolve(request.response) : reject(new Error(path)));
    request.open('GET', new URL(`../../${path}`, import.meta.url));
    request.send();
  });
}

/** The elements on one page, with all open that is folded. */
export async function wholeOffice(office: 'emden' | 'emsland', lang: string): Promise<LitElement[]> {
  const { href: src } = new URL(`../../data/${office}.json`, import.meta.url);
  const markup = TAGS.map((tag) => `<${tag} src="${src}" lang="${lang}" page-size="999"></${tag}>`).join('');
  const elements = await allSettled(await put(`<main>${markup}</main>`));
  const locator = elements.at(-1)!;
  await waitUntil(() => find(locator, '#found'), 'It finds nothing.', { interval: SOON, timeout: 8000 });
  for (const element of elements) {
    await waitUntil(() => get(element, '.content').lang === lang, `${element.localName} has another language.`, {
      interval: SOON,
      timeout: 8000,
    });
    for (const button of all(element, '.results .disclosure')) button.click();
    await element.updateComplete;
    for (const details of all(element, 'details')) details.setAttribute('open', '');
  }
  return elements;
}

/** What is to be read of something, as it is laid out: not what is hidden. */
export const readable = (part: HTMLElement): string => part.innerText.replace(/\s+/g, ' ').trim();

/** The same of an element, and what is behind each of its filters, of which one is open at a time. */
export async function readableOf(element: LitElement): Promise<string> {
  const parts = [readable(get(element, '.content'))];
  for (const button of all(element, '.filters > button[aria-expanded=false]')) {
    button.click();
    await element.updateComplete;
    parts.push(readable(get(element, `#${button.getAttribute('aria-controls')}`)));
  }
  return parts.join('\n');
}

/** What is heard or comes up of an element without being laid out as words. */
export const namesIn = (element: LitElement): string[] =>
  ['aria-label', 'title', 'alt', 'placeholder'].flatMap((name) =>
    all(element, `[${name}]`).map((each) => each.getAttribute(name)!),
  );
