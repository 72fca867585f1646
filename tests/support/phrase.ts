import type { Phrase } from '../../src/i18n/phrase.ts';

/** The phrase as plain text, without its marks. */
export function plainText(parts: Phrase): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
