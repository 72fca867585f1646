import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define/counselling-locator.ts';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import '../../../src/define/task-list.ts';
import type { CounsellingLocator } from '../../../src/elements/counselling-locator/counselling-locator.ts';
import { chooseLanguage } from '../../../src/i18n/language-choice.ts';
import type { Directory } from '../../../src/model/schema/schema.ts';
import type { TextsFile } from '../../../src/texts/texts-file.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { listed, named, search, townsWith } from '../../support/locator.ts';
import { all, calm, find, get, listen, put, readConsole, settled, show, SOON, words } from '../../support/page.ts';
import { serve, serveBeside, type ServedFile } from '../../support/serve-data.ts';
import { textsOf } from '../../support/texts-of.ts';

const office = named('Koordinierungsstelle', {
  description: 'Wir beraten in allen Fragen.',
  audience: { de: 'Für alle', ar: 'للجميع' },
  provider: 'Beispielverband',
});
const data: Directory = townsWith([named('Wohnungshilfe', { description: 'Hilfe bei der Suche nach einer Wohnung' })], {
  office,
  tasks: [{ id: 'netz', name: 'Netzwerk pflegen', source: 'example', checked: null, status: 'seed' }],
  translated: { ar: 'unreviewed', uk: 'unreviewed' },
});
const TEXTS = {
  'office.name': 'مكتب التنسيق',
  'office.description': 'نقدم المشورة في كل المسائل.',
  'office.audience': 'نص لا يظهر',
  'office.provider': 'Beispielverband',
  'tasks.netz.name': 'رعاية الشبكة',
  'places.wohnungshilfe.name': 'المساعدة في السكن',
};
const ARABIC = textsOf(data, 'ar', TEXTS);

/** A data file with the texts beside it. */
function served(texts: unknown = ARABIC, status = 200, directory: Directory = data): [ServedFile, ServedFile] {
  const file = serve(directory);
  return [file, serveBeside(file, 'ar', texts, status)];
}

const card = ({ url }: ServedFile, lang = 'ar'): string =>
  `<kmt-office-card src="${url}" lang="${lang}"></kmt-office-card>`;

/** What is shown of the office, without the German that the note opens. */
const shown = (element: Element): string => {
  const note = find(element, '.original div');
  return words(get(element, '.content')).replace(note ? words(note) : '', '');
};

describe('texts in the reader’s language from beside the data', () => {
  const console = readConsole();
  const heard = listen();
  before(() => stopClock('2026-10-28T10:00+01:00'));
  afterEach(() => chooseLanguage(null));

  it('are shown in the card, unmarked, and asked for once by all elements of a page', async () => {
    const [file, beside] = served();
    const element = await show(card(file));
    const list = await show(`<kmt-task-list src="${file.url}" lang="ar"></kmt-task-list>`);
    expect(words(get(element, '#name'))).to.equal('مكتب التنسيق');
    expect(find(element, '#name [lang]')).to.equal(null);
    expect(words(get(element, 'details.wide'))).to.contain('نقدم المشورة في كل المسائل.');
    expect(words(get(list, '.tasks'))).to.equal('رعاية الشبكة');
    expect(beside.requests).to.equal(1);
    expect(console.warnings).to.deep.equal([]);
  });

  it('do not go before what the data file says in that language itself', async () => {
    const element = await show(card(served()[0]));
    expect(shown(element)).to.contain('للجميع').and.not.to.contain('نص لا يظهر');
  });

  it('leave a name that is the same in both marked as German, and do not call it untranslated', async () => {
    const element = await show(card(served()[0]));
    const name = all(element, 'header [lang=de]').map((each) => words(each));
    expect(name).to.deep.equal(['Beispielverband']);
    expect(words(get(element, 'footer'))).not.to.contain('Deutsch');
  });

  it('are not asked for by German readers, by a badge, or in a language that is not there', async () => {
    const [file, beside] = served();
    for (const lang of ['de', 'de-AT', '', 'fr', 'tlh']) await show(card(file, lang));
    await show(`<kmt-opening-hours-badge src="${file.url}" lang="ar"></kmt-opening-hours-badge>`);
    expect(beside.requests).to.equal(0);
    expect(console.warnings).to.deep.equal([]);
  });

  it('serve readers of a dialect, and readers who know the language by another tag', async () => {
    expect(words(get(await show(card(served()[0], 'ar-EG')), '#name'))).to.equal('مكتب التنسيق');
    const directory = { ...data, translated: { fa: 'unreviewed' } };
    const file = serve(directory);
    serveBeside(file, 'fa', textsOf(data, 'fa', { 'office.name': 'دفتر هماهنگی' }));
    expect(words(get(await show(card(file, 'prs')), '#name'))).to.equal('دفتر هماهنگی');
  });

  it('keep no element waiting that has yet to load its language', async () => {
    const [file] = served();
    await show(card(file));
    const directory = { ...data, translated: { so: 'unreviewed' } };
    const other = serve(directory);
    serveBeside(other, 'so', textsOf(data, 'so', { 'office.name': 'Xafiiska isku-dubbaridka' }));
    expect(words(get(await show(card(other, 'so')), '#name'))).to.equal('Xafiiska isku-dubbaridka');
  });

  it('are told to be unreviewed, once, with the German text they were made from', async () => {
    const element = await show(card(served()[0]));
    const notes = all(element, '.original');
    expect(notes.length).to.equal(1);
    expect(words(get(element, '.original summary'))).to.equal(
      'لم يتم التحقق من ترجمة النصوص. النص الألماني هو المعتمد:',
    );
    const german = all(element, '.original [lang=de] p').map((each) => words(each));
    expect(german).to.deep.equal(['Koordinierungsstelle', 'Wir beraten in allen Fragen.']);
    expect(get(element, '.original').hasAttribute('open')).to.equal(false);
  });

  it('say nothing of that once somebody has reviewed them', async () => {
    const element = await show(card(served({ ...ARABIC, translated: '2026-11-26' })[0]));
    expect(words(get(element, '#name'))).to.equal('مكتب التنسيق');
    expect(find(element, '.original')).to.equal(null);
  });

  it('are not shown where the German text has changed since', async () => {
    const changed = { ...data, office: { ...office, description: 'Wir beraten nicht mehr.' } };
    const element = await show(card(served(ARABIC, 200, changed)[0]));
    expect(words(get(element, '#name'))).to.equal('مكتب التنسيق');
    expect(words(get(element, 'details.wide [lang=de]'))).to.equal('Wir beraten nicht mehr.');
    expect(shown(element)).not.to.contain('نقدم المشورة');
    expect(words(get(element, 'footer'))).to.contain('Deutsch');
  });

  const broken: [what: string, texts: unknown, status: number, sentence: string][] = [
    ['missing', '', 404, 'HTTP 404'],
    ['an error page', '', 503, 'HTTP 503'],
    ['no JSON', '{ "version": 1, ', 200, 'kein gültiges JSON'],
    ['a page of HTML', '<!doctype html><title>Fehler</title>', 200, 'HTML-Seite'],
    ['not in UTF-8', new Uint8Array([0x22, 0xe4, 0x22]), 200, 'nicht in UTF-8'],
    ['a list', [], 200, 'keine Datei mit Übersetzungen'],
    ['the data file itself', data, 200, 'Das ist eine Datendatei'],
    ['of a newer version', { ...ARABIC, version: 2 }, 200, 'neuere Fassung'],
    ['without a version', { texts: {}, of: {} }, 200, '„version“ fehlt'],
    [
      'in another language',
      { ...ARABIC, inLanguage: 'uk' },
      200,
      '„inLanguage“ ist „uk“, der Name der Datei sagt „ar“',
    ],
    ['without its sources', { ...ARABIC, of: undefined }, 200, '„of“ fehlt'],
  ];
  for (const [what, texts, status, sentence] of broken) {
    it(`where the file is ${what}, the German text stays, and the console says it once`, async () => {
      const [file, beside] = served(texts, status);
      const element = await show(card(file));
      await show(`<kmt-task-list src="${file.url}" lang="ar"></kmt-task-list>`);
      expect(words(get(element, '#name [lang=de]'))).to.equal('Koordinierungsstelle');
      expect(find(element, '.original')).to.equal(null);
      const said = console.warnings.filter((each) => each.includes(beside.url));
      expect(said.length).to.be.at.least(1).and.at.most(beside.requests);
      expect(said[0]).to.contain(sentence).and.to.contain('Es bleiben die Texte der Datendatei.');
      expect(heard.errors.some(({ url }) => url === beside.url)).to.equal(true);
    });
  }

  it('where one text of the file is wrong, the others are shown', async () => {
    const texts = { ...ARABIC, texts: { ...TEXTS, 'office.description': 7 } };
    const [file, beside] = served(texts);
    const element = await show(card(file));
    expect(words(get(element, '#name'))).to.equal('مكتب التنسيق');
    expect(words(get(element, 'details.wide [lang=de]'))).to.equal('Wir beraten in allen Fragen.');
    const expected = `kmt-widgets: ${beside.url}\n„office.description“ ist kein Text und bleibt weg.`;
    expect(console.warnings).to.deep.equal([expected]);
  });

  it('are asked for again by the next element after a failure', async () => {
    const [file, beside] = served('', 503);
    await show(card(file));
    beside.answer(ARABIC);
    expect(words(get(await show(card(file)), '#name'))).to.equal('مكتب التنسيق');
  });

  it('are there when the element is first shown, and when its language changes', async () => {
    const [file, beside] = served();
    const ukrainian = serveBeside(file, 'uk');
    const element = await show(card(file));
    expect(words(get(element, '#name'))).to.equal('مكتب التنسيق');
    chooseLanguage('uk');
    await calm();
    // Not German in between.
    expect(words(get(element, '#name'))).to.equal('مكتب التنسيق');
    ukrainian.answer(textsOf(data, 'uk', { 'office.name': 'Координаційний центр' }));
    await waitUntil(() => words(get(element, '#name')) === 'Координаційний центр', 'It stays.', { interval: SOON });
    expect(get(element, '.content').lang).to.equal('uk');
    chooseLanguage('de');
    await waitUntil(() => get(element, '.content').lang === 'de', 'It stays.', { interval: SOON });
    expect(words(get(element, '#name'))).to.equal('Koordinierungsstelle');
    chooseLanguage('ar');
    await waitUntil(() => words(get(element, '#name')) === 'مكتب التنسيق', 'It stays.', { interval: SOON });
    expect(beside.requests).to.equal(1);
  });

  it('that are late come to what is shown without them', async function () {
    this.timeout(10_000);
    const [file] = served(undefined);
    const beside = serveBeside(file, 'ar');
    const element = await settled(await put(card(file)));
    expect(words(get(element, '#name [lang=de]'))).to.equal('Koordinierungsstelle');
    beside.answer(ARABIC);
    await waitUntil(() => words(get(element, '#name')) === 'مكتب التنسيق', 'They do not come.', { interval: SOON });
  });

  it('are found by the search, and so are the German words', async () => {
    const [file] = served();
    const markup = `<kmt-counselling-locator src="${file.url}" lang="ar"></kmt-counselling-locator>`;
    const locator = await show<CounsellingLocator>(markup);
    await waitUntil(() => find(locator, '#found'), 'It shows nothing.', { interval: SOON, timeout: 8000 });
    expect(listed(locator)).to.deep.equal(['المساعدة في السكن']);
    expect(all(locator, '.original').length).to.equal(1);
    for (const text of ['السكن', 'Wohnungshilfe', 'Suche']) {
      await search(locator, text);
      expect(listed(locator), text).to.deep.equal(['المساعدة في السكن']);
    }
  });

  it('are in what search engines read', async () => {
    const [file] = served();
    await show(`<kmt-office-card src="${file.url}" lang="ar" json-ld></kmt-office-card>`);
    const script = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(() => script()?.textContent.includes('مكتب التنسيق'), 'It is not there.', { interval: SOON });
  });

  it('are left alone where a page edits the file', async () => {
    const file = serve(data);
    const beside = serveBeside(file, 'ar', ARABIC);
    const url = `${file.url}#vorschau`;
    const { offerDirectory } = await import('../../../src/load/directory-store.ts');
    offerDirectory(url, JSON.stringify(data));
    const element = await show(`<kmt-office-card src="${url}" lang="ar"></kmt-office-card>`);
    expect(words(get(element, '#name'))).to.equal('Koordinierungsstelle');
    expect(beside.requests).to.equal(0);
    offerDirectory(url);
  });
});

// So that a typo in the texts above does not make a test say nothing.
it('the texts of these tests are those of the data', () => {
  const file: TextsFile = ARABIC;
  expect(Object.values(file.of).every((each) => each !== textsOf(data, 'ar', { none: '' }).of.none)).to.equal(true);
});
