/** Gives an element its language: which one it is, its messages, and a new rendering when either changes. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tellFailure } from '../load/events.ts';
import { EASY_TO_READ } from '../model/languages.ts';
import type { I18n } from './i18n.ts';
import { loadLocale, templatesOf, type WordsPart } from './locale-files.ts';
import { directionOf, type Locale, type MenuChoice, nearestLocale, SOURCE_LOCALE, textLanguages } from './locales.ts';
import { type MsgFn, msgFrom } from './msg.ts';
import { languageFor, onLanguageChoice } from './reader-language.ts';

export class LanguageController implements ReactiveController, I18n {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #parts: WordsPart[];
  #endChoice?: () => void;
  /** The language that is asked for, also while it is not yet shown; "" where nobody names one. */
  wanted = '';
  /** Gets what else changes with the language; never rejects. Whoever has something sets it. */
  prepare?: () => Promise<void>;
  #locale: Locale = SOURCE_LOCALE;
  #textLanguages: readonly string[] = [SOURCE_LOCALE];
  #msg: MsgFn = msgFrom({});
  #ready = false;
  #failed = false;

  /** `parts`: whose messages the host shows besides those for all. It is not ready before it has them all. */
  constructor(host: ReactiveControllerHost & HTMLElement, ...parts: WordsPart[]) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  /** Whether there is something to show: false only until the first language is there (or has failed). */
  get ready(): boolean {
    return this.#ready;
  }

  /** The language of the interface as rendered now: the one before while a new one loads. */
  get locale(): Locale {
    return this.#locale;
  }

  get dir(): 'ltr' | 'rtl' {
    return directionOf(this.#locale);
  }

  get msg(): MsgFn {
    return this.#msg;
  }

  get textLanguages(): readonly string[] {
    return this.#textLanguages;
  }

  /** What a language menu calls the language: Leichte Sprache has no interface of its own. */
  get choice(): MenuChoice {
    return this.#textLanguages[0] === EASY_TO_READ ? EASY_TO_READ : this.#locale;
  }

  hostConnected(): void {
    this.hostDisconnected();
    this.#endChoice = onLanguageChoice(() => {
      // What could not be loaded is wanted anew.
      if (this.#failed) this.wanted = '';
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#endChoice?.();
  }

  /** Before every rendering: the element's own `lang` may have changed, or the element have moved. */
  hostUpdate(): void {
    takeBackWords(this.#host.shadowRoot);
    const wanted = languageFor(this.#host);
    if (this.#ready && wanted === this.wanted) return;
    this.wanted = wanted;
    const locale = nearestLocale(wanted) ?? SOURCE_LOCALE;
    if (templatesOf(locale, ...this.#parts)) {
      this.#use(locale);
      void this.prepare?.();
    } else void this.#load(locale);
  }

  async #load(locale: Locale): Promise<void> {
    const wanted = this.wanted;
    this.#failed = false;
    let usable: Locale = locale;
    try {
      await Promise.all([loadLocale(locale, ...this.#parts), this.prepare?.()]);
    } catch (error) {
      usable = SOURCE_LOCALE;
      this.#failed = true;
      tellFailure(this.#host, '', error);
    }
    if (wanted !== this.wanted) return;
    this.#use(usable);
    this.#host.requestUpdate();
  }

  #use(locale: Locale): void {
    this.#locale = locale;
    this.#textLanguages = textLanguages(this.wanted, locale);
    this.#msg = msgFrom(templatesOf(locale, ...this.#parts) ?? {});
    this.#ready = true;
  }
}

/**
 * The browser's translator puts each text into a `<font>` of its own, and what Lit would alter is no longer there: "closed"
 * would stay for ever. So its words, which stay as they are, become plain text again before each rendering. What then changes
 * is ours, and new to the translator.
 */
function takeBackWords(root: ShadowRoot | null): void {
  root?.querySelectorAll<HTMLElement>('font').forEach((font) => font.replaceWith(font.textContent));
}
