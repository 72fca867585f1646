/** HTML as text, in which nothing of the data can be anything but text. */
import type { I18n } from '../i18n/i18n.ts';
import { directionOf } from '../i18n/locales.ts';
import type { PickedText } from '../model/schema/text.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// eslint-disable-next-line no-control-regex -- HTML has no way to write them
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text of the data, to stand between tags or in the quotes of an attribute; in one line, as editors make breaks of others. */
export const escaped = (text: string): string =>
  text
    .replace(CONTROLS, '')
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);

/** ` src="/kmt/beratung.json" place="x"`, without what is undefined or empty. */
export const attributesText = (attributes: Record<string, string | undefined>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escaped(value!)}"`)
    .join('');

/** An element with content that is HTML already. */
export const element = (name: string, attributes: Record<string, string | undefined>, content: string): string =>
  `<${name}${attributesText(attributes)}>${content}</${name}>`;

/** What marks words of the interface on a page that is German. */
export const languageMarks = ({ locale, dir }: Pick<I18n, 'locale' | 'dir'>): Record<string, string | undefined> =>
  locale === 'de' ? {} : { lang: locale, dir: dir === 'rtl' ? dir : undefined };

/** A text, marked as what it is where its language is another than that around it. */
export function worded({ value, lang }: PickedText, around: string): string {
  const text = escaped(value);
  if (lang.split('-')[0] === around.split('-')[0]) return text;
  const dir = directionOf(lang);
  return element('span', { lang, dir: dir === directionOf(around) ? undefined : dir }, text);
}
