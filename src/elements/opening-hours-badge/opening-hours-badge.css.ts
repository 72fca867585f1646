import { css } from 'lit';

export const badgeStyles = css`
  /* A word is broken where it is wider than all there is, not to make the badge narrower. */
  :host {
    display: inline-block;
    overflow-wrap: break-word;
  }
  :host,
  .status {
    max-inline-size: 100%;
  }
  a {
    color: inherit;
  }
  .status > span {
    min-inline-size: 0;
  }
  .content,
  .notice,
  slot {
    display: block;
    max-inline-size: 90vw;
  }
`;
