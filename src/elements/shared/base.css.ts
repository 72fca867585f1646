/** What elements of more than a line share besides the core: headings, lists, links and disclosures. */
import { css } from 'lit';
import { core } from './core.css.ts';
import { accent } from './tokens.ts';

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
    white-space: pre-line;
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
