/** One page with all that an office shows: every sentence of its own page is to be read there. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { stopClock } from '../../support/fixed-clock.ts';
import { all } from '../../support/page.ts';
import { factIn, INSTEAD_EMDEN, INSTEAD_EMSLAND, type Instead, saidBy, wellSet } from '../../support/seed-pages.ts';
import { fileOf, readable, readableOf, wholeOffice } from '../../support/whole-office.ts';

const PAGES = {
  emden: [String(await fileOf('tests/cases/seed/emden.txt', 'text')), INSTEAD_EMDEN],
  emsland: [String(await fileOf('tests/cases/seed/emsland.txt', 'text')), INSTEAD_EMSLAND],
} as const;

for (const office of ['emden', 'emsland'] as const) {
  const [page, insteads] = PAGES[office];
  const said = saidBy(page);

  describe(`of what the office's own page says, on a page with all elements of ${office},`, () => {
    let elements: LitElement[] = [];
    let shown = '';

    before(async function () {
      this.timeout(60_000);
      stopClock('2026-12-18T10:00+01:00');
      elements = await wholeOffice(office, 'de');
      for (const element of elements) shown += `${wellSet(await readableOf(element))}\n`;
    });

    it('nothing is looked for that it does not say', () => {
      expect(said.length).to.be.greaterThan(30);
      const words = said.map((each) => each.words);
      expect(insteads.filter(({ says }) => !words.includes(says))).to.deep.equal([]);
    });

    for (const each of said) {
      const instead = insteads.find(({ says }) => says === each.words);
      it(`“${each.words}” is shown`, () => {
        if (!instead) expectShown(factIn(each));
        else expectInstead(instead);
      });
    }

    function expectShown(fact: string): void {
      expect(shown.includes(fact), fact).to.equal(true);
    }

    function expectInstead({ still, shown: there }: Instead): void {
      if (still) expectShown(still);
      if (!there) return;
      const element = elements.find(({ localName }) => localName === there.element)!;
      const entries = all(element, there.entry).map((entry) => wellSet(readable(entry)));
      const rated = entries.filter((entry) => there.words.every((words) => entry.includes(words)));
      expect(rated.length, `${there.words.join(', ')} in: ${entries.join(' | ')}`).to.be.greaterThan(0);
    }
  });
}
