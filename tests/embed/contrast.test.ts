/**
 * Whether everything that is drawn in a colour of ours can be read on the grounds that pages have, as browsers compute these colours:
 * Chromium, which knows `light-dark()`, and Chromium 109, which does not.
 */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { chromium as chromium109 } from 'playwright-1.29';
import { findOldChromium } from '../../scripts/browsers.mjs';
import * as boxTokens from '../../src/elements/shared/box-tokens.ts';
import * as tokens from '../../src/elements/shared/tokens.ts';
import { type Colour, colourOf, contrast, over } from '../support/contrast.ts';
import { launchChromium } from '../support/chromium.ts';

const ALL = { ...tokens, ...boxTokens };
/** What these modules have besides colours: the declarations of all, and sizes. */
const OTHERS = ['colours', 'boxColours', 'fontSize', 'radius'] as const;
type Role = Exclude<keyof typeof ALL, (typeof OTHERS)[number]>;
const ROLES = Object.keys(ALL).filter((name) => !OTHERS.some((other) => other === name)) as Role[];
const DECLARED = `${ALL.colours}${ALL.boxColours}`;

/** Read as text, 4.5:1, on the page and on our own grounds. */
const TEXT: Role[] = ['accent', 'muted'];
/** Shapes, borders, the ring of the focus: 3:1, likewise. */
const SHAPES: Role[] = ['border', 'open', 'soon'];
/** Laid over the page's ground; the page's own text stands on them as well. */
const GROUNDS: Role[] = ['surface', 'openSurface', 'soonSurface'];
/** Text on the ground of the filled button. */
const BUTTON: [text: Role, ground: Role] = ['onAccent', 'fill'];
/** Says nothing. */
const DECORATION: Role[] = ['line'];

const LIGHT = { scheme: 'light', text: '#1c1f23', grounds: ['#ffffff', '#f2f4f6'] } as const;
const DARK = { scheme: 'dark', text: '#eceff3', grounds: ['#16191d', '#22272e', '#000000'] } as const;
type HostPage = typeof LIGHT | typeof DARK;

/** By the name of a role: `text` is the page's own. */
type Computed = Record<Role | 'text', Colour>;

/** What a browser makes of our colours on such a page, which may set tokens of its own. */
async function computed(
  page: Page,
  { scheme, text }: HostPage,
  pageTokens: Record<string, string> = {},
): Promise<Computed> {
  const found = await page.evaluate(
    ({ style, roles, root }) => {
      document.documentElement.style.cssText = root;
      const host = document.body.appendChild(document.createElement('div'));
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.innerHTML = `<style>${style}</style>`;
      const probes = roles.map(([role, value]) => {
        const probe = shadow.appendChild(document.createElement('p'));
        probe.style.color = value;
        return [role, getComputedStyle(probe).color] as const;
      });
      host.remove();
      return probes;
    },
    {
      style: DECLARED,
      roles: [...ROLES.map((role) => [role, String(ALL[role])] as const), ['text', 'inherit'] as const],
      root: [
        `color-scheme: ${scheme}; color: ${text}`,
        ...Object.entries(pageTokens).map((each) => each.join(':')),
      ].join(';'),
    },
  );
  return Object.fromEntries(found.map(([role, colour]) => [role, colourOf(colour)])) as Computed;
}

/** "muted 4.1:1 on surface on #ffffff", for every pair that is not enough. */
async function tooFaint(page: Page, hostPage: HostPage): Promise<string[]> {
  const of = await computed(page, hostPage);
  const faint: string[] = [];
  const check = (role: Role | 'text', least: number, ground: Colour, where: string): void => {
    const ratio = contrast(over(of[role], ground), ground);
    if (ratio < least) faint.push(`${role} ${ratio.toFixed(2)}:1 on ${where}`);
  };
  for (const hex of hostPage.grounds) {
    const ground = colourOf(`rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(',')})`);
    const tinted = GROUNDS.map((role) => ({ ground: over(of[role], ground), where: `${role} on ${hex}` }));
    for (const { ground: below, where } of [{ ground, where: hex }, ...tinted]) {
      for (const role of ['text', ...TEXT] as const) check(role, 4.5, below, where);
      for (const role of SHAPES) check(role, 3, below, where);
      check(BUTTON[0], 4.5, over(of[BUTTON[1]], below), `${BUTTON[1]} on ${where}`);
    }
  }
  return faint;
}

/** The roles that have a token of KERN underneath: ours, the public one, KERN's. */
const KERN = [...DECLARED.matchAll(/(--_kmt-[\w-]+): var\((--kmt-[\w-]+), var\((--kern-[\w-]+)/g)].map(
  ([, own, ours, kern]) => ({ own: own!, ours: ours!, kern: kern! }),
);

/** Finds roles that the page's tokens do not reach. */
async function untouched(page: Page): Promise<string[]> {
  const missed: string[] = [];
  for (const { own, ours, kern } of KERN) {
    const role = ROLES.find((each) => String(ALL[each]) === `var(${own})`)!;
    const theirs = { [kern]: 'rgb(1, 2, 3)' };
    const withKern = (await computed(page, LIGHT, theirs))[role];
    const withBoth = (await computed(page, LIGHT, { ...theirs, [ours]: 'rgb(4, 5, 6)' }))[role];
    if (withKern[0] !== 1) missed.push(`${kern} of ${role}`);
    if (withBoth[0] !== 4) missed.push(`${ours} of ${role}`);
  }
  return missed;
}

describe('Colours', function () {
  this.timeout(60_000);

  it('have a rule here, every one', () => {
    const ruled = [...TEXT, ...SHAPES, ...GROUNDS, ...BUTTON, ...DECORATION];
    expect(ruled.sort()).to.deep.equal(ROLES.sort());
    expect(KERN.length).to.be.above(5);
  });

  describe('as pairs for light and dark pages', () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await launchChromium();
      page = await browser.newPage();
    });
    after(() => browser.close());

    for (const hostPage of [LIGHT, DARK])
      it(`can be read on ${hostPage.scheme} grounds`, async () => {
        expect(await tooFaint(page, hostPage)).to.deep.equal([]);
      });

    it('give way to KERN’s, and both to those that the page sets for us', async () => {
      expect(await untouched(page)).to.deep.equal([]);
    });
  });

  describe('where light-dark() is not known', () => {
    let old: Awaited<ReturnType<typeof findOldChromium>>;
    let browser: Awaited<ReturnType<typeof chromium109.launch>>;
    let page: Page;
    before(async function () {
      old = await findOldChromium();
      if (!old) {
        console.log('Chromium 109 is left out: npm has it for Linux on x64 only.');
        this.skip();
      }
      browser = await chromium109.launch(old);
      page = (await browser.newPage()) as unknown as Page;
      expect(await page.evaluate(() => CSS.supports('color: light-dark(red, red)'))).to.equal(false);
    });
    after(async () => {
      if (!old) return;
      await browser.close();
      await old.remove();
    });

    it('can be read on light grounds of a light system, and give way to KERN’s', async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await tooFaint(page, LIGHT)).to.deep.equal([]);
      expect(await untouched(page)).to.deep.equal([]);
    });

    for (const hostPage of [LIGHT, DARK])
      it(`can be read on ${hostPage.scheme} grounds of a dark system`, async () => {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await tooFaint(page, hostPage)).to.deep.equal([]);
      });
  });
});
