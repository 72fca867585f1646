import { css } from 'lit';

export const badgeStyles = css`
  /* A word is broken where it is wider than all there is, not to make the badge narrower. */
  :host {
    display: inline-block;
    overflow-wrap: break-word;
    max-inline-size: 100%;
  }
  /* A flex box: beside a long text it is as wide as its longest word, which the columns of a grid are not. */
  .status {
    display: inline-flex;
    max-inline-size: 100%;
    vertical-align: top;
  }
  .status > span {
    min-inline-size: 0;
  }
  a .number {
    white-space: normal;
  }
  a {
    display: inline-block;
    color: inherit;
  }
  .content,
  slot,
  .notice {
    max-inline-size: 90vw;
  }
`;
