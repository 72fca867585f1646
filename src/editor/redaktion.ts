/** The script of redaktion.html: the real elements, the screens, and the page around them. */
import '../define/counselling-locator.ts';
import '../define/office-card.ts';
import '../define/opening-hours-badge.ts';
import '../define/task-list.ts';
import './preview/preview.ts';
import './screens/start.ts';
import './screens/overview.ts';
import './screens/text.ts';
import './app.ts';
