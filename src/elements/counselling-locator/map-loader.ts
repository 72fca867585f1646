/**
 * How the locator gets its map. It and the library below it weigh more than all four elements, so they are a file of their
 * own that is loaded when the reader asks for it.
 */
import type { MapModule } from './place-map.ts';

let load = (): Promise<MapModule> => import('../../map/map.ts');

/** Loads the map in another way from now on: for tests. */
export function loadMapWith(loader: typeof load): void {
  load = loader;
}

/** Rejects where the file is not there; the next call tries again. */
export const loadMap = (): Promise<MapModule> => load();
