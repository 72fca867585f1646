/** The same card drawn by Lit: what the library costs, and nothing of ours. */
import { html, LitElement, unsafeCSS } from 'lit';
import { card } from './card.ts';
import { styles } from './office.ts';

class PlainLit extends LitElement {
  static override styles = unsafeCSS(styles);

  override render(): unknown {
    return card(html, new Date(Date.now()));
  }
}
customElements.define('plain-lit', PlainLit);
