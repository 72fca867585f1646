/** Paths as problems name them: "places[3].contactPoint[0].email"; the whole file is ''. */
export function join(path: string, key: PropertyKey): string {
  return typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key);
}
