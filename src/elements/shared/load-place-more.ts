/** Gets place-more.ts, which a card and a locator load beside the data (docs/decisions/place-more.md). */
import type { ReactiveControllerHost } from 'lit';
import { inTime, loadPart } from '../../load/parts.ts';
import type { PlaceMore } from './view.ts';

/** What is shown without it is right as well, so nobody waits long. */
const PATIENCE = 3000;

let loaded: PlaceMore | undefined;

export async function loadPlaceMore(): Promise<PlaceMore> {
  return (loaded = await loadPart('place-more', () => import('./place-more.ts')));
}

/** Waits a moment for it, so that an element is shown at once as it stays. Never rejects: loadPart says why it does not come. */
export const preparePlaceMore = (): Promise<void> => briefly(loadPlaceMore());

/** Waits a moment for what an element is right without. */
export async function briefly(more: Promise<unknown>): Promise<void> {
  await inTime(more, PATIENCE).catch(() => {});
}

/** What is there of it now. Where it is not, the host renders again once it is. */
export function placeMore(host: ReactiveControllerHost): PlaceMore | undefined {
  if (!loaded) {
    loadPlaceMore().then(
      () => {
        host.requestUpdate();
      },
      () => {},
    );
  }
  return loaded;
}
