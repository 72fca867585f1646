/** Language files as chunks beside the ES modules; a bundler finds them by these imports. */
import { loadLocalesWith, type LocaleModule } from './locale-files.ts';
import type { Locale } from './locales.ts';

const chunks: Record<Exclude<Locale, 'de'>, () => Promise<LocaleModule>> = {
  en: () => import('./generated/locales/en.ts'),
  ar: () => import('./generated/locales/ar.ts'),
};

loadLocalesWith((locale) => chunks[locale as keyof typeof chunks]());
