/** Languages that are countries, that nobody knows, or that are named twice. */
import { EASY_TO_READ } from '../model/languages.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { isKnownLanguage, languageOfCountry } from '../model/reading/readers/languages.ts';
import { contactsOf, hint, placesOf, timesOf, type AtPath } from './entries.ts';
import { germanName } from './german.ts';

export function languagesInDoubt(directory: Directory): Problem[] {
  const lists: AtPath<readonly string[] | undefined>[] = placesOf(directory).flatMap((place) =>
    [place, ...contactsOf(place), ...timesOf(place)].map(({ value, path }) => ({
      value: value.availableLanguage,
      path: `${path}.availableLanguage`,
    })),
  );
  return [
    ...[{ value: [directory.inLanguage], path: 'inLanguage' }].flatMap(({ value, path }) => unknown(value, () => path)),
    ...lists.flatMap(({ value = [], path }) => [...unknown(value, (i) => `${path}[${i}]`), ...twice(value, path)]),
    ...textsIn(directory, ''),
  ];
}

/** Spoken by people who seek counselling here, and without a name in Intl. */
const RARE = [
  'aii',
  'cld',
  'rmn',
  'rmy',
  'rmc',
  'rmo',
  'sdh',
  'diq',
  'kiu',
  'tzm',
  'rif',
  'fuf',
  'mku',
  'sgn',
  'ase',
  'syr',
];

function unknown(tags: readonly string[], pathOf: (index: number) => string): Problem[] {
  return tags.flatMap((tag, i) => {
    const meant = languageOfCountry(tag);
    if (meant) {
      return [
        hint(pathOf(i), `("${tag}") ist ein Land, keine Sprache; gemeint ist wohl "${meant}" (${germanName(meant)})`),
      ];
    }
    if (isKnownLanguage(tag) || RARE.includes(tag.split('-')[0]!)) return [];
    return [hint(pathOf(i), `("${tag}") ist als Sprache nicht bekannt; "ar" ist Arabisch, "uk" Ukrainisch`)];
  });
}

function twice(tags: readonly string[], path: string): Problem[] {
  return tags.flatMap((tag, i) => {
    const first = tags.slice(0, i).find((other) => fullForm(other) === fullForm(tag));
    if (first === undefined) return [];
    const message = `("${tag}") ist dieselbe Sprache wie "${first}" (${germanName(tag)}); einmal genügt`;
    return [hint(`${path}[${i}]`, message)];
  });
}

/** Tags that people make up for Leichte Sprache, which no reader would find. */
function easyToRead(tag: string, path: string): Problem[] {
  if (!/^de-.*(leicht|easy|ls$)/i.test(tag) || tag === EASY_TO_READ) return [];
  return [
    hint(
      path,
      `("${tag}") wird niemandem gezeigt; Leichte Sprache ist "${EASY_TO_READ}", Einfache Sprache "de-simple"`,
    ),
  ];
}

/** With script and country, so that "de" and "de-DE" are one, "ku" and "kmr", but not "fa" and "fa-AF". */
function fullForm(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().toString();
  } catch {
    return tag;
  }
}

/** Texts in several languages, wherever they stand: objects of nothing but texts, one of them in a language of the data. */
function textsIn(value: unknown, path: string): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each, i) => textsIn(each, `${path}[${i}]`));
  const names = Object.keys(value);
  const isText = names.length > 0 && names.every((name) => /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(name));
  if (isText && (names.includes('de') || names.includes('en')))
    return names.flatMap((name) => [
      ...unknown([name], () => `${path}.${name}`),
      ...easyToRead(name, `${path}.${name}`),
    ]);
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, path ? `${path}.${name}` : name));
}
