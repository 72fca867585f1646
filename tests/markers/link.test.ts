import { expect, fixtureSync, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/counselling-locator.ts';
import '../../src/define/document-list.ts';
import '../../src/define/event-list.ts';
import '../../src/define/network.ts';
import '../../src/define/offer-list.ts';
import '../../src/define/office-card.ts';
import '../../src/define/opening-hours-badge.ts';
import '../../src/define/task-list.ts';
import { partsLieIn } from '../../src/load/parts.ts';
import { upgradeMarker } from '../../src/markers/upgrade.ts';
import { watchMarkers } from '../../src/markers/watch.ts';
import { find, get, isDisplayed, readConsole, settled, words } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve, type ServedFile } from '../support/serve-data.ts';

const folder = new URL('/served/', location.href).href;
/** The address of a page beside a served file. */
const pageOf = ({ url }: ServedFile, name = 'office-card.html'): string => url.replace('.json', `/${name}`);
const file = serve(emden);

const WIDGETS = [
  ...['office-card', 'opening-hours-badge', 'counselling-locator', 'task-list'],
  ...['offer-list', 'document-list', 'event-list', 'network'],
];
const TAGS = WIDGETS.map((widget) => `kmt-${widget}`).join();

/** Puts a page's markup there and upgrades its first link; gives the element that came of it, if one did. */
function upgraded(markup: string): { main: HTMLElement; link: HTMLAnchorElement; element: LitElement | null } {
  const main = fixtureSync<HTMLElement>(`<main>${markup}</main>`);
  const link = main.querySelector('a')!;
  upgradeMarker(link);
  return {
    main,
    link,
    element: main.querySelector<LitElement>(TAGS),
  };
}

describe('a link to a page of a widget', () => {
  const console = readConsole();
  before(() => partsLieIn(folder));

  it('becomes the widget, with the link as its fallback', async () => {
    const { main, link, element } = upgraded(`<p><a href="${pageOf(file)}">Koordinierungsstelle</a></p>`);
    expect(element?.localName).to.equal('kmt-office-card');
    expect(element!.getAttribute('src')).to.equal(file.url);
    expect(link.parentElement).to.equal(element);
    await settled(element!);
    expect(words(get(element!, '.content'))).to.include('Geibelstraße');
    expect(isDisplayed(link)).to.equal(false);
    expect(main.querySelectorAll('a')).to.have.lengthOf(1);
  });

  for (const tag of WIDGETS)
    it(`names the widget: ${tag}`, async () => {
      const { element, link } = upgraded(`<a href="${pageOf(file, `${tag}.html`)}">Hier</a>`);
      expect(element?.localName).to.equal(`kmt-${tag}`);
      await settled(element!);
      expect(words(get(element!, '.content'))).to.match(/\p{L}{3}/u);
      expect(isDisplayed(link)).to.equal(false);
    });

  it('may be relative, and name a language', async () => {
    const { pathname } = new URL(pageOf(file, 'task-list.ar.html'));
    const { element } = upgraded(`<a href="${pathname}">مهام</a>`);
    expect(element!.lang).to.equal('ar');
    await settled(element!);
    expect(get(element!, '.content').lang).to.equal('ar');
    expect(get(element!, '.content').dir).to.equal('rtl');
  });

  it('stays on the page where the data does not come, and goes once it does', async () => {
    const late = serve('', 503);
    const { link, element } = upgraded(`<a href="${pageOf(late)}">Koordinierungsstelle</a>`);
    await settled(element!);
    expect(isDisplayed(link)).to.equal(true);
    late.answer(emden);
    get(element!, 'button').click();
    await waitUntil(() => find(element!, '.content'), 'The data does not come.');
    expect(isDisplayed(link)).to.equal(false);
  });

  for (const [what, markup] of Object.entries({
    'to a page elsewhere on the site': '<a href="/aemter/emden/office-card.html">Hier</a>',
    'to a folder within the script’s own': '<a href="/served/deep/emden/office-card.html">Hier</a>',
    'to a stranger’s server': '<a href="https://stranger.example/served/emden/office-card.html">Hier</a>',
    'that only seems to lead there': '<a href="https://stranger.example/?/served/emden/office-card.html">Hier</a>',
    'to another page beside the data': '<a href="/served/emden/leaflet-office.de.html">Hier</a>',
    'to no page of a place': '<a href="/served/office-card.html">Hier</a>',
    'to a page of one category': '<a href="/served/emden/offer-list-course.html">Hier</a>',
    'to a page of one network': '<a href="/served/emden/network-netzwerk-integration.html">Hier</a>',
    'with an unknown widget': '<a href="/served/emden/constructor.html">Hier</a>',
    'to a part of the page': '<a href="/served/emden/office-card.html#hours">Hier</a>',
    'in a menu': '<nav><ul><li><a href="/served/emden/office-card.html">Hier</a></li></ul></nav>',
    'in a sentence': '<p>Mehr dazu <a href="/served/emden/office-card.html">hier</a>.</p>',
    'at the end of a sentence': '<p>Mehr dazu hier: <a href="/served/emden/office-card.html">Stelle</a></p>',
    'without an address': '<a data-src="/served/emden.html">Hier</a>',
    'in a drawing':
      '<svg viewBox="0 0 1 1" width="1"><a href="/served/emden/office-card.html"><text>Hier</text></a></svg>',
  })) {
    it(`stays a link ${what}`, async () => {
      const { main, element } = upgraded(markup);
      await nextFrame();
      expect(element).to.equal(null);
      expect(main.querySelectorAll('a')).to.have.lengthOf(1);
      expect(console.warnings).to.deep.equal([]);
    });
  }

  it('becomes a badge within a sentence', () => {
    const { main, element } = upgraded(
      `<p>Wir haben heute <a href="${pageOf(file, 'opening-hours-badge.html')}">Öffnungszeiten</a>, kommen Sie!</p>`,
    );
    expect(element?.parentElement?.localName).to.equal('p');
    expect(main.textContent).to.include('Wir haben heute').and.to.include('kommen Sie!');
  });

  it('becomes the widget where a system leaves spaces and comments beside it', () => {
    const { element } = upgraded(`<p>\n <!-- wp:html --> <a href="${pageOf(file)}">Stelle</a>&nbsp;\n</p>`);
    expect(element).to.not.equal(null);
  });

  it('stays a link in what stands in for a widget', async () => {
    const link = `<p><a href="${pageOf(file)}">Mehr</a></p>`;
    for (const markup of [
      `<div data-kmt="office-card" data-src="${file.url}">${link}</div>`,
      `<kmt-office-card src="${file.url}">${link}</kmt-office-card>`,
    ]) {
      const main = fixtureSync<HTMLElement>(`<main>${markup}</main>`);
      upgradeMarker(main.querySelector('a')!);
      await nextFrame();
      expect(main.querySelectorAll('a')).to.have.lengthOf(1);
      expect(main.querySelectorAll('kmt-office-card kmt-office-card')).to.have.lengthOf(0);
    }
  });

  describe('on a page that is watched', () => {
    before(() => watchMarkers());

    it('becomes the widget when it comes late, once', async () => {
      const main = fixtureSync<HTMLElement>('<main></main>');
      main.innerHTML = `<section><p><a href="${pageOf(file)}">Stelle</a></p></section>`;
      await waitUntil(() => main.querySelector('kmt-office-card'), 'The link stays one.');
      const element = await settled(main.querySelector<LitElement>('kmt-office-card')!);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(main.querySelectorAll('kmt-office-card')).to.have.lengthOf(1);
      expect(element.querySelectorAll('a')).to.have.lengthOf(1);
    });

    it('comes back as the widget where a morph has taken that out', async () => {
      const main = fixtureSync<HTMLElement>(`<main></main>`);
      main.innerHTML = `<a href="${pageOf(file)}">Stelle</a>`;
      await waitUntil(() => main.querySelector('kmt-office-card'));
      const first = main.querySelector('kmt-office-card')!;
      first.replaceWith(...first.childNodes);
      await waitUntil(() => main.querySelector('kmt-office-card'), 'The link stays one.');
      expect(main.querySelector('kmt-office-card')).to.not.equal(first);
    });
  });
});
