import { css } from 'lit';
import { line, radius } from '../shared/box-tokens.ts';

export const officeCardStyles = css`
  .card {
    border: 1px solid ${line};
    border-radius: ${radius};
    padding: 16px;
  }
  .now {
    margin-block-start: 0.5em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px 40px;
    margin-block: 20px 16px;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 20px;
    align-content: start;
  }
  dl {
    display: grid;
    gap: 8px;
  }
  .documents {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .documents > li {
    padding-block: 0.15em;
  }
  .documents > li::marker {
    color: ${line};
  }
  .about {
    margin-block-end: 16px;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: baseline;
    justify-content: space-between;
    padding-block-start: 12px;
    border-block-start: 1px solid ${line};
  }
  @container (min-width: 36em) {
    .card {
      padding: 24px;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
    }
  }
  @media print {
    .card {
      border-color: #000;
      break-inside: avoid;
    }
  }
`;
