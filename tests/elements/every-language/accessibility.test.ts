import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define/counselling-locator.ts';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import '../../../src/define/task-list.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { violations } from '../../support/axe.ts';
import { TRIED_LOCALES } from '../../support/every-language.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { all, find, get, put, settled } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const { url } = serve(emden);
const MENU = `language-menu="${LOCALES.join()}"`;

/** All four elements as a reader may have left them: descriptions, filters and details open. */
async function pageIn(locale: string): Promise<HTMLElement> {
  const page = await put<HTMLElement>(`<main lang="${locale}" style="inline-size: 320px">
    <h1>KMT</h1>
    <kmt-opening-hours-badge src="${url}"></kmt-opening-hours-badge>
    <kmt-office-card src="${url}" ${MENU}></kmt-office-card>
    <kmt-task-list src="${url}"></kmt-task-list>
    <kmt-counselling-locator src="${url}"></kmt-counselling-locator>
  </main>`);
  for (const element of page.querySelectorAll<LitElement>(':not(h1)')) {
    await settled(element);
    for (const details of all(element, 'details')) details.setAttribute('open', '');
  }
  const locator = page.lastElementChild as LitElement;
  await waitUntil(() => find(locator, '#found'));
  get(locator, '#fold-topics').click();
  get(locator, '.disclosure').click();
  await locator.updateComplete;
  return page;
}

describe('axe objects to nothing on a page with every element', () => {
  before(() => stopClock('2026-12-18T10:00+01:00'));

  for (const locale of TRIED_LOCALES) {
    it(`in ${locale}`, async () => expect(await violations(await pageIn(locale))).to.deep.equal([]));
  }
});
