import { expect } from '@open-wc/testing';
import { stopClock } from '../../support/fixed-clock.ts';
import {
  click,
  control,
  field,
  hasFocus,
  headline,
  listed,
  locatorWith,
  named,
  search,
  townsWith,
  untilFocusOn,
} from '../../support/locator.ts';
import { all, announced, get, isDisplayed, words } from '../../support/page.ts';
import { inTown } from '../../support/places-directory.ts';

type Ask = Geolocation['getCurrentPosition'];

const own = Object.getOwnPropertyDescriptor(navigator, 'geolocation');

/** What the device does when it is asked; null: it has no way to know. */
function device(getCurrentPosition: Ask | null): void {
  const value = getCurrentPosition && { getCurrentPosition };
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: value ?? undefined });
}

const at =
  (latitude: number, longitude: number): Ask =>
  (found) =>
    found({ coords: { latitude, longitude } } as GeolocationPosition);

const data = townsWith([
  named('Im Süden', inTown('Südhausen')),
  named('Im Norden', inTown('Nordstadt (Ems)')),
  named('In der Mitte', inTown('Groß Lünne')),
]);

const said = (locator: Element): string => words(get(locator, '.position-state')).replace(/ Abbrechen$/, '');

describe('a search near the reader', () => {
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));
  afterEach(() => {
    if (own) Object.defineProperty(navigator, 'geolocation', own);
    else Reflect.deleteProperty(navigator, 'geolocation');
  });

  it('asks for the position on a press only, and says before what happens with it', async () => {
    let asked = 0;
    device(() => asked++);
    const locator = await locatorWith(data);
    const button = control(locator, 'Meinen Standort');
    const note = get(locator, `#${button.getAttribute('aria-describedby') ?? ''}`);
    expect(words(note)).to.equal('Ihr Browser fragt Sie vorher. Wir speichern und senden Ihren Standort nicht.');
    expect([asked, isDisplayed(note)]).to.deep.equal([0, false]);
    await click(locator, button);
    expect(isDisplayed(note), 'seen beside the browser’s own question').to.equal(true);
    expect(asked).to.equal(1);
    expect(said(locator)).to.equal('Ihr Standort wird ermittelt …');
    expect(announced(locator)).to.equal('Ihr Standort wird ermittelt …');
    await click(locator, button);
    expect(asked).to.equal(1);
  });

  it('is called off with a press, and the focus goes back', async () => {
    let found: PositionCallback | undefined;
    device((callback) => (found = callback));
    const locator = await locatorWith(data);
    await click(locator, control(locator, 'Meinen Standort'));
    await click(locator, control(locator, 'Abbrechen'));
    expect(said(locator)).to.equal('');
    expect(hasFocus(locator, control(locator, 'Meinen Standort'))).to.equal(true);
    found?.({ coords: { latitude: 53, longitude: 7 } } as GeolocationPosition);
    await locator.updateComplete;
    expect(headline(locator)).to.equal('3 Beratungsstellen');
  });

  it('lists the nearest first, and goes there', async () => {
    device(at(52.98, 7));
    const locator = await locatorWith(data);
    await click(locator, control(locator, 'Meinen Standort'));
    expect(listed(locator)).to.deep.equal(['Im Norden', 'In der Mitte', 'Im Süden']);
    expect(headline(locator)).to.equal('3 Beratungsstellen in Ihrer Nähe');
    await untilFocusOn(locator, '.found h3');
    expect(said(locator)).to.equal('');
  });

  it('tells the page that something was searched, but not where the reader is', async () => {
    device(at(52.98, 7));
    const locator = await locatorWith(data);
    const heard = new Promise<Event & { query?: object }>((resolve) =>
      locator.addEventListener('kmt-search', resolve, { once: true }),
    );
    await click(locator, control(locator, 'Meinen Standort'));
    expect((await heard).query).not.to.have.property('near');
  });

  it('ends with the next search for a town', async () => {
    device(at(52.98, 7));
    const locator = await locatorWith(data);
    await click(locator, control(locator, 'Meinen Standort'));
    await search(locator, 'Südhausen');
    expect(listed(locator)[0]).to.equal('Im Süden');
    expect(headline(locator)).to.match(/für Südhausen$/);
  });

  const refusals: [what: string, code: number, sentence: RegExp][] = [
    ['is refused', 1, /^Ihr Browser gibt den Standort nicht frei\. Bitte geben Sie Ihren Ort/],
    ['is not known', 2, /^Ihr Gerät kennt seinen Standort nicht\. Bitte geben Sie Ihren Ort/],
    ['takes too long', 3, /^Ihr Standort war nicht rechtzeitig zu ermitteln\./],
    ['fails in a way nobody knows', 99, /^Ihr Gerät kennt seinen Standort nicht\./],
  ];
  for (const [what, code, sentence] of refusals) {
    it(`says what else one can do when the position ${what}`, async () => {
      device((_, refuse) => refuse?.({ code } as GeolocationPositionError));
      const locator = await locatorWith(data);
      await click(locator, control(locator, 'Meinen Standort'));
      expect(said(locator)).to.match(sentence);
      expect(announced(locator)).to.equal(said(locator));
      expect(all(locator, '.results > li')).to.have.length(3);
      await search(locator, 'Südhausen');
      expect(said(locator)).to.equal('');
    });
  }

  it('says so on a device without any way to know', async () => {
    device(null);
    const locator = await locatorWith(data);
    await click(locator, control(locator, 'Meinen Standort'));
    expect(said(locator)).to.match(/^Ihr Gerät kennt seinen Standort nicht\./);
  });

  it('ignores an answer that comes after the reader went on', async () => {
    let found: PositionCallback | undefined;
    device((callback) => (found = callback));
    const locator = await locatorWith(data);
    await click(locator, control(locator, 'Meinen Standort'));
    await search(locator, 'Südhausen');
    found?.({ coords: { latitude: 53, longitude: 7 } } as GeolocationPosition);
    await locator.updateComplete;
    expect(field(locator).value).to.equal('Südhausen');
    expect(headline(locator)).to.match(/für Südhausen$/);
  });
});
