/** The one script tag with everything inside, languages and diagnosis too, for places where only one file can be uploaded. */
import './embed.ts';
import { loadLocalesWith } from './i18n/locale-files.ts';
import * as diagnosis from './load/diagnosis.ts';
import { loadDiagnosisWith } from './load/load-diagnosis.ts';
import { templates as ar } from './i18n/generated/locales/ar.ts';
import { templates as en } from './i18n/generated/locales/en.ts';
import type { Locale } from './i18n/locales.ts';

const all: Record<Exclude<Locale, 'de'>, Record<string, string>> = { ar, en };

loadLocalesWith((locale) => Promise.resolve({ templates: all[locale as keyof typeof all] }));
loadDiagnosisWith(() => Promise.resolve(diagnosis));
