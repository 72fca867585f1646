/** What templates need to know of the element they stand in. */
import type { I18n } from '../../i18n/i18n.ts';
import type { HoursDirectory } from '../../model/schema/hours-directory.ts';
import type { Directory } from '../../model/schema/schema.ts';
import type { Clock } from './clock.ts';

export type View = {
  i18n: I18n;
  directory: Directory;
};

/** As much as a status needs. */
export type StatusView = {
  i18n: I18n;
  directory: Pick<HoursDirectory, 'inLanguage' | 'timeZone' | 'region'>;
  clock: Clock;
};

/** The same where time matters, or headings are set. */
export type PlaceView = View & {
  clock: Clock;
  /** The level of the element's own heading, 2–6; headings inside it go one deeper. */
  headingLevel: number;
};
