import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import '../../src/define/task-list.ts';
import { awaitingTranslation } from '../../src/i18n/awaiting-translation.ts';
import { type I18n, plural } from '../../src/i18n/i18n.ts';
import { labelText } from '../../src/i18n/label.ts';
import { loadLocale, templatesOf } from '../../src/i18n/locale-files.ts';
import { fill, msgFrom } from '../../src/i18n/msg.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import type { TaskList } from '../../src/elements/task-list/task-list.ts';
import { phraseText } from '../../src/elements/shared/phrase-text.ts';
import { wrongIn } from '../support/every-language.ts';
import { calm, find, get, show, words } from '../support/page.ts';
import { emden } from '../support/real-data.ts';
import { serve } from '../support/serve-data.ts';

const GERMAN = {
  tasks: 'Aufgaben',
  opens: 'öffnet um [time], sonst [when]',
  count: '[n] Stelle|[n] Stellen',
  phone: 'Telefon',
};
const templates = Object.fromEntries(Object.entries(GERMAN).map(([id, text]) => [id, awaitingTranslation(text)]));
const i18n: I18n = {
  locale: 'ar',
  dir: 'rtl',
  textLanguages: ['ar'],
  msg: msgFrom({ ...templates, label: '[label]:' }),
};

/** What a template makes of words, as markup. */
function shown(content: unknown): string {
  const paragraph = document.createElement('p');
  render(content, paragraph);
  return paragraph.innerHTML.replace(/<!--.*?-->/gs, '');
}
const marked = (german: string): string => `<span lang="de" dir="ltr">${german}</span>`;
const msg = (id: keyof typeof GERMAN): string => i18n.msg('', { id });

describe('a message that awaits translation', () => {
  it('is shown in German, marked as such', () => expect(shown(msg('tasks'))).to.equal(marked('Aufgaben')));

  it('is marked with what was put into it', () => {
    expect(shown(fill(msg('opens'), { when: 'morgen', time: '9:00' }))).to.equal(
      marked('öffnet um 9:00, sonst morgen'),
    );
  });

  it('is marked around a time', () => {
    const sentence = phrase(fill(msg('opens'), { when: 'morgen' }), { text: '9:00', datetime: '2026-10-28T08:00Z' });
    expect(shown(phraseText(sentence, 'ar'))).to.equal(
      `${marked('öffnet um ')}<time datetime="2026-10-28T08:00Z"><bdi class="number">9:00</bdi></time>${marked(', sonst morgen')}`,
    );
  });

  it('counts as German does, marked', () => {
    expect(shown(plural(i18n, 1, msg('count')))).to.equal(marked('1 Stelle'));
    expect(shown(plural(i18n, 3, msg('count')))).to.equal(marked('3 Stellen'));
  });

  it('is marked as a label with its colon', () => {
    expect(shown(labelText(i18n, msg('phone')))).to.equal(marked('Telefon:'));
  });

  it('is not marked where a piece of it has no words', () => {
    expect(awaitingTranslation('[from] bis [to]').split(/(\[\w+\])/)).to.include.members(['[from]', '[to]', '']);
  });

  it('is the German words in an attribute and as a part of other words, where no mark is possible', () => {
    const template = (name: string): TemplateResult => html`<i aria-label=${name}></i>`;
    expect(shown(template(msg('tasks')))).to.equal('<i aria-label="Aufgaben"></i>');
    expect(fill('x [day]', { day: msg('tasks') })).to.equal('x Aufgaben');
  });
});

/** In this order: the language stays incomplete. */
describe('an element in a language that lacks a message', () => {
  const list = (): Promise<TaskList> => show(`<kmt-task-list src="${serve(emden).url}" lang="ar"></kmt-task-list>`);

  before(async () => {
    await loadLocale('ar');
    Object.assign(templatesOf('ar')!, { tasks: awaitingTranslation('Aufgaben') });
  });

  it('shows that one in German, marked, and all others in its own', async () => {
    const element = await list();
    const { lang, dir } = get(element, 'h2 [lang]');
    expect([words(find(element, 'h2')), lang, dir]).to.deep.equal(['Aufgaben', 'de', 'ltr']);
    expect(get(element, '.content').lang).to.equal('ar');
    expect(await wrongIn(element, 'ar', emden)).to.deep.equal([]);
  });

  it('is found out by the tests of every language where the mark is missing', async () => {
    const element = await list();
    get(element, 'h2 [lang]').removeAttribute('lang');
    expect(await wrongIn(element, 'ar', emden)).to.include(
      'is in another language, or from nowhere: Aufgaben (lang=ar)',
    );
  });

  it('keeps the same markup while it renders again', async () => {
    const element = await list();
    const before = get(element, 'h2 [lang]');
    element.requestUpdate();
    await calm();
    expect(get(element, 'h2 [lang]')).to.equal(before);
  });

  it('has no mark in German, and has it again when it comes back', async () => {
    const element = await list();
    element.lang = 'de';
    await calm();
    expect(words(find(element, 'h2'))).to.equal('Aufgaben');
    expect(find(element, 'h2 [lang]')).to.equal(null);
    element.lang = 'ar';
    await calm();
    expect(get(element, 'h2 [lang]').lang).to.equal('de');
  });
});
