/** What elements of more than a line share besides the core: headings, lists, links and disclosures. */
import { css } from 'lit';
import { core } from './core.css.ts';
import { accent } from './tokens.ts';

export const base = css`
  ${core}
  /*
   * How wide the element is where its parent is as wide as what it holds: as wide as a box of no height that asks for 36em
   * and takes less (docs/decisions/content-sized-parents.md). What it holds asks for nothing, and goes by the width it gets.
   */
  :host {
    display: flow-root;
    min-inline-size: min(200px, 45%);
  }
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(min(200px, 45vw), min(36em, 90vw));
    /* Nothing, where the page makes the element a flex box. */
    flex: 0 0 0;
    min-inline-size: 0;
  }
  .content,
  slot,
  .notice {
    display: block;
    container-type: inline-size;
    inline-size: 100%;
  }
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
  .link {
    padding: 0;
    border: 0;
    text-decoration: underline;
  }
  a,
  .link {
    color: ${accent};
    text-decoration-thickness: from-font;
    text-underline-offset: 0.15em;
  }
  a:hover,
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
  /* In one piece, unless it is wider than a whole line. */
  .number {
    display: inline-block;
    white-space: normal;
  }
  /*
   * A word that is wider than its line is parted by syllables where the browser knows them, else anywhere. Where many
   * are, shorter ones are parted as well; never in plain German, and never in an address that somebody may copy.
   */
  @container (max-width: 24em) {
    .content:not([lang='de-simple']) > * {
      hyphens: auto;
      hyphenate-limit-chars: 20 6 6;
    }
    bdi,
    [translate='no'] {
      hyphens: manual;
    }
  }
  @container (max-width: 15em) {
    .content > * {
      hyphenate-limit-chars: 10 4 4;
    }
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
