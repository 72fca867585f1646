/**
 * The words of the Redaktion, which are German and English only and apart from the widgets' (scripts/i18n.mjs):
 *
 *     node scripts/i18n-editor.mjs extract        takes new and changed sentences from src/editor into its XLIFF
 *     node scripts/i18n-editor.mjs build          src/editor/i18n/generated/en.ts from the XLIFF
 *     node scripts/i18n-editor.mjs check          fails where a sentence has no translation, or one is left over
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';

const CONFIG = 'src/editor/i18n/lit-localize.json';
const XLIFF = 'src/editor/i18n/xliff/en.xlf';
const GENERATED = 'src/editor/i18n/generated';

/** Made of the XLIFF alone, which takes no time: the code is not read. */
export function build() {
  const entries = units().flatMap(({ id, target }) => (target ? [`  '${id}': ${target},`] : []));
  mkdirSync(GENERATED, { recursive: true });
  writeFileSync(
    `${GENERATED}/en.ts`,
    `// Made by scripts/i18n-editor.mjs.
import { str } from '@lit/localize';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
${entries.join('\n')}
};
void str;
`,
  );
}

async function extract() {
  const localizer = await editorLocalizer();
  await localizer.writeInterchangeFiles();
  console.log(`${localizer.extractSourceMessages().messages.length} sentences in ${XLIFF}`);
}

async function check() {
  const { messages, errors } = (await editorLocalizer()).extractSourceMessages();
  const known = new Map(units().map((unit) => [unit.id, unit]));
  const wrong = [
    ...errors.map(({ messageText }) => String(messageText)),
    ...messages
      .filter(({ name }) => !known.get(name)?.target)
      .map(({ name, contents }) => `without English: ${name} ${contents[0]}`),
    ...[...known.keys()]
      .filter((id) => !messages.some(({ name }) => name === id))
      .map((id) => `not in the code: ${id}`),
  ];
  for (const line of wrong) console.error(line);
  console.log(`${messages.length} sentences, ${wrong.length} remarks`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

/** lit-localize's tools, which see the elements as well, for the page shows them: only what stands in src/editor is taken. */
async function editorLocalizer() {
  const { readConfigFileAndWriteSchema } = await import('@lit/localize-tools/lib/config.js');
  const { RuntimeLitLocalizer } = await import('@lit/localize-tools/lib/modes/runtime.js');
  const { extractMessagesFromProgram } = await import('@lit/localize-tools/lib/program-analysis.js');
  class EditorLocalizer extends RuntimeLitLocalizer {
    extractSourceMessages() {
      const { program } = this;
      return (this.found ??= extractMessagesFromProgram({
        getTypeChecker: () => program.getTypeChecker(),
        getSourceFiles: () => program.getSourceFiles().filter(({ fileName }) => fileName.includes('/src/editor/')),
      }));
    }
  }
  return new EditorLocalizer(readConfigFileAndWriteSchema(CONFIG));
}

/** id, and the English sentence as TypeScript; undefined where there is none. */
function units() {
  let xml;
  try {
    xml = readFileSync(XLIFF, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return [];
  }
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  return Array.from(document.getElementsByTagName('trans-unit')).map((unit) => {
    const target = unit.getElementsByTagName('target')[0];
    return {
      id: unit.getAttribute('id'),
      target: target?.textContent || target?.firstChild ? template(target) : undefined,
    };
  });
}

/** Values stand in it as `<x id="0"/>`. */
function template(target) {
  const parts = Array.from(target.childNodes);
  const isPlain = parts.every(({ nodeName }) => nodeName === '#text');
  if (isPlain) return JSON.stringify(target.textContent);
  const text = parts.map((part) =>
    part.nodeName === 'x' ? `\${${Number(part.getAttribute('id'))}}` : part.textContent.replace(/[\\`$]/g, '\\$&'),
  );
  return `str\`${text.join('')}\``;
}

const commands = { build, check, extract };
if (process.argv[1]?.endsWith('i18n-editor.mjs')) {
  const [name] = process.argv.slice(2);
  if (!Object.hasOwn(commands, name)) throw new Error(`There are: ${Object.keys(commands).join(', ')}`);
  await commands[name]();
}
