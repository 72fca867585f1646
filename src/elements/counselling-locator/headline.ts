/** What was found, in words: how many places, for which town, how far away. */
import { plural } from '../../i18n/i18n.ts';
import { fill } from '../../i18n/msg.ts';
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

/** How far the search has looked, where that is worth a word. */
export function circleText({ i18n, outcome }: OutcomeView): string {
  const { msg } = i18n;
  const { matches, beyond, radiusKm, widened } = outcome;
  if (widened && matches.some(({ distanceKm = 0 }) => distanceKm > FIRST_RADIUS_KM)) {
    return radiusKm && beyond.length > 0
      ? fill(
          msg(
            'In der Nähe gibt es nur wenige Beratungsstellen. Deshalb sehen Sie alle im Umkreis von [km] Kilometern.',
            {
              id: 'locator-widened',
              desc: 'There are few places nearby, so all within (20) kilometres are listed',
            },
          ),
          { km: radiusKm },
        )
      : msg('In der Nähe gibt es nur wenige Beratungsstellen. Deshalb sehen Sie auch weit entfernte.', {
          id: 'locator-widened-all',
          desc: 'There are few places nearby, so those far away are listed too',
        });
  }
  return radiusKm
    ? fill(
        msg('Im Umkreis von [km] Kilometern, weiter entfernt noch [n]', {
          id: 'locator-radius',
          desc: 'Below "3 places for …": those within (10) kilometres; (21) are further away',
        }),
        { km: radiusKm, n: beyond.length },
      )
    : '';
}

/** The first circle of the model's `nearby`. */
const FIRST_RADIUS_KM = 10;
