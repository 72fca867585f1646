/** What the categories of offers are called, and when an offer is, in words. */
import type { I18n } from '../../i18n/i18n.ts';
import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { isAhead } from '../../model/places/offers.ts';
import type { Offer } from '../../model/schema/schema.ts';
import { dateOf } from '../shared/provenance.ts';
import type { View } from '../shared/view.ts';
import { CATEGORIES } from './categories.ts';

/** "Kurs" */
export function categoryName({ msg }: I18n, category: Offer['category']): string {
  const names = msg('Projekt|Kurs|Dolmetschen|Ehrenamt|Schulung|Gruppe|Beratung|Sonstiges', {
    id: 'offer-categories',
    desc: 'Kinds of offers, separated by |: project, course, interpreting, volunteering, training (of volunteers), group that meets, counselling, other',
  });
  return names.split('|')[CATEGORIES.indexOf(category)] ?? '';
}

/** From when and until when, as far as it is known: a sentence for each of the two. `today`: YYYY-MM-DD. */
export function periodText(view: View, offer: Offer, today: string): Phrase[] {
  const { startDate, endDate } = offer;
  const [ahead = '', since = '', until = ''] = view.i18n
    .msg('Beginnt: [date]|Seit: [date]|Bis: [date]', {
      id: 'offer-period',
      desc: 'Of a course or project, separated by |: it begins on (date), it has been there since (date), it lasts until (date)',
    })
    .split('|');
  return [
    ...(startDate ? [phrase(isAhead(offer, today) ? ahead : since, dateOf(view, startDate))] : []),
    ...(endDate ? [phrase(until, dateOf(view, endDate))] : []),
  ];
}
