/**
 * What people write by hand where JSON wants something else, and that has just one meaning: a comma too many or too few, curved quotes,
 * a name without quotes, a comment. Nothing is written before somebody agrees; what has two meanings is left to people.
 */
import { JsonTextError, readJsonText } from '../../model/reading/json-text.ts';

export type Mended = {
  text: string;
  /** What was done, in the order of the file: a line, and a sentence. */
  changes: { line: number; what: string }[];
};

/** More than these, and it is another kind of file. */
const MOST = 500;

/** The text as JSON, with what had to be changed; undefined where that is not certain. */
export function mendJson(original: string): Mended | undefined {
  let text = original;
  const changes: Mended['changes'] = [];
  for (let round = 0; round < MOST; round++) {
    const at = faultIn(text);
    if (at === undefined) return { text, changes };
    const step = nextStep(text, at);
    if (!step) return undefined;
    const { from, to, by, what } = step;
    changes.push({ line: text.slice(0, from).split('\n').length, what });
    text = text.slice(0, from) + by + text.slice(to);
  }
  return undefined;
}

/** Where the text stops being JSON, as an offset. */
function faultIn(text: string): number | undefined {
  try {
    readJsonText(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error;
    const lines = text.split('\n').slice(0, error.line - 1);
    return lines.join('\n').length + (lines.length > 0 ? 1 : 0) + error.column - 1;
  }
}

type Step = { from: number; to: number; by: string; what: string };

function nextStep(text: string, at: number): Step | undefined {
  const rest = text.slice(at);
  const before = text.slice(0, at);
  const invisible = /^[\ufeff\u200b\u00a0\u2028]+|^\u00ef\u00bb\u00bf/.exec(rest)?.[0];
  if (invisible) return step(at, invisible.length, '', 'unsichtbares Zeichen entfernt');
  const comment = /^\/\/[^\n]*|^\/\*[^]*?\*\/|^#[^\n]*/.exec(rest)?.[0];
  if (comment) return step(at, comment.length, '', `Kommentar entfernt: ${comment.trim().slice(0, 60)}`);
  const tooMany = /,(\s*)$/.exec(before);
  if (tooMany && /^[\]},]/.test(rest)) {
    if (rest.startsWith(',')) return step(at, 1, '', 'ein Komma zu viel entfernt');
    return step(tooMany.index, 1, '', 'ein Komma zu viel entfernt');
  }
  const quoted =
    /^[„“”‟«»‚‘’']([^„“”‟«»"\n\\]*?)[“”„‟«»‘’'"](?=\s*[:,\]}\n])/.exec(rest) ??
    /^"([^„“”‟"\n\\]*)[“”„‟](?=\s*[:,\]}\n])/.exec(rest);
  if (quoted) {
    const straight = JSON.stringify(quoted[1]);
    return step(at, quoted[0].length, straight, `gerade Anführungszeichen gesetzt: ${straight}`);
  }
  const tabbed = /^"(?:[^"\\\n]|\\.)*"/.exec(rest)?.[0];
  if (tabbed?.includes('\t'))
    return step(at, tabbed.length, tabbed.replace(/\t/g, ' '), 'Tabulator im Text durch ein Leerzeichen ersetzt');
  const name = /^[A-Za-z_$][\w$-]*(?=\s*:)/.exec(rest)?.[0];
  if (name && /[{,]\s*$/.test(before))
    return step(at, name.length, `"${name}"`, `Anführungszeichen gesetzt: "${name}"`);
  // After a value and before the next one, on another line, only a comma can be missing.
  const end = before.trimEnd().length;
  if (/["\d}\]el]$/.test(text.slice(0, end)) && /^["{[]/.test(rest) && before.slice(end).includes('\n')) {
    return step(end, 0, ',', 'ein fehlendes Komma gesetzt');
  }
  return undefined;
}

const step = (from: number, length: number, by: string, what: string): Step => ({ from, to: from + length, by, what });
