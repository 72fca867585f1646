/** Sentences for the webmaster about a file that could not be read at all. */
import { type JsonTextError, jsonTextSteps } from '../model/reading/json-text.ts';
import type { Problem } from '../model/schema/problem.ts';
import { inSlices } from './slices.ts';

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

/** Where the text is no JSON and why; undefined where it is some. */
export async function jsonSyntaxProblem(text: string): Promise<Problem | undefined> {
  if (/^\s*</.test(text)) {
    return problem('Unter der Adresse im Attribut „src“ liegt eine HTML-Seite, keine JSON-Datei.');
  }
  try {
    await inSlices(jsonTextSteps(text));
    return undefined;
  } catch (error) {
    const { message, line } = error as JsonTextError;
    return problem(`Die Datendatei ist kein gültiges JSON, in Zeile ${line}: ${message}.`);
  }
}
