/** The municipalities of a Land, loaded when the Land is known. */
import { loadScript } from '../load-script.ts';
import { type Region, regionsIn, type Table } from './municipalities.ts';

declare global {
  var kmtGemeinden: Record<string, Table> | undefined;
}

const known = new Map<string, readonly Region[]>();

/** All regions of a Land by the first two digits of their keys. Rejects where the list does not lie beside the page. */
export async function regionsOf(land: string): Promise<readonly Region[]> {
  let regions = known.get(land);
  if (regions) return regions;
  if (!globalThis.kmtGemeinden?.[land]) await loadScript(`gemeinden-${land}`);
  const table = globalThis.kmtGemeinden?.[land];
  if (!table) throw new Error(`gemeinden-${land}.js`);
  known.set(land, (regions = regionsIn(table)));
  return regions;
}
