import { expect } from '@open-wc/testing';
import '../../src/define/task-list.ts';
import { chooseLanguage } from '../../src/i18n/language-choice.ts';
import { type Locale, nearestLocale, SOURCE_LOCALE, textLanguages } from '../../src/i18n/locales.ts';
import { pickText } from '../../src/model/schema/text.ts';
import { i18nOf } from '../support/languages.ts';
import { all, calm, get, show, words } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

/** Which of a text's languages somebody reads who wants one. */
function read(wanted: string, ...there: string[]): string {
  const locale: Locale = nearestLocale(wanted) ?? SOURCE_LOCALE;
  return pickText(Object.fromEntries(there.map((tag) => [tag, tag])), 'de', textLanguages(wanted, locale)).lang;
}

describe('a text of the data is read', () => {
  const cases: [wanted: string, there: string[], lang: string][] = [
    ['ar-EG', ['de', 'ar', 'ar-EG'], 'ar-EG'],
    ['ar-EG', ['de', 'ar'], 'ar'],
    ['UK', ['de', 'uk'], 'uk'],
    ['tlh-US', ['de', 'tlh'], 'tlh'],
    ['prs', ['de', 'fa', 'fa-AF'], 'fa-AF'],
    ['fa-AF', ['de', 'fa', 'prs'], 'prs'],
    ['prs', ['de', 'fa'], 'fa'],
    ['fa', ['de', 'prs', 'fa'], 'fa'],
    ['fa-IR', ['de', 'prs'], 'prs'],
    ['kmr', ['de', 'ku'], 'ku'],
    ['ku', ['de', 'kmr'], 'kmr'],
    ['ku-IQ', ['de', 'ku', 'ckb'], 'ckb'],
    ['hr', ['de', 'sr', 'bs'], 'bs'],
    ['sr', ['de', 'hr', 'sr'], 'sr'],
    ['de-simple', ['de', 'de-x-leicht', 'de-simple'], 'de-simple'],
    ['de-simple', ['de', 'de-x-leicht'], 'de-x-leicht'],
    ['de-x-leicht', ['de', 'de-simple', 'de-x-leicht'], 'de-x-leicht'],
    ['de-X-Leicht', ['de', 'de-simple'], 'de-simple'],
    ['de-x-leicht', ['de', 'en'], 'de'],
    ['de', ['de-x-leicht', 'de-simple', 'de'], 'de'],
    ['en', ['de-x-leicht', 'de'], 'de'],
  ];
  for (const [wanted, there, lang] of cases) {
    it(`by who wants ${wanted} and finds ${there.join(', ')}: in ${lang}`, () => {
      expect(read(wanted, ...there)).to.equal(lang);
    });
  }
});

describe('Leichte Sprache', () => {
  const name = { de: 'Vermittlung zwischen Stadtverwaltung und Vereinen', 'de-x-leicht': 'Wir helfen Vereinen.' };
  const simple = { de: 'Organisation', 'de-simple': 'Wir organisieren' };
  const data = {
    ...emden,
    tasks: [
      { ...emden.tasks[0], name },
      { ...emden.tasks[1], name: simple, description: undefined },
    ],
  };
  const list = (attributes: string): Promise<HTMLElement> =>
    show(`<kmt-task-list src="${serve(data).url}" ${attributes}></kmt-task-list>`);
  const names = (element: Element): (string | undefined)[] =>
    all(element, '.tasks > li').map(
      (item) => /Wir helfen Vereinen\.|Wir organisieren|Vermittlung|Organisation/.exec(words(item))?.[0],
    );

  before(() => i18nOf('de-simple'));
  afterEach(() => chooseLanguage(null));

  it('is a language of texts, whose interface is in plain German', async () => {
    const element = await list('lang="de-x-leicht"');
    expect(get(element, '.content').lang).to.equal('de-simple');
    expect(names(element)).to.deep.equal(['Wir helfen Vereinen.', 'Wir organisieren']);
    const [text] = all(element, '[lang=de-x-leicht]');
    expect([words(text!), text!.dir]).to.deep.equal(['Wir helfen Vereinen.', 'ltr']);
  });

  it('is chosen in a menu that offers it, by its name', async () => {
    const element = await list('language-menu="all,de-x-leicht"');
    expect(names(element)).to.deep.equal(['Vermittlung', 'Organisation']);
    const chip = all(element, '.chip').find(({ lang }) => lang === 'de-x-leicht')!;
    expect(words(chip)).to.equal('Leichte Sprache');
    chip.click();
    await calm();
    expect(names(element)).to.deep.equal(['Wir helfen Vereinen.', 'Wir organisieren']);
    expect(words(get(element, '.chip'))).to.equal('Leichte Sprache');
    expect(all(element, '#languages [aria-current]').map(words)).to.deep.equal(['Leichte Sprache']);
    expect(new URL(location.href).searchParams.get('kmt-lang')).to.equal('de-x-leicht');
  });

  it('is not offered by itself, for not every file has it', async () => {
    expect(all(await list('language-menu="all"'), '[part=language-menu] [lang=de-x-leicht]')).to.deep.equal([]);
  });
});
