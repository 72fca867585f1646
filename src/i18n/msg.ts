/**
 * Messages per element. @lit/localize knows one locale per page, and two widgets on one page can be in two languages.
 * So its extraction, XLIFF and build serve as they are, and only the choice of the message is made here.
 *
 * Messages are plain strings with named places, "schließt um [time]", instead of @lit/localize's numbered placeholders:
 * a translator reads what will stand there and may move or repeat it (a plural repeats it in each form). `npm run
 * i18n:check` sees that no place is lost.
 */
import type { MsgFn, TemplateMap } from '@lit/localize/internal/types.js';

export type { MsgFn };

/** A `msg` for one language; extraction recognises its calls by their type. Every call gives an id. */
export function msgFrom(templates: TemplateMap): MsgFn {
  return ((source: string, options?: { id?: string }) => templates[options?.id ?? ''] ?? source) as MsgFn;
}

/** Puts values into a message's places; a place without a value stays, to be filled later. */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\[(\w+)\]/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
