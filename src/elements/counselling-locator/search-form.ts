/** The one question: where, or what about. Below it, what was wrong with a postcode, and the way to ask by position. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../i18n/msg.ts';
import { type Phrase, phrase } from '../../i18n/phrase.ts';
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
  const where = positionText(view.i18n, position);
  view.announcer.changed('problem', JSON.stringify(wrong ?? ''), problem);
  view.announcer.changed('position', position.state, where);
  const submit = (event: Event): void => {
    event.preventDefault();
    onSubmit();
  };
  return html`<form role="search" aria-labelledby="title" class="no-print" @submit=${submit}>
    <label id="label" for="text"
      >${msg('Ort, Postleitzahl oder Stichwort', { id: 'locator-label', desc: 'Label of the search field: a town, a postcode or a keyword' })}</label
    >
    <div class="row">
      ${combobox.render(view, problem && 'problem')}
      <button class="primary">${msg('Suchen', { id: 'locator-submit', desc: 'Button: start the search' })}</button>
    </div>
    <p id="problem" class="problem">${problem ?? nothing}</p>
    <p class="near">
      <button type="button" class="link" aria-describedby="near-note" @click=${() => position.ask()}>
        ${msg('In meiner Nähe suchen', { id: 'locator-near-me', desc: 'Button: search near the position of the device' })}
      </button>
      <span id="near-note" class="muted"
        >${msg('Ihr Browser fragt Sie vorher. Wir speichern und senden Ihren Standort nicht.', {
          id: 'locator-near-note',
          desc: 'Beside the button "Search near me": the browser asks first; we neither store nor send the position',
        })}</span
      >
    </p>
    <p class="position-state">${where || nothing}</p>
  </form>`;
}

/** What is wrong with the digits typed; undefined where all is well. */
export function postcodeProblem({ i18n: { msg }, search, directory }: SearchView): Phrase | undefined {
  const { meaning, isUnknown } = search.outcome ?? {};
  if (meaning?.outside) {
    const message = msg(
      'Die Postleitzahl [code] liegt nicht in diesem Gebiet: [area]. Bitte prüfen Sie die Ziffern, oder geben Sie den Ort ein.',
      {
        id: 'locator-postcode-outside',
        desc: 'The postcode that was typed is outside of the district or town that this search is for',
      },
    );
    return phrase(fill(message, { code: meaning.outside }), { text: search.region, lang: directory.inLanguage });
  }
  const [code = '', another] = meaning?.words ?? [];
  if (!isUnknown || another || !/^\d{3,6}$/.test(code)) return undefined;
  const message = msg('Eine Postleitzahl hat fünf Ziffern. Bitte prüfen Sie „[code]“, oder geben Sie den Ort ein.', {
    id: 'locator-postcode-length',
    desc: 'The postcode that was typed is too short or too long',
  });
  return [fill(message, { code })];
}
