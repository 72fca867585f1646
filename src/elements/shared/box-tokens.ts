/** The design's tokens for what draws boxes: lines, surfaces, corners. Apart from tokens.ts, because a badge has no box. */
import { css } from 'lit';
import { scheme } from './tokens.ts';

/** Text on a surface filled with the accent. */
export const onAccent = css`var(--kmt-color-on-accent, var(--kern-color-action-on-default, ${scheme('#ffffff', '#0b1f33')}))`;
/** Hairlines between things. */
export const line = css`var(--kmt-color-line, ${scheme('#cfd5dc', '#47505b')})`;
/** Borders of fields and buttons: 3:1 against the page. */
export const border = css`var(--kmt-color-border, ${scheme('#6b7683', '#8e99a6')})`;
/** A quiet surface behind a group of things. */
export const surface = css`var(--kmt-color-surface, ${scheme('#f4f6f8', '#22272e')})`;
/** Corners. */
export const radius = css`var(--kmt-radius, 6px)`;
