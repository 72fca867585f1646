import { expect, waitUntil } from '@open-wc/testing';
import type { CounsellingLocator } from '../../../src/elements/counselling-locator/counselling-locator.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import {
  click,
  control,
  hasFocus,
  headline,
  isChecked,
  listed,
  locatorWith,
  named,
  press,
  townsWith,
  search,
  untilFocusOn,
} from '../../support/locator.ts';
import { all, announced, get, heard, isDisplayed, readConsole, words } from '../../support/page.ts';
import { BIRKENDORF, inTown, NORDSTADT } from '../../support/places-directory.ts';

const hours = [{ dayOfWeek: ['Tuesday' as const], opens: '09:00', closes: '12:00' }];

const data = townsWith([
  named('Arabisch', { availableLanguage: ['ar', 'de'], topics: ['debts'], openingHoursSpecification: hours }),
  named('Polnisch', { availableLanguage: ['pl', 'de'], topics: ['asylum'], accessibility: { wheelchair: 'yes' } }),
  named('Dolmetscher', { interpretation: 'Auf Anfrage', topics: ['asylum', 'debts'], areaServed: [BIRKENDORF] }),
  named('Mit Termin', { appointment: { required: true }, ...inTown('Nordstadt (Ems)') }),
]);

const choices = (locator: Element): string[] =>
  all(locator, '.sheet .chip, .choice').map((choice) => `${heard(choice)}: ${words(choice.querySelector('.number'))}`);

/** What stands on the chips that fold choices away. */
const chips = (locator: Element): string[] => all(locator, '[id^=fold]').filter(isDisplayed).map(words);

/** The names of the sheets that lie open. */
const sheets = (locator: Element): string[] =>
  all(locator, '.sheet')
    .filter(isDisplayed)
    .map((sheet) => words(sheet.querySelector('legend')));

const narrow = (locator: CounsellingLocator): unknown => (locator.style.inlineSize = '320px');
const wide = (locator: CounsellingLocator): unknown => (locator.style.inlineSize = '1000px');

describe('the filters', () => {
  const console = readConsole();
  beforeEach(() => stopClock('2026-03-03T11:00+01:00'));

  it('offer what the data has, with the number of places behind each', async () => {
    const locator = await locatorWith(data);
    expect(choices(locator)).to.deep.equal([
      'Asylberatung, 2 Beratungsstellen: 2',
      'Schuldnerberatung, 2 Beratungsstellen: 2',
      'Deutsch, 2 Beratungsstellen: 2',
      'العربية (Arabisch), 1 Beratungsstelle: 1',
      'polski (Polnisch), 1 Beratungsstelle: 1',
      'Jetzt geöffnet, 1 Beratungsstelle: 1',
      'Ohne Termin, 1 Beratungsstelle: 1',
      'Stufenlos erreichbar, 1 Beratungsstelle: 1',
      'Andere Sprachen mit Dolmetscherin oder Dolmetscher, 1 Beratungsstelle: 1',
    ]);
  });

  it('stand in groups with names, and name each language in itself and in the reader’s words', async () => {
    const locator = await locatorWith(data);
    expect(all(locator, 'fieldset > legend').map(words)).to.deep.equal([
      'Wobei brauchen Sie Hilfe?',
      'Sprache der Beratung',
      'Besuch',
    ]);
    const arabic = get(locator, '.chip [lang=ar]');
    expect([words(arabic), arabic.getAttribute('dir')]).to.deep.equal(['العربية', 'rtl']);
  });

  const effects: [filter: string, places: string[]][] = [
    ['Jetzt geöffnet', ['Arabisch']],
    ['Ohne Termin', ['Arabisch']],
    ['Stufenlos', ['Polnisch']],
    ['polski', ['Polnisch']],
    ['Andere Sprachen', ['Dolmetscher']],
    ['Schuldner', ['Arabisch', 'Dolmetscher']],
  ];
  for (const [filter, places] of effects) {
    it(`“${filter}” leaves ${places.join(' and ')}`, async () => {
      const locator = await locatorWith(data);
      await click(locator, control(locator, filter));
      expect(listed(locator)).to.deep.equal(places);
      expect(headline(locator)).to.equal(
        places.length === 1 ? '1 Beratungsstelle' : `${places.length} Beratungsstellen`,
      );
    });
  }

  it('count anew with every choice, those of one group added up', async () => {
    const locator = await locatorWith(data);
    await click(locator, control(locator, 'Schuldner'));
    expect(choices(locator)).to.include.members([
      'polski (Polnisch), 0 Beratungsstellen: 0',
      'العربية (Arabisch), 1 Beratungsstelle: 1',
      'Asylberatung, 2 Beratungsstellen: 2',
    ]);
    await click(locator, control(locator, 'Asyl'));
    expect(headline(locator)).to.equal('3 Beratungsstellen');
  });

  it('count what is shown, and not what lies further away', async () => {
    const near = ['Eine', 'Zweite', 'Dritte'].map((name) => named(name, inTown('Birkendorf')));
    const locator = await locatorWith(
      townsWith([
        ...near,
        named('Vierte', { ...inTown('Birkendorf'), availableLanguage: ['pl'] }),
        named('Fern', { ...inTown('Südhausen'), availableLanguage: ['pl'], topics: ['debts'] }),
      ]),
    );
    expect(words(control(locator, 'polski'))).to.match(/ 2$/);
    await search(locator, 'Birkendorf');
    expect(headline(locator)).to.equal('4 Beratungsstellen für Birkendorf');
    expect(words(control(locator, 'polski'))).to.match(/ 1$/);
    expect(words(control(locator, 'Schuldner'))).to.match(/ 0$/);
    await click(locator, control(locator, 'Eine weiter entfernte'));
    expect(words(control(locator, 'polski'))).to.match(/ 2$/);
  });

  it('take tags of one language for one', async () => {
    const locator = await locatorWith(
      townsWith([
        named('Eine', { availableLanguage: ['kmr', 'KU'] }),
        named('Andere', { availableLanguage: ['ku-TR'] }),
        named('Dritte', { availableLanguage: ['ckb'] }),
      ]),
      'language="kmr"',
    );
    expect(listed(locator)).to.deep.equal(['Eine', 'Andere']);
    expect(choices(locator).filter((each) => each.startsWith('kurdî'))).to.have.length(1);
    expect(isChecked(control(locator, 'kurdî'))).to.equal(true);
    expect(all(locator, '.results > li:first-child [lang=ku]').map(words)).to.deep.equal(['kurdî (kurmancî)']);
  });

  it('announce the new count and leave the focus where it is', async () => {
    const locator = await locatorWith(data);
    await click(locator, control(locator, 'Sprache'));
    const box = control(locator, 'polski');
    box.focus();
    await click(locator, box);
    expect(announced(locator)).to.equal(headline(locator));
    expect(hasFocus(locator, box)).to.equal(true);
  });

  it('fold away behind three chips, one open at a time', async () => {
    const locator = await locatorWith(data);
    narrow(locator);
    expect(chips(locator)).to.deep.equal(['Thema', 'Sprache', 'Mehr']);
    expect(sheets(locator)).to.deep.equal([]);
    const [topics, languages] = all(locator, '[id^=fold]');
    await click(locator, topics!);
    expect(sheets(locator)).to.deep.equal(['Wobei brauchen Sie Hilfe?']);
    expect(topics!.getAttribute('aria-expanded')).to.equal('true');
    expect(isDisplayed(get(locator, `#${topics!.getAttribute('aria-controls')!}`))).to.equal(true);
    await click(locator, languages!);
    expect(sheets(locator)).to.deep.equal(['Sprache der Beratung']);
    expect([topics, languages].map((chip) => chip!.getAttribute('aria-expanded'))).to.deep.equal(['false', 'true']);
    await click(locator, languages!);
    expect(sheets(locator)).to.deep.equal([]);
  });

  it('close with Escape, the focus on their chip', async () => {
    const locator = await locatorWith(data);
    narrow(locator);
    await click(locator, control(locator, 'Sprache'));
    control(locator, 'polski').focus();
    await press(locator, 'Escape');
    expect(sheets(locator)).to.deep.equal([]);
    expect(hasFocus(locator, control(locator, 'Sprache'))).to.equal(true);
  });

  it('name on their chip what is set, and of several how many', async () => {
    const locator = await locatorWith(data);
    narrow(locator);
    await click(locator, control(locator, 'polski'));
    await click(locator, control(locator, 'Stufenlos'));
    expect(chips(locator)).to.deep.equal(['Thema', 'Sprache: polski', 'Mehr: Stufenlos erreichbar']);
    expect(get(locator, '#fold-languages [lang=pl]').dir).to.equal('ltr');
    await click(locator, control(locator, 'العربية'));
    expect(chips(locator)[1]).to.equal('Sprache: 2');
  });

  it('say which are set, and so do their shapes', async () => {
    const locator = await locatorWith(data);
    await click(locator, control(locator, 'polski'));
    const pressed = all(locator, '.sheet .chip').filter((chip) => chip.getAttribute('aria-pressed') === 'true');
    expect(pressed.map((chip) => [heard(chip), chip.querySelectorAll('.icon').length])).to.deep.equal([
      ['polski (Polnisch), 1 Beratungsstelle', 1],
    ]);
    expect(all(locator, '.sheet .chip .icon')).to.have.length(1);
  });

  it('lead from their fold to what they leave', async () => {
    const locator = await locatorWith(data);
    narrow(locator);
    await click(locator, control(locator, 'Sprache'));
    await click(locator, control(locator, 'polski'));
    await click(locator, all(locator, '.show').find(isDisplayed)!);
    expect(sheets(locator)).to.deep.equal([]);
    await untilFocusOn(locator, '.found h3');
  });

  it('are taken back by their chip where nothing is found', async () => {
    const locator = await locatorWith(data, 'topic="debts" language="pl"');
    narrow(locator);
    const chip = get(locator, '#fold-languages');
    expect([heard(chip), chip.hasAttribute('aria-expanded')]).to.deep.equal(['Sprache: polski, entfernen', false]);
    await click(locator, chip);
    expect(listed(locator)).to.deep.equal(['Arabisch', 'Dolmetscher']);
    expect(chips(locator)).to.deep.equal(['Thema: Schuldnerberatung', 'Sprache', 'Mehr']);
    await untilFocusOn(locator, '.found h3');
  });

  it('do not vanish below the hand that has just emptied the list', async () => {
    const locator = await locatorWith(data, 'topic="debts"');
    narrow(locator);
    await click(locator, control(locator, 'Sprache'));
    await click(locator, control(locator, 'polski'));
    expect(headline(locator)).to.equal('Keine Beratungsstelle gefunden');
    expect(sheets(locator)).to.deep.equal(['Sprache der Beratung']);
    await click(locator, control(locator, 'polski'));
    expect(listed(locator)).to.deep.equal(['Arabisch', 'Dolmetscher']);
  });

  it('leave the topics open where there is room and they are few', async () => {
    const locator = await locatorWith(data);
    wide(locator);
    expect(sheets(locator)).to.deep.equal(['Wobei brauchen Sie Hilfe?']);
    expect(chips(locator)).to.deep.equal(['Sprache', 'Mehr']);
    const ids = Array.from({ length: 7 }, (_, index) => `topic-${index}`);
    const places = ids.map((id) => named(id, { topics: [id] }));
    const many = await locatorWith(townsWith(places, { topics: Object.fromEntries(ids.map((id) => [id, id])) }));
    wide(many);
    expect(sheets(many)).to.deep.equal([]);
    expect(chips(many)).to.deep.equal(['Thema', 'Mehr']);
  });

  it('all go with one press', async () => {
    const locator = await locatorWith(data);
    await click(locator, control(locator, 'polski'));
    await click(locator, control(locator, 'Filter zurücksetzen'));
    expect(headline(locator)).to.equal('4 Beratungsstellen');
    expect(isChecked(control(locator, 'polski'))).to.equal(false);
    await untilFocusOn(locator, '.found h3');
    expect(announced(locator), 'what gets the focus is read for that').not.to.contain('4 Beratungsstellen');
  });

  it('stay when something else is searched, and a text stays when a filter is set', async () => {
    const locator = await locatorWith(data);
    await click(locator, control(locator, 'Schuldner'));
    await search(locator, 'Birkendorf');
    expect(listed(locator)[0]).to.equal('Dolmetscher');
    expect(isChecked(control(locator, 'Schuldner'))).to.equal(true);
  });

  it('are preset by the page, and may be changed', async () => {
    const locator = await locatorWith(data, 'topic="debts" language="ar"');
    expect(listed(locator)).to.deep.equal(['Arabisch']);
    await click(locator, control(locator, 'Filter zurücksetzen'));
    expect(headline(locator)).to.equal('4 Beratungsstellen');
  });

  it('are locked by the page, and then not offered', async () => {
    const locator = await locatorWith(data, 'topic="debts" language="ar pl" locked="topic language"');
    expect(listed(locator)).to.deep.equal(['Arabisch']);
    expect(all(locator, '.sheet legend').map(words)).to.deep.equal(['Besuch']);
    expect(chips(locator)).to.deep.equal(['Mehr']);
    expect(words(get(locator, '.sheet'))).not.to.include('Andere Sprachen');
  });

  it('follow an attribute that the page changes', async () => {
    const locator = await locatorWith(data, 'topic="debts"');
    locator.topic = 'asylum';
    await waitUntil(() => listed(locator).includes('Polnisch'), 'The list does not follow.');
    expect(listed(locator)).to.deep.equal(['Polnisch', 'Dolmetscher']);
  });

  it('leave out a preset topic that the data doesn’t have, and tell the webmaster', async () => {
    const locator = await locatorWith(data, 'topic="dbts"');
    expect(headline(locator)).to.equal('4 Beratungsstellen');
    // The words come with the diagnosis.
    const words = 'topic: Ein Thema aus „dbts“ gibt es in der Datendatei nicht.';
    await waitUntil(() => console.warnings.join().includes(words), 'Nobody is told.', { timeout: 8000 });
  });

  it('begin with the area that the page presets', async () => {
    const locator = await locatorWith(data, `area="${BIRKENDORF}"`);
    expect(headline(locator)).to.match(/für Birkendorf$/);
    expect(listed(locator)[0]).to.equal('Dolmetscher');
    await search(locator, 'Nordstadt');
    expect(headline(locator)).to.match(/für Nordstadt \(Ems\)$/);
  });

  it('with a locked area, know its places and no other', async () => {
    const locator = await locatorWith(data, `area="${NORDSTADT}" locked="area"`);
    expect(listed(locator)).to.deep.equal(['Mit Termin']);
    await search(locator, 'Polnisch');
    expect(headline(locator)).to.equal('Keine Beratungsstelle gefunden');
  });
});
