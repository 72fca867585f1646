/** What templates need to know of the element they stand in. */
import type { nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { I18n } from '../../i18n/i18n.ts';
import type { HoursDirectory } from '../../model/schema/hours-directory.ts';
import type { DirectoryController } from '../../load/directory-controller.ts';
import type { ContactPoint, Directory, Place, Text } from '../../model/schema/schema.ts';
import type { Clock } from './clock.ts';

export type View = {
  i18n: I18n;
  directory: Directory;
  /** Not there before it is needed and loaded: what it shows comes with the next rendering then. */
  more?: PlaceMore;
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

type Shown = TemplateResult | typeof nothing;

/** What place-more.ts has. */
export type PlaceMore = {
  version: string;
  /** What stands in the place of contacts where none is known. */
  noContact: (view: View) => TemplateResult;
  /** What stands below the hours about appointments; `week`: whether they are shown. */
  appointmentText: (view: View, place: Place, week: boolean) => Shown;
  conflictText: (view: View, conflicts: NonNullable<Place['conflicts']>) => TemplateResult[];
  /** A contact's room and hours. */
  contactMore: (view: PlaceView, place: Place, contact: ContactPoint) => Shown;
  /** The office's documents. */
  documents: (view: PlaceView) => Shown;
  facts: (view: View, place: Place) => Shown;
  /** Who pays for the office. `src`: the address of the data file; `data` is told of logos that are not shown. */
  funding: (view: View, src: string, data: DirectoryController) => Shown;
  jsonLd: (host: ReactiveControllerHost & Element, view: PlaceView, places?: readonly Place[]) => void;
  noCounselling: (view: View, place: Place) => Shown;
  whoAdvises: (view: View, place: Place) => Shown;
  saveContact: (view: View, place: Place) => void;
};

/** An element that shows texts. */
export type TranslationHost = ReactiveControllerHost & HTMLElement & { src: string };

/** What translation.ts has. */
export type Translation = {
  version: string;
  /** Gets the texts in a language from beside the file. */
  prepare: (host: TranslationHost, directory: Directory, tag: string) => Promise<void>;
  /** The directory with the texts that are there. */
  withTexts: (i18n: I18n, directory: Directory) => Directory;
  /** Whether a translator has had this text, and may have left it as it is: a name. */
  has: (text: Text) => boolean;
  /** Says of what an element shows that nobody has reviewed its translation, with the text that it was made from. */
  note: (view: View, shown: Partial<Directory>) => TemplateResult | undefined;
};
