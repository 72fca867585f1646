import { expect, waitUntil } from '@open-wc/testing';
import type { CounsellingLocator } from '../../../src/elements/counselling-locator/counselling-locator.ts';
import type { KmtSelectEvent } from '../../../src/elements/counselling-locator/events.ts';
import type { KmtMapConsentEvent } from '../../../src/elements/counselling-locator/map-consent-event.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import {
  click,
  control,
  focused,
  locatorWith,
  named,
  press,
  results,
  search,
  settle,
  townsWith,
  untilFocusOn,
} from '../../support/locator.ts';
import { all, announced, find, get, isDisplayed, readConsole, words } from '../../support/page.ts';

const TILES = 'map-tiles="/tests/support/tile.png?{zz}/{y}/{x}" map-attribution="© Testkarte"';
/** No request, and no image. */
const NO_TILES = 'map-tiles="data:,{z}{x}{y}"';

const geo = (latitude: number, longitude: number) => ({ geo: { latitude, longitude } });

const data = townsWith([
  named('Nord', geo(53, 7)),
  named('Süd', geo(52.5, 7.4)),
  named('Ohne Lage'),
  named('Zwilling A', geo(52.8, 7.1)),
  named('Zwilling B', geo(52.8, 7.1)),
]);

async function openMap(attributes = `map="on" ${TILES}`, directory = data): Promise<CounsellingLocator> {
  const locator = await locatorWith(directory, attributes);
  await markersOn(locator);
  return locator;
}

const markersOn = (locator: Element): Promise<void> =>
  waitUntil(() => find(locator, '.marker'), 'There is no marker.', { timeout: 8000 });

const says = (locator: Element, sentence: string): Promise<void> =>
  waitUntil(() => words(locator).includes(sentence), `It does not say “${sentence}”.`, { timeout: 8000 });

const names = (locator: Element): (string | null)[] =>
  all(locator, '.marker').map((marker) => marker.getAttribute('aria-label'));
const marker = (locator: Element, name: string): HTMLElement => get(locator, `.marker[aria-label="${name}"]`);

/** For readers who want no motion; a page behind others, as the runner has them, would not move anyway. */
const matchMedia = window.matchMedia.bind(window);
before(() => {
  window.matchMedia = (query) =>
    query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia(query);
});
after(() => Object.assign(window, { matchMedia }));

describe('the locator’s map', () => {
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  it('is not there unless the page wants it', async () => {
    const locator = await locatorWith(data);
    expect(all(locator, '.map')).to.be.empty;
  });

  it('says where its images come from and what that means, and loads nothing before the reader agrees', async () => {
    const locator = await locatorWith(data, 'map="consent"');
    const button = control(locator, 'Karte öffnen');
    const note = get(locator, `#${button.getAttribute('aria-describedby') ?? ''}`);
    expect(words(note)).to.equal(
      'Die Kartenbilder kommen von sgx.geodatenzentrum.de. Wenn Sie die Karte öffnen, erfährt dieser Dienst Ihre IP-Adresse.',
    );
    expect(all(locator, 'img, #map')).to.be.empty;
    expect(words(get(locator, '.map')), 'how many places it would show').to.match(/^4 Beratungsstellen/);
  });

  it('stands below the list, and a button beside the count leads to it, where there is little room', async () => {
    const locator = await locatorWith(data, `map="consent" ${TILES}`);
    locator.style.inlineSize = '360px';
    const top = (selector: string): number => get(locator, selector).getBoundingClientRect().top;
    expect(top('.map')).to.be.above(top('.results > li:last-child'));
    await click(locator, '.to-map');
    expect(words(focused(locator))).to.equal('Karte öffnen');
    await press(locator, 'Enter');
    await markersOn(locator);
    expect(top('.map')).to.be.above(top('.results > li:last-child'));
    control(locator, 'Details').focus();
    await click(locator, '.to-map');
    expect(focused(locator)?.id).to.equal('map');
  });

  it('opens by the button beside the count once the reader has agreed', async () => {
    const locator = await openMap();
    await click(locator, control(locator, 'Karte schließen'));
    await click(locator, '.to-map');
    await markersOn(locator);
    expect(focused(locator)?.id).to.equal('map');
  });

  it('stands beside the list, and stays in view, where there is room', async () => {
    const locator = await locatorWith(data, `map="consent" ${TILES}`);
    locator.style.inlineSize = '1100px';
    const [map, list] = ['.map', '.answer'].map((each) => get(locator, each).getBoundingClientRect());
    expect(map!.left).to.be.above(list!.right);
    expect(getComputedStyle(get(locator, '.map')).position).to.equal('sticky');
    expect(isDisplayed(get(locator, '.to-map'))).to.equal(false);
  });

  it('is not offered where no place found is on it', async () => {
    const locator = await locatorWith(data, `map="consent" ${TILES}`);
    await search(locator, 'Ohne Lage');
    expect(all(locator, '.map, .to-map')).to.be.empty;
  });

  it('opens with a press, takes the focus, and closes again', async () => {
    const locator = await locatorWith(data, `map="consent" ${TILES}`);
    await click(locator, control(locator, 'Karte öffnen'));
    await markersOn(locator);
    expect(focused(locator)?.id).to.equal('map');
    expect([get(locator, '#map').getAttribute('role'), get(locator, '#map').ariaLabel]).to.deep.equal([
      'region',
      'Karte',
    ]);
    expect(locator.mapConsent).to.equal(true);
    await click(locator, control(locator, 'Karte schließen'));
    expect(all(locator, '#map')).to.be.empty;
    expect(words(focused(locator))).to.equal('Karte öffnen');
  });

  it('waits for the page’s own consent tool where that steps in', async () => {
    const locator = await locatorWith(data, `map="consent" ${TILES}`);
    let asked: KmtMapConsentEvent | undefined;
    locator.addEventListener('kmt-map-consent', (event) => {
      asked = event;
      event.preventDefault();
    });
    await click(locator, control(locator, 'Karte öffnen'));
    expect(asked?.tilesFrom).to.equal(location.host);
    expect(all(locator, '#map')).to.be.empty;
    locator.mapConsent = true;
    await settle(locator);
    await markersOn(locator);
  });

  it('shows the list’s places by the list’s numbers, as buttons with names', async () => {
    const locator = await openMap();
    expect(names(locator)).to.have.members(['1: Nord', '2: Süd', '4, 5: 2 Beratungsstellen']);
    expect(all(locator, '.marker').every((each) => each.localName === 'button')).to.equal(true);
    expect(all(locator, '.position').map(words)).to.deep.equal(['1', '2', '3', '4', '5']);
    expect(words(get(locator, '.attribution'))).to.equal('© Testkarte');
  });

  for (const width of ['1100px', '300px']) {
    it(`begins with every marker beside the zoom buttons, never below them, at a width of ${width}`, async () => {
      const corners = townsWith([
        named('Südwest', geo(52.3, 6.8)),
        named('Nordost', geo(53, 7.9)),
        named('Ost', geo(52.9, 7.9)),
      ]);
      const locator = await openMap(`map="on" ${TILES} style="inline-size: ${width}"`, corners);
      const { left } = get(locator, '.zoom').getBoundingClientRect();
      const edges = all(locator, '.marker').map((each) => each.getBoundingClientRect().right);
      expect(edges).to.not.be.empty;
      expect(Math.max(...edges)).to.be.at.most(left);
    });
  }

  it('keeps its rules inside the shadow, and sets no style attribute in its markup', async () => {
    const locator = await openMap();
    expect(getComputedStyle(get(locator, '.leaflet-tile-pane')).position).to.equal('absolute');
    expect(getComputedStyle(get(locator, '.marker')).position).to.equal('absolute');
    expect(document.querySelector('style[data-leaflet], link[href*=leaflet]')).to.equal(null);
  });

  it('tells of the place whose marker is pressed, and leads to it in the list', async () => {
    const locator = await openMap();
    const heard: KmtSelectEvent[] = [];
    locator.addEventListener('kmt-select', (event) => heard.push(event));
    await click(locator, marker(locator, '2: Süd'));
    expect(heard.map(({ place, from }) => [place.id, from])).to.deep.equal([['s-d', 'map']]);
    expect(marker(locator, '2: Süd').getAttribute('aria-pressed')).to.equal('true');
    expect(results(locator)[1]?.className).to.include('selected');
    expect(words(locator)).to.include('2: Süd Bitte vorher fragen');
    expect(announced(locator)).to.equal('Bitte vorher fragen');
    await click(locator, control(locator, 'In der Liste zeigen'));
    await untilFocusOn(locator, '.results > li:nth-child(2) h4');
    expect(words(focused(locator))).to.equal('2 Süd');
  });

  it('is reached from the list: the place’s marker in view, chosen and in focus', async () => {
    const locator = await openMap();
    const buttons = all(locator, '.results button').filter((each) => words(each).startsWith('Auf der Karte'));
    expect(buttons).to.have.length(4);
    await click(locator, buttons[2]!);
    expect(focused(locator)?.getAttribute('aria-label')).to.equal('4: Zwilling A');
    expect(focused(locator)?.getAttribute('aria-pressed')).to.equal('true');
  });

  it('takes places at one point apart when their common marker is pressed', async () => {
    const locator = await openMap();
    await click(locator, marker(locator, '4, 5: 2 Beratungsstellen'));
    await waitUntil(() => names(locator).includes('5: Zwilling B'), 'They stay together.', { timeout: 4000 });
    const [a, b] = ['4: Zwilling A', '5: Zwilling B'].map((name) => marker(locator, name).getBoundingClientRect());
    expect(Math.abs(a!.x - b!.x)).to.be.at.least(36);
  });

  it('zooms by buttons with names, by keyboard too', async () => {
    const locator = await openMap(`map="on" ${TILES}`, townsWith([named('Eine', geo(52.8, 7.1))]));
    get(locator, '[aria-label="Karte verkleinern"]').focus();
    await press(locator, 'Enter');
    get(locator, '.marker').focus();
    await press(locator, 'Enter');
    expect(get(locator, '.marker').getAttribute('aria-pressed')).to.equal('true');
  });

  it('shows what the next search finds', async () => {
    const locator = await openMap();
    await search(locator, 'Nord');
    expect(names(locator)).to.deep.equal(['1: Nord']);
  });

  it('leaves with the element and comes back with it', async () => {
    const locator = await openMap();
    const parent = locator.parentElement!;
    locator.remove();
    parent.append(locator);
    await markersOn(locator);
    expect(all(locator, '.zoom')).to.have.length(2);
  });
});

describe('a map that fails', () => {
  readConsole();
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  it('without its images says so calmly, and the list and the markers go on', async () => {
    const locator = await openMap(`map="on" ${NO_TILES}`);
    await says(locator, 'Die Karte ist gerade nicht verfügbar.');
    expect(names(locator)).to.include('1: Nord');
    expect(results(locator)).to.have.length(5);
  });
});
