/**
 * The two offices' own pages, word for word, as they were when the data was written: what the widgets must present. The texts are
 * public pages of Stadt Emden and of Landkreis Emsland, in tests/cases/seed.
 */

/** `item`: of a list. `sentence`: with its full stop. `line`: a heading, or a line of an address. */
export type Said = { kind: 'item' | 'sentence' | 'line'; words: string };

/** All that a page says, in its order. */
export function saidBy(page: string): Said[] {
  return page
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .flatMap((line): Said[] => {
      if (line.startsWith('•')) return [{ kind: 'item', words: line.slice(1).trim() }];
      const parts = line.match(/.+?([.!?](?= \p{Lu}|$)|$)/gu) ?? [];
      return parts.map((part) => ({ kind: /[.!?]$/.test(part) ? 'sentence' : 'line', words: part.trim() }));
    });
}

/** The same words in one spelling: spaces, dashes and quotation marks as well-set German has them. */
export const wellSet = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.])/g, '')
    .replace(/ - /g, ' – ')
    .replace(/z\.B\./g, 'z. B.')
    .trim();

/**
 * What of an entry must be shown. What stands in a list is part of the sentence that the list begins ("Dazu gehört:"): its article, its comma
 * and its "und" are that sentence's; and a heading is the same with an article and without.
 */
export function factIn({ kind, words }: Said): string {
  const set = wellSet(words);
  if (kind === 'sentence') return set;
  const bare = set.replace(/^(der|die|das) /i, '');
  return kind === 'item' ? bare.replace(/(,| und|\.)$/, '').replace(/\betc$/, 'etc.') : bare;
}

/** What stands instead of a sentence that speaks of something which is there itself, or that the office has misspelt. */
export type Instead = {
  /** Words of the page, exactly. */
  says: string;
  /** What is left of the sentence: that is shown; undefined where nothing is. */
  still?: string;
  /** What it speaks of: one entry of this element says all of it. */
  shown?: { element: string; entry: string; words: string[] };
};

export const INSTEAD_EMDEN: readonly Instead[] = [
  {
    says: 'Zu den Arbeitsfeldern der Koordinierungsstelle gehören:',
    shown: {
      element: 'kmt-task-list',
      entry: 'section',
      words: ['Aufgaben', 'Organisation des Netzwerkes Integration'],
    },
  },
  {
    says: 'die Erarbeitung von Informationsmaterialen, z.B. Newsletter, Infoflyer, mehrsprachige Willkommensbroschüre',
    still:
      'Die Erarbeitung von Informationsmaterialien, z. B. Newsletter, Infoflyer, mehrsprachige Willkommensbroschüre',
  },
  {
    says: 'Die Grundlage der Arbeit der Koordinierungsstelle bildet, neben der Richtlinie des Landes Niedersachsen, der vom Rat der Stadt Emden im Jahr 2010 verabschiedete Rahmenplan Integration (siehe Download).',
    still:
      'Die Grundlage der Arbeit der Koordinierungsstelle bildet, neben der Richtlinie des Landes Niedersachsen, der vom Rat der Stadt Emden im Jahr 2010 verabschiedete Rahmenplan Integration.',
    shown: { element: 'kmt-document-list', entry: 'li', words: ['Rahmenplan Integration', '2010', 'auf Anfrage'] },
  },
  {
    says: 'Das Netzwerk Integration, das bereits seit 2005 besteht, zählt heute 44 Institutionen und Personen, die in drei Arbeitsgruppen zu den Themen Bewusstseinsbildung, Bildung und Erziehung und Bildung und Arbeit wirken (siehe Download).',
    still:
      'Das Netzwerk Integration, das bereits seit 2005 besteht, zählt heute 44 Institutionen und Personen, die in drei Arbeitsgruppen zu den Themen Bewusstseinsbildung, Bildung und Erziehung und Bildung und Arbeit wirken.',
    shown: {
      element: 'kmt-document-list',
      entry: 'li',
      words: ['Netzwerk Integration: Institutionen, Personen und Arbeitsgruppen', 'auf Anfrage'],
    },
  },
  {
    says: 'Die Kontaktdaten der Integrationsberatungsstellen sind in der unteren Übersicht zu finden (siehe Download).',
    still: 'Die Kontaktdaten der Integrationsberatungsstellen sind in der Übersicht zu finden.',
    shown: {
      element: 'kmt-document-list',
      entry: 'li',
      words: ['Übersicht der Integrationsberatungsstellen', 'auf Anfrage'],
    },
  },
  {
    says: 'Montag bis Donnerstag 9.00 Uhr bis 17.00 Uhr',
    shown: { element: 'kmt-office-card', entry: 'tr', words: ['Montag bis Donnerstag', '9:00–17:00'] },
  },
  {
    says: 'Freitag 9.00 Uhr bis 13.00 Uhr',
    shown: { element: 'kmt-office-card', entry: 'tr', words: ['Freitag', '9:00–13:00'] },
  },
  {
    says: 'Tel.: 87-1779',
    shown: { element: 'kmt-office-card', entry: 'li', words: ['Frau Imamovic', '04921 87-1779'] },
  },
];

export const INSTEAD_EMSLAND: readonly Instead[] = [
  {
    says: 'Dazu gehört:',
    shown: { element: 'kmt-task-list', entry: 'section', words: ['Aufgaben', 'Situation vor Ort'] },
  },
  {
    says: 'Den Wegweiser Integration mit Kontaktdaten aus Verwaltung, Migrationsberatung, Jugendmigrationsdienst sowie Bildungsträger der Sprachförderung finden Sie hier (PDF).',
    shown: {
      element: 'kmt-document-list',
      entry: 'li',
      words: [
        'Wegweiser Integration',
        'PDF',
        'auf Anfrage',
        'Mit Kontaktdaten aus Verwaltung, Migrationsberatung, Jugendmigrationsdienst sowie Bildungsträger der Sprachförderung.',
      ],
    },
  },
  {
    says: 'Informationen zur hauptamtlichen Migrationsberatung finden Sie hier.',
    shown: { element: 'kmt-counselling-locator', entry: 'section', words: ['Beratung finden', '24 Beratungsstellen'] },
  },
  {
    says: 'Nähere Informationen zum Integrationslotsenprojekt finden Sie hier.',
    shown: {
      element: 'kmt-offer-list',
      entry: 'li',
      words: ['Integrationslotsenprojekt', 'Koordinierungsstelle fragen 05931 44-2229'],
    },
  },
  {
    says: 'Bisher Erreichtes, bestehende Probleme, Bedarfe und Lösungsmöglichkeiten sind in dem nun erstellten Arbeitspapier festgehalten, das Sie hier herunterladen können.',
    still:
      'Bisher Erreichtes, bestehende Probleme, Bedarfe und Lösungsmöglichkeiten sind in dem nun erstellten Arbeitspapier festgehalten.',
    shown: {
      element: 'kmt-document-list',
      entry: 'li',
      words: ['Arbeitspapier des Arbeitsbündnisses Gesellschaft', 'auf Anfrage'],
    },
  },
  {
    says: 'Telefon: 05931 44-2229',
    shown: { element: 'kmt-office-card', entry: 'li', words: ['Frau Abdel-Naby', '05931 44-2229'] },
  },
  {
    says: 'E-Mail: stephanie.abdel-naby@emsland.de',
    shown: { element: 'kmt-office-card', entry: 'li', words: ['Frau Abdel-Naby', 'stephanie.abdel-naby@emsland.de'] },
  },
];
