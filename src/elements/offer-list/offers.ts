/** What an offer list shows. */
import { html, type TemplateResult } from 'lit';
import { offersOf } from '../../model/places/offers.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { VERSION } from '../../version.ts';
import { heading } from '../shared/heading.ts';
import type { Inside, Shared } from '../shared/part-element.ts';
import { text } from '../shared/text.ts';

export const version = VERSION;

/** The element, as far as its inside knows it. */
type Host = { category: string; headingLevel: number };

export class Offers implements Inside {
  static readonly styles = [];
  readonly #host: Host;
  readonly #shared: Shared;

  constructor(host: Host, shared: Shared) {
    this.#host = host;
    this.#shared = shared;
  }

  render(directory: Directory): TemplateResult {
    const { i18n } = this.#shared;
    const title = i18n.msg('Angebote', { id: 'offers', desc: 'Heading above courses, projects and other offers' });
    return html`${heading(this.#host.headingLevel, 'title', title)}
    ${offersOf(directory).map(({ name }) => text({ i18n, directory }, name))}`;
  }
}
