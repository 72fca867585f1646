/**
 * An element whose inside is a part that is loaded beside its data, because most pages have none of it (docs/decisions/on-demand.md).
 * Until all is there it shows the page's fallback, and when something does not come, the calm line.
 */
import { adoptStyles, css, html, type CSSResultGroup, type CSSResultOrNative, nothing, type TemplateResult } from 'lit';
import { LanguageController } from '../../i18n/language-controller.ts';
import { DirectoryController } from '../../load/directory-controller.ts';
import { flawless } from '../../model/reading/flawless.ts';
import type { Directory } from '../../model/schema/schema.ts';
import type { Announcer } from './announcer.ts';
import { base } from './base.css.ts';
import { ClockController } from './clock.ts';
import { framed, frameStyles } from './frame.ts';
import { GuardedElement } from './guarded-element.ts';
import { languageMenu, languageMenuStyles } from './language-menu.ts';
import { preparePlaceMore } from './load-place-more.ts';
import { prepareTranslation, translated } from './load-translation.ts';

/** What an inside has of its element, as long as both live. */
export type Shared = {
  i18n: LanguageController;
  data: DirectoryController;
  clock: ClockController;
  announcer: Announcer;
};

/** What an element shows: one for each element, so that it may keep what the reader has chosen. */
export interface Inside {
  render(directory: Directory): TemplateResult;
}

/**
 * The class of an inside, with its styles beyond those that all elements have: a getter, as beside a static field all private ones are
 * compiled at length. `Host`: as much of the element as it reads.
 */
export type InsideClass<Host> = { new (host: Host, shared: Shared): Inside; readonly styles: CSSResultOrNative[] };

const partStyles = css`
  /* About as high as they are, where that is less than most (docs/decisions/layout-shift.md). One class may stand for all of them. */
  :host(:is(kmt-document-list, kmt-network)) {
    --_kmt-room: 45em;
  }
  :host(kmt-event-list) {
    --_kmt-room: 18em;
  }
  /* The chevron stays near its words. */
  .original {
    max-inline-size: 48em;
  }
`;

export abstract class PartElement extends GuardedElement {
  static override get styles(): CSSResultGroup {
    return [base, frameStyles, languageMenuStyles, partStyles];
  }

  abstract src: string;
  abstract languageMenu: string;

  readonly #i18n = new LanguageController(this, 'more');
  readonly #data = new DirectoryController(this, flawless, (result) =>
    Promise.all([this.#prepare(), prepareTranslation(this, this.#i18n, result)]),
  );
  readonly #clock = new ClockController(this);
  protected readonly frame = { i18n: this.#i18n, data: this.#data };
  #inside?: Inside;

  /** Loads what it shows; rejects where that does not come, and is called anew by the next try. */
  protected abstract loadInside(): Promise<InsideClass<this>>;

  override render(): TemplateResult {
    return framed(this.#i18n, this.#data, this.announcer, (directory) =>
      this.#inside
        ? html`${languageMenu(this.#i18n, this.languageMenu)}${this.#inside.render(translated(this.#i18n, directory))}`
        : nothing,
    );
  }

  async #prepare(): Promise<void> {
    const [Inside] = await Promise.all([this.loadInside(), preparePlaceMore()]);
    if (this.#inside) return;
    const { elementStyles } = this.constructor as typeof PartElement;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...Inside.styles]);
    this.#inside = new Inside(this, { ...this.frame, clock: this.#clock, announcer: this.announcer });
  }
}
