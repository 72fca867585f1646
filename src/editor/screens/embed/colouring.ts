/** The site's own colours, with the contrast they have and the nearest ones that can be read. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg, str } from '../../i18n/msg.ts';
import { checkColours, type ColourCheck, type ColourDraft, DARK } from '../../snippet/colour-checks.ts';
import { nearestPassing, readColour } from '../../snippet/contrast.ts';
import type { Choose } from './choosing.ts';
import type { EmbedState } from './embed-state.ts';

/** The widgets' own (src/elements/shared/tokens.ts). */
const OWN: ColourDraft = { accent: '#0b57a4', onAccent: '#ffffff' };
const DARK_LETTERS = '#0b1f33';

export function colouring({ colours }: EmbedState, choose: Choose): TemplateResult {
  return html`<section class="panel" aria-labelledby="embed-colours-title">
    <h2 id="embed-colours-title">${msg('Farben')}</h2>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${colours !== undefined}
        @change=${(event: Event) => choose({ colours: isTicked(event) ? OWN : undefined })}
      />
      ${msg('Farben unserer Seite verwenden')}
    </label>
    ${colours ? fields(colours, choose) : nothing}
  </section>`;
}

const isTicked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

function fields(draft: ColourDraft, choose: Choose): TemplateResult {
  const { checks } = checkColours(draft);
  const one = (field: keyof ColourDraft, label: string): TemplateResult =>
    colourField(
      draft,
      checks.find((check) => check.field === field)!,
      label,
      (colour) => choose({ colours: { ...draft, [field]: colour } }),
    );
  return html`<div class="row embed-row">
      ${one('accent', msg('Links und Knöpfe'))} ${one('onAccent', msg('Schrift auf dem Knopf'))}
    </div>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${draft.darkAccent !== undefined}
        @change=${(event: Event) => choose({ colours: isTicked(event) ? withDark(draft) : withoutDark(draft), isDark: isTicked(event) })}
      />
      ${msg('Unsere Seite gibt es auch mit dunklem Grund')}
    </label>
    ${
      draft.darkAccent === undefined
        ? nothing
        : html`<div class="row embed-row">
            ${one('darkAccent', msg('Links und Knöpfe, auf dunklem Grund'))}
            ${one('darkOnAccent', msg('Schrift auf dem Knopf, auf dunklem Grund'))}
          </div>`
    }
    ${
      checks.some(({ passes }) => !passes)
        ? html`<p class="bad">
            ${msg('Mit diesen Farben können viele Menschen den Baustein nicht lesen. Sie kommen so nicht in die Zeilen.')}
          </p>`
        : nothing
    }`;
}

/** No colour can be read on white and on dark at once: the dark page has one of its own, as near as can be. */
function withDark({ accent, onAccent }: ColourDraft): ColourDraft {
  const darkAccent = (readColour(accent) && nearestPassing(accent, DARK)) ?? '#8ec5ff';
  return { accent, onAccent, darkAccent, darkOnAccent: nearestPassing(DARK_LETTERS, darkAccent) };
}

const withoutDark = ({ accent, onAccent }: ColourDraft): ColourDraft => ({ accent, onAccent });

function colourField(
  draft: ColourDraft,
  check: ColourCheck,
  label: string,
  choose: (colour: string) => void,
): TemplateResult {
  const id = `embed-${check.field}`;
  const written = draft[check.field] ?? '';
  const typed = (event: Event): void => choose((event.target as HTMLInputElement).value);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="embed-colour">
      <input
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${!check.passes}
        aria-describedby="${id}-said"
        .value=${written}
        @input=${typed}
      />
      <input
        type="color"
        aria-label=${msg(str`${label}: Farbe aussuchen`)}
        .value=${readColour(written) ?? '#000000'}
        @input=${typed}
      />
    </span>
    <p class=${check.passes ? 'help' : 'fault'} id="${id}-said">${said(check, written)}</p>
    ${check.offer ? offered(check.offer, choose) : nothing}
  </div>`;
}

function said({ ratio, passes }: ColourCheck, written: string): string {
  if (!readColour(written)) return msg('Das ist keine Farbe. Schreiben Sie zum Beispiel „#0b57a4“.');
  if (ratio === undefined) return '';
  // Down, so that nothing is called 4,5 that is less.
  const figure = (Math.floor(ratio * 10) / 10).toLocaleString('de', { minimumFractionDigits: 1 });
  return passes
    ? msg(str`Kontrast ${figure} zu 1: gut zu lesen.`)
    : msg(str`Kontrast ${figure} zu 1: zu wenig. Nötig sind 4,5 zu 1.`);
}

function offered(colour: string, choose: (colour: string) => void): TemplateResult {
  return html`<p>
    <button class="button" type="button" @click=${() => choose(colour)}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        ${svg`<rect width="20" height="20" rx="4" fill=${colour} stroke="currentColor" stroke-opacity="0.4"></rect>`}
      </svg>
      ${msg(str`${colour} nehmen, die nächste lesbare Farbe`)}
    </button>
  </p>`;
}
