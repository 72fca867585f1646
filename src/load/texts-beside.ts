/** Fetches the file of a language's texts that lies beside a data file. Loaded where a file says that there is one. */
import type { Problem } from '../model/schema/problem.ts';
import { readTextsFile, type TextsFile } from '../texts/texts-file.ts';
import { inTime, PartError } from './parts.ts';

/** What came; without a file, the texts stay as the data file has them. */
export type TextsRead = { file?: TextsFile; problems: readonly Problem[] };

const requests = new Map<string, Promise<TextsRead>>();

/**
 * One request for each address, told of in the console once. A failure is forgotten, so that the next who asks tries anew. Never
 * rejects.
 */
export function loadTexts(url: string, tag: string): Promise<TextsRead> {
  let request = requests.get(url);
  if (!request) {
    request = read(url, tag);
    requests.set(url, request);
    void request.then(({ file, problems }) => {
      if (!file) requests.delete(url);
      if (problems.length === 0) return;
      console.warn(`kmt-widgets: ${url}\n${problems.map(({ message }) => message).join('\n')}`);
    });
  }
  return request;
}

async function read(url: string, tag: string): Promise<TextsRead> {
  const failed = (reason: string): TextsRead => {
    const message = `${reason} Es bleiben die Texte der Datendatei.`;
    return { problems: [{ path: '', message, severity: 'warning' }] };
  };
  let text: string;
  try {
    // As for the data file: what was corrected this morning must be read today.
    const response = await inTime(fetch(url, { cache: 'no-cache' }));
    if (!response.ok) {
      const hint = response.status === 404 ? ' Liegt sie neben der Datendatei?' : '';
      return failed(`Die Datei mit Übersetzungen wurde nicht geliefert (HTTP ${response.status}).${hint}`);
    }
    text = new TextDecoder().decode(await inTime(response.arrayBuffer(), 60_000));
  } catch (error) {
    return failed(
      error instanceof PartError
        ? 'Der Server antwortet nicht auf die Frage nach der Datei mit Übersetzungen.'
        : 'Die Datei mit Übersetzungen ist nicht erreichbar (keine Verbindung, oder Content-Security-Policy oder CORS erlauben es nicht).',
    );
  }
  if (text.includes('\ufffd')) return failed('Die Datei mit Übersetzungen ist nicht in UTF-8 gespeichert.');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed(
      /^\s*</.test(text)
        ? 'Statt der Datei mit Übersetzungen kam eine HTML-Seite.'
        : 'Die Datei mit Übersetzungen ist kein gültiges JSON; wo, sagt „kmt-widgets validate“.',
    );
  }
  const result = readTextsFile(json, tag);
  return result.file ? result : failed(result.problems.map(({ message }) => message).join(' '));
}
