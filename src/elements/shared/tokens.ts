/**
 * The design's colour roles, one constant each: a public custom property that integrators set on the element or above it, then the
 * token of the public sector's design system KERN where the page has it, then our own.
 */
import { css } from 'lit';

/**
 * Three steps: plain values for light pages; on a dark system, a browser that does not know `light-dark()` can't know which page it
 * is on, so that everything is drawn in the page's own text colour; everybody else gets the pair that goes with the page's `color-scheme`.
 */
export const colours = css`
  :host {
    --_kmt-accent: var(--kmt-color-accent, var(--kern-color-action-default, #0b57a4));
    --_kmt-muted: var(--kmt-color-text-muted, #4d5762);
    --_kmt-border: var(--kmt-color-border, #6b7683);
    --_kmt-open: var(--kmt-color-open, var(--kern-color-feedback-success, #18742f));
    --_kmt-soon: var(--kmt-color-closing-soon, var(--kern-color-feedback-warning, #8f5400));
  }
  @supports not (color: light-dark(red, red)) {
    @media (prefers-color-scheme: dark) {
      :host {
        --_kmt-accent: var(--kmt-color-accent, currentColor);
        --_kmt-muted: var(--kmt-color-text-muted, currentColor);
        --_kmt-border: var(--kmt-color-border, #788390);
        --_kmt-open: var(--kmt-color-open, #2c9249);
        --_kmt-soon: var(--kmt-color-closing-soon, #b0741a);
      }
    }
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_kmt-accent: var(--kmt-color-accent, var(--kern-color-action-default, light-dark(#0b57a4, #8ec5ff)));
      --_kmt-muted: var(--kmt-color-text-muted, light-dark(#4d5762, #b8c0cc));
      --_kmt-border: var(--kmt-color-border, light-dark(#6b7683, #8e99a6));
      --_kmt-open: var(--kmt-color-open, var(--kern-color-feedback-success, light-dark(#18742f, #57c26d)));
      --_kmt-soon: var(--kmt-color-closing-soon, var(--kern-color-feedback-warning, light-dark(#8f5400, #e0a33a)));
    }
  }
`;

/** Links, the focus ring and whatever is chosen. */
export const accent = css`var(--_kmt-accent)`;
/** Text of less weight; still 4.5:1. */
export const muted = css`var(--_kmt-muted)`;
/** Borders of fields and buttons, and the disc of every state that is neither "open" nor "closing soon": 3:1. */
export const border = css`var(--_kmt-border)`;
/** The disc of "open". */
export const open = css`var(--_kmt-open)`;
/** The disc of "closing soon". */
export const soon = css`var(--_kmt-soon)`;
/** Every size of text is relative to this; 16 px at least, whatever the host page does to its root. */
export const fontSize = css`var(--kmt-font-size, max(1em, 16px))`;
