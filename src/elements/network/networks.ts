/** What a network element shows: one network of the file, or all. */
import { type CSSResult, css, html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Directory, Network } from '../../model/schema/schema.ts';
import { VERSION } from '../../version.ts';
import { contactStyles } from '../shared/contacts.ts';
import { levelOf } from '../shared/heading.ts';
import { placeMore } from '../shared/load-place-more.ts';
import type { Inside, Shared } from '../shared/part-element.ts';
import { weekStyles } from '../shared/week.css.ts';
import { networkSection } from './section.ts';

export const version = VERSION;

/** The element, as far as its inside knows it. */
type Host = ReactiveControllerHost & { headingLevel: number; network: string };

const networkStyles = css`
  .networks {
    gap: 48px;
  }
  .rows {
    max-inline-size: 56em;
  }
  /* The space between the parts is there already. */
  .networks .details > p {
    padding-block-end: 0;
  }
  .networks .title {
    margin-block-end: 4px;
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 48px;
  }
  .questions {
    gap: 12px;
  }
  .questions > .subtitle {
    margin-block-end: -4px;
  }
`;

export class Networks implements Inside {
  static get styles(): CSSResult[] {
    return [
      contactStyles,
      // Of the hours of a contact.
      weekStyles,
      networkStyles,
    ];
  }

  readonly #host: Host;
  readonly #shared: Shared;

  constructor(host: Host, shared: Shared) {
    this.#host = host;
    this.#shared = shared;
  }

  render(directory: Directory): TemplateResult {
    const { i18n, clock } = this.#shared;
    const headingLevel = levelOf(this.#host.headingLevel);
    const view = { i18n, directory, clock, headingLevel, more: placeMore(this.#host) };
    const networks = this.#chosen(directory);
    return networks.length > 0
      ? html`<div class="stack networks">
          ${networks.map((network, index) => networkSection(view, network, `network-${index}`))}
        </div>`
      : html`<p>
          ${i18n.msg('Zurzeit ist kein Netzwerk eingetragen.', {
            id: 'no-network',
            desc: 'In the place of a network of authorities, associations and people: the file has none',
          })}
        </p>`;
  }

  #chosen(directory: Directory): Network[] {
    const { networks } = directory;
    const { network: id } = this.#host;
    const chosen = networks.filter((network) => !id || network.id === id);
    if (id && chosen.length === 0) {
      this.#shared.data.tell(({ networkProblem }) => networkProblem(id, directory));
      return networks;
    }
    return chosen;
  }
}
