/** The script of redaktion.html: the real elements, the screens, and the page around them. */
import '../define/counselling-locator.ts';
import '../define/office-card.ts';
import '../define/opening-hours-badge.ts';
import '../define/task-list.ts';
import './preview/preview.ts';
import './screens/start.ts';
import './screens/hours/hours.ts';
import './screens/overview.ts';
import './screens/check/check.ts';
import './screens/places.ts';
import './screens/place/place.ts';
import './screens/text.ts';
import './screens/import/import.ts';
import './screens/texts/texts.ts';
import './screens/more/more.ts';
import './screens/embed/embed.ts';
import './app.ts';
