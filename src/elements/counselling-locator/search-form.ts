/** The one question: where, or what about. Below it, what was wrong with a postcode, and the way to ask by position. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../i18n/msg.ts';
import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { icon, locateIcon, searchIcon } from '../shared/icons.ts';
import { phraseText } from '../shared/phrase-text.ts';
import type { Combobox } from './combobox.ts';
import { type Position, positionText } from './position.ts';
import type { SearchView } from './view.ts';

export function searchForm(
  view: SearchView,
  combobox: Combobox,
  position: Position,
  onSubmit: () => void,
): TemplateResult {
  const { msg } = view.i18n;
  const wrong = postcodeProblem(view);
  const problem = wrong && phraseText(wrong, view.i18n.locale);
  view.announcer.changed('problem', JSON.stringify(wrong ?? ''), problem);
  const submit = (event: Event): void => {
    event.preventDefault();
    onSubmit();
  };
  return html`<form role="search" aria-labelledby="title" class="no-print" @submit=${submit}>
    <label id="label" for="text"
      ><b>${msg('Wo wohnen Sie?', { id: 'locator-where', desc: 'Label of the search field: where do you live?' })}</b>
      <span class="muted"
        >${msg('Ort, Postleitzahl oder Stichwort', { id: 'locator-label', desc: 'Label of the search field: a town, a postcode or a keyword' })}</span
      ></label
    >
    <div class="row">
      <div class="field">
        ${combobox.render(view, problem && 'problem')}
        <button class="button primary">
          ${icon(searchIcon)}<span>${msg('Suchen', { id: 'locator-submit', desc: 'Button: start the search' })}</span>
        </button>
      </div>
      <p id="problem" ?hidden=${!problem}>${problem ?? nothing}</p>
      <button type="button" class="button bare near" aria-describedby="near-note" @click=${() => position.ask()}>
        ${icon(locateIcon)}<span
          >${msg('Meinen Standort verwenden', { id: 'locator-near-me', desc: 'Button: search near the position of the device' })}</span
        >
      </button>
    </div>
    ${positionState(view, position)}
  </form>`;
}

/** What the search for the position has come to; while the browser asks, also what happens with the answer. */
function positionState({ i18n, announcer }: SearchView, position: Position): TemplateResult {
  const { msg } = i18n;
  const words = positionText(i18n, position);
  const asking = position.state === 'asking';
  announcer.changed('position', position.state, words);
  const cancel = ({ target }: Event): void => {
    const form = (target as Element).closest('form');
    position.forget();
    form?.querySelector<HTMLElement>('.near')?.focus();
  };
  return html`<p class="after position-state${asking ? ' waiting' : ''}" ?hidden=${!words}>
      ${words || nothing}
      ${
        asking
          ? html`<button type="button" class="button bare" @click=${cancel}>
              ${msg('Abbrechen', { id: 'locator-position-cancel', desc: 'Button: search for my position no longer' })}
            </button>`
          : nothing
      }
    </p>
    <p id="near-note" class="after muted" ?hidden=${!asking}>
      ${msg('Ihr Browser fragt Sie vorher. Wir speichern und senden Ihren Standort nicht.', {
        id: 'locator-near-note',
        desc: 'Of the button "Search near me": the browser asks first; we neither store nor send the position',
      })}
    </p>`;
}

/** What is wrong with the digits typed; undefined where all is well. */
export function postcodeProblem({ i18n: { msg }, search }: SearchView): Phrase | undefined {
  const { meaning, isUnknown } = search.outcome ?? {};
  if (meaning?.outside) {
    const message = msg(
      'Die Postleitzahl [code] liegt nicht in diesem Gebiet: [area]. Bitte prüfen Sie die Ziffern, oder geben Sie den Ort ein.',
      {
        id: 'locator-postcode-outside',
        desc: 'The postcode that was typed is outside of the district or town that this search is for',
      },
    );
    return phrase(fill(message, { code: meaning.outside }), search.region);
  }
  const [code = '', another] = meaning?.words ?? [];
  if (!isUnknown || another || !/^\d{3,6}$/.test(code)) return undefined;
  const message = msg('Eine Postleitzahl hat fünf Ziffern. Bitte prüfen Sie „[code]“, oder geben Sie den Ort ein.', {
    id: 'locator-postcode-length',
    desc: 'The postcode that was typed is too short or too long',
  });
  return [fill(message, { code })];
}
