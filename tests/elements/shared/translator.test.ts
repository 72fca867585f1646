import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import { loadPlaceMore } from '../../../src/elements/shared/load-place-more.ts';
import { stopClock, takeTime, type Timers } from '../../support/fixed-clock.ts';
import { click, headline, listed, locatorWith, search } from '../../support/locator.ts';
import { all, get, put, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

/** The texts that a browser's translator translates. */
function texts(element: Element): Text[] {
  const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found.filter((text) => text.data.trim() && text.parentElement?.localName !== 'style');
}

function inFont(...content: (Node | string)[]): HTMLElement {
  const font = document.createElement('font' as string);
  font.append(...content);
  return font;
}

/** What translators were seen to do to each text. */
const TRANSLATORS: Record<string, (text: Text) => void> = {
  'puts new words into two <font>': (text) => text.replaceWith(inFont(inFont(`«${text.data}»`))),
  'makes a <font> of each sentence': (text) => text.replaceWith(inFont(inFont(`«${text.data}`), inFont('»'))),
  'wraps what is there': (text) => {
    const font = inFont();
    text.replaceWith(font);
    font.append(text);
    text.data = `«${text.data}»`;
  },
};

for (const [does, translateText] of Object.entries(TRANSLATORS)) {
  const translate = (element: Element): void => texts(element).forEach(translateText);

  describe(`beside a translator that ${does}`, () => {
    let time: Timers | undefined;
    // It comes over the network, where no time is taken over.
    before(loadPlaceMore);
    afterEach(() => {
      time?.restore();
      time = undefined;
    });

    it('a badge and a card go on with what is right, and leave the rest translated', async () => {
      time = takeTime('2026-10-28T08:59:55+01:00');
      const { url } = serve(emden);
      const page = await put(
        `<div><kmt-opening-hours-badge src="${url}"></kmt-opening-hours-badge><kmt-office-card src="${url}"></kmt-office-card></div>`,
        time.pass,
      );
      const [badge, card] = [page.firstElementChild!, page.lastElementChild!];
      expect(words(badge)).to.equal('Geschlossen, öffnet um 9:00 Uhr');
      translate(badge);
      translate(card);
      expect(words(badge)).to.match(/^«Geschlossen»/);
      await time.pass(5_000);
      expect(words(badge).replace(/[«»]/g, '')).to.equal('Geöffnet, bis 17:00 Uhr');
      expect(words(get(card, '.state')).replace(/[«»]/g, '')).to.equal('Geöffnet');
      expect(words(get(card, '.next')).replace(/[«»]/g, '')).to.equal('Bis 17:00 Uhr');
      expect(words(get(card, 'h2'))).to.equal('«Koordinierungsstelle für Migration und Teilhabe»');
      expect(
        texts(get(badge, '.state')).map(({ data }) => data),
        'new to the translator',
      ).to.deep.equal(['Geöffnet']);
      translate(badge);
      await time.pass(8 * 3_600_000);
      expect(words(badge).replace(/[«»]/g, '')).to.equal('Geschlossen, öffnet morgen um 9:00 Uhr');
    });

    it('a locator shows new counts and new places', async () => {
      stopClock('2026-03-03T11:00+01:00');
      const locator = await locatorWith(emsland, 'page-size="3"');
      translate(locator);
      await search(locator, 'Meppen');
      expect(headline(locator).replace(/[«»]/g, '')).to.equal('3 Beratungsstellen für Meppen');
      expect(listed(locator)).to.have.length(3);
      translate(locator);
      await click(
        locator,
        all(locator, '.sheet .chip').find((each) => words(each).includes('Jugendmigration'))!,
      );
      expect(headline(locator).replace(/[«»]/g, '')).to.match(/^1 Beratungsstelle/);
      expect(listed(locator).join()).to.match(/^«?Jugendmigrationsdienst/);
    });

    it('a reader may still choose another language', async () => {
      stopClock('2026-10-28T10:00+01:00');
      const locator = await locatorWith(emden);
      translate(locator);
      locator.lang = 'en';
      await waitUntil(() => get(locator, '.content').lang === 'en', 'It stays German.');
      expect(words(get(locator, '#title')).replace(/[«»]/g, '')).to.equal('Find advice: Stadt Emden');
      expect(headline(locator)).to.equal('3 advice centres');
    });
  });
}
