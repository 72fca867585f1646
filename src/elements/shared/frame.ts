/**
 * What an element shows around its content: the page's own fallback until data is there and again when it fails, one
 * calm line when it failed, and the content in the element's language.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.ts';
import type { LanguageController } from '../../i18n/language-controller.ts';
import type { DirectoryController } from '../../load/directory-controller.ts';
import type { HoursDirectory } from '../../model/schema/hours-directory.ts';

export const frameStyles = css`
  .notice {
    margin-block-start: 0.5em;
  }
  .retry {
    padding-inline: 1em;
    border: 1px solid;
    border-radius: 6px;
  }
`;

/** Renders `content` once data and language are there; else the slot, with what there is to say. */
export function framed<D extends HoursDirectory>(
  i18n: LanguageController,
  data: DirectoryController<D>,
  content: (directory: D) => TemplateResult | typeof nothing,
): TemplateResult {
  const { state } = data;
  if (state.kind === 'loaded' && i18n.ready) {
    const shown = content(state.directory);
    if (shown !== nothing) return html`<div lang=${i18n.locale} dir=${i18n.dir} class="content">${shown}</div>`;
    return failure(i18n, data);
  }
  if (state.kind === 'failed' && i18n.ready) return failure(i18n, data);
  return html`<slot>
    ${
      state.kind !== 'idle' && i18n.ready
        ? html`<p class="notice muted" lang=${i18n.locale} dir=${i18n.dir}>
            ${i18n.msg('Die Angaben werden geladen …', { id: 'loading', desc: 'Shown while the data file is loading' })}
          </p>`
        : nothing
    }
  </slot>`;
}

function failure<D extends HoursDirectory>(i18n: LanguageController, data: DirectoryController<D>): TemplateResult {
  return html`<slot></slot>
    <div class="notice" role="status" lang=${i18n.locale} dir=${i18n.dir}>
      <p>${failedText(i18n)}</p>
      ${
        data.state.kind === 'failed'
          ? html`<button type="button" class="retry no-print" @click=${() => data.retry()}>${retryText(i18n)}</button>`
          : nothing
      }
    </div>`;
}

export const failedText = ({ msg }: I18n): string =>
  msg('Die Angaben sind gerade nicht verfügbar.', {
    id: 'failed',
    desc: 'The data could not be loaded; contact details of the page itself may stand above this line',
  });

export const retryText = ({ msg }: I18n): string =>
  msg('Noch einmal versuchen', { id: 'retry', desc: 'Button: load the data again' });
