import { expect, waitUntil } from '@open-wc/testing';
import { beyond } from '../../support/column.ts';
import { type HostSite, openSite, SCRIPT, TAGS } from '../../support/host-site.ts';

/** What a page may ask of its own text, with what the widgets' text has all the same. */
const ODDITIES: [property: string, theirs: string, ours: string][] = [
  ['white-space', 'pre', 'normal'],
  ['word-spacing', '40px', '0px'],
  ['letter-spacing', '12px', 'normal'],
  ['text-indent', '-300px', '0px'],
  ['text-transform', 'uppercase', 'none'],
  ['text-align', 'right', 'start'],
  ['font-variant-caps', 'all-small-caps', 'normal'],
  ['line-height', '8px', '24px'],
  ['word-break', 'break-all', 'normal'],
  ['cursor', 'none', 'auto'],
];

const all = (of: 'theirs' | 'ours'): string =>
  ODDITIES.map(([property, theirs, ours]) => `${property}: ${of === 'theirs' ? theirs : ours}`).join('; ');

/** What each element has. */
const SOMETHING = '.content .status, .content li';

/** Emden has no offers yet. */
const officeOf = (tag: string): string => (tag === 'kmt-offer-list' ? 'emsland' : 'emden');

async function shown(head: string, width = 320) {
  const elements = TAGS.map((tag) => `<div><${tag} src="../data/${officeOf(tag)}.json"></${tag}></div>`).join('');
  const site = await openSite({ head, body: SCRIPT + elements, width, height: 2000 });
  const found = await Promise.all(TAGS.map((tag) => site.shown(tag, SOMETHING)));
  return { site, elements: found };
}

const scrollsSideways = ({ document: { documentElement: page } }: HostSite): boolean =>
  page.scrollWidth > page.clientWidth;

/** A word of ours, as far inside as there is one. */
const innermost = (element: Element): Element => element.shadowRoot!.querySelector(SOMETHING)!;

it('does not take over what the page asks of the text around', async () => {
  const { site, elements } = await shown(`<style>body { ${all('theirs')}; margin: 0 }</style>`);
  for (const element of elements) {
    const style = site.window.getComputedStyle(innermost(element));
    const own = ODDITIES.map(([property]) => `${property}: ${style.getPropertyValue(property)}`).join('; ');
    expect(own.replace('text-align: left', 'text-align: start'), element.localName).to.equal(all('ours'));
    expect(beyond(element), element.localName).to.deep.equal([]);
  }
  expect(scrollsSideways(site)).to.equal(false);
});

it('lets text be selected where the page’s can’t', async () => {
  const select = '-webkit-user-select: none; user-select: none';
  const { site, elements } = await shown(`<style>body { ${select} }</style>`);
  for (const element of elements) {
    const style = site.window.getComputedStyle(element);
    const names = ['user-select', '-webkit-user-select'];
    expect(
      names.map((name) => style.getPropertyValue(name)),
      element.localName,
    ).to.include('text');
  }
});

it('is hidden where what is around it is hidden', async () => {
  const { site, elements } = await shown('<style>div { visibility: hidden }</style>');
  for (const element of elements) {
    expect(site.window.getComputedStyle(innermost(element)).visibility, element.localName).to.equal('hidden');
  }
});

it('has the spacing that a reader sets for all of the page (WCAG 1.4.12), and stays within the narrowest phone', async () => {
  const { site, elements } = await shown('<style>body { margin: 0 }</style>');
  const style = site.document.createElement('style');
  style.textContent =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
  site.document.head.append(style);
  for (const element of elements) {
    await waitUntil(() => site.window.getComputedStyle(innermost(element)).letterSpacing !== 'normal');
    const { letterSpacing, wordSpacing } = site.window.getComputedStyle(innermost(element));
    expect([letterSpacing, wordSpacing], element.localName).to.deep.equal(['1.92px', '2.56px']);
    expect(beyond(element), element.localName).to.deep.equal([]);
  }
  expect(scrollsSideways(site)).to.equal(false);
});

it('takes what the page says of the element itself', async () => {
  const { site, elements } = await shown(
    `<style>${TAGS.join()} { letter-spacing: 1px; text-transform: uppercase; white-space: pre-wrap }</style>`,
    1000,
  );
  for (const element of elements) {
    const { letterSpacing, textTransform } = site.window.getComputedStyle(innermost(element));
    expect([letterSpacing, textTransform], element.localName).to.deep.equal(['1px', 'uppercase']);
  }
});
