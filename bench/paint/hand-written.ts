/** The card without a library: its texts are put together, and become the page's all at once. */
import { card, type Html } from './card.ts';
import { styles } from './office.ts';

/** What the tag has made, and need not be escaped. */
class Made {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function written(value: unknown): string {
  if (value instanceof Made) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  return typeof value === 'string' ? escaped(value) : '';
}

const html: Html = (strings, ...values) =>
  new Made(
    strings.reduce((before, text, index) => {
      const value = written(values[index - 1]);
      return before + (before.endsWith('=') ? `"${value}"` : value) + text;
    }),
  );

customElements.define(
  'hand-written',
  class extends HTMLElement {
    connectedCallback(): void {
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = written(card(html, new Date(Date.now())));
    }
  },
);
