import { hasOwn } from '../model/schema/has-own.ts';

/** Whether two values of JSON are the same; in objects the order of the names does not count. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const names = Object.keys(mine);
  return (
    names.length === Object.keys(theirs).length &&
    names.every((name) => hasOwn(theirs, name) && sameValue(mine[name], theirs[name]))
  );
}
