/**
 * Scripts whose letters are taller than Latin ones, with marks above and below: Arabic, Persian, Kurdish, Pashto, Ethiopic. No font is
 * asked for: the page's own, and where that lacks the letters, the system's.
 */
import { css, unsafeCSS } from 'lit';

export const tallScripts = css`
  .content[dir='rtl'],
  .content[lang='ti'] {
    --_kmt-taller: 0.25;
    line-height: 1.75;
  }
`;

/** A line's height that grows for taller letters: 1.25 is 1.5 for them. */
export const lineHeight = (latin: number): ReturnType<typeof css> =>
  css`calc(${unsafeCSS(latin)} + var(--_kmt-taller, 0))`;
/** What brings an icon of 1.25em to the middle of a line of 1.5, or of 1.75. */
export const toMiddle = css`calc(0.125em + var(--_kmt-taller, 0) * 0.5em)`;
