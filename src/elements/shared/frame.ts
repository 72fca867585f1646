/**
 * What an element shows around its content: the page's own fallback until data is there and again when it fails, one
 * calm line when it failed, and the content in the element's language.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.ts';
import type { LanguageController } from '../../i18n/language-controller.ts';
import type { DirectoryController } from '../../load/directory-controller.ts';
import type { HoursDirectory } from '../../model/schema/hours-directory.ts';
import type { Announcer } from './announcer.ts';
import { border } from './tokens.ts';

export const frameStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block-start: 8px;
  }
  .waiting::before {
    content: '';
    display: inline-block;
    padding: 6px;
    margin-inline-end: 8px;
    border: 2px dashed;
    border-radius: 50%;
    animation: turn 1.2s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  .retry {
    padding: 8px 14px;
    border: 1px solid ${border};
  }
`;

/** Renders `content` once data and language are there; else the slot, with what there is to say. */
export function framed<D extends HoursDirectory>(
  i18n: LanguageController,
  data: DirectoryController<D>,
  announcer: Announcer,
  content: (directory: D) => TemplateResult | typeof nothing,
): TemplateResult {
  const { state } = data;
  const { locale, dir, ready } = i18n;
  announcer.busy = state.kind === 'loading';
  const shown = state.kind === 'loaded' && ready ? content(state.directory) : undefined;
  const failed = shown === nothing || (state.kind === 'failed' && ready);
  const waiting = !shown && (state.kind === 'loading' || state.kind === 'loaded');
  announcer.changed('failure', failed && state, failed && failedText(i18n));
  // The region first: an element in a line of text stands on that line with its last words.
  return html`${announcer.region(i18n)}${
    shown && !failed
      ? html`<div lang=${locale} dir=${dir} class="content">${shown}</div>`
      : html`<slot class=${waiting ? 'room' : nothing}>
            ${
              state.kind === 'loading' && ready
                ? html`<p class="notice muted waiting" lang=${locale} dir=${dir}>${loadingText(i18n)}</p>`
                : nothing
            }
          </slot>
          ${failed ? failure(i18n, data, announcer) : nothing}`
  }`;
}

function failure<D extends HoursDirectory>(
  i18n: LanguageController,
  data: DirectoryController<D>,
  announcer: Announcer,
): TemplateResult {
  const retry = (): void => {
    data.retry();
    announcer.changed('failure', data.state, loadingText(i18n));
  };
  return html`<div class="notice" lang=${i18n.locale} dir=${i18n.dir}>
    <p>${failedText(i18n)}</p>
    ${
      data.state.kind === 'failed'
        ? html`<button type="button" class="button retry no-print" @click=${retry}>${retryText(i18n)}</button>`
        : nothing
    }
  </div>`;
}

const loadingText = ({ msg }: I18n): string =>
  msg('Die Angaben werden geladen …', { id: 'loading', desc: 'Shown while the data file is loading' });

export const failedText = ({ msg }: I18n): string =>
  msg('Die Angaben sind gerade nicht verfügbar.', {
    id: 'failed',
    desc: 'The data could not be loaded; contact details of the page itself may stand above this line',
  });

export const retryText = ({ msg }: I18n): string =>
  msg('Noch einmal versuchen', { id: 'retry', desc: 'Button: load the data again' });
