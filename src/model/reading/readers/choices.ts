/** Words for which the schema has a fixed one: "ja" for "yes", "geprüft" for "verified". */
import { hasOwn } from '../../schema/has-own.ts';
import { meant } from './otherwise.ts';
import type { Otherwise } from './otherwise.ts';
import { tidy, wordOf } from './tidy.ts';

/** By the fixed word; each only counts where the schema has it. */
const WORDS: Record<string, readonly string[]> = {
  yes: ['ja', 'true', 'y', 'wahr', 'vollständig', 'voll', 'rollstuhlgerecht', 'uneingeschränkt', 'designated'],
  no: ['nein', 'false', 'n', 'nicht', 'falsch', 'nichtrollstuhlgerecht'],
  limited: ['eingeschränkt', 'teilweise', 'bedingt', 'partial', 'partially', 'begrenzt', 'mithilfe'],
  closed: ['geschlossen', 'zu', 'off'],
  open: ['offen', 'geöffnet', 'auf', 'wiesonst', 'wieimmer'],
  'walk-in': [
    'offen',
    'offenesprechstunde',
    'offenesprechzeit',
    'ohnetermin',
    'ohneanmeldung',
    'ohnevoranmeldung',
    'ohne',
  ],
  appointment: [
    ...['termin', 'mittermin', 'nurmittermin', 'aufvereinbarung', 'nachvereinbarung', 'nachterminvereinbarung', 'nv'],
    ...['terminvereinbarung', 'nachabsprache', 'byappointment', 'appointmentonly', 'appointments', 'anmeldung'],
  ],
  phone: ['telefon', 'telefonisch', 'amtelefon', 'pertelefon', 'telephone', 'byphone', 'tel', 'telefonsprechstunde'],
  odd: ['ungerade', 'ungeradewoche', 'ungeradewochen', 'ungeradekw', 'uneven', 'ug'],
  even: ['gerade', 'geradewoche', 'geradewochen', 'geradekw', 'g'],
  verified: ['geprüft', 'überprüft', 'bestätigt', 'checked', 'confirmed'],
  official: ['amtlich', 'offiziell'],
  stale: ['veraltet', 'alt', 'outdated'],
  conflict: ['widerspruch', 'widersprüchlich', 'konflikt'],
  project: ['projekt'],
  course: ['kurs', 'sprachkurs', 'deutschkurs'],
  interpreting: ['dolmetschen', 'dolmetscher', 'sprachmittlung'],
  volunteering: ['ehrenamt'],
  training: ['fortbildung', 'schulung', 'weiterbildung'],
  group: ['gruppe'],
  advice: ['beratung'],
  unreviewed: ['ungeprüft', 'nichtgeprüft'],
};

/** One of `options`, the fixed words or numbers of a property, for what means it and nothing else. */
export function readChoice(input: unknown, options: readonly unknown[]): Otherwise | undefined {
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') return undefined;
  const written = tidy(String(input));
  const word = wordOf(written.replace(/^(https?:\/\/)?schema(\.org)?[/:]/i, ''));
  const found = options.filter(
    (option) =>
      wordOf(String(option)) === word ||
      (typeof option === 'string' && hasOwn(WORDS, option) && WORDS[option]!.includes(word)),
  );
  if (found.length === 1) return meant(found[0]);
  const number = /^(-?\d)(\.0*|\.)?$/.exec(written)?.[1];
  return number && options.includes(Number(number)) ? { value: Number(number) } : undefined;
}
