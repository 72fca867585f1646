/**
 * Generates src/i18n/generated from the XLIFF files, a module per language.
 *
 *     npm run i18n:build
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { locales, localizer } from './i18n-messages.mjs';

await localizer.build();
for (const locale of locales) {
  const path = `src/i18n/generated/locales/${locale}.ts`;
  // A type, so that TypeScript reads a plain map and not hundreds of literal keys.
  const typed = readFileSync(path, 'utf8').replace('templates =', 'templates: Record<string, string> =');
  writeFileSync(path, typed);
}
