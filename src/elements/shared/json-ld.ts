/** Loads what tells search engines of a place, for the few elements that have `json-ld`. */
import type { ReactiveControllerHost } from 'lit';
import { loadPart } from '../../load/parts.ts';
import type { Place } from '../../model/schema/schema.ts';
import type { PlaceView } from './view.ts';

/** Tells what the element shows: these places, else the office and all that advise. Where the part does not come, loadPart says so. */
export function jsonLd(host: ReactiveControllerHost & Element, view: PlaceView, places?: readonly Place[]): void {
  loadPart('json-ld', () => import('./json-ld-part.ts'))
    .then(({ writeJsonLd }) => writeJsonLd(host, view, places))
    .catch(console.warn);
}
