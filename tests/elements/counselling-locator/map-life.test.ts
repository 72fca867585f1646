import { expect, waitUntil } from '@open-wc/testing';
import { loadPart } from '../../../src/load/parts.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { locatorWith, named, settle, townsWith } from '../../support/locator.ts';
import { all, find, get, words } from '../../support/page.ts';

const MAP = 'map="on" map-tiles="/tests/support/tile.png?{zz}/{y}/{x}" map-attribution="© Testkarte"';

const geo = (latitude: number, longitude: number) => ({ geo: { latitude, longitude } });
const data = townsWith([named('Nord', geo(53, 7)), named('Süd', geo(52.5, 7.4)), named('Ost', geo(52.8, 7.9))]);

const mapOn = (locator: Element): Promise<void> =>
  waitUntil(() => find(locator, '.zoom'), 'There is no map.', { timeout: 8000 });

/** The markers that can be seen on the map. */
function seen(locator: Element): Element[] {
  const map = get(locator, '#map').getBoundingClientRect();
  return all(locator, '.marker').filter((marker) => {
    const { left, right, top, bottom } = marker.getBoundingClientRect();
    return left < right && left >= map.left && right <= map.right && top >= map.top && bottom <= map.bottom;
  });
}

describe('the life of the locator’s map', function () {
  // Of a library in a hundred files.
  this.timeout(30_000);
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  // The first of all, because a page loads the map once.
  it('does not begin on an element that leaves while it loads, and once on one that comes back', async () => {
    let arrive: () => void;
    const arrival = new Promise<void>((resolve) => (arrive = resolve));
    const map = loadPart('map', () => arrival.then(() => import('../../../src/map/map.ts')));
    const [gone, back] = [await locatorWith(data, MAP), await locatorWith(data, MAP)];
    await settle(back);
    const parent = back.parentElement!;
    gone.remove();
    back.remove();
    parent.append(back);
    await settle(back);
    expect([find(gone, '.zoom'), find(back, '.zoom')]).to.deep.equal([null, null]);
    arrive!();
    await map;
    await mapOn(back);
    await settle(back);
    expect(all(back, '.zoom')).to.have.length(2);
    expect(seen(back)).to.have.length(3);
    expect(words(back)).to.not.include('nicht verfügbar');
    expect(find(gone, '.zoom')).to.equal(null);
  });

  it('begins at its places when it is first seen, in a tab that was hidden', async () => {
    const locator = await locatorWith(data, MAP);
    const tab = locator.parentElement!;
    await mapOn(locator);
    const open = seen(locator).length;
    locator.remove();
    tab.hidden = true;
    tab.append(locator);
    await mapOn(locator);
    expect(get(locator, '#map').clientWidth).to.equal(0);
    tab.hidden = false;
    await waitUntil(() => seen(locator).length === open, 'Its places are elsewhere.', { timeout: 8000 });
    expect(open).to.equal(3);
  });

  it('does not begin on an element that has left the page and renders once more', async () => {
    const locator = await locatorWith(data, MAP);
    await mapOn(locator);
    locator.remove();
    locator.requestUpdate();
    await settle(locator);
    expect([find(locator, '.zoom'), find(locator, '.marker')]).to.deep.equal([null, null]);
  });

  it('leaves no listener and no observer behind', async () => {
    const held = hold();
    const mount = async (): Promise<void> => {
      const locator = await locatorWith(data, MAP);
      await mapOn(locator);
      expect(held.observers, 'observers').to.equal(1);
      locator.remove();
    };
    await mount();
    // The page's one clock, and what kind of pointer there is, are listened to once for all.
    const once = [...held.listeners];
    for (let turn = 0; turn < 3; turn++) await mount();
    held.release();
    expect([held.observers, [...held.listeners]]).to.deep.equal([0, once]);
  });
});

/** Watches what is added to the window and the document from now on, and not taken away again. */
function hold() {
  const held = { observers: 0, listeners: new Set<string>(), release };
  const undo: (() => void)[] = [];
  for (const target of [window, document]) {
    const ids = new Map<unknown, number>();
    const key = (type: string, listener: unknown): string => {
      if (!ids.has(listener)) ids.set(listener, ids.size);
      return `${target === window ? 'window' : 'document'} ${type} ${ids.get(listener)!}`;
    };
    const addEventListener = target.addEventListener.bind(target);
    const removeEventListener = target.removeEventListener.bind(target);
    target.addEventListener = ((type: string, ...rest: [EventListener]) => {
      held.listeners.add(key(type, rest[0]));
      addEventListener(type, ...rest);
    }) as typeof target.addEventListener;
    target.removeEventListener = ((type: string, ...rest: [EventListener]) => {
      held.listeners.delete(key(type, rest[0]));
      removeEventListener(type, ...rest);
    }) as typeof target.removeEventListener;
    undo.push(() => Object.assign(target, { addEventListener, removeEventListener }));
  }
  const Original = window.ResizeObserver;
  window.ResizeObserver = class extends Original {
    override observe(target: Element): void {
      held.observers++;
      super.observe(target);
    }
    override disconnect(): void {
      held.observers--;
      super.disconnect();
    }
  };
  undo.push(() => Object.assign(window, { ResizeObserver: Original }));
  function release(): void {
    for (const each of undo) each();
  }
  return held;
}
