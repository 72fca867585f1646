/** What elements of more than a line share besides the core: type, lists, links, folds and actions. */
import { css } from 'lit';
import { core } from './core.css.ts';
import { actionStyles } from './actions.css.ts';
import { line } from './box-tokens.ts';
import { accent, muted } from './tokens.ts';
import { lineHeight, toMiddle } from './scripts.css.ts';

export const base = css`
  ${core}
  ${actionStyles}
  /*
   * How wide the element is where its parent is as wide as what it holds: as wide as a box of no height that asks for 36em
   * and takes less (docs/decisions/content-sized-parents.md). What it holds asks for nothing, and goes by the width it gets.
   */
  :host {
    display: flow-root;
    min-inline-size: min(200px, 45%);
    margin-block-end: var(--kmt-space-after, 32px);
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
    container-type: inline-size;
    inline-size: 100%;
  }
  /* About as high as the elements are: while they wait for their data, so that the page below stays where it is. */
  @media screen {
    .room {
      min-block-size: var(--_kmt-room, 60em);
    }
  }
  ul,
  ol {
    list-style: none;
  }
  b,
  strong,
  .subtitle {
    font-weight: 700;
  }
  /* The steps of the type: hero, title, item, body, meta. */
  .hero,
  .title,
  .item {
    font-size: 1.5em;
    font-weight: 700;
    line-height: ${lineHeight(1.25)};
    text-wrap: balance;
  }
  .title {
    font-size: 1.25em;
  }
  .item {
    font-size: 1.125em;
  }
  .subtitle {
    margin-block-end: 8px;
  }
  a {
    color: ${accent};
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .stack,
  .columns,
  .few {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 48px;
    align-content: start;
  }
  .few {
    gap: 4px;
  }
  /* A line with an icon before it, which sits on the middle of the first line. */
  .fact {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0 8px;
  }
  .fact > .icon {
    margin-block-start: ${toMiddle};
    color: ${muted};
  }
  .rows > li {
    padding-block: 12px;
  }
  .rows > li + li,
  .ruled > li {
    border-block-start: 1px solid ${line};
  }
  summary {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details > p,
  .details > p {
    max-inline-size: 65ch;
    padding-block-end: 12px;
    white-space: pre-line;
  }
  /* Below a list. */
  .after {
    padding-block-start: 12px;
  }
  /* In one piece, unless it is wider than a whole line; a box of its own takes no line from the link around it. */
  .number {
    display: inline-block;
    white-space: normal;
    text-decoration: inherit;
  }
  /*
   * A word that is wider than its line is parted by syllables where the browser knows them, else anywhere; never in plain German or
   * Ethiopic letters, and never in an address that somebody may copy.
   */
  @container (max-width: 24em) {
    .content:not([lang='de-simple']):not([lang='ti']) > * {
      hyphens: auto;
      hyphenate-limit-chars: 20 6 6;
    }
    bdi,
    [translate='no'] {
      hyphens: manual;
    }
  }
  @container (min-width: 40em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  @media print {
    * {
      background: none !important;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
