/** How a list of offers looks: like the locator's results. */
import { css } from 'lit';
import { surface } from '../shared/box-tokens.ts';

export const offerStyles = css`
  section,
  .after {
    max-inline-size: 56em;
  }
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  /* One kind of choices beside the other, as far as there is room; what is folded has a line of its own. */
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    margin-block: 8px 16px;
  }
  .filters > details {
    flex: 1 0 100%;
  }
  .offers > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px 32px;
    padding-block: 20px;
  }
  .offers .actions {
    gap: 4px 24px;
    align-content: start;
  }
  .kind .tag {
    font-size: inherit;
    padding: 2px 8px;
    margin-inline-end: 4px;
    background: ${surface};
    border: 0;
    border-radius: 22px;
  }
  .about {
    max-inline-size: 65ch;
    padding-block-start: 4px;
    white-space: pre-line;
  }
  .details {
    padding-block: 8px;
  }
  @container (min-width: 44em) {
    .offers > li {
      grid-template-columns: minmax(0, 1fr) 18em;
    }
    .offers .actions > :not(.bare) {
      flex: 1 0 100%;
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .offers > li {
      break-inside: avoid;
    }
  }
`;
