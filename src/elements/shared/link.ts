/** Links that say, to those who can't see their address, that they lead to another site. */
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view.ts';

/** A link that is pressed by itself, and not within a sentence. */
export function actionLink(view: View, href: string, words: unknown): TemplateResult {
  return html`<a class="action" href=${href}>${words}${leavesPage(view, href)}</a>`;
}

/** Hidden words for the end of a link; nothing where it stays on the page's own site, dials or writes. */
export function leavesPage({ i18n: { msg } }: View, href: string): TemplateResult | typeof nothing {
  if (!/^https?:/i.test(href) || `${href}/`.startsWith(`${location.origin}/`)) return nothing;
  const words = msg('andere Internetseite', {
    id: 'other-site',
    desc: 'At the end of a link, for screen readers: it leads to another website',
  });
  return unseenAside(words);
}

/** What is heard with the words before it and not seen: whose a link is, or where it leads. */
export const unseen = (words: unknown): TemplateResult => html`<span class="visually-hidden">${words}</span>`;

/** The same in brackets: " (Frau Beispiel)". */
export const unseenAside = (words: unknown): TemplateResult =>
  // The bracket is an expression: plain text, at which Lit would know that the words end, is replaced by a browser's translator.
  html`<span class="visually-hidden"> (${words}${')'}</span>`;
