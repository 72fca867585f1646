/** Reads an object of somebody else's, and knows afterwards what of it nobody has asked for. */
import { isRecord } from '../../model/reading/fits.ts';
import type { Left } from './left.ts';

/** What was not read, by the name that the other file has for it. */
export class Unread {
  readonly #found = new Map<string, { owner: string; value: string }[]>();

  add(name: string, owner: string, value: unknown): void {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    this.#found.set(name, [...(this.#found.get(name) ?? []), { owner, value: text.slice(0, 200) }]);
  }

  /** A sentence for each name. */
  left(why = 'dafür hat die Datendatei keinen Platz'): Left[] {
    return [...this.#found].map(([property, values]) => {
      const said = [
        ...new Set(values.map(({ owner, value }) => `„${shortened(value)}“${owner && ` bei „${shortened(owner)}“`}`)),
      ];
      const more = said.length > 2 ? `; und ${said.length - 2} weitere` : '';
      return {
        property,
        message: `„${property}“ ist nicht übernommen: ${why}. ${said.slice(0, 2).join('; ')}${more}.`,
        cases: values.map(({ owner, value }) => ({ path: [property], owner, before: value })),
      };
    });
  }
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The properties of one object; whoever has read what it needs calls `rest`. */
export class Fields {
  readonly #values: Map<string, unknown>;
  readonly #name: string;
  readonly #owner: string;
  readonly #unread: Unread;

  constructor(value: unknown, name: string, owner: string, unread: Unread) {
    this.#values = new Map(isRecord(value) ? Object.entries(value) : []);
    this.#name = name;
    this.#owner = owner;
    this.#unread = unread;
    // Nothing, or something that is no object where one is expected.
    if (!isRecord(value) && value !== undefined && value !== null) unread.add(name, owner, value);
  }

  take(name: string): unknown {
    const value = this.#values.get(name);
    this.#values.delete(name);
    return value ?? undefined;
  }

  /** A text; what is none stays unread. */
  text(name: string): string | undefined {
    const value = this.#values.get(name);
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    this.#values.delete(name);
    return String(value).trim() || undefined;
  }

  number(name: string): number | undefined {
    const value = this.#values.get(name);
    const number = typeof value === 'string' && value.trim() ? Number(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
    this.#values.delete(name);
    return number;
  }

  /** One or several: always a list. */
  list(name: string): unknown[] {
    const value = this.take(name);
    return value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
  }

  inner(name: string): Fields {
    return this.of(this.take(name), name);
  }

  /** An object of a list that was taken. */
  of(value: unknown, name: string): Fields {
    return new Fields(value, name, this.#owner, this.#unread);
  }

  /** What names itself in sentences. */
  named(owner: string): Fields {
    return new Fields(Object.fromEntries(this.#values), this.#name, owner, this.#unread);
  }

  /** Tells of a value that was taken and could not be read. */
  unread(name: string, value: unknown): void {
    this.#unread.add(name, this.#owner, value);
  }

  /** Says of everything that nobody has asked for that it is left out. */
  rest(ignored: readonly string[] = []): void {
    for (const [name, value] of this.#values)
      if (!ignored.includes(name) && value !== null && value !== undefined && value !== '')
        this.#unread.add(this.#name ? `${this.#name}.${name}` : name, this.#owner, value);
  }
}
