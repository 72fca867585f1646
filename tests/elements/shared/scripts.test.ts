import { expect } from '@open-wc/testing';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { all, get, show } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const { url } = serve(emden);
const TALL: readonly string[] = ['ar', 'fa', 'prs', 'ps', 'ckb', 'ti'];

/** How many times its letters' size a line of an element is high. */
function lines(element: Element): number {
  const { lineHeight, fontSize } = getComputedStyle(element);
  return Math.round((parseFloat(lineHeight) / parseFloat(fontSize)) * 100) / 100;
}

describe('letters of every script', () => {
  before(() => stopClock('2026-10-28T18:00+01:00'));

  for (const locale of LOCALES) {
    const isTall = TALL.includes(locale);
    it(`have ${isTall ? 'more' : 'the usual'} room in a line in ${locale}`, async () => {
      const card = await show(`<kmt-office-card src="${url}" lang="${locale}"></kmt-office-card>`);
      const badge = await show(`<kmt-opening-hours-badge src="${url}" lang="${locale}"></kmt-opening-hours-badge>`);
      const places = [get(badge, '.content'), get(card, '.content'), get(card, '.title'), get(card, '.state')];
      expect(places.map(lines)).to.deep.equal(isTall ? [1.75, 1.75, 1.5, 1.5] : [1.5, 1.5, 1.25, 1.25]);
    });

    it(`are not pulled apart, nor bolder than fonts have them, in ${locale}`, async () => {
      const card = await show(`<kmt-office-card src="${url}" lang="${locale}"></kmt-office-card>`);
      const styles = all(card, '.content *').map((element) => getComputedStyle(element));
      expect(new Set(styles.map(({ letterSpacing }) => letterSpacing.replace('0px', 'normal')))).to.deep.equal(
        new Set(['normal']),
      );
      expect(Math.max(...styles.map(({ fontWeight }) => Number(fontWeight)))).to.equal(700);
      // A letter by itself loses those that it is joined to.
      const { textTransform } = getComputedStyle(get(card, '.next'), '::first-letter');
      expect(textTransform).to.equal('none');
    });
  }

  it('are Ethiopic without hyphens, which these have no sign for', async () => {
    const narrow = (locale: string): ReturnType<typeof show> =>
      show(`<kmt-office-card src="${url}" lang="${locale}" style="inline-size: 280px"></kmt-office-card>`);
    const hyphens = async (locale: string): Promise<string> => {
      const card = await narrow(locale);
      return getComputedStyle(get(card, '.content > *')).hyphens;
    };
    expect([await hyphens('de'), await hyphens('ti'), await hyphens('de-simple')]).to.deep.equal([
      'auto',
      'manual',
      'manual',
    ]);
  });
});
