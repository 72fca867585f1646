/** The design's tokens for what draws boxes: lines, surfaces, corners. Apart from tokens.ts, because a badge has no box. */
import { css } from 'lit';

/** Our own colours for fields and buttons, as in tokens.ts. */
export const boxColours = css`
  :host {
    --_kmt-on-accent: #fff;
    --_kmt-border: #6b7683;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_kmt-on-accent: light-dark(#fff, #0b1f33);
      --_kmt-border: light-dark(#6b7683, #8e99a6);
    }
  }
`;

/** Text on a surface filled with the accent. */
export const onAccent = css`var(--kmt-color-on-accent, var(--kern-color-action-on-default, var(--_kmt-on-accent)))`;
/** Borders of fields and buttons: 3:1 against the page. */
export const border = css`var(--kmt-color-border, var(--_kmt-border))`;
/** Hairlines between things; translucent, for grounds of any kind. */
export const line = css`var(--kmt-color-line, rgb(110 122 138 / 0.34))`;
/** A quiet surface behind a group of things, as translucent. */
export const surface = css`var(--kmt-color-surface, rgb(110 122 138 / 0.1))`;
/** Corners. */
export const radius = css`var(--kmt-radius, 6px)`;
