/** A file of texts in one language beside a data file: what it holds, what it is called, and what is wrong with it. */
import { isRecord } from '../model/reading/fits.ts';
import { hasOwn } from '../model/schema/has-own.ts';
import type { Problem } from '../model/schema/problem.ts';

export type TextsFile = {
  version: 1;
  /** BCP 47 tag of all its texts. */
  inLanguage: string;
  /** "unreviewed", or the day (YYYY-MM-DD) on which somebody who grew up with the language has read all of them. */
  translated: string;
  /** Path of the text in the data file (places.ts) → translation. */
  texts: Record<string, string>;
  /** Path → fingerprint of the text that it was made from. */
  of: Record<string, string>;
};

/** The address or name of the file in a language: "emden.json?v=2" → "emden.ar.json?v=2". */
export const besideFile = (dataFile: string, tag: string): string =>
  dataFile.replace(/(\.json)?(?=$|[?#])/i, `.${tag}.json`);

const AGAIN = 'Bitte lassen Sie die Datei neu schreiben: „kmt-widgets texts import“.';

/** What can be used of a parsed file that should be in this language; no file where nothing can. */
export function readTextsFile(json: unknown, tag: string): { file?: TextsFile; problems: Problem[] } {
  const problems: Problem[] = [];
  const tell = (path: string, message: string, severity: Problem['severity'] = 'error'): void => {
    problems.push({ path, message, severity });
  };
  const refused = (path: string, message: string) => ({ problems: [{ path, message, severity: 'error' as const }] });
  if (!isRecord(json) || !isRecord(json.texts)) {
    const isData = isRecord(json) && isRecord(json.office);
    return refused(
      '',
      isData
        ? 'Das ist eine Datendatei, keine Datei mit Übersetzungen.'
        : `Das ist keine Datei mit Übersetzungen ("texts" fehlt). ${AGAIN}`,
    );
  }
  const { version, inLanguage, translated, texts, of } = json;
  if (version !== 1) {
    const isNewer = typeof version === 'number' && version > 1;
    return refused(
      'version',
      isNewer
        ? `„version“ ist ${version}, eine neuere Fassung. Bitte aktualisieren Sie die Widgets.`
        : `„version“ ${version === undefined ? 'fehlt' : 'ist nicht 1'}. ${AGAIN}`,
    );
  }
  if (inLanguage !== tag) {
    const found = typeof inLanguage === 'string' ? `ist „${inLanguage}“` : 'fehlt';
    return refused(
      'inLanguage',
      `„inLanguage“ ${found}, der Name der Datei sagt „${tag}“. Eines davon ist verwechselt.`,
    );
  }
  if (!isRecord(of)) return refused('of', `„of“ fehlt: Niemand weiß, ob die Übersetzungen noch gelten. ${AGAIN}`);
  const isReviewed = typeof translated === 'string' && /^\d{4}-\d\d-\d\d$/.test(translated);
  if (!isReviewed && translated !== 'unreviewed') {
    tell(
      'translated',
      '„translated“ ist weder "unreviewed" noch ein Tag (JJJJ-MM-TT) und zählt als "unreviewed".',
      'warning',
    );
  }
  const file: TextsFile = {
    version,
    inLanguage: tag,
    translated: isReviewed ? translated : 'unreviewed',
    texts: {},
    of: {},
  };
  for (const [path, text] of Object.entries(texts)) {
    const made = hasOwn(of, path) ? of[path] : undefined;
    if (typeof text !== 'string' || !text.trim()) tell(path, `„${path}“ ist kein Text und bleibt weg.`);
    else if (typeof made !== 'string')
      tell(path, `Zu „${path}“ fehlt in „of“, aus welchem Text es übersetzt ist; es bleibt weg. ${AGAIN}`);
    else {
      // Not by assignment, which would do something else with "__proto__".
      for (const [to, value] of [
        [file.texts, text],
        [file.of, made],
      ] as const)
        Object.defineProperty(to, path, { value, enumerable: true, configurable: true, writable: true });
    }
  }
  return { file, problems };
}
