/** How the hours of a week look: times on one edge, today as a row of its own, what is closed quieter. */
import { css } from 'lit';
import { line, surface } from './box-tokens.ts';
import { muted } from './tokens.ts';

export const weekStyles = css`
  .week {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .week tr + tr {
    border-block-start: 1px solid ${line};
  }
  .week th,
  .week td {
    padding: 8px;
    text-align: start;
    vertical-align: top;
  }
  .week th {
    /* A weekday is not broken for the sake of what stands beside it. */
    overflow-wrap: break-word;
  }
  .week td {
    inline-size: 38%;
  }
  .week td,
  .week .muted {
    /* The old name of "anywhere": WebKit's tables heed only it where a word begins in the middle of a line of Lit's. */
    word-break: break-word;
  }
  .today {
    font-weight: 700;
    background: ${surface};
  }
  .off {
    color: ${muted};
  }
  .tag {
    padding-inline: 4px;
    font-size: 0.875em;
    border: 1px solid;
    border-radius: 4px;
  }
  .week .interval,
  .week .muted {
    display: block;
  }
  .week .muted {
    font-weight: 400;
  }
  .week .comma {
    display: none;
  }
  /*
   * Two times and a dash are heard as three pieces, of which one says nothing. So the words for the ear lie over those for the
   * eye, where a finger finds them too; who copies the hours gets those seen.
   */
  .hours {
    position: relative;
  }
  .heard {
    position: absolute;
    inset: 0;
    overflow: hidden;
    white-space: nowrap;
    opacity: 0;
    pointer-events: none;
    -webkit-user-select: none;
    user-select: none;
  }
  /* So common and so short that breaking it would look like a fault. A box of its own: WebKit's tables leave no room for words
     in a line that must not break. */
  .shut {
    display: inline-block;
  }
  .shut,
  .hours .number {
    white-space: nowrap;
  }
  /* Too narrow for a day beside its hours: they stand below it. */
  @container (max-width: 17.5em) {
    .week,
    .week :is(tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }
    .week th {
      padding-block-end: 0;
      overflow-wrap: anywhere;
    }
    .shut,
    .hours .number {
      white-space: normal;
    }
  }
  @media (forced-colors: active) {
    .week .today {
      border-block: 2px solid;
    }
  }
`;
