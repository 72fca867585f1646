/** The least that all elements share: the page's font and colour, the base size, focus, and what print leaves. */
import { css } from 'lit';
import { accent, colours, fontSize, muted } from './tokens.ts';
import { tallScripts } from './scripts.css.ts';

export const core = css`
  ${colours}
  ${tallScripts}
  :host {
    display: block;
    color: inherit;
    font-family: var(--kmt-font-family, inherit);
    /* A page's "* { font-size: 11px }" would win over what we say of the element itself. */
    font-size: ${fontSize} !important;
    line-height: 1.5 !important;
    /* What the text around asks for its own sake, and would break ours. */
    text-align: start;
    text-indent: 0;
    text-transform: none;
    font-variant: normal;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    word-break: normal;
    hyphens: manual;
    overflow-wrap: break-word;
    overflow-wrap: anywhere;
    cursor: auto;
    -webkit-user-select: text;
    user-select: text;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
  }
  slot,
  .line {
    display: block;
  }
  button,
  input {
    color: inherit;
    min-block-size: 44px;
    background: none;
  }
  button {
    cursor: pointer;
  }
  .muted {
    color: ${muted};
    font-size: 0.875em;
  }
  /* In its line and not beside it, so that it is heard with the words before it. */
  .visually-hidden {
    /* Of one font, whatever is around: each takes a browser half a millisecond. This one need not exist. */
    font: 0/0 u;
    letter-spacing: 0;
    word-spacing: 0;
    -webkit-user-select: none;
    user-select: none;
  }
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid ${accent};
    outline-offset: 2px;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before {
      animation: none !important;
      transition: none !important;
    }
  }
  /* Browsers leave the colours of drawings alone where a reader has colours of his own. */
  @media print, (forced-colors: active) {
    :host {
      --_kmt-accent: currentColor;
      --_kmt-muted: currentColor;
      --_kmt-border: currentColor;
      --_kmt-open: currentColor;
      --_kmt-soon: currentColor;
    }
  }
  @media print {
    :host {
      color: #000;
    }
    .no-print {
      display: none !important;
    }
  }
`;
