import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ClockController, useClock } from '../../../src/elements/shared/clock.ts';
import { takeTime, type Timers } from '../../support/fixed-clock.ts';

/** Something that renders when it is asked to, as an element does. */
class Host implements ReactiveControllerHost {
  rendered = 0;
  clock!: ClockController;
  readonly renders: (clock: ClockController) => void;
  constructor(renders: (clock: ClockController) => void = () => {}) {
    this.renders = renders;
  }
  addController(controller: ReactiveController): void {
    this.clock = controller as ClockController;
  }
  removeController = (): void => {};
  updateComplete = Promise.resolve(true);
  requestUpdate(): void {
    this.clock.hostUpdate();
    this.rendered++;
    this.renders(this.clock);
    this.clock.hostUpdated();
  }
}

const START = '2026-10-28T10:00:00Z';
const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe('the clock of a page', () => {
  let time: Timers;
  const hosts: Host[] = [];
  /** A host that is right for so long each time. */
  function hostFor(milliseconds: number): Host {
    const host = new Host((clock) => clock.validUntil(new Date(clock.now.getTime() + milliseconds)));
    new ClockController(host);
    host.clock.hostConnected();
    hosts.push(host);
    return host;
  }

  beforeEach(() => (time = takeTime(START)));
  afterEach(() => {
    for (const { clock } of hosts.splice(0)) clock.hostDisconnected();
    expect(time.pending, 'nobody is left, so no timer is').to.equal(0);
    time.restore();
  });

  it('has one timer, however many follow it', () => {
    for (let count = 1; count <= 20; count++) hostFor(count * SECOND);
    expect(time.pending).to.equal(1);
  });

  it('has none where nothing will change', () => {
    const host = new Host();
    new ClockController(host);
    host.clock.hostConnected();
    hosts.push(host);
    expect(time.pending).to.equal(0);
  });

  it('wakes each at its instant and no other', async () => {
    const [often, seldom] = [hostFor(10 * SECOND), hostFor(25 * SECOND)];
    const before = [often.rendered, seldom.rendered];
    await time.pass(30 * SECOND);
    expect([often.rendered, seldom.rendered].map((count, index) => count - before[index]!)).to.deep.equal([3, 1]);
  });

  it('wakes nobody early', async () => {
    const host = hostFor(10 * SECOND);
    const { rendered } = host;
    await time.pass(9999);
    expect(host.rendered).to.equal(rendered);
    await time.pass(1);
    expect(host.rendered).to.equal(rendered + 1);
    expect(host.clock.now.toISOString()).to.equal('2026-10-28T10:00:10.000Z');
  });

  it('counts the earliest instant that was asked for', async () => {
    const host = new Host((clock) => {
      clock.validUntil(new Date(clock.now.getTime() + 20 * SECOND));
      clock.validUntil(new Date(clock.now.getTime() + 5 * SECOND));
      clock.validUntil(new Date(clock.now.getTime() + 30 * SECOND));
    });
    new ClockController(host);
    host.clock.hostConnected();
    hosts.push(host);
    const { rendered } = host;
    await time.pass(5 * SECOND);
    expect(host.rendered).to.equal(rendered + 1);
  });

  it('notices within a minute that the device has slept', async () => {
    const host = hostFor(8 * 60 * MINUTE);
    const { rendered } = host;
    time.sleep(9 * 60 * MINUTE);
    await time.pass(MINUTE);
    expect(host.rendered).to.equal(rendered + 1);
  });

  it('notices within a minute that the time was set back, and is right until the new instant', async () => {
    const host = hostFor(8 * 60 * MINUTE);
    const { rendered } = host;
    time.setBack(3 * 60 * MINUTE);
    await time.pass(MINUTE);
    expect(host.rendered).to.equal(rendered + 1);
    expect(host.clock.now.toISOString()).to.equal('2026-10-28T07:01:00.000Z');
    await time.pass(8 * 60 * MINUTE - 1);
    expect(host.rendered).to.equal(rendered + 1);
    await time.pass(1);
    expect(host.rendered).to.equal(rendered + 2);
  });

  it('notices at once that the time was set back while the page was hidden', async () => {
    const host = hostFor(8 * 60 * MINUTE);
    const { rendered } = host;
    setHidden(true);
    time.setBack(3 * 60 * MINUTE);
    setHidden(false);
    expect(host.rendered).to.equal(rendered + 1);
    await time.pass(10 * MINUTE);
    expect(host.rendered).to.equal(rendered + 1);
  });

  it('renders nothing while nothing is due', async () => {
    const host = hostFor(8 * 60 * MINUTE);
    const { rendered } = host;
    await time.pass(7 * 60 * MINUTE);
    expect(host.rendered).to.equal(rendered);
  });

  it('has no timer while the page is hidden, and is right at once when it comes back', async () => {
    const host = hostFor(10 * SECOND);
    const { rendered } = host;
    setHidden(true);
    expect(time.pending).to.equal(0);
    time.sleep(MINUTE);
    setHidden(false);
    expect(host.rendered).to.equal(rendered + 1);
    expect(time.pending).to.equal(1);
    await time.pass(0);
  });

  it('is right at once when the page comes back from the history', () => {
    const host = hostFor(10 * SECOND);
    const { rendered } = host;
    time.sleep(MINUTE);
    window.dispatchEvent(new Event('pageshow'));
    expect(host.rendered).to.equal(rendered + 1);
  });

  it('forgets who has left', async () => {
    const [stays, leaves] = [hostFor(10 * SECOND), hostFor(5 * SECOND)];
    leaves.clock.hostDisconnected();
    const before = [stays.rendered, leaves.rendered];
    await time.pass(10 * SECOND);
    expect([stays.rendered, leaves.rendered]).to.deep.equal([before[0]! + 1, before[1]]);
  });

  it('does not spin for one that can’t render', async () => {
    const host = hostFor(10 * SECOND);
    host.requestUpdate = () => {};
    await time.pass(10 * SECOND);
    const { set } = time;
    await time.pass(SECOND);
    expect(time.set - set).to.be.at.most(1);
  });

  it('can be moved: everybody renders anew', () => {
    const host = hostFor(MINUTE);
    const { rendered } = host;
    useClock(() => Date.parse('2030-01-01T00:00:00Z'));
    expect(host.rendered).to.equal(rendered + 1);
    expect(host.clock.now.toISOString()).to.equal('2030-01-01T00:00:00.000Z');
  });
});

function setHidden(value: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value });
  document.dispatchEvent(new Event('visibilitychange'));
}
