/** What narrows a list of offers: chips for kinds, languages and "now", each only where it tells some offers from others. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { languageOf } from '../../model/languages.ts';
import { languagesOfOffer } from '../../model/places/offers.ts';
import type { Offer } from '../../model/schema/schema.ts';
import { fold } from '../shared/fold.ts';
import { checkIcon, icon } from '../shared/icons.ts';
import { ownName } from '../shared/languages.ts';
import { statusOf } from '../shared/status.ts';
import type { PlaceView } from '../shared/view.ts';
import { CATEGORIES } from './categories.ts';
import { categoryName } from './words.ts';

/** More chips than these are folded away. */
const FEW = 8;

/** A choice: what it is called and which offers it leaves. Choices of one kind add up, those of several kinds narrow. */
type Choice = { id: string; name: unknown; fits: (offer: Offer) => boolean };

export class Filters {
  readonly #host: ReactiveControllerHost;
  readonly #chosen = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The offers that the reader's choices leave. */
  left(view: PlaceView, offers: readonly Offer[]): Offer[] {
    const kinds = kindsOf(view, offers)
      .map(({ choices }) => choices.filter(({ id }) => this.#chosen.has(id)))
      .filter((chosen) => chosen.length > 0);
    return offers.filter((offer) => kinds.every((chosen) => chosen.some(({ fits }) => fits(offer))));
  }

  /** The chips; nothing where none would tell offers apart. */
  render(view: PlaceView, offers: readonly Offer[]): TemplateResult | typeof nothing {
    const kinds = kindsOf(view, offers).filter(({ choices }) => choices.length > 0);
    if (kinds.length === 0) return nothing;
    return html`<div class="few filters no-print">
      ${kinds.map(({ name, choices }) => {
        const chips = html`<div class="chips" role="group" aria-label=${name}>
          ${choices.map((choice) => this.#chip(choice))}
        </div>`;
        return choices.length > FEW ? html`<details>${fold(html`<strong>${name}</strong>`)}${chips}</details>` : chips;
      })}
    </div>`;
  }

  /** Takes back all choices. */
  clear(): void {
    this.#chosen.clear();
    this.#host.requestUpdate();
  }

  #chip({ id, name }: Choice): TemplateResult {
    const isSet = this.#chosen.has(id);
    const press = (): void => {
      if (!this.#chosen.delete(id)) this.#chosen.add(id);
      this.#host.requestUpdate();
    };
    return html`<button type="button" class="chip" aria-pressed=${isSet} @click=${press}>
      ${isSet ? icon(checkIcon) : nothing}<span>${name}</span>
    </button>`;
  }
}

/** The choices that there are among these offers, by their kinds. */
function kindsOf(view: PlaceView, offers: readonly Offer[]): { name: string; choices: Choice[] }[] {
  const { i18n } = view;
  const [kind = '', language = '', when = '', now = ''] = i18n
    .msg('Art|Sprache|Zeit|Gerade jetzt', {
      id: 'offer-filters',
      desc: 'Choices that narrow a list of offers, separated by |: the kind of offer, its language, its time; and one of the times: right now',
    })
    .split('|');
  const tags = [...new Set(offers.flatMap((offer) => spoken(offer)))].sort();
  const separating = (choices: Choice[]): Choice[] =>
    choices.filter(({ fits }) => offers.some(fits) && !offers.every(fits));
  return [
    {
      name: kind,
      choices: separating(
        CATEGORIES.map((each) => ({
          id: each,
          name: categoryName(i18n, each),
          fits: ({ category }) => category === each,
        })),
      ),
    },
    {
      name: when,
      // It would come and go with the hours: it is there wherever there are hours.
      choices: offers.some(hasHours)
        ? [{ id: 'now', name: now, fits: (offer) => hasHours(offer) && statusOf(view, offer).state === 'open' }]
        : [],
    },
    {
      name: language,
      choices: separating(
        tags.map((tag) => ({ id: `in ${tag}`, name: ownName(tag), fits: (offer) => spoken(offer).includes(tag) })),
      ),
    },
  ];
}

const hasHours = ({ openingHoursSpecification: hours }: Offer): boolean => Boolean(hours?.length);

/** Each language once, by the tag that it has in filters. */
const spoken = (offer: Offer): string[] => languagesOfOffer(offer).map(languageOf);
