/**
 * Generates src/i18n/generated from the XLIFF files: a module per language, and one that imports each on demand.
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

// Written out: Vite, Rollup, webpack and esbuild find no file behind an address that is put together.
const imports = locales.map((locale) => `  '${locale}': () => import('./locales/${locale}.ts'),`);
writeFileSync(
  'src/i18n/generated/language-files.ts',
  `// Made by scripts/i18n-build.mjs.
type LanguageFile = { templates: Record<string, string> };

const files: Record<string, () => Promise<LanguageFile>> = {
${imports.join('\n')}
};

/** Loads the file of a language, as it comes: rejects where it is missing, remembers nothing. */
export const languageFiles = { load: async (locale: string): Promise<LanguageFile> => files[locale]!() };
`,
);
