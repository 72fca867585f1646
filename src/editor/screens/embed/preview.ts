/** 3 the widget as it will look, narrow as on a telephone or wide as on a screen. */
import { html, nothing, type TemplateResult } from 'lit';
import '../../../define/counselling-locator.ts';
import '../../../define/document-list.ts';
import '../../../define/event-list.ts';
import '../../../define/network.ts';
import '../../../define/offer-list.ts';
import '../../../define/office-card.ts';
import '../../../define/opening-hours-badge.ts';
import '../../../define/task-list.ts';
import { msg } from '../../i18n/msg.ts';
import type { SnippetChoice } from '../../snippet/choice.ts';
import { checkColours } from '../../snippet/colour-checks.ts';
import type { Choose } from './choosing.ts';
import type { EmbedState } from './embed-state.ts';

export function preview(state: EmbedState, choice: SnippetChoice, url: string, choose: Choose): TemplateResult {
  const hasDark = state.colours?.darkAccent !== undefined;
  return html`<section class="panel" aria-labelledby="embed-preview-title">
    <h2 id="embed-preview-title">${msg('3. So sieht es aus')}</h2>
    <fieldset class="row">
      <legend class="visually-hidden">${msg('Breite der Vorschau')}</legend>
      ${width('phone', msg('wie auf dem Telefon'))} ${width('wide', msg('wie auf einem Bildschirm'))}
      ${
        hasDark
          ? html`<label class="choice">
              <input
                type="checkbox"
                .checked=${state.isDark}
                @change=${(event: Event) => choose({ isDark: (event.target as HTMLInputElement).checked })}
              />
              ${msg('dunkler Grund')}
            </label>`
          : nothing
      }
    </fieldset>
    <div class="embed-preview" tabindex="0" role="group" aria-labelledby="embed-preview-title">
      <div class="embed-frame ${state.width} ${hasDark && state.isDark ? 'dark' : 'light'}">${widget(choice, url)}</div>
    </div>
    ${
      choice.widget === 'counselling-locator' && choice.map !== 'off'
        ? html`<p class="muted">
            ${msg('Die Landkarte ist in der Vorschau ausgeschaltet: Diese Seite lädt nichts von fremden Servern.')}
          </p>`
        : nothing
    }
  </section>`;

  function width(value: EmbedState['width'], words: string): TemplateResult {
    return html`<label class="choice">
      <input
        type="radio"
        name="embed-width"
        .checked=${state.width === value}
        @change=${() => choose({ width: value })}
      />
      ${words}
    </label>`;
  }
}

/** The element itself; what is chosen reaches it as on a page. */
function widget(choice: SnippetChoice, url: string): TemplateResult {
  const { language = 'de', place = '', topic = '', category = '', network = '' } = choice;
  const { headingLevel = 2, languageMenu = '' } = choice;
  switch (choice.widget) {
    case 'office-card':
      return html`<kmt-office-card
        src=${url}
        lang=${language}
        .place=${place}
        .headingLevel=${headingLevel}
        .languageMenu=${languageMenu}
      ></kmt-office-card>`;
    case 'opening-hours-badge':
      return html`<kmt-opening-hours-badge src=${url} lang=${language} .place=${place}></kmt-opening-hours-badge>`;
    case 'task-list':
      return html`<kmt-task-list
        src=${url}
        lang=${language}
        .topic=${topic}
        .headingLevel=${headingLevel}
        .languageMenu=${languageMenu}
      ></kmt-task-list>`;
    case 'counselling-locator':
      return html`<kmt-counselling-locator
        src=${url}
        lang=${language}
        .topic=${topic}
        .headingLevel=${headingLevel}
        .languageMenu=${languageMenu}
      ></kmt-counselling-locator>`;
    case 'offer-list':
      return html`<kmt-offer-list
        src=${url}
        lang=${language}
        .category=${category}
        .headingLevel=${headingLevel}
        .languageMenu=${languageMenu}
      ></kmt-offer-list>`;
    case 'document-list':
      return html`<kmt-document-list
        src=${url}
        lang=${language}
        .headingLevel=${headingLevel}
        .languageMenu=${languageMenu}
      ></kmt-document-list>`;
    case 'event-list':
      return html`<kmt-event-list
        src=${url}
        lang=${language}
        .headingLevel=${headingLevel}
        .languageMenu=${languageMenu}
      ></kmt-event-list>`;
    case 'network':
      return html`<kmt-network
        src=${url}
        lang=${language}
        .network=${network}
        .headingLevel=${headingLevel}
        .languageMenu=${languageMenu}
      ></kmt-network>`;
  }
}

/** Gives the preview the colours. Not as a style in the markup, which a strict policy forbids. */
export function showColours(screen: Element, { colours, isDark }: EmbedState): void {
  const frame = screen.querySelector<HTMLElement>('.embed-frame');
  const checked = colours && checkColours(colours).colours;
  const [accent, onAccent] =
    isDark && checked?.darkAccent ? [checked.darkAccent, checked.darkOnAccent] : [checked?.accent, checked?.onAccent];
  frame?.style.setProperty('--kmt-color-accent', accent ?? null);
  frame?.style.setProperty('--kmt-color-on-accent', onAccent ?? null);
}
