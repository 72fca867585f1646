/**
 * The design's roles for what draws boxes: grounds, lines, corners. Apart from tokens.ts, because a badge has no box. Grounds and lines
 * are translucent: right on a page of any colour.
 */
import { css } from 'lit';

/** The filled button, in the same three steps as in tokens.ts. */
export const boxColours = css`
  :host {
    --_kmt-on-accent: var(--kmt-color-on-accent, var(--kern-color-action-on-default, #fff));
    --_kmt-fill: var(--_kmt-accent);
  }
  @supports not (color: light-dark(red, red)) {
    @media (prefers-color-scheme: dark) {
      :host {
        /* A ground of currentColor would swallow its own words: the main button is outlined here. */
        --_kmt-on-accent: currentColor;
        --_kmt-fill: transparent;
      }
    }
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_kmt-on-accent: var(--kmt-color-on-accent, var(--kern-color-action-on-default, light-dark(#fff, #0b1f33)));
    }
  }
`;

/** Text on a surface filled with `fill`. */
export const onAccent = css`var(--_kmt-on-accent)`;
/** The ground of the one filled button. */
export const fill = css`var(--_kmt-fill)`;
/** Hairlines between things. */
export const line = css`var(--kmt-color-line, rgb(110 122 138 / 0.34))`;
/** A quiet ground behind a group of things. */
export const surface = css`var(--kmt-color-surface, rgb(110 122 138 / 0.1))`;
/** The ground of the sign where it is open. */
export const openSurface = css`var(--kmt-color-open-surface, rgb(40 150 75 / 0.13))`;
/** The ground of the sign where it closes soon. */
export const soonSurface = css`var(--kmt-color-soon-surface, rgb(200 135 20 / 0.15))`;
/** Corners. */
export const radius = css`var(--kmt-radius, 6px)`;
