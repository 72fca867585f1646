import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/opening-hours-badge.ts';
import '../../src/define/task-list.ts';
import { chooseLanguage } from '../../src/i18n/language-choice.ts';
import { allSettled, calm, find, get, put, settled, show, words } from '../support/page.ts';
import { i18nOf } from '../support/languages.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

const HEADINGS = { de: 'Aufgaben', en: '', ar: '' };

const file = serve(emden);
const list = (attributes = ''): string => `<kmt-task-list src="${file.url}" ${attributes}></kmt-task-list>`;
const heading = (element: Element): string => words(find(element, 'h2'));

describe('an element’s language', () => {
  before(async () => {
    for (const locale of ['en', 'ar'] as const) HEADINGS[locale] = (await i18nOf(locale)).msg('', { id: 'tasks' });
    expect(new Set(Object.values(HEADINGS)).size).to.equal(3);
  });
  afterEach(() => chooseLanguage(null));

  it('is its own: two widgets on one page are in two languages', async () => {
    const group = await put(`<div>${list('lang="en"')}${list('lang="ar"')}${list()}</div>`);
    const lists = await allSettled(group);
    expect(lists.map(heading)).to.deep.equal([HEADINGS.en, HEADINGS.ar, HEADINGS.de]);
  });

  it('marks what it shows, with its direction', async () => {
    const content = async (lang: string): Promise<(string | null)[]> => {
      const shown = get(await show(list(`lang="${lang}"`)), '.content');
      return [shown.getAttribute('lang'), shown.getAttribute('dir')];
    };
    expect(await content('ar')).to.deep.equal(['ar', 'rtl']);
    expect(await content('en')).to.deep.equal(['en', 'ltr']);
  });

  it('is that of the element around it', async () => {
    const outer = await put(`<section lang="ar">${list()}</section>`);
    expect(heading(await settled(outer.firstElementChild as LitElement))).to.equal(HEADINGS.ar);
  });

  it('is that around the shadow root it stands in', async () => {
    const outer = await put('<section lang="en"></section>');
    outer.attachShadow({ mode: 'open' }).innerHTML = list();
    expect(heading(await settled(outer.shadowRoot!.firstElementChild as LitElement))).to.equal(HEADINGS.en);
  });

  it('is the nearest we have', async () => {
    expect(heading(await show(list('lang="de-AT"')))).to.equal(HEADINGS.de);
    expect(heading(await show(list('lang="en-GB"')))).to.equal(HEADINGS.en);
    expect(heading(await show(list('lang="ar-EG"')))).to.equal(HEADINGS.ar);
  });

  it('is German where nobody knows it', async () => {
    const element = await show(list('lang="tlh"'));
    expect(heading(element)).to.equal(HEADINGS.de);
    expect(get(element, '.content').lang).to.equal('de');
  });

  it('follows a later change of its lang', async () => {
    const element = await show(list());
    element.lang = 'ar';
    await calm();
    expect(heading(element)).to.equal(HEADINGS.ar);
    element.setAttribute('lang', 'en');
    await calm();
    expect(heading(element)).to.equal(HEADINGS.en);
    element.removeAttribute('lang');
    await calm();
    expect(heading(element)).to.equal(HEADINGS.de);
  });

  it('changes when it is moved to where another language is spoken', async () => {
    const outer = await put(`<div><section lang="en">${list()}</section><section lang="ar"></section></div>`);
    const element = await settled(outer.firstElementChild!.firstElementChild as LitElement);
    outer.lastElementChild!.append(element);
    await calm();
    expect(heading(element)).to.equal(HEADINGS.ar);
  });

  it('does not change when the page’s root is given another lang', async () => {
    const element = await show(list());
    const { lang } = document.documentElement;
    document.documentElement.lang = 'ar';
    element.requestUpdate();
    await calm();
    document.documentElement.lang = lang;
    expect(heading(element)).to.equal(HEADINGS.de);
  });

  it('is the one that the reader chose for the page, for every widget, until that is taken back', async () => {
    const group = await put(`<div>${list('lang="en"')}${list()}</div>`);
    const lists = await allSettled(group);
    chooseLanguage('ar');
    await calm();
    expect(lists.map(heading)).to.deep.equal([HEADINGS.ar, HEADINGS.ar]);
    chooseLanguage(null);
    await calm();
    expect(lists.map(heading)).to.deep.equal([HEADINGS.en, HEADINGS.de]);
  });

  it('keeps texts of the data that it has no interface for', async () => {
    const data = { ...emden, tasks: [{ ...emden.tasks[0], name: { de: 'Vermittlung', tlh: 'tlhIngan' } }] };
    const element = await show(`<kmt-task-list src="${serve(data).url}" lang="tlh"></kmt-task-list>`);
    expect(heading(element)).to.equal(HEADINGS.de);
    expect(words(find(element, 'li [lang=tlh]'))).to.equal('tlhIngan');
  });
});
