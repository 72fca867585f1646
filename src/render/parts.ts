/** Pieces of a place as HTML in one line: whom to call and where that is. */
import { mailto, shownNumber } from '../elements/shared/reach-text.ts';
import { wayName } from '../elements/shared/way-name.ts';
import type { I18n } from '../i18n/i18n.ts';
import { labelText } from '../i18n/label.ts';
import { directionOf } from '../i18n/locales.ts';
import { comma } from '../i18n/list.ts';
import { telHref } from '../model/places/telephone.ts';
import type { ContactPoint, Directory, Place, Text } from '../model/schema/schema.ts';
import { pickText } from '../model/schema/text.ts';
import { numberOf } from './choice.ts';
import { element, escaped, worded } from './html.ts';

/** "Name, Träger, Ort, Telefon: 04921 87-1779": many places are called the same. */
export function nameAndNumber(directory: Directory, place: Place, i18n: I18n, town?: string): string {
  const telephone = numberOf(place) ?? place.contactPoint?.find((point) => point.telephone && !point.vacant)?.telephone;
  return [
    words(directory, place.name, i18n),
    place.provider && words(directory, place.provider, i18n),
    town,
    telephone ? wayLine('telephone', telephone, i18n) : (place.contactPoint ?? []).flatMap(otherWay(i18n))[0],
  ]
    .filter(Boolean)
    .join(escaped(comma(i18n)));
}

const otherWay =
  (i18n: I18n) =>
  ({ email, vacant }: ContactPoint): string[] =>
    email && !vacant ? [wayLine('email', email, i18n)] : [];

/** "Vorname Name (Leitung), Telefon: …, E-Mail: …" */
export function contactLine(directory: Directory, point: ContactPoint, i18n: I18n): string {
  const { name, contactType, telephone, email, url } = point;
  const kind = contactType && words(directory, contactType, i18n);
  const who = name ? words(directory, name, i18n) + (kind ? ` (${kind})` : '') : kind;
  return [
    who,
    telephone && wayLine('telephone', telephone, i18n),
    email && wayLine('email', email, i18n),
    url && wayLine('url', url, i18n),
  ]
    .filter(Boolean)
    .join(escaped(comma(i18n)));
}

/** A way to reach somebody with what it is called; what nobody can dial stands as it is written. */
export function wayLine(way: 'telephone' | 'email' | 'url', value: string, i18n: I18n): string {
  const href = way === 'telephone' ? telHref(value) : way === 'email' ? mailto(value) : value;
  const shown = way === 'telephone' ? shownNumber(value) : value.replace(/^https?:\/\/|\/$/g, '');
  const dir = i18n.dir === 'rtl' ? 'ltr' : undefined;
  const text = href ? element('a', { href, dir }, escaped(shown)) : marked(shown, i18n);
  return `${escaped(labelText(i18n, wayName(i18n, way)!))} ${text}`;
}

/** "Straße 1, 29525 Uelzen" */
export function addressText({ address }: Pick<Place, 'address'>): string | undefined {
  if (!address) return undefined;
  const { streetAddress, postalCode, addressLocality } = address;
  return [streetAddress, [postalCode, addressLocality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** Names of streets and towns are German in every language. */
export const marked = (text: string, i18n: I18n): string => worded({ value: text, lang: 'de' }, i18n.locale);

/** A text of the data, marked with its language. */
export const words = (directory: Directory, text: Text, i18n: I18n): string =>
  worded(pickText(text, directory.inLanguage, i18n.textLanguages), i18n.locale);

/** The same without any mark, for titles. Not escaped. */
export const plain = ({ inLanguage }: Directory, text: Text, { textLanguages }: I18n): string =>
  pickText(text, inLanguage, textLanguages).value;

/** A text of the data in paragraphs, as its empty lines part it. */
export function paragraphs({ inLanguage }: Directory, text: Text, { locale, textLanguages }: I18n): string {
  const { value, lang } = pickText(text, inLanguage, textLanguages);
  // In another language, the whole of it begins where that language begins.
  const marks = lang.split('-')[0] === locale.split('-')[0] ? {} : { lang, dir: directionOf(lang) };
  return value
    .split(/(?:\r\n?|\n)\s*(?:\r\n?|\n)/)
    .filter((part) => part.trim())
    .map((part) =>
      element(
        'p',
        marks,
        part
          .trim()
          .split(/\r\n?|\n/)
          .map(escaped)
          .join('<br>'),
      ),
    )
    .join('\n');
}
