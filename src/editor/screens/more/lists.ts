/** The lists that this screen edits, and which of their properties; all others are shown and stay as they are. */
import { msg } from '../../i18n/msg.ts';

/** What there is to choose, and how it is called. */
export type Choice = readonly [value: string, words: string];

/**
 * text: in German, other languages stay. loose: a date as exactly as it is known. null: where it is empty, the format
 * wants it said. choice: one of `choices`, which are all that the format knows.
 */
export type Field = {
  property: string;
  kind:
    | 'text'
    | 'long'
    | 'line'
    | 'url'
    | 'date'
    | 'loose'
    | 'number'
    | 'topic'
    | 'source'
    | 'status'
    | 'language'
    | 'choice';
  choices?: () => readonly Choice[];
  required?: true;
  empty?: 'null';
};

export type List = {
  name: string;
  /** What descriptions.ts calls one of them. */
  definition: string;
  /** A list in an order, or entries under names of their own. */
  form: 'list' | 'named' | 'texts';
  /** The property that an entry is called by. */
  title: string;
  /** Whether residents see them in this order. */
  isOrdered?: true;
  /** Shown only where the file has it, and without a way to add to it: something else has taken its place. */
  isOld?: true;
  /** What a new entry has besides its name, because the format wants it said. */
  begin?: Readonly<Record<string, string>>;
  fields: readonly Field[];
  about: () => string;
};

const NAME: Field = { property: 'name', kind: 'text', required: true };
const DESCRIPTION: Field = { property: 'description', kind: 'long' };
const URL: Field = { property: 'url', kind: 'url' };
const PROVENANCE: readonly Field[] = [
  { property: 'source', kind: 'source' },
  { property: 'checked', kind: 'date', empty: 'null' },
  { property: 'status', kind: 'status' },
];

export const LISTS: readonly List[] = [
  {
    name: 'tasks',
    ...{ definition: 'Task', form: 'list', title: 'name', isOrdered: true },
    fields: [NAME, DESCRIPTION, { property: 'topic', kind: 'topic' }, ...PROVENANCE],
    about: () => msg('Was Ihre Stelle tut. Die Reihenfolge ist die, in der es auf der Seite steht.'),
  },
  {
    name: 'topics',
    ...{ definition: 'Directory', form: 'texts', title: '' },
    fields: [],
    about: () => msg('Worum es in der Beratung geht. Danach suchen Menschen auf Ihrer Seite.'),
  },
  {
    name: 'documents',
    ...{ definition: 'Document', form: 'list', title: 'name' },
    fields: [
      NAME,
      DESCRIPTION,
      URL,
      { property: 'inLanguage', kind: 'language' },
      { property: 'datePublished', kind: 'loose' },
      ...PROVENANCE,
    ],
    about: () => msg('Zum Herunterladen oder auf Anfrage: Wegweiser, Richtlinien, Pläne.'),
  },
  {
    name: 'offers',
    ...{ definition: 'Offer', form: 'list', title: 'name', isOrdered: true, begin: { category: 'other' } },
    fields: [
      NAME,
      { property: 'category', kind: 'choice', required: true, choices: offerCategories },
      DESCRIPTION,
      URL,
      { property: 'provider', kind: 'text' },
      { property: 'startDate', kind: 'loose' },
      { property: 'endDate', kind: 'loose' },
      { property: 'audience', kind: 'text' },
      { property: 'requirements', kind: 'text' },
      { property: 'fees', kind: 'text' },
      { property: 'waitingList', kind: 'text' },
      ...PROVENANCE,
    ],
    about: () => msg('Was man bei Ihnen mitmachen kann: Kurse, Projekte, Gruppen, Dolmetschen und Ehrenamt.'),
  },
  {
    name: 'projects',
    ...{ definition: 'Project', form: 'list', title: 'name', isOld: true },
    fields: [NAME, DESCRIPTION, URL, { property: 'startDate', kind: 'loose' }, ...PROVENANCE],
    about: () => msg('So hießen Angebote früher. Was hier steht, bleibt; Neues schreiben Sie unter „Angebote“.'),
  },
  {
    name: 'networks',
    ...{ definition: 'Network', form: 'list', title: 'name' },
    fields: [
      NAME,
      DESCRIPTION,
      { property: 'foundingDate', kind: 'loose' },
      URL,
      { property: 'numberOfMembers', kind: 'number' },
      { property: 'participation', kind: 'long' },
      ...PROVENANCE,
    ],
    about: () => msg('Wer mit Ihnen zusammenarbeitet, und wie man eine Frage dorthin bringt.'),
  },
  {
    name: 'events',
    ...{ definition: 'Event', form: 'list', title: 'name' },
    fields: [
      NAME,
      DESCRIPTION,
      URL,
      { property: 'startDate', kind: 'date' },
      { property: 'endDate', kind: 'date' },
      ...PROVENANCE,
    ],
    about: () => msg('Wozu Sie einladen. Was vorbei ist, zeigt die Seite nicht mehr.'),
  },
  {
    name: 'sources',
    ...{ definition: 'Source', form: 'named', title: 'title' },
    fields: [
      { property: 'title', kind: 'line', required: true },
      { property: 'publisher', kind: 'line', required: true },
      URL,
      { property: 'license', kind: 'line' },
      { property: 'asOf', kind: 'loose', empty: 'null' },
      { property: 'seen', kind: 'date', empty: 'null' },
    ],
    about: () => msg('Woher die Angaben in der Datei stammen. Die Bausteine nennen sie bei jedem Eintrag.'),
  },
];

/** What offers are sorted by. */
export function offerCategories(): readonly Choice[] {
  return [
    ['project', msg('Projekt')],
    ['course', msg('Kurs')],
    ['interpreting', msg('Dolmetschen')],
    ['volunteering', msg('Ehrenamt')],
    ['training', msg('Schulung')],
    ['group', msg('Gruppe oder Treffpunkt')],
    ['advice', msg('Beratung')],
    ['other', msg('anderes')],
  ];
}

export const STATUSES = ['verified', 'official', 'seed', 'stale', 'conflict'] as const;

export function statusWord(status: (typeof STATUSES)[number]): string {
  switch (status) {
    case 'verified':
      return msg('geprüft');
    case 'official':
      return msg('aus amtlicher Quelle');
    case 'seed':
      return msg('von der bisherigen Seite');
    case 'stale':
      return msg('alt oder ohne Datum');
    case 'conflict':
      return msg('Quellen widersprechen sich');
  }
}
