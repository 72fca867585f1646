/**
 * Prints how complete each language is: missing, stale, and the same as in German (often right, as for "Telefon", but
 * worth a look).
 *
 *     npm run i18n:status
 */
import { locales, sourceMessages, translatedUnits } from './i18n-messages.mjs';
import { problemsOf } from './i18n-problems.mjs';

const messages = sourceMessages();
console.log(`${messages.size} messages`);
console.table(
  Object.fromEntries(
    locales.map((locale) => {
      const problems = problemsOf(locale, messages);
      const count = (word) => problems.filter(({ problem }) => problem.includes(word)).length;
      const units = [...translatedUnits(locale)];
      const same = units.filter(([id, { target }]) => target === messages.get(id)).map(([id]) => id);
      const [missing, stale] = [count('missing'), count('stale')];
      return [
        locale,
        {
          missing,
          stale,
          other: problems.length - missing - stale,
          'same as German': same.length,
          which: same.join(' '),
        },
      ];
    }),
  ),
);
