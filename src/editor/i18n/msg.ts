/**
 * The words of the Redaktion: German stands in the code, English in xliff/en.xlf, apart from the widgets' words. `msg('…')`, or with
 * values msg(str`…`); no markup inside, and no id: the German sentence is the key.
 */
import { configureLocalization, LOCALE_STATUS_EVENT, msg, str } from '@lit/localize';
import { templates } from './generated/en.ts';

export { LOCALE_STATUS_EVENT, msg, str };

export type UiLanguage = 'de' | 'en';

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: 'de',
  targetLocales: ['en'],
  loadLocale: () => Promise.resolve({ templates }),
});

export const uiLanguage = (): UiLanguage => getLocale() as UiLanguage;

/** All screens render anew in this language. */
export async function useUiLanguage(language: UiLanguage): Promise<void> {
  await setLocale(language);
  document.documentElement.lang = language;
}
