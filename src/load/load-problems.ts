/** Sentences for the webmaster about a file that could not be read at all. */
import type { Problem } from '../model/types.ts';

const problem = (message: string): Problem => ({ path: '', message, severity: 'error' });

/** The server answered with an HTTP status other than success. */
export function statusProblem(status: number): Problem {
  const hint =
    status === 404
      ? 'Die Datei gibt es dort nicht. Bitte prüfen Sie die Adresse im Attribut „src“.'
      : 'Bitte prüfen Sie, ob die Datei öffentlich abrufbar ist.';
  return problem(`Die Datendatei wurde nicht geliefert (HTTP ${status}). ${hint}`);
}

/** The request failed without an answer: no connection, a wrong host, or forbidden by CORS or a policy. */
export function networkProblem(): Problem {
  return problem(
    'Die Datendatei ist nicht erreichbar. Mögliche Gründe: keine Verbindung, eine falsche Adresse im Attribut „src“, ' +
      'oder die Content-Security-Policy (connect-src) oder CORS erlaubt den Abruf nicht.',
  );
}

/** The file is no JSON; names the line where the reader stumbled, where the browser tells. */
export function jsonSyntaxProblem(text: string, error: unknown): Problem {
  if (/^\s*</.test(text)) {
    return problem('Unter der Adresse im Attribut „src“ liegt eine HTML-Seite, keine JSON-Datei.');
  }
  // Some messages quote the file, where "line 12" may stand as well.
  const message = String(error);
  const position = /JSON at position (\d+)/.exec(message)?.[1];
  const line =
    /(?:\(|at )line (\d+) column/.exec(message)?.[1] ??
    (position && text.slice(0, Number(position)).split('\n').length);
  const where = line ? `, in Zeile ${line}` : '';
  return problem(
    `Die Datendatei ist kein gültiges JSON${where}. Häufig fehlt ein Komma oder ein Anführungszeichen, oder ein Komma ` +
      'steht vor einer schließenden Klammer.',
  );
}
