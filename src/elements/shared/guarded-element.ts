/**
 * What an element does when something throws while it enters the page or renders, whatever that is: it shows the page's
 * fallback, the calm line and the button again, and says so (docs/decisions/guard.md).
 */
import { LitElement } from 'lit';
import type { LanguageController } from '../../i18n/language-controller.ts';
import type { DirectoryController } from '../../load/directory-controller.ts';
import { Announcer } from './announcer.ts';
import { failedText, retryText } from './frame.ts';

export abstract class GuardedElement extends LitElement {
  /** By which the element says that it failed, and tries again. */
  protected abstract readonly frame: { i18n: LanguageController; data: Pick<DirectoryController, 'fail' | 'retry'> };
  /** By which the element is heard where nobody reads it. */
  protected readonly announcer = new Announcer(this);
  /** What stands in the shadow is plain, and gives way to the next rendering. */
  #plain = false;

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      this.#rescue(error);
    }
  }

  protected override performUpdate(): void {
    try {
      if (this.#plain && this.isUpdatePending) this.#begin();
      super.performUpdate();
    } catch (error) {
      this.#rescue(error);
    }
  }

  /** Without Lit at first, which may be what failed. */
  #rescue(error: unknown): void {
    const { i18n, data } = this.frame;
    const button = { className: 'button retry no-print', textContent: retryText(i18n), onclick: () => data.retry() };
    this.#begin(
      document.createElement('slot'),
      Object.assign(document.createElement('p'), { className: 'notice', textContent: failedText(i18n) }),
      Object.assign(document.createElement('button'), button),
    );
    this.#plain = true;
    data.fail(error);
  }

  /** Empties the shadow: on what is half rendered, Lit can't build. */
  #begin(...nodes: Node[]): void {
    this.#plain = false;
    const root = this.shadowRoot;
    const end = document.createComment('');
    // Styles, where they could not be adopted.
    root?.replaceChildren(...root.querySelectorAll('style'), ...nodes, end);
    // Lit remembers what it has rendered at this node.
    this.renderOptions.renderBefore = end;
  }
}
