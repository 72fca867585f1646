/** What the locator's templates need to know. */
import type { Announcer } from '../shared/announcer.ts';
import type { PlaceView } from '../shared/view.ts';
import type { Outcome, Search } from './search.ts';

export type SearchView = PlaceView & { search: Search; announcer: Announcer };
export type OutcomeView = SearchView & { outcome: Outcome };
