/** Which property was meant by one that is misspelt. */

/** " (meinten Sie „address“?)" for "adresse"; empty when nothing sounds like it. */
export function nearestName(name: string, known: object = {}): string {
  const nearest = nearestOf(name, Object.keys(known));
  return nearest ? ` (meinten Sie „${nearest}“?)` : '';
}

/** What is known where a name is not: the nearest one, else all there are. */
export function whichName(name: string, known: readonly string[]): string {
  const nearest = nearestOf(name, known);
  if (nearest) return ` (meinten Sie „${nearest}“?)`;
  return known.length > 0 ? `; es gibt: ${known.slice(0, 30).join(', ')}${known.length > 30 ? ' …' : ''}` : '';
}

/** The known name that must have been meant, else the first that sounds like this one. */
export function nearestOf(name: string, known: readonly string[]): string | undefined {
  const sound = soundOf(name);
  return misspeltOf(name, known) ?? known.find((other) => soundsLike(soundOf(other), sound));
}

/**
 * The known name that must have been meant by an unknown one: it sounds the same, begins so ("openingHours") or differs in a
 * letter or two. What is only longer ("openingHoursNote") may be a property of a newer file, which this script can't know.
 */
export function misspeltOf(name: string, known: readonly string[]): string | undefined {
  const sound = soundOf(name);
  const allowed = name.length < 5 ? 0 : name.length < 8 ? 1 : 2;
  return known.find(
    (other) =>
      (sound.length > 2 && soundOf(other).startsWith(sound)) ||
      typingErrors(other.toLowerCase(), name.toLowerCase()) <= allowed,
  );
}

/** The same, or the one is the beginning of the other. */
function soundsLike(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a === b || (length > 2 && a.slice(0, length) === b.slice(0, length));
}

/** What is left when case, vowels, doubled letters and German spelling ("telefon", "kontakt") make no difference. */
function soundOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/[ck]/g, 'k')
    .replace(/[^a-z]|[aeiouy]|(.)(?=\1)/g, '');
}

/** Levenshtein's distance; of names that are long or of very different lengths, just "many". */
function typingErrors(a: string, b: string): number {
  if (b.length > 50 || Math.abs(a.length - b.length) > 2) return Infinity;
  let row = b.split('').map((_, index) => index + 1);
  for (let i = 0; i < a.length; i++) {
    let [left, above] = [i + 1, i];
    row = row.map((up, j) => {
      const here = Math.min(left + 1, up + 1, above + Number(a[i] !== b[j]));
      [left, above] = [here, up];
      return here;
    });
  }
  return row[row.length - 1] ?? a.length;
}
