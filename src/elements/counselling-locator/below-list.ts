/** What stands below the places listed: the way to more of them, and what is to be known of their hours. */
import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../i18n/i18n.ts';
import type { PlaceMatch } from '../../model/places/answers.ts';
import { chevronIcon, icon } from '../shared/icons.ts';
import { statusOf } from '../shared/status.ts';
import type { OutcomeView } from './view.ts';

/** A button for the next page, or for what lies outside the circle; nothing where all are shown. */
export function moreButton(
  { i18n, outcome }: OutcomeView,
  shown: number,
  onPress: () => void,
): TemplateResult | typeof nothing {
  const { msg } = i18n;
  const left = outcome.matches.length - shown;
  const beyond = outcome.beyond.length;
  if (left + beyond === 0) return nothing;
  const forms =
    left > 0
      ? msg('Eine weitere Beratungsstelle zeigen|Weitere [n] Beratungsstellen zeigen', {
          id: 'locator-more',
          desc: 'Plural forms; button: show more of the list; how many are left',
        })
      : msg('Eine weiter entfernte Beratungsstelle zeigen|[n] weiter entfernte Beratungsstellen zeigen', {
          id: 'locator-beyond',
          desc: 'Plural forms; button: list also the places further away',
        });
  return html`<button type="button" class="button no-print" @click=${onPress}>
    <span>${plural(i18n, left || beyond, forms)}</span>${icon(chevronIcon, 'chevron')}
  </button>`;
}

/** Where the hours of as many places are not known, and of half of those listed, it is said once, and not at each. */
const MANY = 2;

export function hoursNote(view: OutcomeView, page: readonly PlaceMatch[]): TemplateResult | typeof nothing {
  const unknown = page.filter(({ place }) => statusOf(view, place).state === 'unknown').length;
  if (unknown < MANY || unknown < page.length / 2) return nothing;
  const words = view.i18n.msg('Viele Öffnungszeiten sind uns nicht bekannt. Fragen Sie dort vor dem Besuch nach.', {
    id: 'locator-hours-unknown',
    desc: 'Below the list of places: we do not know many of their opening hours; ask there before you go',
  });
  return html`<p class="muted after">${words}</p>`;
}
