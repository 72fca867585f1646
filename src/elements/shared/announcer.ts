/**
 * What screen readers hear of an element without going there. What is visible is never in a live region: it would not be
 * read in its place. So each element has one hidden region, filled when something has changed and emptied soon after, before
 * anybody comes across it.
 */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.ts';

/** Long enough for every screen reader to fetch the words. */
const LINGER_MS = 3000;

/** What was said last on the page, and by whom: a card and a badge of one office close at the same time. */
let spoken: { words?: unknown; by?: LitElement } = {};

export class Announcer {
  readonly #host: LitElement;
  readonly #known: Record<string, unknown> = {};
  #words: unknown;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether the element waits for something. On the element itself: of `ElementInternals`, Chromium does not pass it on. */
  set busy(busy: boolean) {
    this.#host.ariaBusy = busy ? 'true' : null;
  }

  /**
   * Announces `words` where `state` is another than when this was last called for the topic; the first call only remembers.
   * Templates call it in every rendering; without words where the reader hears of the change in another way.
   */
  changed(topic: string, state: object | string | boolean, words?: unknown): void {
    const known = this.#known[topic] ?? state;
    this.#known[topic] = state;
    const by = this.#host;
    if (known === state || !words || !by.isConnected || (words === spoken.words && spoken.by?.isConnected)) return;
    this.#words = words;
    spoken = { words, by };
    setTimeout(() => {
      if (this.#words !== words) return;
      this.#words = undefined;
      spoken = {};
      // Outside the page there is nothing to take back: whoever enters it renders.
      if (by.isConnected) by.requestUpdate();
    }, LINGER_MS);
  }

  /** To be rendered always and after all that may announce: a region that comes with its words is not heard. */
  region({ locale, dir }: I18n): TemplateResult {
    // Not role=status, of which Orca says "statusbar" to whoever passes it.
    return html`<div class="visually-hidden" aria-live="polite" lang=${locale} dir=${dir}>
      ${this.#words ?? nothing}
    </div>`;
  }
}
