/**
 * The design's tokens, one constant each: a public custom property with its default, which takes the token of the public
 * sector's design system KERN where the page has it. Integrators set the `--kmt-*` property on the element or above it.
 */
import { css, type CSSResult, unsafeCSS } from 'lit';

/** A colour for pages in light and in dark; which of the two holds follows the page's `color-scheme`. */
export const scheme = (light: string, dark: string): CSSResult => unsafeCSS(`light-dark(${light}, ${dark})`);

/** Links, the focus ring and whatever is chosen. */
export const accent = css`var(--kmt-color-accent, var(--kern-color-action-default, ${scheme('#0b57a4', '#8ec5ff')}))`;
/** Text of less weight; still 4.5:1. */
export const muted = css`var(--kmt-color-text-muted, ${scheme('#505a66', '#b8c0cc')})`;
/** The shape before "open". */
export const open = css`var(--kmt-color-open, var(--kern-color-feedback-success, ${scheme('#1a7f37', '#57c26d')}))`;
/** The shape before "closing soon". */
export const soon = css`var(--kmt-color-closing-soon, var(--kern-color-feedback-warning, ${scheme('#9a5b00', '#e0a33a')}))`;
/** Every size of text is relative to this; 16 px at least, whatever the host page does to its root. */
export const fontSize = css`var(--kmt-font-size, max(1em, 16px))`;
