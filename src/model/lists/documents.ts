/** In which order a reader wants the documents. */
import { serves } from '../languages.ts';
import type { Directory, DirectoryDocument } from '../schema/schema.ts';

/** The languages of a document: all it names; none where it does not say. */
export const languagesOf = ({ inLanguage, availableLanguage = [] }: DirectoryDocument): string[] => [
  ...new Set([...(inLanguage === undefined ? [] : [inLanguage]), ...availableLanguage]),
];

/** Whether another document has taken the place of this one. */
export const isReplaced = ({ replacedBy }: DirectoryDocument): boolean => replacedBy !== undefined;

/**
 * The documents as a reader wants them: those that hold before those that were replaced; among them those in a language of the
 * reader's, then those in German or in the file's language, which is also meant where none is named, then all others. Otherwise in
 * the order of the file.
 *
 * @param wanted BCP 47 tags, the most wanted first.
 */
export function documentsFor(
  { documents, inLanguage }: Pick<Directory, 'documents' | 'inLanguage'>,
  wanted: readonly string[],
): DirectoryDocument[] {
  const [reader = inLanguage] = wanted;
  const speaks = (document: DirectoryDocument, languages: readonly string[]): boolean => {
    const own = languagesOf(document);
    return (own.length > 0 ? own : [inLanguage]).some((each) => languages.some((language) => serves(each, language)));
  };
  const rank = (document: DirectoryDocument): number => {
    const replaced = isReplaced(document) ? 10 : 0;
    if (speaks(document, [reader])) return replaced;
    if (speaks(document, wanted)) return replaced + 1;
    return replaced + (speaks(document, ['de', 'de-simple', inLanguage]) ? 2 : 3);
  };
  return [...documents].sort((a, b) => rank(a) - rank(b));
}
