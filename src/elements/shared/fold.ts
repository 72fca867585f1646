/** What one presses to open a disclosure. */
import { html, type TemplateResult } from 'lit';
import { chevronIcon, icon } from './icons.ts';

/** The summary of a `<details>`: its words on one edge, a chevron on the other. */
export const fold = (words: unknown): TemplateResult =>
  html`<summary><span>${words}</span>${icon(chevronIcon, 'chevron')}</summary>`;
