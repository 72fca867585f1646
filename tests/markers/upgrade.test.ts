import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/counselling-locator.ts';
import '../../src/define/document-list.ts';
import '../../src/define/event-list.ts';
import '../../src/define/network.ts';
import '../../src/define/offer-list.ts';
import '../../src/define/office-card.ts';
import '../../src/define/opening-hours-badge.ts';
import '../../src/define/task-list.ts';
import { upgradeMarker } from '../../src/markers/upgrade.ts';
import { find, get, isDisplayed, settled, words } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

const { url } = serve(emden);

/** Puts a marker on the page and upgrades it; gives the marker and the element in it. */
function upgraded(markup: string): { marker: HTMLElement; element: LitElement } {
  const marker = fixtureSync<HTMLElement>(markup);
  upgradeMarker(marker);
  return { marker, element: marker.querySelector(':scope > *')! };
}

describe('a marker', () => {
  it('becomes the element it names, with its attributes', async () => {
    const { element } = upgraded(
      `<div data-kmt="task-list" data-src="${url}" data-topic="volunteering" data-heading-level="3" data-lang="en"></div>`,
    );
    await settled(element);
    expect(element.localName).to.equal('kmt-task-list');
    expect(words(find(element, 'h3'))).to.match(/\S/);
    expect(words(find(element, 'li'))).to.contain('Developing and supporting volunteer projects');
  });

  for (const [widget, attributes, expected] of [
    ['offer-list', 'data-category="course"', { category: 'course' }],
    ['document-list', 'data-heading-level="3"', { headingLevel: 3 }],
    ['event-list', 'data-language-menu="de,ar"', { languageMenu: 'de,ar' }],
    ['network', 'data-network="netzwerk-integration"', { network: 'netzwerk-integration' }],
  ] as const)
    it(`becomes kmt-${widget}, with what it is about`, async () => {
      const { element } = upgraded(`<div data-kmt="${widget}" data-src="${url}" ${attributes}><p>Vorher</p></div>`);
      await settled(element);
      expect(element.localName).to.equal(`kmt-${widget}`);
      expect(element).to.include(expected);
      expect(words(get(element, '.content'))).to.match(/\p{L}{3}/u);
      expect(isDisplayed(element.querySelector('p')!)).to.equal(false);
    });

  it('keeps its content as fallback', async () => {
    const file = serve('', 503);
    const { element } = upgraded(`<div data-kmt="office-card" data-src="${file.url}"><p>04921 87-1779</p></div>`);
    const fallback = element.querySelector('p')!;
    await element.updateComplete;
    expect(isDisplayed(fallback)).to.equal(true);
    await settled(element);
    expect(isDisplayed(fallback)).to.equal(true);
    file.answer(emden);
    get(element, 'button').click();
    await waitUntil(() => find(element, '.content'), 'The data does not come.');
    expect(isDisplayed(fallback)).to.equal(false);
  });

  it('gives nothing but the element’s own attributes: an editor gains no script', () => {
    const { element } = upgraded(
      `<div data-kmt="office-card" data-src="${url}" data-onclick="alert(1)" data-onfocus="alert(1)"
        data-style="position:fixed" data-id="x" data-class="x" data-slot="x" onclick="void 0" id="y"></div>`,
    );
    expect(element.getAttributeNames().filter((name) => name !== 'lang')).to.deep.equal(['src']);
    expect(element.onclick).to.equal(null);
  });

  it('is spoken in the language around it', async () => {
    const outer = fixtureSync<HTMLElement>(
      `<section lang="en"><div data-kmt="task-list" data-src="${url}"></div></section>`,
    );
    upgradeMarker(outer.firstElementChild!);
    const element = await settled(outer.querySelector('kmt-task-list') as LitElement);
    expect(get(element, '.content').lang).to.equal('en');
  });

  it('is upgraded once, and so is a copy of it', () => {
    const { marker } = upgraded(`<div data-kmt="task-list" data-src="${url}"><p>Fallback</p></div>`);
    const copy = marker.cloneNode(true) as HTMLElement;
    marker.after(copy);
    for (const each of [marker, copy]) {
      upgradeMarker(each);
      expect(each.querySelectorAll('kmt-task-list')).to.have.lengthOf(1);
      expect(each.querySelectorAll('p')).to.have.lengthOf(1);
    }
  });

  it('whose page changes an attribute of the element leaves it so', () => {
    const { marker, element } = upgraded(
      `<div data-kmt="task-list" data-src="${url}" data-topic="volunteering"></div>`,
    );
    element.setAttribute('topic', 'networking');
    upgradeMarker(marker);
    expect(element.getAttribute('topic')).to.equal('networking');
  });

  it('may be one of our elements itself', async () => {
    const element = fixtureSync<LitElement>(`<kmt-task-list data-src="${url}" data-topic="volunteering">`);
    upgradeMarker(element);
    await settled(element);
    expect(element.getAttribute('topic')).to.equal('volunteering');
    expect(find(element, '.content')).to.exist;
  });

  it('that is one of our elements keeps that element’s own attributes', () => {
    const element = fixtureSync<LitElement>(`<kmt-task-list src="${url}" data-src="/other.json">`);
    upgradeMarker(element);
    expect(element.getAttribute('src')).to.equal(url);
  });

  it('is nothing else that has a data-src: a picture that a lazy loader will fill', () => {
    const image = fixtureSync('<img data-src="/a.png" alt="">');
    upgradeMarker(image);
    expect(image.outerHTML).to.equal('<img data-src="/a.png" alt="">');
  });

  it('prefers what no lazy loader has touched', () => {
    const { element } = upgraded(
      `<div data-kmt="office-card" data-kmt-src="${url}" data-src="/pixel.gif" src="/pixel.gif"></div>`,
    );
    expect(element.getAttribute('src')).to.equal(url);
  });
});
