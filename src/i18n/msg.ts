/**
 * Messages per element, because two widgets on one page can be in two languages. They are plain strings with named places,
 * "bis [time] Uhr", that a translator may move or repeat. Why not all as @lit/localize has it: docs/decisions/messages.md.
 */
import type { MsgFn, TemplateMap } from '@lit/localize/internal/types.js';
import { hasOwn } from '../model/schema/has-own.ts';

export type { MsgFn };

/** A `msg` for one language; extraction recognises its calls by their type. Every call gives an id. */
export function msgFrom(templates: TemplateMap): MsgFn {
  return ((source: string, options?: { id?: string }) => templates[options?.id ?? ''] ?? source) as MsgFn;
}

/** Puts values into a message's places; a place without a value stays, to be filled later. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\[(\w+)\]/g, (place, name: string) => (hasOwn(values, name) ? String(values[name]) : place));
}
