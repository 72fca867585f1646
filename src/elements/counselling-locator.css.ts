import { css } from 'lit';
import { accent, border, line, onAccent, radius, surface } from './tokens.ts';

export const locatorStyles = css`
  :host {
    container-type: inline-size;
  }
  [hidden] {
    display: none;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  .primary,
  .secondary,
  #text {
    min-block-size: 44px;
    padding: 8px 16px;
    background: none;
    border: 1px solid ${border};
    border-radius: ${radius};
  }
  .primary,
  .secondary {
    cursor: pointer;
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
  #choices {
    display: none;
  }
  #choices.open {
    display: block;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 16px 0 8px;
    border: 0;
  }
  legend {
    padding: 0;
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
  .choice input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    flex: none;
    accent-color: ${accent};
    transform: translateY(3px);
  }

  .found {
    margin-block: 20px 8px;
  }
  .results > li {
    display: grid;
    gap: 2px;
    padding-block: 20px;
    border-block-start: 1px solid ${line};
  }
  .results .subtitle {
    font-size: 1.125em;
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-block-start: 4px;
  }
  .details {
    display: grid;
    gap: 20px 40px;
    padding-block: 12px;
  }
  .stack {
    display: grid;
    gap: 16px;
    align-content: start;
  }
  dl {
    display: grid;
    gap: 8px;
  }
  .advice {
    display: grid;
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
  @container (min-width: 56em) {
    .columns {
      display: grid;
      grid-template-columns: 16em minmax(0, 1fr);
      gap: 48px;
    }
    .fold {
      display: none;
    }
    #choices {
      display: block;
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
    .results > li {
      break-inside: avoid;
    }
  }
`;
