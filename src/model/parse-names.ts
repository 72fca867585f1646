/** Which property was meant by one that is misspelt. */

/** "; meinten Sie „address“?" for "adresse"; empty when nothing sounds like it. */
export function nearestName(name: string, known: object = {}): string {
  const sound = soundOf(name);
  const nearest = Object.keys(known).find((other) => {
    const otherSound = soundOf(other);
    return sound && (otherSound.startsWith(sound) || sound.startsWith(otherSound));
  });
  return nearest ? ` (meinten Sie „${nearest}“?)` : '';
}

/** What is left when case, doubled letters, vowels, and whether it is ph or f make no difference. */
function soundOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/[aeiouy]|(.)(?=\1)/g, '');
}
