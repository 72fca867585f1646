/** What sentences and forms say of the data in German. */
import type { Text } from '../model/schema/schema.ts';

/** "Arabisch" for "ar"; the tag where the system knows no name, or where it is none. */
export function germanName(tag: string): string {
  try {
    return new Intl.DisplayNames('de', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** A text in German, else in the first language it has; '' where there is none. */
export const germanText = (text: Text | undefined): string =>
  typeof text === 'object' ? (text.de ?? Object.values(text)[0] ?? '') : (text ?? '');
