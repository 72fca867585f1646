/**
 * The words of the WordPress plugin. English stands in its code, German in languages/kmt-widgets-de_DE.po.
 *
 *     node scripts/wordpress-words.mjs          takes what is new in the code into the .pot and the .po, and says what lacks German
 *     node scripts/wordpress-words.mjs check    fails where one of the two is not as the code, or German is missing
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPo } from './release/wordpress-words.mjs';

const SOURCE = 'src/wordpress/kmt-widgets';
const POT = `${SOURCE}/languages/kmt-widgets.pot`;
const PO = `${SOURCE}/languages/kmt-widgets-de_DE.po`;

const header = (language) => `msgid ""
msgstr ""
"Project-Id-Version: KMT Widgets\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Language: ${language}\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"X-Domain: kmt-widgets\\n"
`;

/** __( '…', 'kmt-widgets' ) and its kin, with the note for translators before it. */
const CALL =
  /\b(?:esc_html|esc_attr)?(_n|__|_e)\(\s*('(?:[^'\\]|\\.)*')\s*,\s*(?:('(?:[^'\\]|\\.)*')\s*,\s*.*?,\s*)?'kmt-widgets'/g;

/** Key → message, as the code has it. */
export function messagesOfCode() {
  const messages = new Map();
  const add = (message, file) => {
    const key = keyOf(message);
    const known = messages.get(key) ?? { ...message, files: [] };
    messages.set(key, { ...known, files: [...new Set([...known.files, file])].sort() });
  };
  for (const name of readdirSync(SOURCE, { recursive: true }).map(String).sort()) {
    if (!/\.(php|js|json)$/.test(name)) continue;
    const text = readFileSync(join(SOURCE, name), 'utf8');
    if (name.endsWith('block.json')) blockMessages(JSON.parse(text)).forEach((message) => add(message, name));
    for (const [call, kind, id, plural] of text.matchAll(CALL)) {
      const before = text.slice(0, text.indexOf(call));
      const note = id.includes('%')
        ? /\/\* translators: (.*?) \*\/\s*(?:[^\n]*\n){0,2}[^\n]*$/.exec(before)?.[1]
        : undefined;
      add({ id: unquoted(id), plural: kind === '_n' ? unquoted(plural) : undefined, note }, name);
    }
    const description = /^ \* Description:\s+(.*)$/m.exec(text)?.[1];
    if (name === 'kmt-widgets.php') add({ id: description, note: 'Description of the plugin' }, name);
  }
  return messages;
}

const blockMessages = ({ title, description, keywords }) => [
  { context: 'block title', id: title },
  { context: 'block description', id: description },
  ...keywords.map((id) => ({ context: 'block keyword', id })),
];

const unquoted = (text) => text.slice(1, -1).replace(/\\(.)/g, '$1');
const keyOf = ({ context = '', id }) => `${context}\u0004${id}`;

function entryOf({ context, id, plural, note, files }, texts) {
  return [
    ...(note ? [`#. ${note}`] : []),
    `#: ${files.join(' ')}`,
    ...(context ? [`msgctxt ${JSON.stringify(context)}`] : []),
    `msgid ${JSON.stringify(id)}`,
    ...(plural
      ? [
          `msgid_plural ${JSON.stringify(plural)}`,
          ...[0, 1].map((n) => `msgstr[${n}] ${JSON.stringify(texts[n] ?? '')}`),
        ]
      : [`msgstr ${JSON.stringify(texts[0] ?? '')}`]),
    '',
  ].join('\n');
}

function fileOf(language, messages, german = new Map()) {
  const entries = [...messages].map(([key, message]) => entryOf(message, german.get(key) ?? []));
  return [header(language), ...entries].join('\n');
}

/** The two files as they should be, and the messages without German. */
export function wordFiles() {
  const messages = messagesOfCode();
  const german = new Map(readPo(read(PO)).map((entry) => [keyOf(entry), entry.texts]));
  const missing = [...messages].filter(([key]) => !german.get(key)?.every(Boolean)).map(([, { id }]) => id);
  return { files: { [POT]: fileOf('', messages), [PO]: fileOf('de_DE', messages, german) }, missing };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1]?.endsWith('wordpress-words.mjs') && !process.argv[1].includes('release')) {
  const { files, missing } = wordFiles();
  const stale = Object.keys(files).filter((file) => read(file) !== files[file]);
  if (process.argv[2] !== 'check') for (const [file, text] of Object.entries(files)) writeFileSync(file, text);
  else if (stale.length > 0) console.log(`Not as the code: ${stale.join(', ')}. Run: node scripts/wordpress-words.mjs`);
  for (const id of missing) console.log(`Without German: ${id}`);
  if (process.argv[2] === 'check' && (stale.length > 0 || missing.length > 0)) process.exitCode = 1;
}
