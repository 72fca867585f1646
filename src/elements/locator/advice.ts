/** Where nothing was found: what could be left out and what that brings, all places, and somebody to ask. */
import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../i18n/i18n.ts';
import { languageNames } from '../parts/languages.ts';
import { contacts } from '../parts/contacts.ts';
import { text } from '../parts/text.ts';
import { type Choices, FLAGS } from './choices.ts';
import { flagName } from './filters.ts';
import type { SearchView } from './view.ts';

export function advice(view: SearchView): TemplateResult {
  const { i18n, search, directory } = view;
  const { msg } = i18n;
  const { office, places } = directory;
  return html`<div class="advice">
    ${
      places.length > 0
        ? html`<ul class="no-print" role="list">
            ${waysOut(view)}
            <li>
              <button type="button" class="link" @click=${() => search.clear()}>
                ${msg('Alle Stellen zeigen', { id: 'locator-show-all', desc: 'Button: list all counselling places' })}
              </button>
            </li>
          </ul>`
        : nothing
    }
    <p>
      ${msg('Gern hilft Ihnen auch die Koordinierungsstelle weiter:', {
        id: 'locator-ask-office',
        desc: 'Before the name and the contacts of the coordination office, where nothing was found',
      })}
    </p>
    <p><strong>${text(view, office.name)}</strong></p>
    ${contacts(view, office)}
  </div>`;
}

/** A button for each part of the question without which there are answers. */
function waysOut(view: SearchView): TemplateResult[] {
  const { text: typed, topics = [], languages = [], ...flags } = view.search.choices;
  const rest = (list: string[], item: string): string[] => list.filter((each) => each !== item);
  return [
    ...(typed ? [wayOut(view, typed, { text: '', area: undefined })] : []),
    ...topics.map((id) => wayOut(view, text(view, view.directory.topics[id]), { topics: rest(topics, id) })),
    ...languages.map((tag) => wayOut(view, languageNames([tag]), { languages: rest(languages, tag) })),
    ...FLAGS.filter((flag) => flags[flag]).map((flag) => wayOut(view, flagName(view, flag), { [flag]: false })),
  ].filter((way) => way !== undefined);
}

function wayOut(view: SearchView, name: unknown, change: Choices): TemplateResult | undefined {
  const { i18n, search } = view;
  const count = search.count(change);
  if (count === 0) return undefined;
  const forms = i18n.msg('Ohne „[choice]“ suchen: [n] Stelle|Ohne „[choice]“ suchen: [n] Stellen', {
    id: 'locator-without',
    desc: 'Plural forms; button: search without (a keyword or a filter), and how many places that finds',
  });
  const [before, after] = plural(i18n, count, forms).split('[choice]');
  return html`<li>
    <button type="button" class="link" @click=${() => search.choose(change)}>${before}${name}${after}</button>
  </li>`;
}
