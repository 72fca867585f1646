/** Buttons, links that act, chips and folds. One filled button per element; outlined: other actions; bare: ways on and folds. */
import { css } from 'lit';
import { boxColours, fill, onAccent, radius, surface } from './box-tokens.ts';
import { iconStyles } from './icons.ts';
import { accent, border } from './tokens.ts';
import { lineHeight } from './scripts.css.ts';

export const actionStyles = css`
  ${boxColours}
  ${iconStyles}
  .actions,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .button,
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 14px;
    font-weight: 700;
    line-height: ${lineHeight(1.35)};
    color: inherit;
    text-align: start;
    text-decoration: none;
    background: none;
    border: 1px solid ${border};
    border-radius: ${radius};
    cursor: pointer;
  }
  .button > .icon,
  .chevron {
    color: ${accent};
  }
  .button:hover,
  .chip:hover,
  .chip[aria-pressed='true'],
  .chip.chosen {
    border-color: currentColor;
    box-shadow: inset 0 0 0 1px currentColor;
  }
  .primary {
    color: ${onAccent};
    background: ${fill};
    border-color: ${accent};
  }
  .primary > .icon {
    color: inherit;
  }
  .bare {
    padding-inline: 0;
    color: ${accent};
    border: 0;
  }
  .bare:hover {
    text-decoration: underline;
    box-shadow: none;
  }
  /* What a button says: the verb at its start, a number at its end or below. */
  .words {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: 0 8px;
    justify-content: space-between;
    min-inline-size: 0;
  }
  .chip {
    gap: 6px;
    padding: 8px 12px;
    font-weight: inherit;
    border-radius: 22px;
  }
  .chip[aria-pressed='true'],
  .chip.chosen {
    font-weight: 700;
    background: ${surface};
  }
  @media (forced-colors: active) {
    .primary,
    .chip[aria-pressed='true'] {
      border: 2px solid;
    }
  }
  @media print {
    .bare,
    .chevron {
      display: none;
    }
    .button {
      padding: 0;
      color: inherit;
      border: 0;
    }
  }
`;
