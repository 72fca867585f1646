import { expect } from 'chai';
import type { CDPSession, Page } from 'playwright-core';
import { SCRIPT, useBareSite } from '../support/bare-site.ts';
import { samples } from '../support/samples.ts';

type Mounted = { tag: string; attributes?: Record<string, string>; /** What comes to it last. */ shows: string };

const ELEMENTS: Mounted[] = [
  { tag: 'kmt-office-card', attributes: { 'language-menu': 'de,en' }, shows: '.content' },
  { tag: 'kmt-task-list', shows: '.content' },
  { tag: 'kmt-opening-hours-badge', shows: '.content' },
  {
    tag: 'kmt-counselling-locator',
    attributes: { 'link-state': '', map: 'on', 'map-tiles': '/tile.png?{z}/{x}/{y}' },
    shows: '.marker',
  },
  { tag: 'kmt-offer-list', attributes: { 'language-menu': 'de,en' }, shows: '.content' },
  { tag: 'kmt-document-list', shows: '.content' },
  { tag: 'kmt-event-list', shows: '.content' },
  { tag: 'kmt-network', shows: '.content' },
];

const MOUNTS = samples(20, 300);
/** Until all is there that is loaded, compiled or listened to once. */
const WARMING_UP = 5;

/** Puts an element into the page, waits until it is all there, and takes it out again; many times. */
const mount = (page: Page, mounted: Mounted, times: number): Promise<void> =>
  page.evaluate(
    async ({ mounted: { tag, attributes, shows }, times }) => {
      for (let turn = 0; turn < times; turn++) {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries({ ...attributes, src: '/data/emden.json' })) {
          element.setAttribute(name, value);
        }
        document.body.append(element);
        while (!element.shadowRoot?.querySelector(shows)) await new Promise((resolve) => setTimeout(resolve, 5));
        element.remove();
      }
    },
    { mounted, times },
  );

type Held = { nodes: number; listeners: number };

/** What the page still holds. */
async function held(devtools: CDPSession): Promise<Held> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}

/** The least that it holds within a while, or no more than wanted: a timer may still run for what has just gone. */
async function leastHeld(devtools: CDPSession, milliseconds: number, wanted?: Held): Promise<Held> {
  const least = await held(devtools);
  const end = performance.now() + milliseconds;
  while (performance.now() < end && !(wanted && least.nodes <= wanted.nodes && least.listeners <= wanted.listeners)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = await held(devtools);
    least.nodes = Math.min(least.nodes, now.nodes);
    least.listeners = Math.min(least.listeners, now.listeners);
  }
  return least;
}

describe('an element that comes and goes', function () {
  this.timeout(samples(60_000, 600_000));
  const site = useBareSite();

  for (const mounted of ELEMENTS) {
    it(`leaves no node and no listener behind, ${MOUNTS} times: <${mounted.tag}>`, async () => {
      const { page } = await site.visit(SCRIPT, { allowing: "img-src 'self'" });
      const devtools = await page.context().newCDPSession(page);
      await mount(page, mounted, WARMING_UP);
      const before = await leastHeld(devtools, 600);
      await mount(page, mounted, MOUNTS);
      const after = await leastHeld(devtools, 10_000, before);
      expect(after.nodes).to.be.at.most(before.nodes);
      expect(after.listeners).to.be.at.most(before.listeners);
    });
  }
});
