/** The lists that this screen edits, and which of their properties; all others are shown and stay as they are. */
import { msg } from '../../i18n/msg.ts';

/**
 * text: in German, other languages stay. loose: a date as exactly as it is known. null: where it is empty, the format wants it said.
 */
export type Field = {
  property: string;
  kind: 'text' | 'long' | 'line' | 'url' | 'date' | 'loose' | 'number' | 'topic' | 'source' | 'status' | 'language';
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
    name: 'projects',
    ...{ definition: 'Project', form: 'list', title: 'name' },
    fields: [NAME, DESCRIPTION, URL, { property: 'startDate', kind: 'loose' }, ...PROVENANCE],
    about: () => msg('Noch zeigt sie kein Baustein. Was hier steht, bleibt in der Datei.'),
  },
  {
    name: 'networks',
    ...{ definition: 'Network', form: 'list', title: 'name' },
    fields: [
      NAME,
      DESCRIPTION,
      { property: 'foundingDate', kind: 'loose' },
      { property: 'numberOfMembers', kind: 'number' },
      ...PROVENANCE,
    ],
    about: () => msg('Noch zeigt sie kein Baustein. Was hier steht, bleibt in der Datei.'),
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
    about: () => msg('Noch zeigt sie kein Baustein. Was hier steht, bleibt in der Datei.'),
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
