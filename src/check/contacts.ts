/** Places that nobody can reach, and addresses of the web that lead nowhere. */
import type { Directory, Place } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { hint, placesOf, valuesIn } from './entries.ts';

/** Whether somebody at the place can be reached, or its page in the net. */
export const isReachable = ({ contactPoint = [], url, appointment }: Place): boolean =>
  contactPoint.length > 0 || Boolean(url ?? appointment?.url);

/** A place that nobody has checked yet says so itself, and its gaps are known. */
export function unreachable(directory: Directory): Problem[] {
  return placesOf(directory).flatMap(({ value: place, path }) => {
    const { checked, status } = place;
    const isUnchecked = checked === null && (status === 'seed' || status === 'stale');
    if (isUnchecked || isReachable(place)) return [];
    const message =
      'hat keinen Kontakt: weder Telefon noch E-Mail noch Adresse im Netz; zum Beispiel "contactPoint": [{ "telephone": "04921 87-0" }]';
    return [hint(path, message)];
  });
}

/** Names of servers without `https://` are taken for files beside the page. */
const SERVER =
  /^(?:[a-z0-9äöüß-]+\.)+(?:de|org|com|net|info|eu|nl|app|io|online|berlin|hamburg|nrw|bayern)(?:[/?#:].*)?$/i;

export function halfAddresses(directory: Directory): Problem[] {
  const problems: Problem[] = [];
  for (const { value, path } of valuesIn(directory)) {
    if (!/(^|\.)url$/.test(path) || typeof value !== 'string') continue;
    if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]+$/i.test(value)) {
      problems.push(hint(path, `("${value}") ist eine E-Mail-Adresse; bitte so schreiben: "email": "${value}"`));
    } else if (SERVER.test(value) && !value.startsWith('//')) {
      const line = `"url": "https://${value}"`;
      problems.push(
        hint(
          path,
          `("${value}") beginnt nicht mit https:// und meint eine Datei neben der Seite; bitte so schreiben: ${line}`,
        ),
      );
    }
  }
  return problems;
}
