/** How a format says a property of the data: one table a format, of one shape, so that guide and tests read them all. */

/** `yes`: always; `partly`: not every value, or otherwise than it was; `no`: never. */
export type How = 'yes' | 'partly' | 'no';

export type Cell = {
  how: How;
  /** What the format calls it. */
  where?: string;
  /** Why it is not said, or not all of it: the end of a German sentence that begins with the property. */
  why?: string;
};

/** By the keys of properties.ts; a whole kind of entries (`offer`) stands for all its properties where it is never said. */
export type FormatTable = Readonly<Record<string, Cell>>;

export const yes = (where: string): Cell => ({ how: 'yes', where });
export const partly = (where: string, why: string): Cell => ({ how: 'partly', where, why });
export const no = (why?: string): Cell => ({ how: 'no', ...(why && { why }) });

/** The same cell for several properties of a kind: `all('place', ['audience', 'fees'], no())`. */
export const all = (kind: string, properties: readonly string[], cell: Cell): FormatTable =>
  Object.fromEntries(properties.map((property) => [`${kind}.${property}`, cell]));
