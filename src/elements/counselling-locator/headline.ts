/** What was found, in words: how many places, and for which town. */
import { plural } from '../../i18n/i18n.ts';
import { type Phrase, phrase } from '../../i18n/phrase.ts';
import type { OutcomeView } from './view.ts';
import { placesInWords } from './words.ts';

/** "12 Beratungsstellen für Sögel" */
export function headline(view: OutcomeView): Phrase {
  const { i18n, outcome, directory } = view;
  const { msg } = i18n;
  const count = outcome.matches.length;
  if (count === 0)
    return [
      msg('Keine Beratungsstelle gefunden', { id: 'locator-none', desc: 'Heading: no counselling place was found' }),
    ];
  const { areas, meaning, query } = outcome;
  if (areas.length > 0) {
    const names = areas.map(({ name }) => name).join(', ');
    const forms = msg('[n] Beratungsstelle für [place]|[n] Beratungsstellen für [place]', {
      id: 'locator-count-for',
      desc: 'Plural forms; heading of the results: places that offer counselling for (a town)',
    });
    const place = meaning.postalCode ? `${meaning.postalCode} (${names})` : names;
    return phrase(plural(i18n, count, forms), { text: place, lang: directory.inLanguage });
  }
  if (!query.near) return [placesInWords(i18n, count)];
  const forms = msg('[n] Beratungsstelle in Ihrer Nähe|[n] Beratungsstellen in Ihrer Nähe', {
    id: 'locator-count-near',
    desc: 'Plural forms; heading of the results: places near you',
  });
  return [plural(i18n, count, forms)];
}
