/** The plugin's words as WordPress reads them: a .po for people, a .mo for PHP, JSON for scripts. */
import { Buffer } from 'node:buffer';

/** Between a context and its message, and between the forms of a plural, in .mo and JSON. */
const CONTEXT = '\u0004';
const FORM = '\0';

/**
 * The entries of a .po or .pot file, its header first.
 *
 * @returns {{ context?: string, id: string, plural?: string, texts: string[], files: string[] }[]} files: where the message stands
 */
export function readPo(text) {
  return text
    .split(/\n{2,}/)
    .filter((block) => /^msgid /m.test(block))
    .map((block) => ({
      context: field(block, 'msgctxt'),
      id: field(block, 'msgid'),
      plural: field(block, 'msgid_plural'),
      texts: [...block.matchAll(/^msgstr(?:\[\d\])? ((?:".*"\n?)+)/gm)].map(([, lines]) => joined(lines)),
      files: [...block.matchAll(/^#: (.*)$/gm)].flatMap(([, names]) => names.split(' ')),
    }));
}

const field = (block, name) => {
  const found = new RegExp(`^${name} ((?:".*"\\n?)+)`, 'm').exec(block);
  return found ? joined(found[1]) : undefined;
};

const joined = (lines) =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .join('');

/**
 * A .mo file: two tables of lengths and offsets, of messages in the order of their bytes and of what they are in the language; then,
 * as WordPress wants it, a table of hashes without any.
 */
export function moOf(entries) {
  const pairs = entries
    .map(({ context, id, plural, texts }) => [
      Buffer.from(
        (context === undefined ? '' : context + CONTEXT) + [id, plural].filter((each) => each !== undefined).join(FORM),
      ),
      Buffer.from(texts.join(FORM)),
    ])
    .sort(([a], [b]) => Buffer.compare(a, b));
  const begin = 28;
  const header = Buffer.alloc(begin + pairs.length * 16);
  [0x950412de, 0, pairs.length, begin, begin + pairs.length * 8, 0, header.length].forEach((value, index) =>
    header.writeUInt32LE(value, index * 4),
  );
  const parts = [header];
  let offset = header.length;
  [0, 1].forEach((column) =>
    pairs.forEach((pair, index) => {
      const at = begin + column * pairs.length * 8 + index * 8;
      header.writeUInt32LE(pair[column].length, at);
      header.writeUInt32LE(offset, at + 4);
      parts.push(pair[column], Buffer.alloc(1));
      offset += pair[column].length + 1;
    }),
  );
  return Buffer.concat(parts);
}

/** The messages of the plugin's scripts, as wp_set_script_translations() wants them. */
export function jsonOf(entries, locale) {
  const [header, ...rest] = entries;
  const forms = /^Plural-Forms: (.*)$/m.exec(header.texts[0])[1];
  const messages = rest
    .filter(({ files }) => files.some((name) => name.endsWith('.js')))
    .map(({ context, id, texts }) => [(context === undefined ? '' : context + CONTEXT) + id, texts]);
  return JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: { '': { domain: 'messages', 'plural-forms': forms, lang: locale }, ...Object.fromEntries(messages) },
    },
  });
}
