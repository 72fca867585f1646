/** What has been chosen on the screen, and the snippet's choice that it makes. */
import { offersOf } from '../../../model/places/offers.ts';
import type { Directory } from '../../../model/schema/schema.ts';
import { checkColours, type ColourDraft } from '../../snippet/colour-checks.ts';
import { hasContent, type SnippetChoice, type Widget } from '../../snippet/choice.ts';
import type { System } from '../../snippet/systems.ts';
import { languagesIn } from '../texts/translations.ts';
import { textsOf } from '../texts/texts-of.ts';

export type EmbedState = {
  system: System;
  allowed: boolean;
  widget: Widget;
  place: string;
  topic: string;
  /** Of offers; empty: all. */
  category: string;
  /** Id; empty: all. */
  network: string;
  /** Empty: that of the page. */
  language: string;
  menu: 'none' | 'all' | 'file';
  map: 'off' | 'consent' | 'on';
  headingLevel: number;
  /** As typed; undefined: the usual one of the system. */
  folder?: string;
  colours?: ColourDraft;
  width: 'phone' | 'wide';
  isDark: boolean;
};

export const START: EmbedState = {
  ...{ system: 'wordpress', allowed: false, widget: 'office-card', place: '', topic: '' },
  ...{ category: '', network: '', language: '' },
  ...{ menu: 'none', map: 'off', headingLevel: 2, width: 'phone', isDark: false },
};

/** Where systems keep the files of a site; others have them beside their own. */
const FOLDERS: Partial<Record<System, string>> = {
  typo3: '/fileadmin/kmt/',
  'typo3-rte': '/fileadmin/kmt/',
  contao: '/files/kmt/',
};

/** The folder as typed, or the one that the system's sites usually have. */
export const folderIn = ({ folder, system }: EmbedState): string => folder ?? FOLDERS[system] ?? '/kmt/';

/** Whether it can be an address: from the site's root, or with its server. */
export const isFolder = (folder: string): boolean =>
  /^(\/(?!\/)|https?:\/\/[^/\s]+\/)[^\s"<>?#]*$/.test(folder.trim().replace(/\/*$/, '/'));

/** The widget that is chosen, as long as the file has anything for it; else the card, which always has. */
export const widgetIn = ({ widget }: EmbedState, directory: Directory): Widget =>
  hasContent(directory, widget) ? widget : START.widget;

export function choiceOf(state: EmbedState, fileName: string, directory: Directory): SnippetChoice {
  const { place, topic, category, network, language, map, headingLevel, allowed } = state;
  const widget = widgetIn(state, directory);
  const colours = state.colours && checkColours(state.colours).colours;
  return {
    ...{ widget, map, headingLevel, allowed },
    folder: folderIn(state),
    file: fileName,
    // What has gone from the file since is not asked for.
    ...(directory.places.some(({ id }) => id === place) && { place }),
    ...(topic in directory.topics && { topic }),
    ...(offersOf(directory).some((offer) => offer.category === category) && { category }),
    ...(directory.networks.some(({ id }) => id === network) && { network }),
    ...(language && { language }),
    ...(state.menu !== 'none' && { languageMenu: menuOf(state, directory) }),
    ...(colours && { colours }),
  };
}

/** German, and all languages in which the file or one beside it has a text. */
function menuOf({ menu }: EmbedState, directory: Directory): string {
  if (menu === 'all') return 'all';
  const tags = languagesIn(textsOf(directory), directory.inLanguage);
  return [...new Set([directory.inLanguage, ...tags, ...Object.keys(directory.translated ?? {})])].join(',');
}
