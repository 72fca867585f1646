/** Numbers in words: of places, and of kilometres. */
import { type I18n, plural } from '../../i18n/i18n.ts';
import { intlLocales, type Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/msg.ts';

/** "12 Beratungsstellen" */
export function placesInWords(i18n: I18n, count: number): string {
  const forms = i18n.msg('[n] Beratungsstelle|[n] Beratungsstellen', {
    id: 'locator-count',
    desc: 'Plural forms: places that offer counselling',
  });
  return plural(i18n, count, forms);
}

const numbers = new Map<Locale, Intl.NumberFormat>();

/** "3,4 Kilometer entfernt" */
export function distanceText(i18n: I18n, km: number): string {
  const { msg, locale } = i18n;
  if (km < 1) {
    return msg('weniger als 1 Kilometer entfernt', { id: 'locator-distance-short', desc: 'How far away a place is' });
  }
  let format = numbers.get(locale);
  if (!format) numbers.set(locale, (format = new Intl.NumberFormat(intlLocales(locale))));
  const forms = msg('[n] Kilometer entfernt|[n] Kilometer entfernt', {
    id: 'locator-distance',
    desc: 'Plural forms; how far away a place is',
  });
  return plural(i18n, km, fill(forms, { n: format.format(km) }));
}
