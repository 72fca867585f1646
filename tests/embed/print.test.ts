import { expect } from 'chai';
import type { Locator } from 'playwright-core';
import { SCRIPT, useBareSite } from '../support/bare-site.ts';

const BODY = `${SCRIPT}
<style>body { color-scheme: dark; color: white; background: black }</style>
<kmt-office-card src="/data/emden.json"></kmt-office-card>
<kmt-office-card src="/data/emden.json" place="awo-mbe"></kmt-office-card>
<kmt-task-list src="/data/emden.json"></kmt-task-list>`;

const look = (locator: Locator, property: string): Promise<string[]> =>
  locator.evaluateAll(
    (all, name) => [...new Set(all.map((each) => getComputedStyle(each).getPropertyValue(name)))],
    property,
  );

describe('on paper', function () {
  this.timeout(30_000);
  const site = useBareSite();

  it('a card and a list are black, without grounds and without what only a finger can use', async () => {
    const { page } = await site.visit(BODY, { allowing: "style-src 'unsafe-inline'" });
    const [office, place] = [page.locator('kmt-office-card').first(), page.locator('kmt-office-card').last()];
    await office.locator('.sign').waitFor();
    expect(await look(office.locator('.sign'), 'background-color')).to.not.deep.equal(['rgba(0, 0, 0, 0)']);
    await page.emulateMedia({ media: 'print' });

    expect(await look(office.locator('.sign, .today'), 'background-color')).to.deep.equal(['rgba(0, 0, 0, 0)']);
    expect(await look(office.locator('.state, .muted, address, a, .off'), 'color')).to.deep.equal(['rgb(0, 0, 0)']);
    expect(await look(office.locator('.disc'), 'fill')).to.deep.equal(['rgb(0, 0, 0)']);
    expect(await look(office.locator('.button'), 'display')).to.deep.equal(['none']);

    // What one needs on the way is there, also what is folded on a screen.
    for (const words of [
      'Geibelstraße 30a',
      '04921 87-1779',
      'Mehrgenerationenhaus',
      'Die Integrationsarbeit in Emden',
    ]) {
      await office.getByText(words).filter({ visible: true }).first().waitFor();
    }
    await page.locator('kmt-task-list').getByText('Interkulturelle Wochen').filter({ visible: true }).waitFor();
    // Nobody there can be reached: the coordination office stands there with its number, as text.
    const ask = place.locator('.sign .primary');
    expect(await look(ask, 'color')).to.deep.equal(['rgb(0, 0, 0)']);
    expect(await ask.innerText()).to.match(/Koordinierungsstelle fragen\s+04921 87-1779/);
  });
});
