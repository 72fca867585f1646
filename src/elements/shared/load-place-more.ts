/** Gets place-more.ts for an element that turns out to need it. */
import type { ReactiveControllerHost } from 'lit';
import { loadPart } from '../../load/parts.ts';
import type { PlaceMore } from './view.ts';

export const loadPlaceMore = (): Promise<PlaceMore> => loadPart('place-more', () => import('./place-more.ts'));

let loaded: PlaceMore | undefined;

/** What is there of it now. Where it is not, the host renders again once it is; loadPart says where it does not come. */
export function placeMore(host: ReactiveControllerHost): PlaceMore | undefined {
  if (!loaded) {
    loadPlaceMore().then(
      (more) => {
        loaded = more;
        host.requestUpdate();
      },
      () => {},
    );
  }
  return loaded;
}

/** Whether some part of a data file has something that place-more.ts shows. */
export const hasMore = (part: object): boolean =>
  /"(appointment|topics|audience|fees|requiredDocuments|interpretation|accessibility|hoursAvailable|counselling|conflicts)":/.test(
    JSON.stringify(part),
  );
