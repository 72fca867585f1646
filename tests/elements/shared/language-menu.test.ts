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
import { LOCALES } from '../../../src/i18n/locales.ts';
import { violations } from '../../support/axe.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { i18nOf } from '../../support/languages.ts';
import { all, calm, find, get, isDisplayed, put, readConsole, settled, show, words } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const { url } = serve(emden);
/** Enough to be folded, and few enough to stand side by side. */
const OFFERED = 'de,de-simple,en,ar,uk';
const MENU = `language-menu="${OFFERED}"`;
const FEW = 'language-menu="de,en,ar"';

const list = (attributes = ''): string => `<kmt-task-list src="${url}" ${attributes}></kmt-task-list>`;

const buttons = (element: Element): HTMLElement[] => all(element, '[part=language-menu] button');
const chips = (element: Element): HTMLElement[] => all(element, '[part=language-menu] .chip');
const fold = (element: Element): HTMLElement => get(element, '[part=language-menu] [aria-expanded]');
const folded = (element: Element): HTMLElement[] => all(element, '#languages button');
const isOpen = (element: Element): boolean => {
  const open = fold(element).getAttribute('aria-expanded') === 'true';
  expect(isDisplayed(get(element, '#languages'))).to.equal(open);
  return open;
};
const pressed = (element: Element): string[] =>
  buttons(element)
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(({ lang }) => lang);
const current = (element: Element): string[] =>
  folded(element)
    .filter((button) => button.getAttribute('aria-current') === 'true')
    .map(({ lang }) => lang);
const languageOf = (element: Element): string => get(element, '.content').lang;
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

/** Presses the last button of a language, and waits until that is there. */
async function choose(element: Element, lang: string): Promise<void> {
  buttons(element)
    .filter((button) => button.lang === lang)
    .at(-1)!
    .click();
  await calm();
}

/** What the browser says of its reader. */
function browserSpeaks(...languages: string[]): void {
  Object.defineProperty(navigator, 'languages', { configurable: true, value: languages });
}

describe('a language menu', () => {
  const address = location.href;
  before(async () => {
    stopClock('2026-10-28T10:00+01:00');
    for (const locale of ['de-simple', 'en', 'ar', 'fa'] as const) await i18nOf(locale);
  });
  beforeEach(() => browserSpeaks('de-DE', 'de', 'en'));
  afterEach(() => {
    chooseLanguage(null);
    // Only where a test changed it: WebKit allows a hundred changes in ten seconds.
    if (location.href !== address) history.replaceState(null, '', address);
  });
  after(() => Reflect.deleteProperty(navigator, 'languages'));

  for (const tag of ['kmt-office-card', 'kmt-task-list', 'kmt-counselling-locator']) {
    describe(`of <${tag}>`, () => {
      const withMenu = (attributes = MENU): Promise<LitElement> => show(`<${tag} src="${url}" ${attributes}>`);

      it('is a group whose name is in the language of the element', async () => {
        const element = await withMenu();
        const menu = get(element, '[part=language-menu]');
        expect([menu.role, menu.ariaLabel]).to.deep.equal(['group', 'Sprache wählen']);
        await choose(element, 'en');
        expect(get(element, '[part=language-menu]').ariaLabel).to.equal('Choose language');
      });

      it('folds the languages away behind the one that is on', async () => {
        const element = await withMenu();
        expect(isOpen(element)).to.equal(false);
        expect(words(fold(element))).to.equal('Deutsch');
        fold(element).click();
        expect(isOpen(element)).to.equal(true);
        expect(focused(element), 'nobody moves the focus').to.equal(null);
        fold(element).click();
        expect(isOpen(element)).to.equal(false);
      });

      it('lists them in their order, each by its own name and marked as itself', async () => {
        const element = await withMenu();
        fold(element).click();
        expect(folded(element).map((button) => [button.lang, button.dir, words(button)])).to.deep.equal([
          ['de', 'ltr', 'Deutsch'],
          ['de-simple', 'ltr', 'Einfache Sprache'],
          ['en', 'ltr', 'English'],
          ['ar', 'rtl', 'العربية'],
          ['uk', 'ltr', 'Українська'],
        ]);
        expect(current(element)).to.deep.equal(['de']);
        expect(all(element, '#languages svg').map((icon) => icon.parentElement!.lang)).to.deep.equal(['de']);
      });

      it('changes the element by a press in the list, which closes, and gives the focus to the chip', async () => {
        const element = await withMenu();
        fold(element).click();
        folded(element)[3]!.focus();
        await sendKeys({ press: 'Enter' });
        await calm();
        const { lang, dir } = get(element, '.content');
        expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
        expect(isOpen(element)).to.equal(false);
        expect(focused(element)).to.equal(fold(element));
        expect([words(fold(element)), get(element, '.chip span').lang]).to.deep.equal(['العربية', 'ar']);
        expect(current(element)).to.deep.equal(['ar']);
      });

      it('shows a few side by side, with the one that is on pressed, or none where the element’s isn’t offered', async () => {
        const element = await withMenu(FEW);
        expect(buttons(element).map(words)).to.deep.equal(['Deutsch', 'English', 'العربية']);
        expect(find(element, '#languages, [aria-expanded][aria-controls=languages]')).to.equal(null);
        expect(pressed(element)).to.deep.equal(['de']);
        buttons(element)[2]!.focus();
        await sendKeys({ press: 'Enter' });
        await calm();
        expect(pressed(element)).to.deep.equal(['ar']);
        expect(focused(element)).to.equal(buttons(element)[2]);
        expect(pressed(await withMenu('lang="de" language-menu="en,uk"'))).to.deep.equal([]);
      });

      for (const menu of [MENU, FEW, 'language-menu="all"']) {
        it(`has nothing that axe objects to, closed or open: ${menu}`, async () => {
          const page = await put(`<main><h1>KMT</h1><${tag} src="${url}" ${menu}></${tag}></main>`);
          const element = await settled(page.lastElementChild as LitElement);
          const inMenu = async (): Promise<string[]> =>
            (await violations(page)).filter((line) => /chip|langs|button/.test(line));
          expect(await inMenu()).to.deep.equal([]);
          find(element, '[part=language-menu] [aria-expanded]')?.click();
          expect(await inMenu()).to.deep.equal([]);
        });
      }
    });
  }

  describe('offers beside the language that is on', () => {
    const beside = async (offered: string, lang = 'de'): Promise<string[]> => {
      const element = await show(list(`lang="${lang}" language-menu="${offered}"`));
      return chips(element)
        .slice(1)
        .map((chip) => chip.lang);
    };

    it('the browser’s own, and plain German', async () => {
      browserSpeaks('ar-SY', 'en');
      expect(await beside(OFFERED)).to.deep.equal(['ar', 'de-simple']);
    });

    it('the first of the browser’s that is offered', async () => {
      browserSpeaks('tlh', 'ti-ER', 'uk-UA', 'en');
      expect(await beside(OFFERED)).to.deep.equal(['uk', 'de-simple']);
      expect(await beside('all')).to.deep.equal(['ti', 'de-simple']);
    });

    it('neither where it is on already', async () => {
      browserSpeaks('de-AT', 'en');
      expect(await beside(OFFERED)).to.deep.equal(['de-simple']);
      browserSpeaks('ar');
      expect(await beside(OFFERED, 'ar')).to.deep.equal(['de-simple']);
      expect(await beside(OFFERED, 'de-simple')).to.deep.equal(['ar']);
    });

    it('neither where it is not offered', async () => {
      browserSpeaks('tr');
      expect(await beside('de,en,ar,uk')).to.deep.equal([]);
    });

    it('the way back, where another one was chosen', async () => {
      const element = await show(list(MENU));
      await choose(element, 'ar');
      expect(chips(element).map(words)).to.deep.equal(['العربية', 'Deutsch', 'Einfache Sprache']);
    });

    it('and never turns to it by itself', async () => {
      browserSpeaks('ar');
      expect(languageOf(await show(list(MENU)))).to.equal('de');
    });

    it('a press on which leaves the focus in the menu, on the chip', async () => {
      browserSpeaks('ar');
      const element = await show(list(MENU));
      chips(element)[1]!.focus();
      await sendKeys({ press: 'Enter' });
      await calm();
      expect([languageOf(element), words(focused(element))]).to.deep.equal(['ar', 'العربية']);
      expect(focused(element)).to.equal(fold(element));
    });
  });

  it('works by keyboard: Tab through chips and list, Enter or Space to press, Escape to close', async () => {
    browserSpeaks('ar');
    const page = await put(`<div><button>Vorher</button>${list(MENU)}<button>Nachher</button></div>`);
    const element = await settled(page.children[1] as LitElement);
    (page.firstElementChild as HTMLElement).focus();
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await sendKeys({ press: key });
    };
    await press('Tab', 'Enter');
    expect([focused(element) === fold(element), isOpen(element)]).to.deep.equal([true, true]);
    await press('Tab');
    expect((focused(element) as HTMLElement).lang).to.equal('ar');
    await press('Tab', 'Tab', 'Tab');
    expect((focused(element) as HTMLElement).lang).to.equal('de-simple');
    await press('Escape');
    expect([focused(element) === fold(element), isOpen(element)]).to.deep.equal([true, false]);
    await press(' ');
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', ' ');
    await calm();
    expect([languageOf(element), isOpen(element)]).to.deep.equal(['en', false]);
    expect(focused(element)).to.equal(fold(element));
  });

  it('keeps Escape for itself only while it is open', async () => {
    const element = await show(list(MENU));
    const heard: boolean[] = [];
    const listen = ({ defaultPrevented }: Event): unknown => heard.push(defaultPrevented);
    document.addEventListener('keydown', listen);
    fold(element).focus();
    await sendKeys({ press: 'Escape' });
    expect(heard).to.deep.equal([false]);
    fold(element).click();
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal([false]);
  });

  it('stays open while the element renders again', async () => {
    const element = await show(list(MENU));
    fold(element).click();
    element.requestUpdate();
    await calm();
    expect(isOpen(element)).to.equal(true);
  });

  for (const lang of ['de', 'fa']) {
    it(`stands in two columns on a phone and in three where there is room (${lang})`, async () => {
      const column = await put(`<div>${list(`lang="${lang}" language-menu="all"`)}</div>`);
      const element = await settled(column.firstElementChild as LitElement);
      fold(element).click();
      const columns = (width: number): number => {
        column.style.inlineSize = `${width}px`;
        const starts = all(element, '#languages li').map((item) => Math.round(item.getBoundingClientRect().left));
        return new Set(starts).size;
      };
      expect([300, 320, 600, 1200].map(columns)).to.deep.equal([2, 2, 3, 3]);
    });
  }

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
    expect(current(widgets[3]!), 'another menu').to.deep.equal(['en']);
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
    const offers: [attribute: string, languages: readonly string[]][] = [
      ['de ar', ['de', 'ar']],
      [' de , ar,, ', ['de', 'ar']],
      ['ar,de', ['ar', 'de']],
      ['de-DE,ar-EG,fa-AF,ku', ['de', 'ar', 'prs', 'kmr']],
      ['de,de-AT,en,en-GB', ['de', 'en']],
      ['de,hr,sr,bs', ['de', 'bs']],
      ['de,tlh,zh-Hans,ar', ['de', 'ar']],
      ['all', LOCALES],
      [' all ', LOCALES],
    ];
    for (const [attribute, languages] of offers) {
      it(`as “${attribute}” offers ${languages.join(', ')}`, async () => {
        const element = await show(list(`language-menu="${attribute}"`));
        const offered = languages.length > 3 ? folded(element) : buttons(element);
        expect(offered.map(({ lang }) => lang)).to.deep.equal(languages);
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
    fold(element).click();
    folded(element).at(-1)!.focus();
    await sendKeys({ press: 'Enter' });
    await calm();
    return element;
  }

  it('leaves the one before and the focus where they are, also when it can’t be loaded', async () => {
    const element = await pressUkrainian();
    expect([languageOf(element), current(element), words(fold(element))]).to.deep.equal(['de', ['de'], 'Deutsch']);
    answer.fail();
    await calm();
    expect(languageOf(element)).to.equal('de');
    expect(focused(element)).to.equal(fold(element));
  });

  it('changes the words when it is there, and keeps the focus on the chip', async () => {
    const element = await pressUkrainian();
    const chip = focused(element);
    answer.arrive({ templates: { tasks: 'Завдання' }, version: VERSION });
    await calm();
    expect([languageOf(element), words(get(element, 'h2'))]).to.deep.equal(['uk', 'Завдання']);
    expect([current(element), words(chip)]).to.deep.equal([['uk'], 'Українська']);
    expect(focused(element)).to.equal(chip);
  });
});
