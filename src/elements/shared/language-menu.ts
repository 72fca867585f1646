/** Buttons that change the language of every widget on the page. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../i18n/language-controller.ts';
import { ownNameOf } from '../../i18n/language-names.ts';
import { directionOf, nearestLocale } from '../../i18n/locales.ts';
import { chooseLanguage } from '../../i18n/language-choice.ts';
import { accent } from './tokens.ts';

export const languageMenuStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 4px;
    margin-block-end: 8px;
  }
  .languages button {
    padding: 0 8px 2px;
    border: 0;
  }
  .languages [aria-pressed='true'] {
    font-weight: 650;
    padding-block-end: 0;
    border-block-end: 2px solid ${accent};
  }
`;

/**
 * The menu for `language-menu="de,en,ar"`, each language by its own name; nothing where the attribute is empty. Tags that
 * the widgets have no language for are left out.
 */
export function languageMenu(i18n: LanguageController, tags: string): TemplateResult | typeof nothing {
  const locales = [...new Set(tags.split(/[\s,]+/).map((tag) => nearestLocale(tag)))].filter(
    (locale) => locale !== undefined,
  );
  if (locales.length < 2) return nothing;
  return html`<div
    class="languages no-print"
    role="group"
    part="language-menu"
    aria-label=${i18n.msg('Sprache wählen', { id: 'choose-language', desc: 'Name of the group of language buttons' })}
  >
    ${locales.map(
      (locale) =>
        html`<button
          type="button"
          lang=${locale}
          dir=${directionOf(locale)}
          aria-pressed=${locale === i18n.locale}
          @click=${() => chooseLanguage(locale)}
        >
          ${ownNameOf(locale)}
        </button>`,
    )}
  </div>`;
}
