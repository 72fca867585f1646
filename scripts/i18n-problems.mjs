/** What can be wrong with a translation, found without knowing its language. */
import { sourceMessages, translatedUnits } from './i18n-messages.mjs';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** The tag to ask CLDR with: plain German is German there. */
const cldrTag = (locale) => (locale === 'de-simple' ? 'de' : locale === 'kmr' ? 'ku' : locale);

/** The plural categories of a language, in CLDR's order. */
export function pluralCategories(locale) {
  const used = new Intl.PluralRules(cldrTag(locale)).resolvedOptions().pluralCategories;
  return CATEGORIES.filter((category) => used.includes(category));
}

const places = (text) => [...new Set(text.match(/\[\w+\]/g) ?? [])].sort().join(' ');
const isPlural = (source) => source.includes('|') && source.includes('[n]');

/** @returns {{ id: string, problem: string }[]} what keeps a language from being complete */
export function problemsOf(locale, messages = sourceMessages()) {
  const units = translatedUnits(locale);
  const problems = [];
  for (const [id, source] of messages) {
    const problem = problemOf(locale, source, units.get(id));
    if (problem) problems.push({ id, problem });
  }
  for (const id of units.keys()) if (!messages.has(id)) problems.push({ id, problem: 'is not in the code any more' });
  return problems;
}

function problemOf(locale, source, unit) {
  if (!unit?.target?.trim()) return 'is missing';
  if (unit.stale || unit.source !== source) return `is stale: the German text is now "${source}"`;
  const { target } = unit;
  if (/^\s|\s$/.test(target)) return 'begins or ends with a space';
  if (places(source) !== places(target))
    return `must have the places ${places(source) || '(none)'}, has ${places(target) || '(none)'}`;
  const forms = target.split('|').length;
  if (isPlural(source)) {
    const categories = pluralCategories(locale);
    if (forms !== categories.length) return `needs ${categories.length} forms (${categories.join('|')}), has ${forms}`;
  } else if (forms !== source.split('|').length) {
    return `needs ${source.split('|').length} parts separated by |, has ${forms}`;
  }
  return undefined;
}
