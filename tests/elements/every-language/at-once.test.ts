import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define/opening-hours-badge.ts';
import '../../../src/define/task-list.ts';
import { directionOf, LOCALES } from '../../../src/i18n/locales.ts';
import { wrongIn } from '../../support/every-language.ts';
import { stopClock } from '../../support/fixed-clock.ts';
import { i18nOf } from '../../support/languages.ts';
import { allSettled, get, put, readConsole, words } from '../../support/page.ts';
import { emden } from '../../support/real-data.ts';
import { serve } from '../../support/serve-data.ts';

const { url } = serve(emden);

/** Tags that a page may have, and the language in which its widgets then are. */
const TAGS: [tag: string, locale: string][] = [
  ['de-AT', 'de'],
  ['de-CH-1996', 'de'],
  ['pt-BR', 'de'],
  ['zh-Hans', 'de'],
  ['ckb-IQ', 'ckb'],
  ['ku-IQ', 'ckb'],
  ['ku-Latn-TR', 'kmr'],
  ['fa-AF', 'prs'],
  ['fa-IR', 'fa'],
  ['sr-Cyrl-RS', 'bs'],
  ['de-x-leicht', 'de-simple'],
  ['ar-SY', 'ar'],
  ['uk-UA-u-nu-latn', 'uk'],
  ['RO_ro', 'ro'],
  ['x-klingon', 'de'],
  ['not a language', 'de'],
  ['-', 'de'],
  ['[object Object]', 'de'],
  ['constructor', 'de'],
  ['__proto__', 'de'],
  ['🇺🇦', 'de'],
  ['de'.repeat(5000), 'de'],
];

describe('on one page', () => {
  before(() => stopClock('2026-10-28T10:00+01:00'));
  const said = readConsole();

  it('every language has its own widgets, each right', async () => {
    const lists = LOCALES.map((locale) => `<div><kmt-task-list src="${url}" lang="${locale}"></kmt-task-list></div>`);
    const group = await put(`<div>${lists.join('')}</div>`);
    const elements = [...group.querySelectorAll<LitElement>('kmt-task-list')];
    for (const column of group.children) await allSettled(column);
    for (const [index, locale] of LOCALES.entries()) {
      const element = elements[index]!;
      expect(words(get(element, 'h2'))).to.equal((await i18nOf(locale)).msg('Aufgaben', { id: 'tasks' }));
      expect(await wrongIn(element, locale, emden)).to.deep.equal([]);
    }
  });

  it('widgets that asked for any tag at all are in the nearest language or in German, and nothing fails', async () => {
    const group = await put('<div></div>');
    for (const [tag] of TAGS) {
      const badge = Object.assign(document.createElement('kmt-opening-hours-badge'), { src: url, lang: tag });
      group.append(badge);
    }
    for (const [index, element] of (await allSettled(group)).entries()) {
      const [tag, locale] = TAGS[index]!;
      const { lang, dir } = get(element, '.content');
      expect([tag, lang, dir]).to.deep.equal([tag, locale, directionOf(locale)]);
      expect(words(element), tag).to.match(/\S/);
    }
    expect([...said.errors, ...said.warnings]).to.deep.equal([]);
  });
});
