/** How the answer looks: the map, the list of places, their details, and advice where there are none. */
import { css } from 'lit';
import { line, onAccent, radius } from '../shared/box-tokens.ts';
import { accent } from '../shared/tokens.ts';

export const resultStyles = css`
  .found {
    margin-block: 20px 12px;
  }
  .found p {
    /* Room for the ring around the heading, which takes the focus. */
    margin-block-start: 5px;
  }
  .map {
    margin-block-end: 20px;
  }
  #map {
    --accent: ${accent};
    --on-accent: ${onAccent};
    block-size: 20em;
    margin-block-end: 4px;
    border: 1px solid ${line};
    border-radius: ${radius};
  }
  .map .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .found .title {
    inline-size: fit-content;
  }
  .position {
    display: inline-block;
    min-inline-size: 1.75em;
    padding-inline: 0.4em;
    text-align: center;
    font-variant-numeric: tabular-nums;
    color: ${accent};
    border: 1px solid;
    border-radius: 1em;
  }
  .selected {
    border-inline-start: 3px solid ${accent};
    padding-inline-start: 12px;
  }
  .results > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
    padding-block: 20px;
    border-block-start: 1px solid ${line};
  }
  .results .subtitle {
    font-size: 1.125em;
  }
  /* Only being open stands out; what is not known is said quietly. */
  .status:not(:has(.open, .closing-soon)) .state {
    font-weight: inherit;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .action {
    gap: 0.35em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-block-start: 4px;
  }
  .actions .link {
    display: inline-flex;
    align-items: center;
  }
  .details {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px 40px;
    padding-block: 12px;
  }
  .stack > p {
    white-space: pre-line;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    align-content: start;
  }
  dl,
  .advice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .advice button {
    text-align: start;
  }
  @container (min-width: 40em) {
    .details {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .details footer {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .results > li {
      break-inside: avoid;
    }
  }
`;
