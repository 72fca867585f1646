import { expect, waitUntil } from '@open-wc/testing';
import { openSite, SCRIPT } from '../../support/host-site.ts';
import { words } from '../../support/page.ts';

const BADGE = '<kmt-opening-hours-badge src="../data/emden.json"></kmt-opening-hours-badge>';

describe('a device whose clock is set back', () => {
  it('shows the right state when the page is seen again', async () => {
    const site = await openSite({ body: SCRIPT + BADGE, now: '2026-03-04T20:00:00+01:00' });
    const badge = await site.shown('kmt-opening-hours-badge');
    expect(words(badge)).to.match(/^Geschlossen/);
    site.record.now = Date.parse('2026-03-04T10:00:00+01:00');
    site.document.dispatchEvent(new site.window.Event('visibilitychange'));
    await waitUntil(() => words(badge).startsWith('Geöffnet'), 'It stays closed.', { timeout: 15_000 });
    site.record.now = Date.parse('2026-03-04T08:00:00+01:00');
    site.window.dispatchEvent(new site.window.Event('pageshow'));
    await waitUntil(() => words(badge).startsWith('Geschlossen'), 'It stays open.', { timeout: 15_000 });
  });
});
