import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/counselling-locator.ts';
import '../../src/define/office-card.ts';
import '../../src/define/opening-hours-badge.ts';
import '../../src/define/task-list.ts';
import { upgradeMarker } from '../../src/markers/upgrade.ts';
import { find, get, isDisplayed, readConsole, settled, words } from '../support/page.ts';
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
  const said = readConsole();
  const warned = (): Promise<void> => waitUntil(() => said.warnings.length > 0, 'Nobody is warned.', { timeout: 8000 });

  it('becomes the element it names, with its attributes', async () => {
    const { element } = upgraded(
      `<div data-kmt="task-list" data-src="${url}" data-topic="volunteering" data-heading-level="3" data-lang="en"></div>`,
    );
    await settled(element);
    expect(element.localName).to.equal('kmt-task-list');
    expect(words(find(element, 'h3'))).to.match(/\S/);
    expect(words(find(element, 'li'))).to.contain('Developing and supporting volunteer projects');
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

  describe('written otherwise than in the guide is understood', () => {
    const written = [
      'data-kmt="office-card" data-kmt-src="URL"',
      'data-kmt="office-card" src="URL"',
      'data-kmt="kmt-office-card" data-src="URL"',
      'data-kmt="Office-Card " data-src="URL "',
      'data-kmt="OfficeCard" data-src="URL"',
      'data-kmt="office_card" data-src="URL"',
      'data-kmt="office card" data-src="URL"',
      'data-kmt="office‑card" data-src="URL"',
      'data-kmt="<kmt-office-card>" data-src="URL"',
      'data-kmt=„office-card“ data-src=„URL“',
      'data-kmt=“office-card” data-src=“URL”',
      'data-kmt=”office-card” data-src=”URL”',
      'data-kmt=»office-card« data-src=’URL’',
      'data-kmt=„office-card" data-src="URL"',
    ];
    for (const attributes of written) {
      it(attributes, async () => {
        const { marker, element } = upgraded(`<div ${attributes.replaceAll('URL', url)}><p>Fallback</p></div>`);
        expect(element.localName).to.equal('kmt-office-card');
        await settled(element);
        expect(words(find(element, '.content'))).to.contain('Geibelstraße');
        expect(isDisplayed(marker.querySelector('p')!)).to.equal(false);
        expect(said.warnings).to.deep.equal([]);
      });
    }

    it('as the element itself with data- attributes', async () => {
      const element = fixtureSync<LitElement>(`<kmt-task-list data-src="${url}" data-topic="volunteering">`);
      upgradeMarker(element);
      await settled(element);
      expect(element.getAttribute('topic')).to.equal('volunteering');
      expect(find(element, '.content')).to.exist;
    });

    it('but an element’s own attributes stay', () => {
      const element = fixtureSync<LitElement>(`<kmt-task-list src="${url}" data-src="/other.json">`);
      upgradeMarker(element);
      expect(element.getAttribute('src')).to.equal(url);
    });
  });

  it('prefers what no lazy loader has touched', () => {
    const { element } = upgraded(
      `<div data-kmt="office-card" data-kmt-src="${url}" data-src="/pixel.gif" src="/pixel.gif"></div>`,
    );
    expect(element.getAttribute('src')).to.equal(url);
  });

  describe('that names no element keeps what it shows, and the webmaster is warned once', () => {
    const wrong: [name: string, meant: string][] = [
      ['ofice-card', 'office-card'],
      ['counseling-locator', 'counselling-locator'],
      ['opening-hours', 'opening-hours-badge'],
      ['tasklist2', 'task-list'],
    ];
    for (const [name, meant] of wrong) {
      it(`“${name}”, and is told of “${meant}”`, async () => {
        const { marker } = upgraded(`<div data-kmt="${name}" data-src="/kmt/emden.json"><p>Fallback</p></div>`);
        upgradeMarker(marker);
        upgradeMarker(fixtureSync(`<div data-kmt="${name}" data-src="/kmt/emden.json"></div>`));
        await warned();
        expect(isDisplayed(marker.querySelector('p')!)).to.equal(true);
        expect(marker.children).to.have.lengthOf(1);
        expect(said.warnings).to.deep.equal([
          `kmt-widgets: <div data-kmt="${name}" data-src="/kmt/emden.json">: Einen Baustein „${name}“ gibt es nicht ` +
            `(meinten Sie „${meant}“?). Bekannt sind: counselling-locator, office-card, opening-hours-badge, task-list. ` +
            `Richtig ist zum Beispiel: <div data-kmt="${meant}" data-src="/kmt/emden.json">`,
        ]);
      });
    }

    for (const name of ['', 'Karte', 'img src=x onerror=alert(1)', 'constructor', '__proto__']) {
      it(`“${name}”`, async () => {
        const { marker } = upgraded(`<span data-kmt="${name}"><i>Fallback</i></span>`);
        await warned();
        expect(isDisplayed(marker.querySelector('i')!)).to.equal(true);
        expect(marker.children).to.have.lengthOf(1);
        expect(said.warnings).to.have.lengthOf(1);
        expect(said.warnings[0]).to.contain(
          `<span data-kmt="${name}">: Einen Baustein „${name}“ gibt es nicht. Bekannt`,
        );
      });
    }
  });

  for (const [attributes, tag] of [
    ['data-kmt="office-card"', 'div'],
    ['data-kmt="Task-List" data-src=""', 'p'],
  ] as const) {
    it(`without an address (${attributes}) keeps what it shows, and the webmaster reads how to give one`, async () => {
      const { marker } = upgraded(`<${tag} ${attributes}><b>Fallback</b></${tag}>`);
      await warned();
      expect(isDisplayed(marker.querySelector('b')!)).to.equal(true);
      expect(marker.innerHTML).to.equal('<b>Fallback</b>');
      const name = attributes.includes('office') ? 'office-card' : 'task-list';
      expect(said.warnings).to.have.lengthOf(1);
      expect(said.warnings[0])
        .to.contain(`<${tag} ${attributes}>: Die Adresse der Datendatei fehlt.`)
        .and.contain(`<${tag} data-kmt="${name}" data-src="/kmt/beratung.json">`);
    });
  }

  it('whose address is none keeps what it shows, and the webmaster is told', async () => {
    const { marker } = upgraded('<div data-kmt="office-card" data-src="https://">Fallback</div>');
    await warned();
    expect(marker.innerHTML).to.equal('Fallback');
    expect(said.warnings[0]).to.contain('„https://“ ist keine Adresse');
  });

  it('is no picture that a lazy loader will fill', async () => {
    const image = fixtureSync('<img data-src="/a.png" alt="">');
    upgradeMarker(image);
    upgradeMarker(fixtureSync('<div data-kmt="x"></div>'));
    await warned();
    expect(said.warnings).to.have.lengthOf(1);
    expect(image.getAttributeNames()).to.deep.equal(['data-src', 'alt']);
  });
});
