/**
 * The choice of a language, for every widget on the page: chips for what a reader most likely wants, and all others behind
 * one of them. What is open stays in the markup, as it does in `<details>`: no rendering touches it.
 */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../../i18n/language-controller.ts';
import { menuName } from '../../i18n/language-names.ts';
import { directionOf, LOCALES, type MenuChoice, nearestLocale } from '../../i18n/locales.ts';
import { EASY_TO_READ } from '../../model/languages.ts';
import { chooseLanguage } from '../../i18n/language-choice.ts';
import { radius, surface } from './box-tokens.ts';
import { checkIcon, chevronIcon, globeIcon, icon } from './icons.ts';

export const languageMenuStyles = css`
  .languages {
    margin-block-end: 16px;
  }
  /* Three columns at most, and two on a phone. */
  .langs {
    columns: 6.5em 3;
    column-gap: 16px;
    max-inline-size: 48em;
    margin-block-start: 8px;
    padding: 8px 16px;
    background: ${surface};
    border-radius: ${radius};
  }
  .langs[hidden] {
    display: none;
  }
  /* A name in two lines begins where the column does, whichever way it is written. */
  .langs button {
    text-align: match-parent;
  }
`;

/** As many stand beside each other; more are folded away. */
const FEW = 3;

/**
 * The menu for `language-menu="de,en,ar"`: each language by its own name; nothing where there is none to choose. `all` stands for all
 * of the interface. Tags that the widgets have no language for are left out.
 */
export function languageMenu(i18n: LanguageController, tags: string): TemplateResult | typeof nothing {
  const offered = offeredBy(tags);
  if (offered.length < 2) return nothing;
  const { choice: on, msg } = i18n;
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
          ? offered.map((each) => chip(each, each === on))
          : html`<button
                type="button"
                class="chip chosen"
                aria-expanded="false"
                aria-controls="languages"
                @click=${toggle}
              >
                ${icon(globeIcon)}<span lang=${on} dir=${directionOf(on)}>${menuName(on)}</span
                >${icon(chevronIcon, 'chevron')}
              </button>
              ${likely(offered, on).map((each) => chip(each))}`
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
                    aria-current=${each === on ? 'true' : nothing}
                    @click=${choice(each)}
                  >
                    ${menuName(each)}${each === on ? icon(checkIcon) : nothing}
                  </button>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

/** What an attribute offers, in its order, each language once. */
function offeredBy(tags: string): readonly MenuChoice[] {
  const choices = tags.split(/[\s,]+/).flatMap((tag): readonly (MenuChoice | undefined)[] => {
    if (tag === 'all') return LOCALES;
    return [tag.toLowerCase() === EASY_TO_READ ? EASY_TO_READ : nearestLocale(tag)];
  });
  return [...new Set(choices)].filter((each) => each !== undefined);
}

/** What a reader may want instead of the language that is on: the browser's, and German that is easier. */
function likely(offered: readonly MenuChoice[], on: MenuChoice): MenuChoice[] {
  const own = navigator.languages.map(nearestLocale).find((each) => each && offered.includes(each));
  return [...new Set<MenuChoice | undefined>([own, 'de-simple', EASY_TO_READ])]
    .filter((each) => each !== undefined)
    .filter((each) => each !== on && offered.includes(each));
}

/** A language to press; `pressed` where it stays when it was. */
const chip = (language: MenuChoice, pressed?: boolean): TemplateResult =>
  html`<button
    type="button"
    class="chip"
    lang=${language}
    dir=${directionOf(language)}
    aria-pressed=${pressed ?? nothing}
    @click=${choice(language)}
  >
    ${menuName(language)}
  </button>`;

/** Closes the fold, which keeps the focus: what was pressed may go, or be folded away. */
const choice =
  (language: MenuChoice) =>
  ({ currentTarget }: Event): void => {
    setOpen(currentTarget as Element, false)?.focus();
    chooseLanguage(language);
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
