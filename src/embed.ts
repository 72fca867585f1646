/**
 * The one script tag: defines the tags, of which four have their inside here, and turns inert markers into them, for systems whose editors let only
 * `<div data-kmt="office-card" data-src="…">` through. What is loaded on demand (languages, the inside of the other
 * tags, the map, the words for faulty data) lies beside the script, wherever that comes from.
 */
import './define/counselling-locator.ts';
import './define/office-card.ts';
import './define/opening-hours-badge.ts';
import './define/task-list.ts';
import { ownFolder } from './load/own-folder.ts';
import { partsLieIn } from './load/parts.ts';
import { watchMarkers } from './markers/watch.ts';
import { defineOnDemand } from './on-demand/define.ts';

defineOnDemand();
// A server that renders an app imports this as well, and has no page.
if (typeof document !== 'undefined') {
  partsLieIn(ownFolder());
  // Not before the page is read: of a marker that is just coming in, the fallback may not be there yet.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watchMarkers);
  else watchMarkers();
}
