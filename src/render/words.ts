/**
 * Words of the widgets that snippets and pages have too, in their language. They are messages of the widgets (src/elements), which
 * their translators know by these ids; they are no messages of their own, so they are not asked for by `msg`.
 */
import type { I18n } from '../i18n/i18n.ts';

/** Id → German, as it stands in the widgets. */
export const WIDGET_WORDS = {
  address: 'Anschrift',
  'appointment-outside': 'Termine auch außerhalb dieser Zeiten.',
  'as-of-unchecked': 'Stand: [date], nicht geprüft.',
  'as-of-unknown': 'Stand unbekannt, nicht geprüft.',
  'checked-on': 'Geprüft am [date].',
  'choose-language': 'Sprache wählen',
  contact: 'Kontakt',
  'contact-hours': 'Zu erreichen',
  'date-range': '[from] bis [to]',
  'day-closed': 'geschlossen',
  'day-unknown': 'nicht bekannt',
  'document-on-request': 'auf Anfrage',
  'document-stale': 'vielleicht veraltet',
  documents: 'Dokumente',
  'easy-to-read': 'In Leichter Sprache',
  'from-date': 'ab [date]',
  languages: 'Sprachen',
  'locator-access': 'Barrierefreiheit',
  'locator-access-states': 'Stufenlos erreichbar.|Zum Teil stufenlos erreichbar.|Nicht stufenlos erreichbar.',
  'locator-appointment-free': 'Sie können ohne Termin kommen.',
  'locator-appointment-make': 'Termin vereinbaren',
  'locator-appointment-needed': 'Bitte vereinbaren Sie vorher einen Termin.',
  'locator-empty': 'Hier sind noch keine Beratungsstellen eingetragen.',
  'locator-facts': 'Für wen|Kosten|Bitte mitbringen|Andere Sprachen',
  'locator-filters-topic': 'Thema',
  'locator-title': 'Beratung finden',
  'no-counselling': 'Dieses Büro berät nicht selbst.',
  'no-regular-hours': 'Keine festen Öffnungszeiten.',
  'no-tasks': 'Zu diesem Thema sind keine Aufgaben eingetragen.',
  'opening-hours': 'Öffnungszeiten',
  'phone-hours': 'Am Telefon',
  'sign-language-video': 'Video in Deutscher Gebärdensprache',
  source: 'Quelle',
  'state-unknown': 'Öffnungszeiten nicht bekannt',
  tasks: 'Aufgaben',
  'today-mark': 'heute',
  'until-date': 'bis [date]',
  'weekday-date': '[weekday], [date]',
} as const;

/** One of them in the language of `i18n`. */
export function widgetWord(i18n: I18n, id: keyof typeof WIDGET_WORDS): string {
  // Of another type, so that nobody extracts it.
  const lookUp = i18n.msg as unknown as (german: string, options: { id: string }) => string;
  return lookUp(WIDGET_WORDS[id], { id });
}
