/** The choices among places, each with the number of places it leaves. Folded away where there is little room. */
import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../i18n/i18n.ts';
import { languageNameIn, ownNameOf } from '../../i18n/language-names.ts';
import { fill } from '../../i18n/msg.ts';
import { ownName } from '../shared/languages.ts';
import { unseen } from '../shared/link.ts';
import { text } from '../shared/text.ts';
import type { View } from '../shared/view.ts';
import { type Choices, countFilters, FLAGS, type Flag, isLocked, type Presets } from './choices.ts';
import type { OutcomeView } from './view.ts';
import { placesInWords } from './words.ts';

export type FiltersState = {
  presets: Presets;
  open: boolean;
  onToggle: () => void;
  /** The reader wants to see the results. */
  onShow: () => void;
  /** The reader has dropped all filters. */
  onClear: () => void;
};

export function filters(view: OutcomeView, { presets, open, onToggle, onShow, onClear }: FiltersState): TemplateResult {
  const { i18n, search, outcome } = view;
  const { msg } = i18n;
  const { facets, query } = outcome;
  const all = search.all!;
  const set = countFilters(search.choices);
  const title = msg('Filter', { id: 'locator-filters', desc: 'Heading of the choices that narrow the results' });
  const clear = (): void => {
    search.choose(WITHOUT_FILTERS);
    onClear();
  };
  const total = outcome.matches.length;

  return html`<div class="filters no-print" role="group" aria-label=${title}>
    <button type="button" class="secondary fold" aria-expanded=${open} aria-controls="choices" @click=${onToggle}>
      ${title}${
        set
          ? html` <span class="muted"
              >·
              ${fill(msg('[n] gewählt', { id: 'locator-filters-set', desc: 'After the word "Filter": how many are set' }), { n: set })}</span
            >`
          : nothing
      }
    </button>
    <div id="choices" class=${open ? 'open' : ''}>
      ${group(
        msg('Besuch', {
          id: 'locator-filters-visit',
          desc: 'Heading of filters: open now, without appointment, step-free',
        }),
        VISIT.filter((flag) => flag === 'openNow' || all[flag] > 0).map((flag) => flagChoice(view, flag)),
      )}
      ${
        isLocked(presets, 'language')
          ? nothing
          : group(
              msg('Sprache der Beratung', {
                id: 'locator-filters-language',
                desc: 'Heading of filters: languages that counsellors speak',
              }),
              [
                ...byCount(all.languages).map((tag) =>
                  choice(
                    view,
                    html`${ownName(tag)}${inReadersWords(view, tag)}${COMMA}`,
                    facets.languages.get(tag),
                    query.languages?.includes(tag),
                    () => ({ languages: toggled(search.choices.languages, tag) }),
                  ),
                ),
                ...(all.interpretation ? [flagChoice(view, 'interpretation')] : []),
              ],
            )
      }
      ${
        isLocked(presets, 'topic')
          ? nothing
          : group(
              msg('Thema', { id: 'locator-filters-topic', desc: 'Heading of filters: what the counselling is about' }),
              Object.entries(view.directory.topics)
                .filter(([id]) => all.topics.get(id))
                .map(([id, name]) =>
                  choice(
                    view,
                    html`${text(view, name)}${COMMA}`,
                    facets.topics.get(id),
                    query.topics?.includes(id),
                    () => ({
                      topics: toggled(search.choices.topics, id),
                    }),
                  ),
                ),
            )
      }
      <p class="done">
        ${
          total
            ? html`<button type="button" class="primary fold" @click=${onShow}>
                ${plural(i18n, total, msg('[n] Beratungsstelle zeigen|[n] Beratungsstellen zeigen', { id: 'locator-filters-show', desc: 'Plural forms; button below the filters: go to the list of places' }))}
              </button>`
            : nothing
        }
        ${
          set
            ? html`<button type="button" class="link" @click=${clear}>
                ${msg('Filter zurücksetzen', { id: 'locator-filters-clear', desc: 'Button: choose nothing' })}
              </button>`
            : nothing
        }
      </p>
    </div>
  </div>`;
}

/** " (Polnisch)", after "polski". */
function inReadersWords({ i18n }: View, tag: string): TemplateResult | typeof nothing {
  const name = languageNameIn(i18n.locale, tag);
  return !name || name === ownNameOf(tag) ? nothing : html`<span class="muted">${` (${name})`}</span>`;
}

/** Between a name and its count, where they are heard: beside the name, or Orca takes it for a line of its own. */
const COMMA = unseen(', ');

const VISIT = FLAGS.filter((flag) => flag !== 'interpretation');

/** What a choice of none means. */
const WITHOUT_FILTERS: Choices & Record<Flag, boolean> = {
  topics: [],
  languages: [],
  openNow: false,
  withoutAppointment: false,
  wheelchair: false,
  interpretation: false,
};

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

function flagChoice(view: OutcomeView, flag: Flag): TemplateResult {
  const { choices } = view.search;
  return choice(view, html`${flagName(view, flag)}${COMMA}`, view.outcome.facets[flag], choices[flag], () => ({
    [flag]: !choices[flag],
  }));
}

function choice(
  { i18n, search }: OutcomeView,
  name: unknown,
  count = 0,
  checked = false,
  change: () => Choices,
): TemplateResult {
  return html`<label class="choice">
    <input type="checkbox" .checked=${checked} @change=${() => search.choose(change())} />
    <span>${name}${unseen(placesInWords(i18n, count))}</span>
    <span class="muted number" aria-hidden="true">${count}</span>
  </label>`;
}

const group = (title: string, choices: readonly TemplateResult[]): TemplateResult | typeof nothing =>
  choices.length === 0
    ? nothing
    : html`<fieldset>
        <legend class="subtitle">${title}</legend>
        ${choices}
      </fieldset>`;

const toggled = (list: readonly string[] = [], item: string): string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];

/** Most frequent first. */
const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).map(([key]) => key);
