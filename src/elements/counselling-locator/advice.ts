/** Where nothing was found: what could be left out and what that brings, all places, and somebody to ask. */
import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../i18n/i18n.ts';
import { ownName } from '../shared/languages.ts';
import { text } from '../shared/text.ts';
import { wayButton, waysTo } from '../shared/ways.ts';
import { type Choices, countFilters, FLAGS } from './choices.ts';
import { flagName } from './folds.ts';
import type { SearchView } from './view.ts';

/** `onChoice` is called after each way out that the reader takes. */
export function advice(view: SearchView, onChoice: () => void): TemplateResult {
  const { i18n, search, directory } = view;
  const { msg } = i18n;
  const { office, places } = directory;
  const ways = places.length > 0 ? waysOut(view, onChoice) : [];
  const clear = (): void => {
    search.clear();
    onChoice();
  };
  return html`<div class="advice stack">
    ${
      places.length > 0
        ? html`<div class="few no-print">
            ${
              ways.length > 0
                ? html`<p>
                    ${msg('Lassen Sie eine Angabe weg:', { id: 'locator-leave-out', desc: 'Where nothing was found; before buttons, one for each thing asked for that can be left out' })}
                  </p>`
                : nothing
            }
            <div class="actions">
              ${ways}
              <button type="button" class="button" @click=${clear}>
                ${msg('Alle Beratungsstellen zeigen', { id: 'locator-show-all', desc: 'Button: list all counselling places' })}
              </button>
            </div>
          </div>`
        : nothing
    }
    <div class="few">
      <p>
        ${msg('Gern hilft Ihnen auch die Koordinierungsstelle weiter:', {
          id: 'locator-ask-office',
          desc: 'Before the name and the contacts of the coordination office, where nothing was found',
        })}
      </p>
      <p><strong>${text(view, office.name)}</strong></p>
      ${view.more?.noCounselling(view, office)}
      <div class="actions">${waysTo(view, office).map((way) => wayButton(view, way))}</div>
    </div>
  </div>`;
}

/** A button for each part of the question without which there are answers. */
function waysOut(view: SearchView, onChoice: () => void): TemplateResult[] {
  const { text: typed, topics = [], languages = [], ...flags } = view.search.choices;
  const rest = (list: string[], item: string): string[] => list.filter((each) => each !== item);
  const wayOut = (name: unknown, change: Choices) => without(view, name, change, onChoice);
  return [
    // With nothing else chosen, that is the same as all places.
    ...(typed && countFilters(view.search.choices) > 0
      ? [wayOut(html`<bdi>${typed}</bdi>`, { text: '', area: undefined })]
      : []),
    ...topics.map((id) => wayOut(text(view, view.directory.topics[id]), { topics: rest(topics, id) })),
    ...languages.map((tag) => wayOut(ownName(tag), { languages: rest(languages, tag) })),
    ...FLAGS.filter((flag) => flags[flag]).map((flag) => wayOut(flagName(view, flag), { [flag]: false })),
  ].filter((way) => way !== undefined);
}

function without(view: SearchView, name: unknown, change: Choices, onChoice: () => void): TemplateResult | undefined {
  const { i18n, search } = view;
  const count = search.count(change);
  if (count === 0) return undefined;
  const choose = (): void => {
    search.choose(change);
    onChoice();
  };
  const forms = i18n.msg('Ohne „[choice]“ suchen: [n] Beratungsstelle|Ohne „[choice]“ suchen: [n] Beratungsstellen', {
    id: 'locator-without',
    desc: 'Plural forms; button: search without (a keyword or a filter), and how many places that finds',
  });
  const [before, after] = plural(i18n, count, forms).split('[choice]');
  // One child, because each child of a flex box is heard by itself.
  return html`<button type="button" class="button" @click=${choose}><span>${before}${name}${after}</span></button>`;
}
