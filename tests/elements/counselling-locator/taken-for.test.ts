import { expect } from '@open-wc/testing';
import { stopClock } from '../../support/fixed-clock.ts';
import {
  click,
  control,
  field,
  headline,
  isChecked,
  listed,
  locatorWith,
  search,
  untilFocusOn,
} from '../../support/locator.ts';
import { all, announced, find, words } from '../../support/page.ts';
import { emden, emsland } from '../../support/real-data.ts';

/** What stands below the heading of the results. */
const below = (locator: Element): string => all(locator, '.found p').map(words).join(' ');

describe('what the typed text was taken for', () => {
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  const sentences: [typed: string, sentence: string][] = [
    ['Papenberg', 'Meinten Sie Papenburg?'],
    ['Kolpng', '„Kolpng“ steht hier nirgends. Sie sehen Ähnliches.'],
    [
      'Werlte telefon',
      'Zu „telefon“ ist hier nichts eingetragen. Hier finden Sie Beratungsstellen für: Landkreis Emsland.',
    ],
    ['Nordhorn', 'Zu „Nordhorn“ ist hier nichts eingetragen. Hier finden Sie Beratungsstellen für: Landkreis Emsland.'],
    ['Beratung in Osnabrück', 'Zu „Osnabrück“ ist hier nichts eingetragen.'],
    ['polnisch', 'So verstanden: Polnisch'],
    ['Anwalt', 'So verstanden: Migrationsberatung'],
    ['польська Asyl', 'So verstanden: Polnisch · Migrationsberatung'],
  ];
  for (const [typed, sentence] of sentences) {
    it(`is said below the heading, and heard: ${typed}`, async () => {
      const locator = await locatorWith(emsland);
      await search(locator, typed);
      expect(below(locator)).to.contain(sentence);
      expect(announced(locator)).to.contain(sentence);
    });
  }

  it('says nothing where all was understood as it was typed', async () => {
    const locator = await locatorWith(emsland);
    for (const typed of ['Ich suche Hilfe in Meppen', 'Папенбург', 'Kolping', '']) {
      await search(locator, typed);
      expect(below(locator), typed).not.to.match(/Meinten|verstanden|nichts eingetragen|nirgends/);
    }
  });

  it('says no guess as an answer for a town elsewhere', async () => {
    const locator = await locatorWith(emsland);
    await search(locator, 'Nordhorn');
    expect(headline(locator)).to.equal('Keine Beratungsstelle gefunden');
    expect(listed(locator)).to.deep.equal([]);
  });

  it('lets the reader refuse a guess', async () => {
    const locator = await locatorWith(emsland);
    await search(locator, 'Papenberg');
    expect(headline(locator)).to.match(/für Papenburg$/);
    await click(locator, control(locator, 'Nein, nach „Papenberg“ suchen'));
    expect(field(locator).value).to.equal('"Papenberg"');
    expect(headline(locator)).to.equal('Keine Beratungsstelle gefunden');
    expect(below(locator)).to.contain('Zu „Papenberg“ ist hier nichts eingetragen.');
    await untilFocusOn(locator, '.found h3');
  });

  it('offers what is open as a button, and sets the filter with it', async () => {
    const locator = await locatorWith(emsland);
    await search(locator, 'heute offen');
    expect(headline(locator)).to.equal('24 Beratungsstellen');
    expect(isChecked(control(locator, 'Jetzt geöffnet'))).to.equal(false);
    await click(locator, control(locator, 'Nur zeigen: Jetzt geöffnet'));
    expect(isChecked(control(locator, 'Jetzt geöffnet'))).to.equal(true);
    expect(all(locator, 'button').map(words).join()).not.to.contain('Nur zeigen');
  });

  it('says once what is wrong with a postcode', async () => {
    const locator = await locatorWith(emsland);
    await search(locator, '2687');
    expect(below(locator)).to.equal('');
    await search(locator, '10115');
    expect(below(locator)).to.equal('');
  });

  it('names the town of an office that is a town', async () => {
    const locator = await locatorWith(emden);
    await search(locator, 'Aurich');
    expect(below(locator)).to.contain('Hier finden Sie Beratungsstellen für: Stadt Emden.');
  });

  it('shows what was typed as text, and not all of what was pasted', async () => {
    const locator = await locatorWith(emsland);
    await search(locator, '<img src=x onerror=alert(1)>');
    expect(find(locator, 'img')).to.equal(null);
    await search(locator, 'x'.repeat(5000));
    expect(below(locator).length).to.be.below(300);
  });
});
