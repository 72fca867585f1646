/** The choices behind each of the chips, each with the number of places it leaves. */
import { html, nothing, type TemplateResult } from 'lit';
import { languageNameIn, ownNameOf } from '../../i18n/language-names.ts';
import { comma } from '../../i18n/list.ts';
import { checkIcon, icon } from '../shared/icons.ts';
import { ownName } from '../shared/languages.ts';
import { unseen } from '../shared/link.ts';
import { text } from '../shared/text.ts';
import type { View } from '../shared/view.ts';
import { type Choices, FLAGS, type Flag } from './choices.ts';
import type { OutcomeView } from './view.ts';
import { placesInWords } from './words.ts';

/** A chip and what it folds away. */
export type Fold = {
  id: 'topics' | 'languages' | 'more';
  label: string;
  /** Above the choices. */
  title: string;
  /** What is set, and the change that takes it back. */
  chosen: { name: unknown; without: Choices }[];
  choices: TemplateResult[];
  /** So few that they need no chip where there is room. */
  few?: boolean;
};

/** As many topics stand open where there is room. */
const FEW_TOPICS = 6;

export function topicFold(view: OutcomeView): Fold {
  const { i18n, search, outcome, directory } = view;
  const { topics } = search.choices;
  const used = Object.keys(directory.topics).filter((id) => search.all!.topics.get(id));
  const nameOf = (id: string): unknown => text(view, directory.topics[id]);
  return {
    id: 'topics',
    label: i18n.msg('Thema', {
      id: 'locator-filters-topic',
      desc: 'Heading of filters: what the counselling is about',
    }),
    title: i18n.msg('Wobei brauchen Sie Hilfe?', {
      id: 'locator-filters-topic-question',
      desc: 'Above the topics of counselling to choose from: what do you need help with?',
    }),
    chosen: used
      .filter((id) => topics?.includes(id))
      .map((id) => ({ name: nameOf(id), without: { topics: toggled(topics, id) } })),
    choices: used.map((id) =>
      toggle(view, nameOf(id), outcome.facets.topics.get(id), topics?.includes(id), {
        topics: toggled(topics, id),
      }),
    ),
    few: used.length <= FEW_TOPICS,
  };
}

export function languageFold(view: OutcomeView): Fold {
  const { i18n, search, outcome } = view;
  const { languages } = search.choices;
  const spoken = byCount(search.all!.languages);
  return {
    id: 'languages',
    label: i18n.msg('Sprache', { id: 'locator-language', desc: 'Button that opens the languages to choose from' }),
    title: i18n.msg('Sprache der Beratung', {
      id: 'locator-filters-language',
      desc: 'Heading of filters: languages that counsellors speak',
    }),
    chosen: spoken
      .filter((tag) => languages?.includes(tag))
      .map((tag) => ({ name: ownName(tag), without: { languages: toggled(languages, tag) } })),
    choices: spoken.map((tag) =>
      toggle(
        view,
        html`${ownName(tag)}${inReadersWords(view, tag)}`,
        outcome.facets.languages.get(tag),
        languages?.includes(tag),
        { languages: toggled(languages, tag) },
      ),
    ),
  };
}

export function moreFold(view: OutcomeView, isLanguageLocked: boolean): Fold {
  const { i18n, search } = view;
  const { msg } = i18n;
  const flags = FLAGS.filter(
    (flag) => flag === 'openNow' || (search.all![flag] > 0 && !(flag === 'interpretation' && isLanguageLocked)),
  );
  return {
    id: 'more',
    label: msg('Mehr', { id: 'locator-more-filters', desc: 'Button that opens the rest of the filters' }),
    title: msg('Besuch', {
      id: 'locator-filters-visit',
      desc: 'Heading of filters: open now, without appointment, step-free',
    }),
    chosen: flags
      .filter((flag) => search.choices[flag])
      .map((flag) => ({ name: flagName(view, flag), without: { [flag]: false } })),
    choices: flags.map((flag) => checkbox(view, flag)),
  };
}

/** The name of a yes-or-no filter. */
export function flagName({ i18n: { msg } }: View, flag: Flag): string {
  const names = msg(
    'Jetzt geöffnet|Ohne Termin|Stufenlos erreichbar|Andere Sprachen mit Dolmetscherin oder Dolmetscher',
    {
      id: 'locator-flags',
      desc: 'Filters, separated by |: open now, no appointment needed, accessible without steps, help in other languages through an interpreter',
    },
  );
  return names.split('|')[FLAGS.indexOf(flag)] ?? flag;
}

/** A chip that is pressed or not. */
function toggle(
  view: OutcomeView,
  name: unknown,
  count: number | undefined,
  isSet = false,
  change: Choices,
): TemplateResult {
  return html`<button type="button" class="chip" aria-pressed=${isSet} @click=${() => view.search.choose(change)}>
    ${isSet ? icon(checkIcon) : nothing}${counted(view, name, count)}
  </button>`;
}

function checkbox(view: OutcomeView, flag: Flag): TemplateResult {
  const { search, outcome } = view;
  const isSet = search.choices[flag] ?? false;
  return html`<label class="choice">
    <input type="checkbox" .checked=${isSet} @change=${() => search.choose({ [flag]: !isSet })} />
    ${counted(view, flagName(view, flag), outcome.facets[flag])}
  </label>`;
}

/** A choice and its count, which is heard in words. */
const counted = ({ i18n }: View, name: unknown, count = 0): TemplateResult =>
  html`<span>${name}${unseen([comma(i18n), placesInWords(i18n, count)])}</span>
    <span class="muted number" aria-hidden="true">${count}</span>`;

/** " (Polnisch)", after "polski". */
function inReadersWords({ i18n }: View, tag: string): TemplateResult | typeof nothing {
  const name = languageNameIn(i18n.locale, tag);
  return !name || name === ownNameOf(tag) ? nothing : html`<span class="muted">${` (${name})`}</span>`;
}

const toggled = (list: readonly string[] = [], item: string): string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

/** Most frequent first. */
const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).map(([key]) => key);
