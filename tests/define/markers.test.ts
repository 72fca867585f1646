import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/office-card.ts';
import '../../src/define/task-list.ts';
import { upgradeMarkers } from '../../src/markers.ts';
import { calm, find, isDisplayed, put, readConsole, settled, words } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

/** Puts a marker on the page and upgrades it; gives the marker and the element in it. */
async function upgraded(markup: string): Promise<{ marker: HTMLElement; element: LitElement }> {
  const group = await put<HTMLElement>(`<div>${markup}</div>`);
  upgradeMarkers(group);
  const marker = group.firstElementChild as HTMLElement;
  return { marker, element: marker.querySelector(':scope > *')! };
}

describe('a marker', () => {
  const said = readConsole();

  it('becomes the element it names, with its attributes', async () => {
    const { url } = serve(emden);
    const { element } = await upgraded(
      `<div data-kmt="task-list" data-src="${url}" data-topic="volunteering" data-heading-level="3" data-lang="en"></div>`,
    );
    await settled(element);
    expect(element.localName).to.equal('kmt-task-list');
    expect(words(find(element, 'h3'))).to.match(/\S/);
    expect(words(find(element, 'li'))).to.contain('Developing and supporting volunteer projects');
  });

  it('keeps its content as fallback', async () => {
    const file = serve('', 503);
    const { element } = await upgraded(`<div data-kmt="office-card" data-src="${file.url}"><p>04921 87-1779</p></div>`);
    const fallback = element.querySelector('p')!;
    expect(isDisplayed(fallback)).to.equal(true);
    await settled(element);
    expect(isDisplayed(fallback)).to.equal(true);
    file.answer(emden);
    find(element, 'button')!.click();
    await calm();
    expect(isDisplayed(fallback)).to.equal(false);
  });

  it('gives nothing but the element’s own attributes: an editor gains no script', async () => {
    const { element } = await upgraded(
      `<div data-kmt="office-card" data-src="${serve(emden).url}" data-onclick="alert(1)" data-onfocus="alert(1)"
        data-style="position:fixed" data-id="x" data-class="x" data-slot="x"></div>`,
    );
    expect(element.getAttributeNames().filter((name) => name !== 'lang')).to.deep.equal(['src']);
    expect(element.onclick).to.equal(null);
  });

  it('is spoken in the language around it', async () => {
    const outer = await put<HTMLElement>(
      `<section lang="en"><div data-kmt="task-list" data-src="${serve(emden).url}"></div></section>`,
    );
    upgradeMarkers(outer);
    const element = await settled(outer.querySelector('kmt-task-list') as LitElement);
    expect(find(element, '.content')!.lang).to.equal('en');
  });

  it('is upgraded once', async () => {
    const { marker } = await upgraded(`<div data-kmt="task-list"><p>Fallback</p></div>`);
    upgradeMarkers(marker.parentElement!);
    expect(marker.querySelectorAll('kmt-task-list')).to.have.lengthOf(1);
    expect(marker.querySelectorAll('p')).to.have.lengthOf(1);
  });

  for (const name of ['ofice-card', '', 'Office-Card', 'img src=x onerror=alert(1)']) {
    it(`that names "${name}" keeps what it shows, and the webmaster is warned`, async () => {
      const group = await put<HTMLElement>(`<div><div data-kmt="${name}"><p>Fallback</p></div></div>`);
      upgradeMarkers(group);
      expect(isDisplayed(group.querySelector('p')!)).to.equal(true);
      expect(group.firstElementChild!.children).to.have.lengthOf(1);
      expect(said.warnings).to.have.lengthOf(1);
      expect(said.warnings[0]).to.contain(`data-kmt="${name}"`);
    });
  }

  it('that is wrong does not keep the next one from being upgraded', async () => {
    const group = await put<HTMLElement>('<div><div data-kmt="x"></div><div data-kmt="task-list"></div></div>');
    upgradeMarkers(group);
    expect(group.querySelector('kmt-task-list')).to.exist;
  });
});
