/** Which property was meant by one that is misspelt. */

/** " (meinten Sie „address“?)" for "adresse"; empty when nothing sounds like it. */
export function nearestName(name: string, known: object = {}): string {
  const sound = soundOf(name);
  const nearest = Object.keys(known).find((other) => soundsLike(soundOf(other), sound));
  return nearest ? ` (meinten Sie „${nearest}“?)` : '';
}

/** The same, or the one is the beginning of the other: "openingHours". */
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
