import { expect, waitUntil } from '@open-wc/testing';
import { stopClock } from '../../support/fixed-clock.ts';
import {
  click,
  control,
  field,
  focused,
  hasFocus,
  headline,
  listed,
  locatorWith,
  named,
  results,
  search,
  townsWith,
  type,
  untilFocusOn,
} from '../../support/locator.ts';
import { generatedDirectory } from '../../support/places-generated.ts';
import { all, announced, find, get, isDisplayed, words } from '../../support/page.ts';
import { inTown } from '../../support/places-directory.ts';
import { emsland } from '../../support/real-data.ts';

const office = named('Koordinierungsstelle', { contactPoint: [{ telephone: '05931 44-0' }] });

describe('what the locator makes of what it cannot answer', () => {
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  const postcodes: [typed: string, sentence: string][] = [
    ['2687', 'Eine Postleitzahl hat fünf Ziffern. Bitte prüfen Sie „2687“, oder geben Sie den Ort ein.'],
    ['268711', 'Eine Postleitzahl hat fünf Ziffern. Bitte prüfen Sie „268711“, oder geben Sie den Ort ein.'],
    [
      '10115',
      'Die Postleitzahl 10115 liegt nicht in diesem Gebiet: Landkreis Emsland. Bitte prüfen Sie die Ziffern, oder geben Sie den Ort ein.',
    ],
  ];
  for (const [typed, sentence] of postcodes) {
    it(`says what is wrong with the postcode ${typed}, at the field and aloud`, async () => {
      const locator = await locatorWith(emsland);
      await type(locator, typed);
      expect(field(locator).hasAttribute('aria-invalid')).to.equal(false);
      await search(locator, typed);
      const problem = get(locator, '#problem');
      expect(isDisplayed(problem)).to.equal(true);
      expect(words(problem)).to.equal(sentence);
      expect(announced(locator)).to.equal(sentence);
      expect(field(locator).getAttribute('aria-invalid')).to.equal('true');
      expect(field(locator).getAttribute('aria-describedby')).to.equal('problem');
      // As long as it would take.
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(focused(locator)?.id).not.to.equal('found');
    });
  }

  it('forgets what was wrong with the next search', async () => {
    const locator = await locatorWith(emsland);
    await search(locator, '2687');
    await search(locator, '26871');
    expect(words(get(locator, '#problem'))).to.equal('');
    expect(field(locator).hasAttribute('aria-invalid')).to.equal(false);
    expect(headline(locator)).to.match(/für 26871 \(Papenburg\)$/);
  });

  it('advises to leave out what leaves nothing, with the number of places that brings', async () => {
    const data = townsWith([
      named('Eine', { ...inTown('Birkendorf'), availableLanguage: ['pl'], topics: ['asylum'] }),
      named('Andere', { availableLanguage: ['ar'], topics: ['debts'] }),
    ]);
    const locator = await locatorWith(data, 'language="pl" topic="debts"');
    expect(headline(locator)).to.equal('Keine Beratungsstelle gefunden');
    const ways = all(locator, '.advice button').map(words);
    expect(ways).to.deep.equal([
      'Ohne „Schuldnerberatung“ suchen: 1 Beratungsstelle',
      'Ohne „polski“ suchen: 1 Beratungsstelle',
      'Alle Beratungsstellen zeigen',
    ]);
    await click(locator, control(locator, 'Ohne „polski“'));
    expect(listed(locator)).to.deep.equal(['Andere']);
    await untilFocusOn(locator, '.found h3');
  });

  it('names the coordination office and how to reach it', async () => {
    const locator = await locatorWith(townsWith([named('Eine')], { office }));
    await search(locator, 'Unsinniges');
    expect(words(get(locator, '.advice'))).to.include(
      'Koordinierungsstelle weiter: Koordinierungsstelle Anrufen 05931 44-0',
    );
    expect(words(get(locator, '.advice')), 'where nothing can be left out').not.to.include('Lassen Sie');
    await click(locator, control(locator, 'Alle Beratungsstellen'));
    expect(headline(locator)).to.equal('1 Beratungsstelle');
    expect(field(locator).value).to.equal('');
  });

  const texts: [what: string, text: string][] = [
    ['10,000 characters', 'Papenburg '.repeat(1000)],
    ['10,000 digits', '9'.repeat(10_000)],
    ['emoji', '🏳️‍🌈👩‍👩‍👧‍👦'],
    ['right-to-left marks', '\u202E\u200F\u2067'],
    ['a pattern', '^(a+)+$[.*'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a template', '${7*7}{{7*7}}'],
    ['nothing but spaces', '   '],
  ];
  for (const [what, text] of texts) {
    it(`answers ${what} without hanging, and goes on`, async () => {
      const locator = await locatorWith(emsland);
      const start = performance.now();
      await search(locator, text);
      expect(performance.now() - start).to.be.below(5000);
      expect(headline(locator)).to.match(/Beratungsstelle/);
      expect(find(locator, 'img')).to.equal(null);
      await search(locator, 'Sögel');
      await waitUntil(() => headline(locator).endsWith('für Sögel'), 'It does not go on.', { timeout: 5000 });
    });
  }
});

describe('a locator with odd data', () => {
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  it('without any place says so, and whom to ask', async () => {
    const locator = await locatorWith(townsWith([], { office }));
    expect(words(locator)).to.include('Hier sind noch keine Beratungsstellen eingetragen.');
    expect(get(locator, '.advice a').getAttribute('href')).to.equal('tel:+495931440');
    expect(find(locator, '#text')).to.equal(null);
  });

  it('lists places without address, coordinates or anything else', async () => {
    const locator = await locatorWith(townsWith([named('Nur ein Name'), named('Im Ort', inTown('Birkendorf'))]));
    await search(locator, 'Birkendorf');
    expect(listed(locator)).to.have.members(['Im Ort', 'Nur ein Name']);
  });

  it('shows texts of 5,000 characters as text, within its width', async () => {
    const long = 'Donaudampfschifffahrt'.repeat(240);
    const facts = { provider: long, description: `<b>${long}</b>`, audience: long, ...inTown('Birkendorf') };
    const locator = await locatorWith(townsWith([{ ...named('Lang', facts), name: long }]));
    locator.style.inlineSize = '320px';
    await click(locator, '.disclosure');
    expect(locator.scrollWidth).to.equal(320);
    expect(find(locator, '.details b')).to.equal(null);
  });

  it('pages thousands of places in one town', async () => {
    const places = Array.from({ length: 3000 }, (_, index) => named(`Beispielstelle ${index}`, inTown('Birkendorf')));
    const locator = await locatorWith(townsWith(places));
    await search(locator, 'Birkendorf');
    expect(headline(locator)).to.equal('3000 Beratungsstellen für Birkendorf');
    expect(results(locator)).to.have.length(20);
  });

  it('takes what is typed while thousands of places are made ready', async function () {
    this.timeout(40_000);
    const locator = await locatorWith(townsWith([named('Eine')]));
    const { url } = (await import('../../support/serve-data.ts')).serve(generatedDirectory(5000, emsland));
    locator.src = url;
    while (find(locator, '#found') || !find(locator, '#text')) await new Promise((resolve) => setTimeout(resolve));
    const input = field(locator);
    input.focus();
    input.value = 'Papenb';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!find(locator, '#found')) await new Promise((resolve) => setTimeout(resolve));
    expect(hasFocus(locator, field(locator))).to.equal(true);
    expect(field(locator).value).to.equal('Papenb');
    await waitUntil(() => find(locator, '[role=option]'), 'Nothing is suggested.', { timeout: 20_000 });
    expect(words(get(locator, '[role=option]'))).to.match(/^Papenburg/);
  });
});
