import { css } from 'lit';
import { line, openSurface, radius, soonSurface, surface } from '../shared/box-tokens.ts';

export const officeCardStyles = css`
  .card {
    border: 1px solid ${line};
    border-radius: ${radius};
  }
  .pad,
  .sign {
    padding: 16px;
  }
  .sign {
    background: ${surface};
    border-block: 1px solid ${line};
  }
  .sign.open {
    background: ${openSurface};
  }
  .sign.closing-soon {
    background: ${soonSurface};
  }
  .sign .disc {
    inline-size: 44px;
    block-size: 44px;
  }
  .sign .state,
  .sign .next {
    display: block;
  }
  .sign .comma {
    display: none;
  }
  .sign .button {
    flex: 1 1 auto;
  }
  .sign .primary {
    flex-basis: 100%;
    min-block-size: 48px;
  }
  /* Today's row reaches out of its column, so that the words stay below the heading. */
  .columns .week {
    inline-size: calc(100% + 16px);
    margin-inline: -8px;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    align-items: center;
    justify-content: space-between;
    border-block-start: 1px solid ${line};
  }
  footer .actions {
    gap: 4px 24px;
  }
  footer > :first-child {
    flex: 1 1 16em;
  }
  @container (min-width: 30em) {
    .pad,
    .sign {
      padding: 20px 24px;
    }
  }
  @container (min-width: 40em) {
    .sign {
      grid-template-columns: minmax(0, 1fr) 19em;
      align-items: center;
    }
  }
  @media print {
    .card {
      border-color: #000;
      break-inside: avoid;
    }
  }
`;
