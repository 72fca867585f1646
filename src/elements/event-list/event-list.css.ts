import { css } from 'lit';
import { surface, radius } from '../shared/box-tokens.ts';

export const eventListStyles = css`
  .events {
    max-inline-size: 56em;
  }
  .event {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: 0 16px;
    align-items: start;
  }
  .event > .few {
    gap: 8px;
  }
  .date {
    display: grid;
    gap: 2px;
    justify-items: center;
    padding: 8px 4px;
    text-align: center;
    background: ${surface};
    border-radius: ${radius};
  }
  .date > .icon {
    inline-size: 2em;
    block-size: 2em;
  }
  .event .muted {
    display: block;
  }
  /* The name has one already. */
  .where > p + .fact > .icon {
    visibility: hidden;
  }
  .tag {
    padding-inline: 4px;
    font-size: 0.875em;
    border: 1px solid;
    border-radius: 4px;
  }
  .event .columns {
    gap: 8px 48px;
  }
  .event p.muted + :is(p, ul) {
    margin-block-start: -4px;
  }
  .event .details > p {
    padding-block-end: 0;
  }
  .after + .provenance,
  .after + .original {
    margin-block-start: 8px;
  }
  .event .actions {
    gap: 0 24px;
  }
  @media print {
    .event {
      break-inside: avoid;
    }
  }
`;
