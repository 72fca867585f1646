/** Says of a page that nobody has reviewed the translation of its texts, with the German ones, which are valid. */
import type { I18n } from '../i18n/i18n.ts';
import { directionOf } from '../i18n/locales.ts';
import type { Directory, Text } from '../model/schema/schema.ts';
import { pickText } from '../model/schema/text.ts';
import { filesOf } from '../texts/merge.ts';
import { sourceOf, withChangedTexts } from '../texts/places.ts';
import { element, escaped } from './html.ts';
import { widgetWord } from './words.ts';

/** The sentence, which opens the German texts; empty where a person has read all that is shown, or nothing of it is translated. */
export function translationNote({ inLanguage }: Directory, shown: Partial<Directory>, i18n: I18n): string {
  const german = unreviewedIn(inLanguage, shown, i18n);
  if (german.length === 0) return '';
  const texts = german.map((text) => element('p', {}, escaped(text)));
  return element(
    'details',
    { class: 'kmt-original' },
    [
      element('summary', {}, escaped(widgetWord(i18n, 'texts-unreviewed'))),
      element('div', { lang: inLanguage, dir: directionOf(inLanguage) }, `\n${texts.join('\n')}\n`),
    ].join('\n'),
  );
}

/** The sentence alone, for paper, where nothing opens. */
export function translationRemark({ inLanguage }: Directory, shown: Partial<Directory>, i18n: I18n): string {
  if (unreviewedIn(inLanguage, shown, i18n).length === 0) return '';
  // It ends with the colon of what it opens elsewhere.
  const words = widgetWord(i18n, 'texts-unreviewed').replace(/\s*[\p{P}]+\s*$/u, '');
  return element('p', { class: 'kmt-small' }, escaped(words));
}

/** The German of each text that is shown in a translation from beside the file which nobody has reviewed. */
function unreviewedIn(inLanguage: string, shown: Partial<Directory>, i18n: I18n): string[] {
  const german = new Set<string>();
  const look = (text: Text): Text => {
    const { lang } = pickText(text, inLanguage, i18n.textLanguages);
    const source = sourceOf(text, inLanguage);
    const isUnreviewed = filesOf(text).some((file) => file.translated === 'unreviewed' && file.inLanguage === lang);
    if (source !== undefined && isUnreviewed) german.add(source);
    return text;
  };
  const steps = withChangedTexts(shown as Directory, look);
  while (!steps.next().done);
  return [...german];
}
