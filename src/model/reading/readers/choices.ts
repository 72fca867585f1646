/** Words for which the schema has a fixed one: "ja" for "yes", "geprüft" for "verified". */
import { hasOwn } from '../../schema/has-own.ts';
import { meant } from './otherwise.ts';
import type { Otherwise } from './otherwise.ts';
import { tidy, wordOf } from './tidy.ts';

/** By the fixed word; each only counts where the schema has it. */
const WORDS: Record<string, string> = {
  yes: 'ja true rollstuhlgerecht',
  no: 'nein false',
  limited: 'eingeschränkt teilweise partial',
  closed: 'geschlossen zu off',
  open: 'offen geöffnet',
  'walk-in': 'offen ohnetermin ohneanmeldung',
  appointment: 'termin mittermin nachvereinbarung byappointment',
  phone: 'telefon telefonisch telephone byphone',
  odd: 'ungerade',
  even: 'gerade',
  verified: 'geprüft',
  official: 'amtlich',
  stale: 'veraltet',
  conflict: 'widerspruch',
  project: 'projekt',
  course: 'kurs',
  volunteering: 'ehrenamt',
  group: 'gruppe',
  advice: 'beratung',
};

/** One of `options`, the fixed words or numbers of a property, for what means it and nothing else. */
export function readChoice(input: unknown, options: readonly unknown[]): Otherwise | undefined {
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') return undefined;
  const written = tidy(String(input));
  const word = wordOf(written.replace(/^(https?:\/\/)?schema(\.org)?[/:]/i, ''));
  const found = options.filter(
    (option) =>
      wordOf(String(option)) === word ||
      (typeof option === 'string' && hasOwn(WORDS, option) && WORDS[option]!.split(' ').includes(word)),
  );
  if (found.length === 1) return meant(found[0]);
  const number = /^(-?\d)(\.0*|\.)?$/.exec(written)?.[1];
  return number && options.includes(Number(number)) ? { value: Number(number) } : undefined;
}
