import { loadPart } from '../../load/parts.ts';
import type { MapModule } from './place-map.ts';

/**
 * The locator's map. It and the library below it weigh more than all four elements, so they are a part of their own that is
 * loaded when the reader asks for it.
 */
export const loadMap = (): Promise<MapModule> => loadPart('map', () => import('../../map/map.ts'));
