import { css } from 'lit';

export const badgeStyles = css`
  /* A word is broken where it is wider than all there is, not to make the badge narrower. */
  :host {
    display: inline-block;
    overflow-wrap: break-word;
    max-inline-size: 100%;
  }
  .status {
    display: inline-flex;
    max-inline-size: 100%;
    vertical-align: top;
  }
  .number {
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
