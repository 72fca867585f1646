/**
 * The way of a message from the code to the translators and back.
 *
 *     npm run i18n:extract                takes new and changed messages from the code into the XLIFF files
 *     npm run i18n:status                 how complete each language is, and what awaits translation
 *     npm run i18n:check                  fails where a translation is malformed
 *     npm run i18n:check -- --release     and where anything awaits translation: for a release
 *     npm run generate:languages          src/i18n/generated from the XLIFF files
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { writeCounts } from './count-tests.mjs';
import {
  config,
  idsOfFiles,
  locales,
  localizer,
  markStale,
  review,
  sourceMessages,
  translatedUnits,
} from './i18n-messages.mjs';

const commands = { build, check, extract, status };
const [name, ...flags] = process.argv.slice(2);
if (!Object.hasOwn(commands, name)) throw new Error(`There are: ${Object.keys(commands).join(', ')}`);
await commands[name]();

/** New messages appear without a target, lost ones disappear, and translations of another German text are marked. */
async function extract() {
  const before = new Map(locales.map((locale) => [locale, translatedUnits(locale)]));
  await localizer.writeInterchangeFiles();
  for (const locale of locales) {
    const after = translatedUnits(locale);
    const changed = [...before.get(locale)].filter(
      ([id, { source, target, stale }]) => target && (stale || (after.has(id) && after.get(id).source !== source)),
    );
    markStale(locale, new Set(changed.map(([id]) => id)));
  }
  console.log(`The XLIFF files of ${locales.length} languages are up to date with the code.`);
}

function status() {
  const messages = sourceMessages();
  const reviews = locales.map((locale) => [locale, review(locale, messages)]);
  console.log(`${messages.size} messages`);
  console.table(
    Object.fromEntries(
      reviews.map(([locale, { missing, stale, malformed, leftOver, same }]) => [
        locale,
        {
          'await translation': missing.length + stale.length,
          'of these stale': stale.length,
          malformed: malformed.length,
          'left over': leftOver.length,
          'same as German': same.length,
        },
      ]),
    ),
  );
  for (const [locale, found] of reviews) for (const line of said(found)) console.log(`${locale}: ${line}`);
}

function check() {
  const release = flags.includes('--release');
  const messages = sourceMessages();
  let [passed, failed, waiting] = [0, 0, 0];
  for (const locale of locales) {
    const { missing, stale, malformed, leftOver } = review(locale, messages);
    const awaiting = missing.length + stale.length;
    const wrong = release ? { missing, stale, malformed, leftOver } : { malformed };
    for (const line of said(wrong)) console.error(`${locale}.xlf: ${line}`);
    failed += Object.values(wrong).flat().length;
    passed += messages.size - awaiting - malformed.length;
    waiting += awaiting;
  }
  if (waiting > 0) console.log(`${waiting} await translation and are shown in German: npm run i18n:status`);
  writeCounts({ passed, failed });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** A line for each kind of finding in a language. */
function said({ missing = [], stale = [], malformed = [], leftOver = [], same = [] }) {
  const line = (what, ids) => (ids.length > 0 ? [`${what}: ${ids.join(', ')}`] : []);
  return [
    ...line('without a translation', missing),
    ...line('stale, because the German text has changed', stale),
    ...malformed.map(({ id, problem }) => `malformed: "${id}" ${problem}`),
    ...line('not in the code any more', leftOver),
    ...line('same as German', same),
  ];
}

/**
 * Three modules per language, and one that imports each on demand: what any element may show, and beside it what the locator
 * alone does, and what the elements on demand do (docs/decisions/language-files.md). What awaits translation is in them too: in German, and marked as such
 * where it is shown.
 */
function build() {
  const messages = sourceMessages();
  const files = idsOfFiles();
  localizer.assertTranslationsAreValid();
  const folder = config.resolve(config.output.outputDir);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const locale of locales) {
    const units = translatedUnits(locale);
    const { missing, stale } = review(locale, messages, units);
    const awaiting = new Set([...missing, ...stale]);
    const entries = [...messages]
      .map(([id, german]) => [id, awaiting.has(id) ? german : units.get(id).target, awaiting.has(id)])
      .sort();
    for (const [ending, ids] of files) {
      writeFileSync(`${folder}/${locale}${ending}.ts`, languageFile(entries.filter(([id]) => ids.has(id))));
    }
  }
  writeFileSync(`${folder}/../language-files.ts`, languageFiles([...files.keys()]));
}

/** The type, so that TypeScript reads a plain map and not hundreds of literal keys. */
function languageFile(entries) {
  const lines = entries.map(
    ([id, text, awaits]) =>
      `  '${id}': ${awaits ? `awaitingTranslation(${JSON.stringify(text)})` : JSON.stringify(text)},`,
  );
  const marks = entries.some(([, , awaits]) => awaits);
  return `// Made by scripts/i18n.mjs.
import { VERSION } from '../../../version.ts';
${marks ? "import { awaitingTranslation } from '../../awaiting-translation.ts';\n" : ''}
export const version = VERSION;
export const templates: Record<string, string> = {
${lines.join('\n')}
};
`;
}

/** Written out: Vite, Rollup, webpack and esbuild find no file behind an address that is put together. */
function languageFiles(endings) {
  const names = locales.flatMap((locale) => endings.map((ending) => locale + ending));
  const imports = names.map((name) => `  '${name}': () => import('./locales/${name}.ts'),`);
  return `// Made by scripts/i18n.mjs.
type LanguageFile = { templates: Record<string, string>; version: string };

const files: Record<string, () => Promise<LanguageFile>> = {
${imports.join('\n')}
};

/** Imports a file of a language. The build has a single import for all of them, and gives it the address. */
export const languageFiles = {
  load: (name: string, _at: (path: string) => string): Promise<LanguageFile> => files[name]!(),
};
`;
}
