import { expect, waitUntil } from '@open-wc/testing';
import type { CounsellingLocator } from '../../../src/elements/counselling-locator/counselling-locator.ts';
import { violations } from '../../support/axe.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import {
  click,
  control,
  focused,
  headline,
  locatorWith,
  press,
  search,
  typeUntilSuggested,
} from '../../support/locator.ts';
import { all, announced, find, get, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';
import { samples } from '../../support/samples.ts';

/** What a reader may have done. */
const STATES: [name: string, reach: (locator: CounsellingLocator) => Promise<void>][] = [
  ['at first', async () => {}],
  ['with suggestions', async (locator) => (await typeUntilSuggested(locator, 'sog'), press(locator, 'ArrowDown'))],
  ['with results for a town', (locator) => search(locator, 'Sögel')],
  [
    'with details open',
    async (locator) => {
      for (const button of all(locator, '.disclosure').slice(0, 3)) await click(locator, button);
    },
  ],
  ['with languages open', (locator) => click(locator, '#fold-languages')],
  ['with more filters open', (locator) => click(locator, '#fold-more')],
  ['with a wrong postcode', (locator) => search(locator, '2687')],
  ['with nothing found', (locator) => search(locator, 'Unsinniges')],
];

/** What axe looks at differs little between engines: one is asked in both directions of writing, the others in the rarer. */
const DIRECTIONS = navigator.userAgent.includes('Chrome') ? ['de', 'ar'] : samples(['ar'], ['de', 'ar']);

describe('a locator has nothing that axe objects to', function () {
  // Axe looks at every element several times.
  this.timeout(60_000);
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  for (const lang of DIRECTIONS) {
    for (const [name, reach] of STATES) {
      it(`${name}, ${lang}`, async () => {
        const locator = await locatorWith(emsland, `lang="${lang}" page-size="3"`);
        const main = document.createElement('main');
        const title = document.createElement('h1');
        title.textContent = 'Beratung';
        locator.replaceWith(main);
        main.append(title, locator);
        await reach(locator);
        expect(await violations(main)).to.deep.equal([]);
      });
    }
  }
});

describe('a walk through the locator by keyboard alone', () => {
  it('leads in the order of reading, with names that a screen reader says', async () => {
    stopClock('2026-03-03T11:00+01:00');
    const locator = await locatorWith(emden);
    locator.style.inlineSize = '320px';
    await typeUntilSuggested(locator, 'Emden');
    const walked: string[] = [];
    for (let step = 0; step < 7; step++) {
      await press(locator, 'Tab');
      walked.push(words(focused(locator)));
    }
    expect(walked).to.deep.equal([
      'Suchen',
      'Meinen Standort verwenden',
      'Thema',
      'Mehr',
      // Nobody knows the telephone of these places.
      'Koordinierungsstelle fragen 04921 87-1779',
      'Weg finden (Migrationsberatung (MBE)) (andere Internetseite)',
      'Details (Migrationsberatung (MBE))',
    ]);
  });

  it('opens details with Enter, and the focus stays on their button', async () => {
    stopClock('2026-03-03T11:00+01:00');
    const locator = await locatorWith(emden);
    get(locator, '.disclosure').focus();
    await press(locator, 'Enter');
    expect(find(locator, '.details')).not.to.equal(null);
    expect(focused(locator)?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('has a search landmark named as the heading, and nothing visible in its live region, which is there before it speaks', async () => {
    stopClock('2026-03-03T11:00+01:00');
    const locator = await locatorWith(emsland);
    const form = get(locator, 'form');
    expect(form.getAttribute('role')).to.equal('search');
    expect(words(get(locator, `#${form.getAttribute('aria-labelledby') ?? ''}`))).to.equal(
      'Beratung finden: Landkreis Emsland',
    );
    const live = all(locator, '[aria-live], [role=status], [role=alert], [role=log]');
    expect(live.map(words)).to.deep.equal(['']);
    await click(locator, control(locator, 'polski'));
    expect(announced(locator)).to.equal('1 Beratungsstelle');
    expect(get(locator, '[aria-live]') === live[0]).to.equal(true);
    expect(live[0]!.getBoundingClientRect().height).to.equal(0);
    await waitUntil(() => announced(locator) === '', 'It is not emptied.', { timeout: 8000 });
  });
});

describe('a locator in another language', () => {
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  it('runs from right to left in Arabic, what is German marked as German', async () => {
    const locator = await locatorWith(emsland, 'lang="ar"');
    await search(locator, 'Sögel');
    expect(get(locator, '.content').dir).to.equal('rtl');
    expect(words(get(locator, '#found'))).to.match(/Sögel$/);
    expect(get(locator, '#found [lang=de]').dir).to.equal('ltr');
    expect(get(locator, '.fact [lang=de][translate=no]').dir).to.equal('ltr');
  });

  it('counts with the plurals of the language', async () => {
    const locator = await locatorWith(emden, 'lang="ar"');
    expect(headline(locator)).to.equal('3 مراكز استشارة');
  });

  it('finds a topic by its name in that language', async () => {
    const locator = await locatorWith(emsland, 'lang="ar"');
    await search(locator, 'خدمة الهجرة للشباب');
    expect(words(get(locator, '.results .name'))).to.include('Jugendmigrationsdienst');
  });

  it('has the page’s words in no language but its own', async () => {
    const locator = await locatorWith(emden, 'lang="en"');
    await click(locator, control(locator, 'Details'));
    expect(words(get(locator, 'form'))).not.to.match(/Suche|Ort/);
  });
});
