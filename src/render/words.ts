/**
 * Words of the widgets that a snippet has too, in the snippet's language. They are messages of the widgets (src/elements), which
 * their translators know by these ids; to the Redaktion's own words they do not belong, so they are not asked for by `msg`.
 */
import type { I18n } from '../i18n/i18n.ts';

/** Id → German, as it stands in the widgets. */
export const WIDGET_WORDS = {
  address: 'Anschrift',
  'date-range': '[from] bis [to]',
  'from-date': 'ab [date]',
  'locator-title': 'Beratung finden',
  'no-regular-hours': 'Keine festen Öffnungszeiten.',
  'opening-hours': 'Öffnungszeiten',
  tasks: 'Aufgaben',
  'until-date': 'bis [date]',
} as const;

/** One of them in the language of `i18n`. */
export function widgetWord(i18n: I18n, id: keyof typeof WIDGET_WORDS): string {
  // Of another type, so that nobody extracts it.
  const lookUp = i18n.msg as unknown as (german: string, options: { id: string }) => string;
  return lookUp(WIDGET_WORDS[id], { id });
}
