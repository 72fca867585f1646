/** Which part of the county a typed text means, and what is left of it as words to look for. */
import type { Area, Directory } from '../schema/schema.ts';
import type { PlaceQuery } from './query.ts';
import { wordsOf } from './fold.ts';
import { isMunicipality, smallest } from './area-names.ts';
import { positionOf, type Position } from './distance.ts';
import { searchIndexOf, type SearchIndex } from './search-index.ts';
import { typosAllowed, typoTest } from './typos.ts';
import { typedWords } from './words.ts';

/** What a typed text means. */
export type Interpretation = {
  /** The areas it names, as the data calls them; a postcode may belong to several. */
  areas: Area[];
  /** A postcode of these areas. */
  postalCode?: string;
  /** Digits that look like a postcode but are none of this directory's, and why. */
  invalidPostalCode?: { value: string; reason: 'too-short' | 'too-long' | 'unknown' };
  /** The other words, folded: they are sought in what is written about the places. */
  words: string[];
};

/** What stands beside the name of an area without meaning anything of its own. */
const BESIDE_AN_AREA = new Set(
  wordsOf('in im an der bei nahe nähe von aus und stadt gemeinde samtgemeinde landkreis near d'),
);

/**
 * What a text means: "26871" and "Papenberg" an area, "Schulden" words, "Asyl in Papenburg" both. A name typed wrong
 * means an area only if nothing is written about the places that holds the word as it was typed.
 */
export function interpretQuery(directory: Directory, text: string): Interpretation {
  const index = searchIndexOf(directory);
  const meaning: Interpretation = { areas: [], words: [] };
  const withoutCode = takePostalCode(typedWords(text), index, meaning);
  const words = takeNames(withoutCode, meaning, (name) => index.areas.get(name));

  const unread = meaning.areas.length ? words : takeNames(words, meaning, (name) => areasLike(name, index));
  const said = new Set(meaning.areas.flatMap((area) => wordsOf(area.name)));
  const isSaid = (word: string) => said.has(word) || BESIDE_AN_AREA.has(word);
  meaning.words = [...new Set(unread)].filter((word) => !meaning.areas.length || !isSaid(word));
  return meaning;
}

/** Takes postcodes out of the words: a run of three digits or more is meant as one. */
function takePostalCode(typed: readonly string[], { areas }: SearchIndex, meaning: Interpretation): string[] {
  return typed.filter((word) => {
    if (!/^\d{3,}$/.test(word)) return true;
    const found = smallest(areas.get(word));
    meaning.areas.push(...found);
    if (found.length) meaning.postalCode = word;
    else
      meaning.invalidPostalCode = {
        value: word,
        reason: word.length < 5 ? 'too-short' : word.length > 5 ? 'too-long' : 'unknown',
      };
    return false;
  });
}

/** Takes the names of areas out of the words, two words before one. A name beside a postcode says which of its areas. */
function takeNames(
  words: readonly string[],
  meaning: Interpretation,
  areasNamed: (name: string) => readonly Area[] | undefined,
): string[] {
  const left: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const byTwo = smallest(areasNamed(words.slice(i, i + 2).join(' ')));
    const found = byTwo.length ? byTwo : smallest(areasNamed(word));
    const ofPostalCode = found.filter((area) => meaning.areas.includes(area));
    if (!found.length) left.push(word);
    else if (ofPostalCode.length) meaning.areas = ofPostalCode;
    else if (!meaning.postalCode) meaning.areas.push(...found);
    if (byTwo.length) i++;
  }
  return left;
}

/** The one area whose name begins like that, else those that were meant although the name was typed wrong. */
function areasLike(name: string, { areas, areaWords, words }: SearchIndex): Area[] {
  const allowed = typosAllowed(name);
  if (!allowed || words.knows(name, areaWords)) return [];
  const named = (fits: (name: string) => boolean) => {
    const found = [...areas].filter(([key]) => fits(key)).flatMap(([, found]) => found);
    return [...new Set(smallest(found))];
  };
  let found = named((key) => key.startsWith(name));
  if (found.length > 1) found = [];
  for (let errors = 1; errors <= allowed && !found.length; errors++) {
    const test = typoTest(name, errors);
    found = named((key) => test(key, 'whole'));
  }
  return found;
}

/** The part of the county a query asks about. */
export type Asked = {
  /** ARS or beginnings of it; empty: no area is asked for. */
  keys: string[];
  /** Where distances are measured from. */
  origin?: Position;
  /** Words to look for. */
  words: string[];
  /** An area was asked for that this directory doesn't know, and nothing else. */
  nowhere: boolean;
};

/** An area typed beats a preset one; a point on the map decides only the distance. */
export function askedOf(directory: Directory, { text = '', postalCode = '', area, near }: PlaceQuery): Asked {
  const { areas, words, invalidPostalCode } = interpretQuery(directory, `${postalCode} ${text}`);
  const keys = areas.length ? areas.map(({ ars }) => ars) : area ? [area] : [];
  const nowhere = Boolean(invalidPostalCode) && !areas.length && !words.length;
  return { keys, words, nowhere, origin: near ? { ...near, precisionKm: 0 } : centreOf(directory, keys) };
}

/** An ARS this long means an association or a municipality; a county's has five digits. */
const ASSOCIATION_KEY = 9;

/** The middle of the municipalities asked for; that of a whole county isn't worth measuring from. */
function centreOf({ areas }: Directory, keys: readonly string[]): Position | undefined {
  const members = areas.filter((area) => isMunicipality(area) && keys.some((key) => area.ars.startsWith(key)));
  const points = members.flatMap(({ geo }) => (geo ? [positionOf(geo)] : []));
  if (!points.length || keys.some((key) => key.length < ASSOCIATION_KEY)) return undefined;
  const mean = (property: keyof Position): number => {
    let sum = 0;
    for (const point of points) sum += point[property];
    return sum / points.length;
  };
  return {
    latitude: mean('latitude'),
    longitude: mean('longitude'),
    precisionKm: Math.max(...points.map((point) => point.precisionKm)),
  };
}
