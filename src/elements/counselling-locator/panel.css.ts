/** How the question looks: the field and its suggestions, the chips and what they fold away, and the map beside the answer. */
import { css } from 'lit';
import { line, radius, surface } from '../shared/box-tokens.ts';
import { accent, border } from '../shared/tokens.ts';

export const panelStyles = css`
  .answer {
    max-inline-size: 56em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-block: 4px 8px;
  }
  .field {
    position: relative;
    display: flex;
    flex: 1 1 min(16em, 100%);
    flex-wrap: wrap;
    min-inline-size: 0;
    border: 1px solid ${border};
    border-radius: ${radius};
  }
  .field:focus-within {
    outline: 3px solid ${accent};
    outline-offset: 2px;
  }
  #text {
    flex: 999 1 5em;
    min-inline-size: 0;
    min-block-size: 48px;
    padding: 8px 12px;
    border: 0;
    outline: 0;
  }
  #text[aria-invalid] {
    box-shadow: inset 0 0 0 1px ${border};
  }
  .field .primary {
    flex: 1 0 auto;
    justify-content: center;
    margin: -1px;
    margin-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  /* Within the ring around field and button. */
  .field .primary:focus-visible {
    outline-color: currentColor;
    outline-offset: -6px;
  }
  /* Suggestions lie over the page, so they bring their own ground. */
  [role='listbox'] {
    position: absolute;
    z-index: 2;
    inset: 100% 0 auto;
    margin-block-start: 4px;
    color: CanvasText;
    background: Canvas;
    border: 1px solid ${border};
    border-radius: ${radius};
  }
  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding: 4px 8px;
    cursor: pointer;
  }
  [role='option']:hover,
  [aria-selected='true'] {
    outline: 2px solid ${accent};
    outline-offset: -2px;
  }
  #problem {
    flex: 0 0 100%;
    padding-block-start: 8px;
  }

  .sheet {
    display: none;
    order: 1;
    flex: 0 0 100%;
    gap: 16px;
    padding: 16px;
  }
  .sheet,
  .slot {
    background: ${surface};
    border-radius: ${radius};
  }
  .sheet.open {
    display: grid;
  }
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  .choice {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  .choice > .number {
    margin-inline-start: auto;
  }
  .choice input {
    inline-size: 20px;
    min-block-size: 20px;
    accent-color: ${accent};
  }

  .map {
    margin-block-start: 24px;
  }
  .slot {
    display: grid;
    gap: 12px;
    justify-items: center;
    padding: 24px;
    text-align: center;
  }
  #map {
    block-size: 20em;
    margin-block-end: 4px;
    border: 1px solid ${line};
    border-radius: ${radius};
  }
  @container (min-width: 40em) {
    /* Topics that are few stand open. */
    .chip.roomy,
    .roomy .actions {
      display: none;
    }
    .sheet.roomy {
      display: grid;
      order: 0;
      padding: 8px 0 0;
      background: none;
    }
  }
  @container (min-width: 60em) {
    .split {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 22em;
      gap: 48px;
      align-items: start;
    }
    .map {
      position: sticky;
      inset-block-start: 16px;
      margin: 0;
    }
    .to-map {
      display: none;
    }
  }
  @media print {
    :focus-visible {
      outline: 0;
    }
  }
`;
