/**
 * For people who bundle: the classes and functions. Nothing is registered here; `kmt-widgets/office-card` and its
 * siblings define the tags.
 */
export { OfficeCard } from './elements/office-card/office-card.ts';
export { TaskList } from './elements/task-list/task-list.ts';
export { OpeningHoursBadge } from './elements/opening-hours-badge/opening-hours-badge.ts';
export { CounsellingLocator } from './elements/counselling-locator/counselling-locator.ts';
export { useClock } from './elements/shared/clock.ts';
export { define } from './define/define.ts';
export { KmtSearchEvent, KmtSelectEvent } from './elements/counselling-locator/events.ts';
export { KmtMapConsentEvent } from './elements/counselling-locator/map-consent-event.ts';
export { KmtErrorEvent, KmtLoadEvent } from './load/events.ts';
export { chooseLanguage } from './i18n/language-choice.ts';
export { LOCALES, type Locale } from './i18n/locales.ts';
export { VERSION } from './version.ts';
