/**
 * The choice of a language, for every widget on the page: chips for what a reader most likely wants, and all others behind
 * one of them. What is open stays in the markup, as it does in `<details>`: no rendering touches it.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../i18n/language-controller.ts';
import { menuName } from '../../i18n/language-names.ts';
import { directionOf, type Locale, LOCALES, nearestLocale } from '../../i18n/locales.ts';
import { chooseLanguage } from '../../i18n/language-choice.ts';
import { radius, surface } from './box-tokens.ts';
import { checkIcon, chevronIcon, globeIcon, icon } from './icons.ts';

export const languageMenuStyles = css`
  .languages {
    margin-block-end: 16px;
  }
  /* Three columns at most, and two on a phone. */
  .langs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(6.5em, 30%)), 1fr));
    gap: 0 16px;
    max-inline-size: 44em;
    margin-block-start: 8px;
    padding: 8px 16px;
    background: ${surface};
    border-radius: ${radius};
  }
  .langs[hidden] {
    display: none;
  }
`;

/** As many stand beside each other; more are folded away. */
const FEW = 3;

/**
 * The menu for `language-menu="de,en,ar"`, or `all`: each language by its own name; nothing where there is none to choose. Tags that
 * the widgets have no language for are left out.
 */
export function languageMenu(i18n: LanguageController, tags: string): TemplateResult | typeof nothing {
  const offered = offeredBy(tags);
  if (offered.length < 2) return nothing;
  const { locale, msg } = i18n;
  const few = offered.length <= FEW;
  return html`<div
    class="languages no-print"
    role="group"
    part="language-menu"
    aria-label=${msg('Sprache wählen', { id: 'choose-language', desc: 'Name of the group of language buttons' })}
    @keydown=${closeByEscape}
  >
    <div class="chips">
      ${
        few
          ? offered.map((each) => chip(each, each === locale))
          : html`<button
                type="button"
                class="chip chosen"
                aria-expanded="false"
                aria-controls="languages"
                @click=${toggle}
              >
                ${icon(globeIcon)}<span lang=${locale} dir=${directionOf(locale)}>${menuName(locale)}</span
                >${icon(chevronIcon, 'chevron')}
              </button>
              ${likely(offered, locale).map((each) => chip(each))}`
      }
    </div>
    ${
      few
        ? nothing
        : html`<ul id="languages" class="langs" role="list" hidden>
            ${offered.map(
              (each) =>
                html`<li>
                  <button
                    type="button"
                    class="button bare"
                    lang=${each}
                    dir=${directionOf(each)}
                    aria-current=${each === locale ? 'true' : nothing}
                    @click=${choice(each)}
                  >
                    ${menuName(each)}${each === locale ? icon(checkIcon) : nothing}
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

/** What an attribute offers, in its order, each language once. */
function offeredBy(tags: string): readonly Locale[] {
  if (tags.trim() === 'all') return LOCALES;
  const locales = tags.split(/[\s,]+/).map(nearestLocale);
  return [...new Set(locales)].filter((locale) => locale !== undefined);
}

/** What a reader may want instead of the language that is on: the browser's, and plain German. */
function likely(offered: readonly Locale[], locale: Locale): Locale[] {
  const own = navigator.languages.map(nearestLocale).find((each) => each && offered.includes(each));
  return [...new Set([own, 'de-simple' as const])]
    .filter((each) => each !== undefined)
    .filter((each) => each !== locale && offered.includes(each));
}

/** A language to press; `pressed` where it stays when it was. */
const chip = (locale: Locale, pressed?: boolean): TemplateResult =>
  html`<button
    type="button"
    class="chip"
    lang=${locale}
    dir=${directionOf(locale)}
    aria-pressed=${pressed ?? nothing}
    @click=${choice(locale)}
  >
    ${menuName(locale)}
  </button>`;

/** Closes the fold, which keeps the focus: what was pressed may go, or be folded away. */
const choice =
  (locale: Locale) =>
  ({ currentTarget }: Event): void => {
    setOpen(currentTarget as Element, false)?.focus();
    chooseLanguage(locale);
  };

function toggle({ currentTarget }: Event): void {
  const fold = currentTarget as Element;
  setOpen(fold, fold.getAttribute('aria-expanded') === 'false');
}

function closeByEscape(event: KeyboardEvent): void {
  const menu = event.currentTarget as Element;
  if (event.key !== 'Escape' || !menu.querySelector('[aria-expanded=true]')) return;
  // Not the dialog around as well.
  event.preventDefault();
  event.stopPropagation();
  setOpen(menu, false)?.focus();
}

/** Opens or closes the fold of the menu around an element, and gives the chip that does so; null where there is no fold. */
function setOpen(inside: Element, open: boolean): HTMLElement | null {
  const menu = inside.closest('.languages')!;
  const fold = menu.querySelector<HTMLElement>('[aria-expanded]');
  if (fold) {
    fold.setAttribute('aria-expanded', String(open));
    menu.querySelector('ul')!.hidden = !open;
  }
  return fold;
}
