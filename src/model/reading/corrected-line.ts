/** Values as a person would write them in the file, for sentences that say what to write. */

/** `"opens": "09:00"`; an entry of a list has no name. */
export function lineFor(path: string, value: unknown): string {
  const name = /(?:^|\.)([^.[\]]+)$/.exec(path)?.[1];
  return name === undefined ? written(value) : `"${name}": ${written(value)}`;
}

/** What was found, short enough for a sentence; empty for an object or a list. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : '';
}

/** JSON on one line, with blanks: `{ "dayOfWeek": ["Monday"], "opens": "09:00" }`. */
function written(value: unknown): string {
  try {
    const text = oneLine(value);
    return text.length > 300 ? `${text.slice(0, 300)} …` : text;
  } catch {
    // Whoever calls parseDirectory may hand it what JSON can't hold.
    return '…';
  }
}

/** The same, however long; throws for what JSON can't hold. */
export function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).filter(([, each]) => each !== undefined);
  if (properties.length === 0) return '{}';
  return `{ ${properties.map(([name, each]) => `${JSON.stringify(name)}: ${oneLine(each)}`).join(', ')} }`;
}
