/** The messages as the code has them, what translators made of them, and what is to be said about that. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';

export const config = readConfigFileAndWriteSchema('lit-localize.json');
export const localizer = new RuntimeLitLocalizer(config);
export const locales = config.targetLocales;

/** Whose messages stand in a language file of their own, by the ending of its name: the folders of the code that asks for them. */
const PARTS = {
  locator: ['counselling-locator'],
  // The elements on demand.
  more: ['offer-list', 'document-list', 'event-list', 'network', 'shared/on-demand'],
};

/** A target with this state was made for another source text and waits for a translator. */
const STALE = 'needs-review-translation';

/** @typedef {{ source: string, target?: string, stale: boolean }} Unit what an XLIFF has of one message */

/** @returns {Map<string, string>} id → German text; throws where a message can't be read */
export function sourceMessages() {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) throw new Error(errors.map(({ messageText }) => String(messageText)).join('\n'));
  if (messages.length === 0) throw new Error('No message was found.');
  return new Map(messages.map(({ name, contents }) => [name, contents.join('')]));
}

/**
 * @returns {Map<string, Set<string>>} the ending of a language file's name → the ids of its messages: '' → what code outside of all
 *   parts asks for, and so any element may show; '-locator' → what only the locator does, or other parts as well
 */
export function idsOfFiles() {
  const isIn = (folders) => (file) => folders.some((folder) => file.includes(`/src/elements/${folder}/`));
  const common = idsAskedFor((file) => !isIn(Object.values(PARTS).flat())(file));
  const own = Object.entries(PARTS).map(([part, folders]) => [
    `-${part}`,
    new Set([...idsAskedFor(isIn(folders))].filter((id) => !common.has(id))),
  ]);
  return new Map([['', common], ...own]);
}

/** The ids of the messages in these files. */
function idsAskedFor(isWanted) {
  const { program } = localizer;
  const { messages } = extractMessagesFromProgram({
    getTypeChecker: () => program.getTypeChecker(),
    getSourceFiles: () => program.getSourceFiles().filter(({ fileName }) => isWanted(fileName)),
  });
  return new Set(messages.map(({ name }) => name));
}

/** @returns {Map<string, Unit>} the units of a language's XLIFF by id */
export function translatedUnits(locale) {
  const text = (element) => element?.textContent ?? undefined;
  return new Map(
    units(parse(locale)).map((unit) => {
      const target = unit.getElementsByTagName('target')[0];
      const source = text(unit.getElementsByTagName('source')[0]) ?? '';
      return [
        unit.getAttribute('id'),
        { source, target: text(target), stale: target?.getAttribute('state') === STALE },
      ];
    }),
  );
}

/** Marks the targets of these ids as stale in a language's XLIFF. */
export function markStale(locale, ids) {
  const document = parse(locale);
  for (const unit of units(document)) {
    if (ids.has(unit.getAttribute('id'))) unit.getElementsByTagName('target')[0]?.setAttribute('state', STALE);
  }
  writeFileSync(xliffOf(locale), `${new XMLSerializer().serializeToString(document).trim()}\n`);
}

/**
 * What is to be said about a language's translations, found without knowing it.
 *
 * @param {Map<string, string>} messages id → German text, as the code has them
 * @param {Map<string, Unit>} [units]
 * @returns {{ missing: string[], stale: string[], leftOver: string[], same: string[], malformed: { id: string, problem: string }[] }}
 *   ids. missing and stale ones await translation and are shown in German; leftOver: not in the code any more; same:
 *   reads as in German, which is often right, as for "Telefon"; malformed: no widget can show them rightly
 */
export function review(locale, messages, units = translatedUnits(locale)) {
  const result = { missing: [], stale: [], leftOver: [], same: [], malformed: [] };
  for (const [id, source] of messages) {
    const unit = units.get(id);
    if (!unit?.target?.trim()) result.missing.push(id);
    else if (unit.stale || unit.source !== source) result.stale.push(id);
    else {
      const problem = malformation(locale, source, unit.target);
      if (problem) result.malformed.push({ id, problem });
      if (unit.target === source) result.same.push(id);
    }
  }
  result.leftOver = [...units.keys()].filter((id) => !messages.has(id));
  return result;
}

function malformation(locale, source, target) {
  if (/^\s|\s$/.test(target)) return 'begins or ends with a space';
  if (places(source) !== places(target))
    return `must have the places ${places(source) || '(none)'}, has ${places(target) || '(none)'}`;
  const parts = target.split('|').length;
  const wanted = isPlural(source) ? pluralCategories(locale) : source.split('|');
  if (parts === wanted.length) return undefined;
  return isPlural(source)
    ? `needs ${wanted.length} forms (${wanted.join('|')}), has ${parts}`
    : `needs ${wanted.length} parts separated by |, has ${parts}`;
}

const places = (text) => [...new Set(text.match(/\[\w+\]/g) ?? [])].sort().join(' ');
const isPlural = (source) => source.includes('|') && source.includes('[n]');

/** The plural categories of a language, in CLDR's order. */
function pluralCategories(locale) {
  // Plain German is German there.
  const tag = { 'de-simple': 'de', kmr: 'ku', prs: 'fa' }[locale] ?? locale;
  const used = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((category) => used.includes(category));
}

const xliffOf = (locale) => `${config.resolve(config.interchange.xliffDir)}/${locale}.xlf`;

const units = (document) => Array.from(document.getElementsByTagName('trans-unit'));

function parse(locale) {
  let xml = '<xliff/>';
  try {
    xml = readFileSync(xliffOf(locale), 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return new DOMParser().parseFromString(xml, 'text/xml');
}
