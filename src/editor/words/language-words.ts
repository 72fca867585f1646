/** Languages as somebody looks for them: by their German name and by their own. */
import { languageNameIn, menuName } from '../../i18n/language-names.ts';
import { LOCALES, type MenuChoice } from '../../i18n/locales.ts';
import { EASY_TO_READ } from '../../model/languages.ts';

/** Languages that texts can be translated into: those of the widgets, and Leichte Sprache. German is what is translated. */
export const TARGETS: readonly string[] = [
  'de-simple',
  EASY_TO_READ,
  ...LOCALES.filter((tag) => !tag.startsWith('de')),
];

/**
 * "Arabisch, العربية"; of a language that nobody has a German name for, its own or its tag. The own name is isolated, so that what
 * follows does not run with it from right to left.
 */
export function languageWords(tag: string): string {
  const own = menuName(tag as MenuChoice);
  const german = languageNameIn('de', tag);
  return german && tag !== EASY_TO_READ && !tag.startsWith('de-') && german !== own
    ? `${german}, \u2068${own}\u2069`
    : own;
}
