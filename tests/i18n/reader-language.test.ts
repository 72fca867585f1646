import { expect } from '@open-wc/testing';
import { chooseLanguage } from '../../src/i18n/language-choice.ts';
import { languageFor, onLanguageChoice } from '../../src/i18n/reader-language.ts';
import { put } from '../support/page.ts';

type Module = { languageFor: typeof languageFor; onLanguageChoice: typeof onLanguageChoice };

/** The module as a page that has just opened has it. */
function freshModule(unique: string): Promise<Module> {
  return import(`../../src/i18n/reader-language.ts?${unique}`) as Promise<Module>;
}

/** The module as a page has it that begins with a language of its own. */
function onPageIn(lang: string): Promise<Module> {
  document.documentElement.lang = lang;
  return freshModule(`page=${lang}`);
}

describe('the language for an element', () => {
  const pageLanguage = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = pageLanguage;
    chooseLanguage(null);
  });

  it('is its own', async () => {
    const element = await put('<p lang="ar"></p>');
    expect(languageFor(element)).to.equal('ar');
  });

  it('is that of the nearest element around it', async () => {
    const outer = await put('<div lang="en"><div lang="ar"><p></p></div></div>');
    expect(languageFor(outer.querySelector('p')!)).to.equal('ar');
  });

  it('is found across shadow roots', async () => {
    const outer = await put('<div lang="ar"><section></section></div>');
    const shadow = outer.querySelector('section')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div></div>';
    const inner = shadow.firstElementChild!.attachShadow({ mode: 'closed' });
    inner.innerHTML = '<p></p>';
    expect(languageFor(inner.querySelector('p')!)).to.equal('ar');
  });

  it('is not that of an empty lang', async () => {
    const outer = await put('<div lang="ar"><p lang=""></p></div>');
    expect(languageFor(outer.querySelector('p')!)).to.equal('ar');
  });

  it('is the page’s where nothing around it has one', async () => {
    const page = await onPageIn('en');
    expect(page.languageFor(await put('<p></p>'))).to.equal('en');
  });

  it('is none where not even the page has one', async () => {
    const page = await onPageIn('');
    expect(page.languageFor(await put('<p></p>'))).to.equal('');
  });

  it('stays the page’s when a browser’s translator gives the page another one', async () => {
    const page = await onPageIn('de');
    const element = await put('<p></p>');
    expect(page.languageFor(element)).to.equal('de');
    document.documentElement.lang = 'uk';
    expect(page.languageFor(element)).to.equal('de');
  });

  it('is the reader’s choice before all', async () => {
    const element = await put('<p lang="en"></p>');
    chooseLanguage('ar');
    expect(languageFor(element)).to.equal('ar');
    chooseLanguage(null);
    expect(languageFor(element)).to.equal('en');
  });

  it('is remembered in the page’s address alone', async () => {
    const element = await put('<p lang="en"></p>');
    chooseLanguage('ar');
    expect(new URL(location.href).searchParams.get('kmt-lang')).to.equal('ar');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    const { languageFor: onNextPage } = await freshModule('next');
    expect(onNextPage(element)).to.equal('ar');
    chooseLanguage(null);
    expect(location.href).to.not.contain('kmt-lang');
  });

  it('calls those who follow the reader’s choice, until they end it', () => {
    let calls = 0;
    const end = onLanguageChoice(() => calls++);
    chooseLanguage('ar');
    chooseLanguage('en');
    end();
    chooseLanguage('de');
    expect(calls).to.equal(2);
  });

  it('is told to every copy of the widgets on the page, and given back to all', async () => {
    const element = await put('<p lang="en"></p>');
    const copy = await freshModule('copy');
    let calls = 0;
    const end = copy.onLanguageChoice(() => calls++);
    chooseLanguage('ar');
    expect([calls, copy.languageFor(element)]).to.deep.equal([1, 'ar']);
    chooseLanguage(null);
    expect([calls, copy.languageFor(element)]).to.deep.equal([2, 'en']);
    end();
  });
});
