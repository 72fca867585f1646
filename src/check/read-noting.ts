/** parseDirectory with what only the check asks for. */
import { type ParseResult, parseSteps } from '../model/reading/parse.ts';
import type { Notes } from '../model/reading/told.ts';

export function readNoting(json: unknown): ParseResult & { notes: Notes } {
  const notes: Notes = { edits: [], moved: new Map() };
  const steps = parseSteps(json, notes);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { ...value, notes };
  }
}
