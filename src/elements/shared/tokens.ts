/**
 * The design's tokens, one constant each: a public custom property, then the token of the public sector's design system KERN
 * where the page has it, then our own. Integrators set the `--kmt-*` property on the element or above it.
 */
import { css } from 'lit';

/**
 * Our own colours, for pages in light and in dark: which of the two holds, follows the page's `color-scheme`. Where the browser
 * does not know `light-dark()`, nobody knows which page it is: what can be read on both.
 */
export const colours = css`
  :host {
    --_kmt-accent: #1a73d9;
    --_kmt-muted: currentColor;
    --_kmt-open: #1a7f37;
    --_kmt-soon: #9a5b00;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_kmt-accent: light-dark(#0b57a4, #8ec5ff);
      --_kmt-muted: light-dark(#505a66, #b8c0cc);
      --_kmt-open: light-dark(#1a7f37, #57c26d);
      --_kmt-soon: light-dark(#9a5b00, #e0a33a);
    }
  }
`;

/** Links, the focus ring and whatever is chosen. */
export const accent = css`var(--kmt-color-accent, var(--kern-color-action-default, var(--_kmt-accent)))`;
/** Text of less weight; still 4.5:1. */
export const muted = css`var(--kmt-color-text-muted, var(--_kmt-muted))`;
/** The shape before "open". */
export const open = css`var(--kmt-color-open, var(--kern-color-feedback-success, var(--_kmt-open)))`;
/** The shape before "closing soon". */
export const soon = css`var(--kmt-color-closing-soon, var(--kern-color-feedback-warning, var(--_kmt-soon)))`;
/** Every size of text is relative to this; 16 px at least, whatever the host page does to its root. */
export const fontSize = css`var(--kmt-font-size, max(1em, 16px))`;
