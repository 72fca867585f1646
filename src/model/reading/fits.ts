/**
 * The quick look at a data file: whether it is flawless. Nearly every file is, and then this is all that a page loads of
 * the schema. What is wrong, in words, and what can be kept of it, is parse.ts's work, loaded only where it is needed.
 *
 * The shapes are generated from schema.ts (scripts/generate-shapes.ts), so the two cannot disagree.
 */

/**
 * What a value must be: text of a pattern, one of a list, or whatever a function says. `lenient` is handed on to objects: they
 * may have properties that nobody knows.
 */
export type Shape = RegExp | readonly unknown[] | ((value: never, lenient?: boolean) => boolean);

/** Whether a value has a shape. */
export function fits(shape: Shape, value: unknown, lenient?: boolean): boolean {
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value);
  return typeof shape === 'function' ? shape(value as never, lenient) : shape.includes(value);
}

export const list =
  (item: Shape) =>
  (value: unknown, lenient?: boolean): boolean =>
    Array.isArray(value) && value.every((each) => fits(item, each, lenient));

/** Names chosen by the file, each with a value of one shape. */
export const record =
  (name: Shape, item: Shape) =>
  (value: unknown, lenient?: boolean): boolean =>
    isRecord(value) && Object.entries(value).every(([key, each]) => fits(name, key) && fits(item, each, lenient));

/**
 * These properties, those with a question mark only perhaps, and no others but those that are `unread`; null: whatever
 * else there is. Never one that begins like a known one: that may be the known one, misspelt.
 */
export function object(properties: Record<string, Shape>, unread: readonly string[] | null = []): Shape {
  const names = Object.keys(properties);
  const required = names.filter((name) => !name.endsWith('?'));
  const shapes = new Map(names.map((name) => [name.replace('?', ''), properties[name]!]));
  const beginning = (name: string) => name.slice(0, 4).toLowerCase();
  const isNew = (name: string) => ![...shapes.keys()].some((known) => beginning(known) === beginning(name));
  return (value: unknown, lenient?: boolean) =>
    isRecord(value) &&
    required.every((name) => name in value) &&
    Object.keys(value).every((name) => {
      const shape = shapes.get(name);
      if (shape) return fits(shape, value[name], lenient);
      return !unread || unread.includes(name) || (lenient && isNew(name));
    });
}

export const all =
  (...shapes: Shape[]) =>
  (value: unknown, lenient?: boolean): boolean =>
    shapes.every((shape) => fits(shape, value, lenient));

export const any =
  (...shapes: Shape[]) =>
  (value: unknown, lenient?: boolean): boolean =>
    shapes.some((shape) => fits(shape, value, lenient));

export const isString = (value: unknown): boolean => typeof value === 'string';

/** Whether a value is an object with properties of its own, as JSON has them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
