/**
 * Where things stand in a JSON text: JSON.parse tells neither lines nor names that occur twice, and its errors are no words
 * for a webmaster.
 */

/** The text is no JSON; the message is a German sentence. */
export class JsonTextError extends Error {
  override readonly name = 'JsonTextError';
  readonly line: number;
  readonly column: number;

  constructor(sentence: string, before: string) {
    super(sentence);
    const lines = before.split('\n');
    this.line = lines.length;
    this.column = lines[lines.length - 1]!.length + 1;
  }
}

export type JsonText = {
  /** Lines, from 1 on, by path ("places[3].name"); the whole document is ''. */
  lines: Map<string, number>;
  /** Paths of names that an object has twice: only the last one counts. */
  repeated: string[];
};

/** Nothing that a person writes is deeper. */
const DEEPEST = 100;

/** Reads a JSON text; throws a JsonTextError where it is none. */
export function readJsonText(text: string): JsonText {
  const lines = new Map<string, number>();
  const repeated: string[] = [];
  const steps = jsonTextSteps(text, { lines, repeated });
  while (!steps.next().done);
  return { lines, repeated };
}

/**
 * Throws a JsonTextError where the text is no JSON, with a pause after each object: a page goes on while millions of characters
 * are read. Notes in `found` where things stand, for whoever needs more than the error.
 */
export function* jsonTextSteps(text: string, found?: JsonText): Generator<void> {
  let at = 0;
  let line = 1;

  const fail = (sentence: string, position = at): never => {
    throw new JsonTextError(sentence, text.slice(0, position));
  };

  const space = (): void => {
    for (; ' \t\r\n'.includes(text[at] ?? 'end'); at++) if (text[at] === '\n') line++;
  };

  const take = (character: string): boolean => {
    space();
    const there = text[at] === character;
    if (there) at++;
    return there;
  };

  /** A token that begins here, as it is written. */
  const token = (expression: RegExp): string | undefined => {
    expression.lastIndex = at;
    const found = expression.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };

  const string = (): string => {
    // eslint-disable-next-line no-control-regex -- JSON forbids them inside a text
    const written = token(/"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y);
    if (written === undefined) return fail('Dieser Text ist nicht richtig mit Anführungszeichen beendet');
    return JSON.parse(written) as string;
  };

  function* value(path: string, depth: number): Generator<void> {
    space();
    found?.lines.set(path, line);
    if (depth > DEEPEST) fail('Hier sind zu viele Klammern ineinander');
    if (take('{')) yield* object(path, depth);
    else if (take('[')) yield* list(path, depth);
    else if (text[at] === '"') string();
    else if (!token(/true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y))
      fail(missingValue(text.slice(at, at + 9)));
  }

  function* object(path: string, depth: number): Generator<void> {
    const names = new Set<string>();
    if (take('}')) return;
    do {
      space();
      if (text[at] !== '"') fail(missingName(text.slice(at, at + 9)));
      const start = line;
      const name = string();
      const inner = path ? `${path}.${name}` : name;
      if (names.has(name)) found?.repeated.push(inner);
      names.add(name);
      if (!take(':')) fail(`Nach "${name}" fehlt ein Doppelpunkt`);
      yield* value(inner, depth + 1);
      found?.lines.set(inner, start);
    } while (take(','));
    if (!take('}')) fail('Hier fehlt ein Komma oder die schließende Klammer }');
    yield;
  }

  function* list(path: string, depth: number): Generator<void> {
    if (take(']')) return;
    let index = 0;
    do yield* value(`${path}[${index++}]`, depth + 1);
    while (take(','));
    if (!take(']')) fail('Hier fehlt ein Komma oder die schließende Klammer ]');
  }

  yield* value('', 0);
  space();
  if (at < text.length) fail('Nach dem Ende der Datei steht noch etwas');
}

function missingValue(rest: string): string {
  if (rest === '') return 'Die Datei bricht hier ab';
  if (/^[\]}]/.test(rest)) return 'Vor der schließenden Klammer steht ein Komma zu viel, oder es fehlt ein Wert';
  if (/^['‘’“”„«»]/.test(rest)) return 'Anführungszeichen müssen gerade und doppelt sein: "';
  if (rest.startsWith('<')) return 'Das ist HTML, kein JSON';
  if (/^\/[/*]/.test(rest)) return 'Kommentare sind in JSON nicht erlaubt';
  return 'Hier steht kein Wert (Texte brauchen Anführungszeichen)';
}

function missingName(rest: string): string {
  if (/^[A-Za-z_$]/.test(rest)) return 'Dieser Name braucht Anführungszeichen';
  return rest.startsWith('}') || rest.startsWith(',') ? 'Hier steht ein Komma zu viel' : missingValue(rest);
}
