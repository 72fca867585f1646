import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/office-card.ts';
import '../../src/define/task-list.ts';
import { watchMarkers } from '../../src/markers/watch.ts';
import { find, isDisplayed, settled } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

const { url } = serve(emden);
const MARKER = `<div data-kmt="office-card" data-src="${url}"><p>Telefon</p></div>`;

const page = (markup = ''): HTMLElement => fixtureSync(`<main>${markup}</main>`);
const cardIn = (root: ParentNode): LitElement | null => root.querySelector('[data-kmt] > kmt-office-card');

/** Waits for the card in a marker, and until it shows its content. */
async function cardOf(root: ParentNode): Promise<LitElement> {
  await waitUntil(() => cardIn(root), 'The marker stays one.');
  return settled(cardIn(root)!);
}

describe('a page that is watched for markers', () => {
  before(() => {
    watchMarkers();
  });

  it('upgrades a marker that comes late', async () => {
    const main = page();
    main.innerHTML = `<section>${MARKER}</section>`;
    const card = await cardOf(main);
    expect(isDisplayed(card.querySelector('p')!)).to.equal(false);
  });

  it('upgrades what becomes a marker', async () => {
    const main = page(`<div data-src="${url}"><p>Telefon</p></div>`);
    main.querySelector('div')!.dataset.kmt = 'office-card';
    await cardOf(main);
  });

  it('upgrades a marker when its address comes', async () => {
    const main = page('<div data-kmt="office-card"><p>Telefon</p></div>');
    main.querySelector('div')!.dataset.src = url;
    await cardOf(main);
  });

  it('keeps an element whose address a lazy loader takes away', async () => {
    const main = page(MARKER);
    const card = await cardOf(main);
    delete main.querySelector('div')!.dataset.src;
    main.insertAdjacentHTML('beforeend', MARKER);
    await waitUntil(() => main.querySelectorAll('kmt-office-card').length === 2);
    expect([card.isConnected, card.getAttribute('src')]).to.deep.equal([true, url]);
  });

  it('puts an element back that a morph has taken out', async () => {
    const main = page(MARKER);
    const first = await cardOf(main);
    first.replaceWith(...first.childNodes);
    await waitUntil(() => cardIn(main), 'The element stays away.', { timeout: 4000 });
    const card = await cardOf(main);
    expect(card).to.not.equal(first);
    expect(main.querySelectorAll('p')).to.have.lengthOf(1);
  });

  it('leaves room for the page where something takes out all unknown tags', async () => {
    let taken = 0;
    const main = page();
    const purge = new MutationObserver(() => {
      const card = cardIn(main);
      if (!card) return;
      taken++;
      card.replaceWith(...card.childNodes);
    });
    purge.observe(main, { childList: true, subtree: true });
    main.innerHTML = MARKER;
    let tasks = 0;
    const task = (): void => {
      tasks++;
      if (taken < 5) setTimeout(task);
    };
    task();
    await waitUntil(() => taken >= 5, 'It is not put back.', { timeout: 5000 });
    purge.disconnect();
    // Answered at once, all five would come before the page's next task.
    expect(tasks).to.be.above(1);
    await cardOf(main);
    expect(main.querySelectorAll('p')).to.have.lengthOf(1);
  });

  it('upgrades once, however often a part of the page moves or is copied', async () => {
    const main = page(`<section>${MARKER}</section><aside></aside>`);
    const [section, aside] = main.children as unknown as [HTMLElement, HTMLElement];
    await cardOf(main);
    aside.append(section);
    main.append(section.cloneNode(true));
    await waitUntil(() => main.querySelectorAll('kmt-office-card').length === 2);
    for (const card of main.querySelectorAll<LitElement>('kmt-office-card')) await settled(card);
    expect(main.querySelectorAll('kmt-office-card')).to.have.lengthOf(2);
    expect(main.querySelectorAll('p')).to.have.lengthOf(2);
  });

  it('is not watched twice', async () => {
    const main = page();
    const { MutationObserver } = window;
    window.MutationObserver = class extends MutationObserver {
      override observe(): void {
        throw new Error('A second watch.');
      }
    };
    expect(watchMarkers).not.to.throw();
    window.MutationObserver = MutationObserver;
    main.innerHTML = MARKER;
    await cardOf(main);
  });

  it('leaves a shadow root of the page’s own alone', async () => {
    const main = page('<article></article>');
    const shadow = main.querySelector('article')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = MARKER;
    main.insertAdjacentHTML('beforeend', MARKER);
    await cardOf(main);
    expect(cardIn(shadow)).to.equal(null);
    expect(find(main.querySelector('article')!, 'p')).to.exist;
  });
});
