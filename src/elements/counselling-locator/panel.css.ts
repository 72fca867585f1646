/** How the question looks: the field and its suggestions, the filters, and where they stand beside the answer. */
import { css } from 'lit';
import { boxColours, onAccent, radius, surface } from '../shared/box-tokens.ts';
import { accent, border } from '../shared/tokens.ts';

export const panelStyles = css`
  ${boxColours}
  [hidden] {
    display: none;
  }
  .primary,
  .secondary,
  #text {
    padding: 8px 16px;
    border: 1px solid ${border};
    border-radius: ${radius};
  }
  .primary {
    color: ${onAccent};
    background: ${accent};
    border-color: ${accent};
  }
  .secondary:hover {
    background: ${surface};
  }

  form {
    margin-block: 12px 24px;
  }
  label[for] {
    font-weight: 650;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 4px;
  }
  .combobox {
    position: relative;
    flex: 1 1 12em;
    max-inline-size: 32em;
  }
  #text {
    inline-size: 100%;
    padding-inline: 12px;
  }
  #text[aria-invalid] {
    border-width: 2px;
  }
  [role='listbox'] {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    margin-block-start: 4px;
    padding: 4px;
    background: Canvas;
    color: CanvasText;
    border: 1px solid ${border};
    border-radius: ${radius};
  }
  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0 16px;
    min-block-size: 44px;
    padding: 4px 8px;
    border-radius: ${radius};
    cursor: pointer;
  }
  [role='option']:hover {
    background: ${surface};
  }
  [role='option'][aria-selected='true'] {
    outline: 2px solid ${accent};
    outline-offset: -2px;
  }
  .problem {
    max-inline-size: 65ch;
  }
  .near {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
  }

  .fold {
    inline-size: 100%;
  }
  button[aria-expanded]::after {
    content: '';
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.3em;
    margin-inline-start: 0.5em;
    vertical-align: 0.15em;
    background: currentColor;
    clip-path: polygon(0 0, 100% 0, 50% 100%);
  }
  button[aria-expanded='true']::after {
    transform: scaleY(-1);
  }
  @media (forced-colors: active) {
    button[aria-expanded]::after {
      background: ButtonText;
    }
  }
  #choices {
    display: none;
  }
  #choices.open {
    display: block;
    padding-block-start: 16px;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 20px;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
  }
  .choice {
    display: flex;
    gap: 10px;
    align-items: baseline;
    padding-block: 6px;
    cursor: pointer;
  }
  .choice > :nth-child(2) {
    flex: 1;
  }
  /* Of no width but of some height: beside a name in another language, Orca takes it for a line of its own otherwise. */
  .choice > span > .visually-hidden:last-child {
    display: inline-block;
    inline-size: 0;
    block-size: 1em;
    overflow: hidden;
    white-space: nowrap;
    font-size: inherit;
  }
  .choice input {
    inline-size: 18px;
    block-size: 18px;
    min-block-size: 0;
    margin: 0;
    flex: none;
    accent-color: ${accent};
    transform: translateY(3px);
  }

  @container (min-width: 36em) {
    .fold {
      inline-size: auto;
    }
  }
  @container (min-width: 56em) {
    .columns {
      display: grid;
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 48px;
    }
    .fold {
      display: none;
    }
    #choices,
    #choices.open {
      display: block;
      padding: 0;
    }
    .found {
      margin-block-start: 0;
    }
  }
  @media (pointer: coarse) {
    .choice {
      padding-block: 10px;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
    :focus-visible {
      outline: 0;
    }
  }
`;
