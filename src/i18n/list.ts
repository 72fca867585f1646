import type { I18n } from './i18n.ts';

/** What stands between the entries of a list, and between a state and what follows: ", ". */
export function comma({ msg }: I18n): string {
  // Not asked of `Intl.ListFormat`: its first use costs as much as half of the first rendering, for the word "and".
  const pattern = msg('[one], [next]', { id: 'list', desc: 'What stands between the entries of a list' });
  return pattern.split(/\[\w+\]/)[1] ?? '';
}
