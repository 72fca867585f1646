/**
 * Whether an object has this property itself. Not Object.hasOwn: browsers of 2021 lack it, and so do pages whose libraries
 * take it for theirs. In strict JSON, "__proto__" and "constructor" may be anybody's ids.
 */
export function hasOwn(of: object, name: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(of, name);
}
