import { expect, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../../src/define/counselling-locator.ts';
import '../../../src/define/office-card.ts';
import '../../../src/define/opening-hours-badge.ts';
import '../../../src/define/task-list.ts';
import { languageFiles } from '../../../src/i18n/generated/language-files.ts';
import { VERSION } from '../../../src/version.ts';
import { chooseLanguage } from '../../../src/i18n/language-choice.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { i18nOf } from '../../support/languages.ts';
import { all, calm, find, get, put, readConsole, settled, show, words } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const { url } = serve(emden);
const OFFERED = 'de,de-simple,en,ar,uk';
const MENU = `language-menu="${OFFERED}"`;

const list = (attributes = ''): string => `<kmt-task-list src="${url}" ${attributes}></kmt-task-list>`;

const buttons = (element: Element): HTMLElement[] => all(element, '[part=language-menu] button');
const pressed = (element: Element): string[] =>
  buttons(element)
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(({ lang }) => lang);
const languageOf = (element: Element): string => get(element, '.content').lang;
const focusedIn = (element: Element): string => (element.shadowRoot?.activeElement as HTMLElement | null)?.lang ?? '';

/** Presses the button of a language, and waits until that is there. */
async function choose(element: Element, lang: string): Promise<void> {
  buttons(element)
    .find((button) => button.lang === lang)!
    .click();
  await calm();
}

describe('a language menu', () => {
  const address = location.href;
  before(async () => {
    stopClock('2026-10-28T10:00+01:00');
    for (const locale of ['de-simple', 'en', 'ar'] as const) await i18nOf(locale);
  });
  afterEach(() => {
    chooseLanguage(null);
    history.replaceState(null, '', address);
  });

  for (const tag of ['kmt-office-card', 'kmt-task-list', 'kmt-counselling-locator']) {
    describe(`of <${tag}>`, () => {
      const withMenu = (attributes = ''): Promise<LitElement> => show(`<${tag} src="${url}" ${MENU} ${attributes}>`);

      it('offers the languages in their order, each by its own name and marked as itself', async () => {
        expect(buttons(await withMenu()).map((button) => [button.lang, button.dir, words(button)])).to.deep.equal([
          ['de', 'ltr', 'Deutsch'],
          ['de-simple', 'ltr', 'Einfache Sprache'],
          ['en', 'ltr', 'English'],
          ['ar', 'rtl', 'العربية'],
          ['uk', 'ltr', 'українська'],
        ]);
      });

      it('is a group whose name is in the language of the element', async () => {
        const element = await withMenu();
        const menu = get(element, '[part=language-menu]');
        expect([menu.role, menu.ariaLabel]).to.deep.equal(['group', 'Sprache wählen']);
        await choose(element, 'en');
        expect(get(element, '[part=language-menu]').ariaLabel).to.equal('Choose language');
      });

      it('tells which language is on: one, or none where the element’s isn’t offered', async () => {
        const element = await withMenu();
        expect(pressed(element)).to.deep.equal(['de']);
        await choose(element, 'ar');
        expect(pressed(element)).to.deep.equal(['ar']);
        expect(pressed(await show(`<${tag} src="${url}" language-menu="en,uk">`))).to.deep.equal([]);
      });

      it('changes the element, and keeps the focus on the button that was pressed', async () => {
        const element = await withMenu();
        buttons(element)[3]!.focus();
        await sendKeys({ press: 'Enter' });
        await calm();
        const { lang, dir } = get(element, '.content');
        expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
        expect(focusedIn(element)).to.equal('ar');
      });
    });
  }

  it('works by keyboard: Tab from button to button, Enter or Space to press', async () => {
    const page = await put(`<div><button>Vorher</button>${list(MENU)}<button>Nachher</button></div>`);
    const element = await settled(page.children[1] as LitElement);
    (page.firstElementChild as HTMLElement).focus();
    const keys: Record<string, string> = { 'de-simple': 'Enter', en: ' ' };
    for (const lang of OFFERED.split(',')) {
      await sendKeys({ press: 'Tab' });
      expect(focusedIn(element)).to.equal(lang);
      const key = keys[lang];
      if (!key) continue;
      await sendKeys({ press: key });
      await calm();
      expect([languageOf(element), focusedIn(element)]).to.deep.equal([lang, lang]);
    }
  });

  it('changes every widget of the page: those with a lang of their own, and those in shadow roots', async () => {
    const page = await put(`<div>
      ${list(MENU)}
      <section lang="en">${list()}</section>
      <kmt-opening-hours-badge src="${url}" lang="de-AT"></kmt-opening-hours-badge>
      <kmt-office-card src="${url}" lang="ar" ${MENU}></kmt-office-card>
      <kmt-counselling-locator src="${url}"></kmt-counselling-locator>
      <article></article>
    </div>`);
    const shadow = page.querySelector('article')!.attachShadow({ mode: 'closed' });
    shadow.innerHTML = `<div lang="de">${list('lang="de-simple"')}</div>`;
    const widgets = [...page.querySelectorAll<LitElement>('[src]'), shadow.querySelector<LitElement>('[src]')!];
    for (const widget of widgets) await settled(widget);
    expect(widgets.map(languageOf)).to.deep.equal(['de', 'en', 'de', 'ar', 'de', 'de-simple']);
    await choose(widgets[0]!, 'en');
    expect(widgets.map(languageOf)).to.deep.equal(widgets.map(() => 'en'));
    expect(pressed(widgets[3]!), 'another menu').to.deep.equal(['en']);
    await choose(widgets[3]!, 'de');
    expect(widgets.map(languageOf)).to.deep.equal(widgets.map(() => 'de'));
  });

  it('holds for a widget that comes later', async () => {
    await choose(await show(list(MENU)), 'ar');
    expect(languageOf(await show(`<kmt-opening-hours-badge src="${url}" lang="en">`))).to.equal('ar');
  });

  describe('remembers the choice', () => {
    it('in the address, where everything else stays as it is', async () => {
      const page = new URL(address);
      page.searchParams.set('id', 'ä 7&8');
      page.hash = 'kmt=Emden/x';
      history.replaceState({ page: 1 }, '', page);
      const length = history.length;
      const element = await show(list(MENU));
      await choose(element, 'ar');
      const chosen = new URL(location.href);
      expect(chosen.searchParams.getAll('kmt-lang')).to.deep.equal(['ar']);
      await choose(element, 'en');
      expect(new URL(location.href).searchParams.getAll('kmt-lang')).to.deep.equal(['en']);
      chosen.searchParams.delete('kmt-lang');
      expect([...chosen.searchParams]).to.deep.equal([...page.searchParams]);
      expect([chosen.pathname, chosen.hash]).to.deep.equal([page.pathname, page.hash]);
      expect(history.state).to.deep.equal({ page: 1 });
      expect(history.length, 'the way back leads to the page before').to.equal(length);
    });

    it('and nowhere on the device', async () => {
      const kept = (): unknown[] => [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
      const before = kept();
      await choose(await show(list(MENU)), 'ar');
      expect(kept()).to.deep.equal(before);
    });
  });

  describe('that a webmaster writes', () => {
    const offers: [attribute: string, languages: string[]][] = [
      ['de ar', ['de', 'ar']],
      [' de , ar,, ', ['de', 'ar']],
      ['ar,de', ['ar', 'de']],
      ['de-DE,ar-EG,fa-AF,ku', ['de', 'ar', 'fa', 'kmr']],
      ['de,de-AT,en,en-GB', ['de', 'en']],
      ['de,tlh,zh-Hans,ar', ['de', 'ar']],
    ];
    for (const [attribute, languages] of offers) {
      it(`as “${attribute}” offers ${languages.join(', ')}`, async () => {
        const element = await show(list(`language-menu="${attribute}"`));
        expect(buttons(element).map(({ lang }) => lang)).to.deep.equal(languages);
      });
    }

    for (const attribute of ['', ' , ', 'de', 'de,de-AT', 'de,tlh', 'tlh,zh']) {
      it(`as “${attribute}” is none: there is nothing to choose`, async () => {
        expect(find(await show(list(`language-menu="${attribute}"`)), '[part=language-menu]')).to.equal(null);
      });
    }
  });
});

describe('a language that is chosen and not there yet', () => {
  readConsole();
  const { load } = languageFiles;
  let answer: { arrive: (file: Awaited<ReturnType<typeof load>>) => void; fail: () => void };
  before(() => {
    stopClock('2026-10-28T10:00+01:00');
    languageFiles.load = () =>
      new Promise((resolve, reject) => (answer = { arrive: resolve, fail: () => reject(new Error('404')) }));
  });
  after(() => (languageFiles.load = load));
  afterEach(() => chooseLanguage(null));

  async function pressUkrainian(): Promise<LitElement> {
    const element = await settled(fixtureSync<LitElement>(list(MENU)));
    buttons(element).at(-1)!.focus();
    await sendKeys({ press: 'Enter' });
    await calm();
    return element;
  }

  it('leaves the one before and the focus where they are, also when it can’t be loaded', async () => {
    const element = await pressUkrainian();
    expect([languageOf(element), pressed(element)]).to.deep.equal(['de', ['de']]);
    answer.fail();
    await calm();
    expect([languageOf(element), focusedIn(element)]).to.deep.equal(['de', 'uk']);
  });

  it('changes the words when it is there, and keeps the focus on its button', async () => {
    const element = await pressUkrainian();
    const button = element.shadowRoot!.activeElement;
    answer.arrive({ templates: { tasks: 'Завдання' }, version: VERSION });
    await calm();
    expect([languageOf(element), words(get(element, 'h2'))]).to.deep.equal(['uk', 'Завдання']);
    expect(pressed(element)).to.deep.equal(['uk']);
    expect(element.shadowRoot!.activeElement === button && focusedIn(element) === 'uk').to.equal(true);
  });
});
