/**
 * The one script tag: defines the four tags, and turns inert markers into them, for systems whose editors let only
 * `<div data-kmt="office-card" data-src="…">` through. Language files lie beside the script, wherever it comes from.
 */
import { define } from './define/define.ts';
import { CounsellingLocator } from './elements/counselling-locator.ts';
import { loadMapWith, type MapModule } from './elements/locator/map-loader.ts';
import { OfficeCard } from './elements/office-card.ts';
import { OpeningHoursBadge } from './elements/opening-hours-badge.ts';
import { TaskList } from './elements/task-list.ts';
import { loadLocalesWith, type LocaleModule } from './i18n/locale-files.ts';
import { type Diagnosis, loadDiagnosisWith } from './load/load-diagnosis.ts';
import { upgradeMarkers } from './markers.ts';

const script = document.currentScript as HTMLScriptElement | null;
// An absolute address: for a classic script of another origin, the browser knows no base for relative ones.
const base = script?.src || document.baseURI;

loadLocalesWith((locale) => import(new URL(`locales/${locale}.js`, base).href) as Promise<LocaleModule>);
loadMapWith(() => import(new URL('map.js', base).href) as Promise<MapModule>);
loadDiagnosisWith(() => import(new URL('diagnosis.js', base).href) as Promise<Diagnosis>);

define('kmt-office-card', OfficeCard);
define('kmt-task-list', TaskList);
define('kmt-opening-hours-badge', OpeningHoursBadge);
define('kmt-counselling-locator', CounsellingLocator);

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgradeMarkers(document));
else upgradeMarkers(document);
