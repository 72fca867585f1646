/** What translators get and give back, whatever the format. */

export type SheetRow = {
  /** Where the text stands in the data file; missing where only its German text says so. */
  path?: string;
  /** The German text that is translated; a language's own file has only its fingerprint. */
  source?: string;
  of?: string;
  /** '' where there is none yet. */
  target: string;
  /** There is a translation, of an older German text. */
  isStale?: boolean;
};

export type Sheet = {
  /** BCP 47 tags. */
  sourceLanguage: string;
  language: string;
  /** The data file, from where this one lies. */
  original?: string;
  rows: SheetRow[];
};

/** Says in German why a file can't be read, for the person who has it. */
export class SheetError extends Error {
  override name = 'SheetError';
}
