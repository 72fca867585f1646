/** How the answer looks: the count, the list of places, their details, and advice where there are none. */
import { css } from 'lit';
import { accent } from '../shared/tokens.ts';

export const resultStyles = css`
  .found {
    margin-block: 8px 4px;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    min-block-size: 44px;
  }
  .count > [part='heading'] {
    flex: 1 1 min(10em, 100%);
  }
  .found p {
    /* Room for the ring around the heading, which takes the focus. */
    margin-block-start: 4px;
  }
  .results > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 32px;
    padding-block: 20px;
  }
  .ruled > li:first-child {
    padding-block-start: 16px;
  }
  .results .actions {
    gap: 4px 24px;
    align-content: start;
  }
  .results .actions > :not(.bare) {
    flex: 1 0 100%;
  }
  .position {
    display: inline-block;
    min-inline-size: 1.75em;
    text-align: center;
    border: 1px solid;
    border-radius: 1em;
  }
  .selected {
    padding-inline-start: 12px;
    border-inline-start: 3px solid ${accent};
  }
  @container (min-width: 30em) and (max-width: 43.9em) {
    .results .actions > :not(.bare) {
      flex: 0 1 auto;
    }
  }
  @container (min-width: 44em) {
    .results > li {
      grid-template-columns: minmax(0, 1fr) 18em;
    }
  }
  @media print {
    .results > li {
      break-inside: avoid;
    }
  }
`;
