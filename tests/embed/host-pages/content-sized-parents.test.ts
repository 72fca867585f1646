import { expect, waitUntil } from '@open-wc/testing';
import { type HostSite, openSite, SCRIPT, type SiteFile, TAGS } from '../../support/host-site.ts';

type Tag = (typeof TAGS)[number];

const BADGE = 'kmt-opening-hours-badge';

const inside = (style: string) => (element: string) => `<div style="${style}">${element}</div>`;

/** Parents that are as wide as what they hold, or let it be as wide as that. */
const PARENTS: Record<string, (element: string) => string> = {
  'a flex row': inside('display: flex'),
  'a flex row with a word beside': (element) => inside('display: flex')(`${element}<p>Kontakt</p>`),
  'a centring flex column': inside('display: flex; flex-direction: column; align-items: center'),
  'a centring grid': inside('display: grid; place-items: center'),
  'a float': (element) => `${inside('float: left')(element)}<br style="clear: both" />`,
  'an inline-block': inside('display: inline-block'),
  'fit-content': inside('width: fit-content'),
  'max-content': inside('width: max-content'),
  'a table cell': (element) => `<table><tr><td>${element}</td></tr></table>`,
  'an absolute box': inside('position: absolute'),
  'a fixed box at the right': inside('position: fixed; right: 0'),
  'a dialog': (element) => `<dialog open>${element}</dialog>`,
  'a popover': (element) => `<div popover="manual">${element}</div>`,
  'a slide': (element) =>
    `<div style="overflow: hidden"><div style="display: flex"><div style="flex: 0 0 auto">${element}</div><div>2</div></div></div>`,
};

const FALLBACK = '<p>Geibelstraße 30a, 26721 Emden, Telefon 04921 87-1779</p>';
const NEVER: SiteFile = { never: true };

type State = { markup: (tag: Tag) => string; files?: Record<string, SiteFile>; shows: string };

const STATES: Record<string, State> = {
  loaded: { markup: (tag) => `<${tag} src="../data/emden.json">${FALLBACK}</${tag}>`, shows: '.content' },
  'loaded, from a marker': {
    markup: (tag) => `<div data-kmt="${tag.slice(4)}" data-src="../data/emden.json">${FALLBACK}</div>`,
    shows: '.content',
  },
  loading: {
    markup: (tag) => `<${tag} src="never.json"></${tag}>`,
    files: { '/amt/never.json': NEVER },
    shows: 'slot',
  },
  failed: { markup: (tag) => `<${tag} src="none.json">${FALLBACK}</${tag}>`, shows: '.retry' },
  'with the fallback only': { markup: (tag) => `<${tag}>${FALLBACK}</${tag}>`, shows: 'slot' },
};

/** A page with each element in each of these parents, once all of them show what they have to. */
async function opened(width: number, { markup, files, shows }: State, parents: ((element: string) => string)[]) {
  const rows = TAGS.flatMap((tag) => parents.map((parent) => `<div class="row">${parent(markup(tag))}</div>`));
  const site = await openSite({
    // A scrollbar would take width, in some browsers.
    head: '<style>html { scrollbar-width: none } .row { position: relative } p { margin: 0 }</style>',
    body: SCRIPT + rows.join(''),
    files,
    width,
  });
  site.document.querySelectorAll<HTMLElement>('[popover]').forEach((each) => each.showPopover());
  const elements = TAGS.map((tag) => [...site.document.querySelectorAll(tag)]);
  expect(elements.map(({ length }) => length)).to.deep.equal(TAGS.map(() => parents.length));
  await waitUntil(
    () => elements.flat().every((each) => each.shadowRoot?.querySelector(shows)),
    `Not all show ${shows}.`,
    { timeout: 15_000 },
  );
  return { site, elements };
}

const widthOf = (element: Element): number => element.getBoundingClientRect().width;

/** The widest that the elements of a page reach sideways, beyond the left or the right. */
function beyond({ document }: HostSite, elements: Element[]): number {
  const { clientWidth } = document.documentElement;
  const boxes = elements.map((each) => each.getBoundingClientRect());
  return Math.max(...boxes.map(({ left, right }) => Math.max(-left, right - clientWidth)));
}

for (const [name, state] of Object.entries(STATES)) {
  for (const width of [1000, 320]) {
    it(`is readable in parents that are as wide as what they hold, at ${width} px: ${name}`, async () => {
      const { site, elements } = await opened(width, state, [inside(''), ...Object.values(PARENTS)]);
      const wrong: string[] = [];
      TAGS.forEach((tag, index) => {
        const [block, ...those] = elements[index]!.map(widthOf) as [number, ...number[]];
        if (tag !== BADGE) expect(block, tag).to.equal(width - 16);
        Object.keys(PARENTS).forEach((parent, place) => {
          const own = those[place]!;
          // A badge is as wide as its words, and they may be few.
          if (own < Math.min(200, block)) wrong.push(`${tag} in ${parent}: ${own}`);
        });
      });
      expect(wrong).to.deep.equal([]);
      expect(beyond(site, elements.flat())).to.be.at.most(0);
    });
  }
}

const LONG = `<p>${'Hier steht ein langer Text der Seite. '.repeat(40)}</p>`;
const BESIDE: Record<string, (element: string) => string> = {
  'a flex row': (element) => inside('display: flex')(element + LONG),
  'a table': (element) => `<table><tr><td>${element}</td><td>${LONG}</td></tr></table>`,
};

for (const name of ['loaded', 'failed', 'with the fallback only']) {
  it(`does not give way to a long text beside it: ${name}`, async () => {
    for (const [width, least] of [
      [1000, 200],
      [320, 136],
    ] as const) {
      const { site, elements } = await opened(width, STATES[name]!, Object.values(BESIDE));
      elements.forEach((those, index) => {
        // A badge keeps its words whole.
        const wanted = TAGS[index] === BADGE ? 55 : least;
        for (const each of those) expect(widthOf(each), `${TAGS[index]!} at ${width} px`).to.be.at.least(wanted);
      });
      expect(beyond(site, elements.flat())).to.be.at.most(0);
    }
  });
}

it('lets as many stand side by side as the page wants', async () => {
  const pair = (style: string) => (element: string) => inside(style)(element + element);
  const pairs = [pair('display: flex'), pair('display: grid; grid-template-columns: 1fr 1fr')];
  const site = await openSite({
    body: SCRIPT + TAGS.flatMap((tag) => pairs.map((each) => each(STATES.loaded!.markup(tag)))).join(''),
    width: 360,
  });
  const elements = [...site.document.querySelectorAll('div > *')];
  await waitUntil(() => elements.every((each) => each.shadowRoot?.querySelector('.content')), 'Not all show.', {
    timeout: 15_000,
  });
  expect(elements).to.have.length(TAGS.length * 4);
  for (const each of elements) expect(widthOf(each), each.localName).to.be.within(80, 172);
  expect(beyond(site, elements)).to.be.at.most(0);
});

it('takes the measures that the page gives it', async () => {
  const { site, elements } = await opened(1000, STATES.loaded!, [PARENTS['a flex row']!]);
  const style = site.document.createElement('style');
  style.textContent = TAGS.map((tag) => `${tag} { inline-size: 120px; min-inline-size: 0 }`).join('');
  site.document.head.append(style);
  expect(elements.flat().map(widthOf)).to.deep.equal(TAGS.map(() => 120));
});

it('fills what the page makes a flex box or a grid', async () => {
  const { site } = await opened(1000, STATES.loaded!, [inside('')]);
  for (const display of ['flex', 'flex; flex-direction: column; align-items: center', 'grid; place-items: center']) {
    for (const tag of TAGS.filter((each) => each !== BADGE)) {
      site.get(tag).style.cssText = `display: ${display}`;
      expect(widthOf(site.get(tag).shadowRoot!.querySelector('.content')!), `${tag}, ${display}`).to.equal(984);
    }
  }
});

it('shows a badge within a sentence, on its line and no wider than its words', async () => {
  const site = await openSite({
    body: `${SCRIPT}<p>Wir haben <${BADGE} src="../data/emden.json" format="short"></${BADGE}> und <b>sind da</b>.</p>`,
  });
  const badge = (await site.shown(BADGE)).getBoundingClientRect();
  const words = site.get('b').getBoundingClientRect();
  expect(badge.width).to.be.within(40, 130);
  expect(Math.abs(badge.bottom - words.bottom)).to.be.below(8);
});
