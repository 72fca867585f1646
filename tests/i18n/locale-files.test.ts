import { expect } from '@open-wc/testing';
import '../../src/define/counselling-locator.ts';
import '../../src/define/offer-list.ts';
import '../../src/define/task-list.ts';
import { languageFiles } from '../../src/i18n/generated/language-files.ts';
import { VERSION } from '../../src/version.ts';
import { loadLocale, templatesOf } from '../../src/i18n/locale-files.ts';
import { allSettled, calm, find, get, isDisplayed, put, readConsole, settled, show, words } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

const file = serve(emden);
const list = (lang: string): string =>
  `<kmt-task-list src="${file.url}" lang="${lang}"><p>Fallback</p></kmt-task-list>`;
const search = (lang: string): string =>
  `<kmt-counselling-locator src="${file.url}" lang="${lang}"><p>Fallback</p></kmt-counselling-locator>`;
/** Without the region, which the locator's goes on with. */
const heading = (element: Element): string => words(find(element, 'h2')).replace(/:.*/, '');

type Answer = Awaited<ReturnType<typeof languageFiles.load>>;

/** In this order: what is loaded stays loaded. */
describe('a language file', () => {
  const said = readConsole();
  const { load } = languageFiles;
  after(() => (languageFiles.load = load));

  /** Answers for files of languages by their names, when the test says so. */
  function answers() {
    const asked: { name: string; resolve: (file: Answer) => void; reject: (error: Error) => void }[] = [];
    const last = (wanted: string): (typeof asked)[number] => asked.filter(({ name }) => name === wanted).at(-1)!;
    languageFiles.load = (name) => new Promise((resolve, reject) => asked.push({ name, resolve, reject }));
    return {
      names: () => asked.map(({ name }) => name),
      arrive: (name: string, templates: Record<string, string>) => last(name).resolve({ templates, version: VERSION }),
      fail: (name: string) => last(name).reject(new Error('404')),
    };
  }

  it('that can’t be loaded leaves the widgets in German, with one warning for all of them', async () => {
    languageFiles.load = () => Promise.reject(new Error('404'));
    const group = await put(`<div>${list('ar')}${list('ar')}</div>`);
    const lists = await allSettled(group);
    expect(lists.map(heading)).to.deep.equal(['Aufgaben', 'Aufgaben']);
    expect(said.warnings).to.have.lengthOf(1);
    expect(said.warnings[0]).to.contain('„ar“ lädt nicht');
  });

  it('that could not be loaded is tried again by the next element', async () => {
    let loads = 0;
    languageFiles.load = () => Promise.resolve({ templates: { tasks: `tasks ${++loads}` }, version: VERSION });
    expect(heading(await show(list('ar')))).to.equal('tasks 1');
  });

  it('that loads leaves the page’s fallback where it is, or the language before', async () => {
    let arrive = (): void => {};
    let loads = 0;
    languageFiles.load = () => {
      loads++;
      return new Promise(
        (resolve) => (arrive = () => resolve({ templates: { tasks: 'What we do' }, version: VERSION })),
      );
    };
    const fresh = await put(list('en'));
    const changing = await show(list('ar'));
    changing.lang = 'en';
    await calm();
    expect(isDisplayed(fresh.firstElementChild!)).to.equal(true);
    expect(words(fresh), 'not a word in another language').to.equal('');
    expect(heading(changing)).to.equal('tasks 1');
    arrive();
    await calm();
    expect([fresh, changing].map(heading)).to.deep.equal(['What we do', 'What we do']);
    expect(loads, 'once, however many want it').to.equal(1);
  });

  it('that comes when the element wants another language by now, changes nothing', async () => {
    const element = await show(list('en'));
    element.lang = 'ar';
    element.lang = 'de';
    await calm();
    expect(heading(element)).to.equal('Aufgaben');
  });

  it('of the locator is loaded beside that of its language, and the fallback stays until both are there', async () => {
    const { names, arrive } = answers();
    const locator = await put(search('tr'));
    expect(names()).to.deep.equal(['tr', 'tr-locator']);
    arrive('tr', { choose: 'Dil seçimi' });
    await calm();
    expect(isDisplayed(locator.firstElementChild!), 'the fallback').to.equal(true);
    expect(words(locator), 'not a word in another language').to.equal('');
    arrive('tr-locator', { 'locator-title': 'Danışmanlık ara' });
    await settled(locator);
    expect(heading(locator)).to.equal('Danışmanlık ara');
  });

  it('of the locator that comes later leaves the language before, in every word', async () => {
    const { arrive } = answers();
    const locator = await show(search('tr'));
    locator.lang = 'pl';
    await calm();
    arrive('pl', { loading: 'x' });
    await calm();
    expect([get(locator, '.content').lang, heading(locator)]).to.deep.equal(['tr', 'Danışmanlık ara']);
    arrive('pl-locator', { 'locator-title': 'Znajdź poradnię' });
    await calm();
    expect([get(locator, '.content').lang, heading(locator)]).to.deep.equal(['pl', 'Znajdź poradnię']);
  });

  it('of the locator that can’t be loaded leaves the locator in German, with one warning, until it is asked for anew', async () => {
    const { names, arrive, fail } = answers();
    const locator = await put(search('uk'));
    arrive('uk', { 'locator-title': 'never shown' });
    fail('uk-locator');
    await settled(locator);
    expect([get(locator, '.content').lang, heading(locator)]).to.deep.equal(['de', 'Beratung finden']);
    expect(said.warnings).to.have.lengthOf(1);
    expect(said.warnings[0]).to.contain('„uk-locator“ lädt nicht');
    const other = await put(search('uk'));
    expect(names(), 'what is there is not loaded again').to.deep.equal(['uk', 'uk-locator', 'uk-locator']);
    arrive('uk-locator', { 'locator-title': 'Знайти консультацію' });
    await settled(other);
    expect(heading(other)).to.equal('Знайти консультацію');
  });

  it('of the elements on demand is loaded beside that of its language', async () => {
    const { names, arrive } = answers();
    const offers = await put(`<kmt-offer-list src="${file.url}" lang="hu"><p>Ersatz</p></kmt-offer-list>`);
    expect(names()).to.deep.equal(['hu', 'hu-more']);
    arrive('hu', { choose: 'Nyelv' });
    await calm();
    expect(isDisplayed(offers.firstElementChild!), 'the fallback').to.equal(true);
    arrive('hu-more', { offers: 'Ajánlatok' });
    await settled(offers);
    expect(heading(offers)).to.equal('Ajánlatok');
  });

  it('of the locator is not loaded for any other element', async () => {
    const { names, arrive } = answers();
    const element = await put(list('ro'));
    arrive('ro', { tasks: 'Sarcini' });
    await settled(element);
    expect([heading(element), names()]).to.deep.equal(['Sarcini', ['ro']]);
  });

  it('is not loaded again', async () => {
    languageFiles.load = () => Promise.reject(new Error('It was asked for again.'));
    await Promise.all([loadLocale('en'), loadLocale('ar')]);
    expect(said.warnings).to.deep.equal([]);
  });

  it('is not needed for German', () => expect(templatesOf('de')).to.deep.equal({}));
});
