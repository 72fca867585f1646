import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/counselling-locator.ts';
import '../../src/define/office-card.ts';
import '../../src/define/opening-hours-badge.ts';
import '../../src/define/task-list.ts';
import { offerDirectory } from '../../src/load/directory-store.ts';
import type { Directory } from '../../src/model/schema/schema.ts';
import {
  click,
  field,
  hasFocus,
  listed,
  locatorWith,
  named,
  press,
  results,
  townsWith,
  type,
  untilFocusOn,
} from '../support/locator.ts';
import { allSettled, all, find, get, put, readConsole, settled, words } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

/** An address that nothing answers for but the page. */
let count = 0;
const nowhere = () => new URL(`/offered/${++count}.json`, location.href).href;

const written = (directory: unknown) => JSON.stringify(directory);
const withName = (directory: Directory, name: string): Directory => ({
  ...directory,
  office: { ...directory.office, name },
});
const headings = (element: Element) => all(element, '[part~=heading]').map(words);

describe('a text that the page offers for an address', () => {
  const said = readConsole();

  it('is shown without a request, by all elements of that address', async () => {
    const url = nowhere();
    offerDirectory(url, written(emden));
    const group = await put(`<div>
      <kmt-office-card src="${url}"></kmt-office-card>
      <kmt-task-list src="${url}"></kmt-task-list>
      <kmt-opening-hours-badge src="${url}"></kmt-opening-hours-badge>
    </div>`);
    await allSettled(group);
    for (const element of group.children) expect(element.shadowRoot!.querySelector('.content, [part]')).to.exist;
    expect(said).to.deep.equal({ warnings: [], errors: [] });
  });

  it('takes the place of what a server said, and of every text before', async () => {
    const file = serve(emden);
    const card = await put(`<kmt-office-card src="${file.url}"></kmt-office-card>`);
    await settled(card);
    for (const name of ['Erste Fassung', 'Zweite Fassung']) {
      offerDirectory(file.url, written(withName(emden, name)));
      await waitUntil(() => headings(card).includes(name), `"${name}" is not shown`);
    }
    expect(file.requests).to.equal(1);
  });

  it('ends a request that is under way', async () => {
    const file = serve();
    const card = await put(`<kmt-office-card src="${file.url}"></kmt-office-card>`);
    await waitUntil(() => file.requests === 1);
    offerDirectory(file.url, written(withName(emden, 'Angeboten')));
    await waitUntil(() => headings(card).includes('Angeboten'));
    expect(file.aborted).to.equal(1);
  });

  it('leaves the reader what was typed, the focus and what is open', async () => {
    const data = townsWith([
      ...['Caritas Meppen', 'Diakonie Lingen', 'Diakonie Meppen'].map((name) => named(name, { fees: 'kostenlos' })),
    ]);
    const locator = await locatorWith(data);
    await type(locator, 'Diakonie');
    await press(locator, 'Enter');
    await waitUntil(() => listed(locator).length === 2, 'The question is not answered.');
    // An answer takes the focus, a moment later.
    await untilFocusOn(locator, '.found h3');
    await click(locator, '.results [aria-expanded=false]');
    const name = listed(locator)[0];
    const input = field(locator);
    input.focus();
    input.setSelectionRange(3, 3);
    const result = results(locator)[0]!;
    const height = locator.getBoundingClientRect().height;
    const heights: number[] = [];
    const observer = new ResizeObserver(() => heights.push(locator.getBoundingClientRect().height));
    observer.observe(locator);
    const places = [...data.places, named('Diakonie Haren')];
    offerDirectory(locator.src, written({ ...data, places }));
    await waitUntil(() => listed(locator).length === 3, 'The new place is not found.');
    observer.disconnect();
    expect(field(locator) === input).to.equal(true);
    expect(input.value).to.equal('Diakonie');
    expect(hasFocus(locator, input)).to.equal(true);
    expect(input.selectionStart).to.equal(3);
    expect(results(locator).includes(result)).to.equal(true);
    const opened = results(locator).filter((each) => each.querySelector('.details'));
    expect(opened.map((each) => words(each.querySelector('.name')))).to.deep.equal([name]);
    // Never empty in between.
    expect(Math.min(height, ...heights)).to.be.greaterThan(height / 2);
  });

  it('shows what is good of a text with faults, and keeps the console quiet', async () => {
    const url = nowhere();
    offerDirectory(url, written(emden));
    const list = await put(`<kmt-task-list src="${url}"></kmt-task-list>`);
    await settled(list);
    const before = all(list, 'li').length;
    offerDirectory(url, written({ ...emden, tasks: [{ id: 'x' }, ...emden.tasks] }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(all(list, 'li')).to.have.length(before);
    expect(said).to.deep.equal({ warnings: [], errors: [] });
  });

  it('is not asked for elsewhere where it is no data at all, and shown again once it is', async () => {
    const url = nowhere();
    offerDirectory(url, '{ "version": 1, ');
    const card = await put(`<kmt-office-card src="${url}">Ersatz</kmt-office-card>`);
    await waitUntil(() => find(card, 'div.notice button'), 'The failure is not shown.', { timeout: 5000 });
    get(card, 'div.notice button').click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(find(card, 'div.notice button')).to.exist;
    offerDirectory(url, written(withName(emden, 'Wieder da')));
    await waitUntil(() => headings(card).includes('Wieder da'));
    expect(said).to.deep.equal({ warnings: [], errors: [] });
  });

  it('gives way to the server when it is taken back', async () => {
    const file = serve(emden);
    offerDirectory(file.url, written(withName(emden, 'Angeboten')));
    const card = await put(`<kmt-office-card src="${file.url}"></kmt-office-card>`);
    await waitUntil(() => headings(card).includes('Angeboten'));
    expect(file.requests).to.equal(0);
    offerDirectory(file.url);
    await waitUntil(() => !headings(card).includes('Angeboten'));
    expect(file.requests).to.equal(1);
  });

  it('is told to nobody who has left', async () => {
    const url = nowhere();
    offerDirectory(url, written(emden));
    const card = await put(`<kmt-office-card src="${url}"></kmt-office-card>`);
    await settled(card);
    let loads = 0;
    card.addEventListener('kmt-load', () => loads++);
    card.remove();
    offerDirectory(url, written(withName(emden, 'Später')));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(loads).to.equal(0);
  });
});
