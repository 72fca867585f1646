/** What all elements share: the page's font and colour, the base size, focus, links, headings, and what print leaves. */
import { css } from 'lit';
import { accent, fontSize, muted } from './tokens.ts';

/** The least: enough for an element that is one line of text. */
export const core = css`
  :host {
    display: block;
    color: inherit;
    font-family: var(--kmt-font-family, inherit);
    font-size: ${fontSize};
    line-height: 1.5;
    text-align: start;
    hyphens: manual;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p {
    margin: 0;
  }
  .muted {
    color: ${muted};
    font-size: 0.875em;
  }
  .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  svg {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
  }
  :focus-visible {
    outline: 3px solid ${accent};
    outline-offset: 2px;
    border-radius: 2px;
  }
  @media print {
    :host {
      color: #000;
    }
    .no-print {
      display: none;
    }
  }
`;

/** Headings, lists, links and disclosures besides. */
export const base = css`
  ${core}
  h2,
  h3,
  h4,
  h5,
  h6,
  ul,
  ol,
  dl,
  dd,
  address {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  .title {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .subtitle {
    font-size: 1em;
    font-weight: 650;
  }
  a {
    color: ${accent};
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .link {
    font: inherit;
    color: ${accent};
    min-block-size: 44px;
    padding: 0;
    background: none;
    border: 0;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.5em;
    cursor: pointer;
  }
  summary::marker {
    color: ${accent};
  }
  details > p {
    max-inline-size: 65ch;
  }
  .line {
    display: block;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    a {
      color: inherit;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
