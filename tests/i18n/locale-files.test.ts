import { expect } from '@open-wc/testing';
import '../../src/define/task-list.ts';
import { languageFiles } from '../../src/i18n/generated/language-files.ts';
import { VERSION } from '../../src/version.ts';
import { loadLocale, templatesOf } from '../../src/i18n/locale-files.ts';
import { allSettled, calm, find, isDisplayed, put, readConsole, show, words } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

const file = serve(emden);
const list = (lang: string): string =>
  `<kmt-task-list src="${file.url}" lang="${lang}"><p>Fallback</p></kmt-task-list>`;
const heading = (element: Element): string => words(find(element, 'h2'));

/** In this order: what is loaded stays loaded. */
describe('a language file', () => {
  const said = readConsole();
  const { load } = languageFiles;
  after(() => (languageFiles.load = load));

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

  it('is not loaded again', async () => {
    languageFiles.load = () => Promise.reject(new Error('It was asked for again.'));
    await Promise.all([loadLocale('en'), loadLocale('ar')]);
    expect(said.warnings).to.deep.equal([]);
  });

  it('is not needed for German', () => expect(templatesOf('de')).to.deep.equal({}));
});
