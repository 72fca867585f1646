import { expect, waitUntil } from '@open-wc/testing';
import type { CounsellingLocator } from '../../../src/elements/counselling-locator/counselling-locator.ts';
import { beyond, clipped, spaced } from '../../support/column.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { click, field, locatorWith, search } from '../../support/locator.ts';
import { all, find, get } from '../../support/page.ts';
import { emsland } from '../../support/real-data.ts';
import { LONG_WORDS } from '../../support/long-words.ts';

const LONG_QUESTION = 'Schwangerschaftskonfliktberatungsbescheinigung';

/** What a reader does, one after the other, and what is there then. */
const STEPS: [state: string, go: (locator: CounsellingLocator) => Promise<void>, shows: string][] = [
  ['at first', async () => {}, '.results'],
  ['with topics open', (locator) => click(locator, '#fold-topics'), '#choices-topics.open'],
  ['with languages open', (locator) => click(locator, '#fold-languages'), '#choices-languages.open'],
  ['with more filters open', (locator) => click(locator, '#fold-more'), '#choices-more.open'],
  ['with suggestions', suggest, '[role=option]'],
  ['with details of three', openDetails, '.details .week'],
  ['with a postcode from elsewhere', (locator) => search(locator, '99999'), '[aria-invalid]'],
  ['with nothing found', (locator) => search(locator, LONG_QUESTION.repeat(2)), '.advice'],
];

async function suggest(locator: CounsellingLocator): Promise<void> {
  await click(locator, '#fold-more');
  field(locator).value = 'erst';
  field(locator).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await waitUntil(() => find(locator, '[role=option]'), 'Nothing is suggested.', { timeout: 8000 });
}

async function openDetails(locator: CounsellingLocator): Promise<void> {
  await search(locator, 'Erstaufnahmeeinrichtungsunterbringungsberatungsstelle');
  for (const button of all(locator, '.disclosure').slice(0, 3)) await click(locator, button);
}

for (const lang of ['de', 'ar']) {
  for (const [width, size] of [
    [320, '16px'],
    [320, '32px'],
    [360, '32px'],
  ] as const) {
    for (const spacing of [false, true]) {
      it(`the locator keeps long words in a column of ${width} px at ${size}${spacing ? ', spaced' : ''}: ${lang}`, async function () {
        // Eight states, of which the first loads all that a locator has.
        this.timeout(30_000);
        stopClock('2026-10-28T16:45+01:00');
        const attributes = `lang="${lang}" map="consent" page-size="3" style="--kmt-font-size: ${size}"`;
        const locator = await locatorWith(LONG_WORDS, attributes);
        locator.parentElement!.style.cssText = `inline-size: ${width}px; font-size: 16px; line-height: 1.5`;
        if (spacing) spaced(locator);
        const wrong: string[] = [];
        for (const [state, go, shows] of STEPS) {
          await go(locator);
          expect(find(locator, shows), state).to.exist;
          wrong.push(...[...beyond(locator), ...clipped(locator)].map((part) => `${state}: ${part}`));
        }
        expect(wrong).to.deep.equal([]);
      });
    }
  }
}

for (const typed of ['', 'Werlte']) {
  it(`a phone shows the name of the first place without scrolling${typed && ' when a town was typed'}`, async function () {
    this.timeout(30_000);
    stopClock('2026-10-28T10:00+01:00');
    const locator = await locatorWith(emsland, 'map="consent"');
    // 360 px and the margins of a page.
    locator.parentElement!.style.cssText = 'inline-size: 328px; font-size: 16px; line-height: 1.5';
    if (typed) await search(locator, typed);
    const [top, result, name] = [
      locator,
      get(locator, '[part=result]'),
      get(locator, '[part=result] [part=heading]'),
    ].map((each) => each.getBoundingClientRect().top);
    expect(result! - top!).to.be.below(320);
    expect(name! - top!).to.be.below(320);
  });
}

it('a place has its action below what is said of it, or beside it where there is room, and lines stay short', async () => {
  stopClock('2026-10-28T10:00+01:00');
  const locator = await locatorWith(emsland, 'page-size="1"');
  const width = (pixels: number): void => void (locator.style.inlineSize = `${pixels}px`);
  const boxes = (): DOMRect[] =>
    ['.results > li > :first-child', '.results .actions', '.results .actions > a', '.answer'].map((selector) =>
      get(locator, selector).getBoundingClientRect(),
    );
  width(360);
  const [about, actions, action] = boxes();
  expect(actions!.top).to.be.at.least(about!.bottom);
  expect(action!.width).to.be.closeTo(actions!.width, 1);
  width(600);
  const [, , ofItsWords] = boxes();
  expect(ofItsWords!.width).to.be.below(400);
  width(1300);
  const [wideAbout, wideActions, , answer] = boxes();
  expect(wideActions!.left).to.be.at.least(wideAbout!.right);
  expect(wideActions!.top).to.equal(wideAbout!.top);
  expect(answer!.width).to.equal(56 * 16);
});

it('the field and its button have one ring', async () => {
  const locator = await locatorWith(emsland);
  field(locator).focus();
  const ring = (selector: string): string => getComputedStyle(get(locator, selector)).outlineStyle;
  expect([ring('.field'), ring('#text')]).to.deep.equal(['solid', 'none']);
  const [whole, button] = ['.field', 'form .primary'].map((each) => get(locator, each).getBoundingClientRect());
  expect(button!.right).to.be.closeTo(whole!.right, 1);
});
