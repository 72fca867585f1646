/** What a reader of the locator has asked for, and how attributes choose beforehand. */
import { languageOf } from '../../model/languages.ts';
import type { Directory } from '../../model/schema/schema.ts';
import type { PlaceQuery } from '../../model/places/query.ts';
import type { DirectoryController } from '../../load/directory-controller.ts';

/** The yes-or-no filters, in the order in which they are shown. */
export const FLAGS = ['openNow', 'withoutAppointment', 'wheelchair', 'interpretation'] as const;
export type Flag = (typeof FLAGS)[number];

/** `text` is what the search field says; with an `area`, it is that area's name. */
export type Choices = Omit<PlaceQuery, 'postalCode' | 'limit'> & {
  /** List also what is further away than the circle. */
  everywhere?: boolean;
};

/** The attributes that choose beforehand: ids, languages, an ARS, and which of these attributes are `locked`. */
export type Presets = { topic: string; language: string; area: string; locked: string };

type Tell = DirectoryController['tell'];

const listed = (attribute: string): string[] => attribute.split(/[\s,]+/).filter(Boolean);

/** Each language once, by the tag that the filters have for it. */
export const languagesOf = (tags: readonly string[]): string[] => [...new Set(tags.map(languageOf))];

/** Whether the reader may not change what the attribute of that name chooses. */
export const isLocked = (presets: Presets, name: keyof Presets): boolean =>
  presets[name] !== '' && listed(presets.locked).includes(name);

/** What the attributes choose. `tell` hears of topics that the data doesn't have; they are left out. */
export function presetChoices(presets: Presets, directory: Directory, tell: Tell): Choices {
  const { topics } = directory;
  const known = listed(presets.topic).filter((id) => id in topics);
  if (known.length < listed(presets.topic).length) tell(({ topicsProblem }) => topicsProblem(presets.topic, directory));
  return { topics: known, languages: languagesOf(listed(presets.language)) };
}

/** The choices without what the page has locked: that is not the reader's. */
export function unlocked(choices: Choices, presets: Presets): Choices {
  const free = { ...choices };
  if (isLocked(presets, 'topic')) delete free.topics;
  if (isLocked(presets, 'language')) delete free.languages;
  return free;
}

/** The reader's choices, and the locked ones in any case, as a question to the model. */
export function queryOf({ everywhere: _, ...query }: Choices, presets: Presets, preset: Choices): PlaceQuery {
  if (query.area) delete query.text;
  else if (presets.area) query.area = presets.area;
  if (isLocked(presets, 'topic')) query.topics = preset.topics;
  if (isLocked(presets, 'language')) query.languages = preset.languages;
  return query;
}

/** How many filters the reader has set. */
export const countFilters = ({ topics = [], languages = [], ...flags }: Choices): number =>
  topics.length + languages.length + FLAGS.filter((flag) => flags[flag]).length;

/** No filter at all. */
export const WITHOUT_FILTERS: Choices & Record<Flag, boolean> = {
  topics: [],
  languages: [],
  openNow: false,
  withoutAppointment: false,
  wheelchair: false,
  interpretation: false,
};
