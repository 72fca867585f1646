/**
 * What the widgets say, put together as a page puts it together, in a table per language that somebody who knows the language can
 * read: src/i18n/readings/<locale>.md. A translation that is right alone can be wrong in its sentence.
 *
 *     npm run i18n:readings     writes them; a test fails where one is out of date
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Locale, LOCALES, SOURCE_LOCALE } from '../src/i18n/locales.ts';
import { sectionsOf } from './readings-sections.ts';

export const fileOf = (locale: Locale): URL => new URL(`../src/i18n/readings/${locale}.md`, import.meta.url);

const germanSections = sectionsOf(SOURCE_LOCALE);

const table = (rows: string[][]): string => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The table of a language as Markdown: what is the case, how German says it, how this language says it. */
export function readingsOf(locale: Locale): string {
  const languages = locale === SOURCE_LOCALE ? ['de'] : ['de', locale];
  const sections = sectionsOf(locale).map(([title, rows], index) => {
    const said = new Set<string>();
    const lines = rows.map(([situation, words], row) => {
      const german = germanSections[index]![1][row]![1];
      return locale === SOURCE_LOCALE ? [situation, words] : [situation, german, words];
    });
    // Times that no language tells apart here say the same again.
    const different = lines.filter(([, ...words]) => said.size < said.add(words.join('|')).size);
    const head = ['', ...languages];
    return `## ${title}\n\n${table([head, head.map(() => '---'), ...different])}`;
  });
  const title = `# ${locale}: what the widgets say\n\nMade by \`npm run i18n:readings\`; the words are changed in \`../xliff\`.`;
  return `${[title, ...sections].join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const locale of LOCALES) {
    mkdirSync(new URL('./', fileOf(locale)), { recursive: true });
    writeFileSync(fileOf(locale), readingsOf(locale));
  }
}
