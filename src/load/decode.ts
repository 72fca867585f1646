/** Data files that are not written in UTF-8, as older programs on Windows save them. */
import type { Problem } from '../model/schema/problem.ts';

const SAVE_AS = 'Bitte speichern Sie sie im Editor mit der Codierung „UTF-8“.';

/** The text of a file in which UTF-8 did not make sense everywhere, and what the webmaster is told of that. */
export function decode(bytes: ArrayBuffer): { text: string; problem: Problem } {
  const warn = (message: string): Problem => ({ path: '', message, severity: 'warning' });
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) {
    const problem = warn(`Die Datei ist in UTF-16 („Unicode“) gespeichert, nicht in UTF-8. ${SAVE_AS}`);
    return { text: new TextDecoder('utf-16le').decode(bytes), problem };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, problem: warn('In der Datei steht „\ufffd“: Da sind beim Speichern Umlaute verloren gegangen.') };
  } catch {
    const problem = warn(
      `Die Datei ist nicht in UTF-8 gespeichert; sie wird als Windows-1252 („ANSI“) gelesen. ${SAVE_AS}`,
    );
    return { text: new TextDecoder('windows-1252').decode(bytes), problem };
  }
}
