/** What entries are called in sentences. */
import type { Directory, Text } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';

/** A text in German, else in the language of the file. */
export const nameIn = ({ inLanguage }: Pick<Directory, 'inLanguage'>, text: Text): string =>
  pickText(text, inLanguage, ['de']).value;
