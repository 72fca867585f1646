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
  'document-ask': 'Auf Anfrage bei',
  'document-kinds': 'Konzept|Wegweiser|Liste|Bericht|Richtlinie|Formular|Faltblatt',
  'document-on-request': 'auf Anfrage',
  'document-replaced': 'nicht mehr gültig',
  'document-replaced-by': 'Ersetzt durch',
  'document-stale': 'vielleicht veraltet',
  documents: 'Dokumente',
  'documents-ask': 'Dokumente auf Anfrage bekommen Sie hier:',
  'easy-to-read': 'In Leichter Sprache',
  'event-cancelled': 'Abgesagt',
  'event-dates': 'Nächste Termine|Fällt aus',
  'event-deadline': 'Anmeldung bis [date].',
  'event-deadline-past': 'Die Anmeldung war bis [date] möglich.',
  'event-postponed': 'Verschoben. Der neue Termin steht noch nicht fest.|Bisheriger Termin',
  'event-register': 'Anmelden',
  'event-registration': 'Nur mit Anmeldung.|Anmeldung ist möglich.|Ohne Anmeldung.',
  'event-undated': 'Termin steht noch nicht fest.',
  events: 'Veranstaltungen',
  'events-ask': 'Fragen zu Veranstaltungen beantwortet:',
  'from-date': 'ab [date]',
  funding: 'Gefördert durch|Logo: [name]',
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
  'network-facts': 'Besteht seit|Mitglieder',
  'network-groups': 'Arbeitsgruppen',
  'network-kinds':
    'Behörden und Ämter|Wohlfahrtsverbände|Vereine und Initiativen|Bildung|Gesundheit|Religionsgemeinschaften|Personen|Weitere',
  'network-members': 'Wer mitmacht',
  'network-questions': 'Fragen an das Netzwerk',
  'no-counselling': 'Dieses Büro berät nicht selbst.',
  'no-documents': 'Zurzeit sind keine Dokumente eingetragen.',
  'no-events': 'Zurzeit sind keine Veranstaltungen eingetragen.',
  'no-network': 'Zurzeit ist kein Netzwerk eingetragen.',
  'no-regular-hours': 'Keine festen Öffnungszeiten.',
  'no-tasks': 'Zu diesem Thema sind keine Aufgaben eingetragen.',
  'offer-categories': 'Projekt|Kurs|Dolmetschen|Ehrenamt|Schulung|Gruppe|Beratung|Sonstiges',
  'offer-facts': 'Voraussetzungen|Warteliste|Gebiet',
  'offer-groups': 'Hilfe und Angebote|Mitmachen und helfen',
  'offer-period': 'Beginnt: [date]|Seit: [date]|Bis: [date]',
  offers: 'Angebote',
  'offers-empty': 'Zurzeit ist hier kein Angebot eingetragen. Fragen Sie die Koordinierungsstelle:',
  'opening-hours': 'Öffnungszeiten',
  'other-value': 'Andere Angabe',
  'phone-hours': 'Am Telefon',
  'sign-language-video': 'Video in Deutscher Gebärdensprache',
  source: 'Quelle',
  'state-unknown': 'Öffnungszeiten nicht bekannt',
  tasks: 'Aufgaben',
  'texts-unreviewed': 'Die Übersetzung der Texte ist nicht geprüft. Es gilt der deutsche Text:',
  'today-mark': 'heute',
  'until-date': 'bis [date]',
  vacant: 'Zurzeit nicht besetzt',
  'weekday-date': '[weekday], [date]',
} as const;

/** One of them in the language of `i18n`. */
export function widgetWord(i18n: I18n, id: keyof typeof WIDGET_WORDS): string {
  // Of another type, so that nobody extracts it.
  const lookUp = i18n.msg as unknown as (german: string, options: { id: string }) => string;
  return lookUp(WIDGET_WORDS[id], { id });
}

/** One of several words that stand in one message, separated by "|". */
export const widgetWords = (i18n: I18n, id: keyof typeof WIDGET_WORDS): string[] => widgetWord(i18n, id).split('|');
