/** What is done about a marker that no element can come of: it is written right, or the webmaster reads how it would be. */
import { nearestOf } from '../model/reading/nearest-name.ts';

const EXAMPLE = '/kmt/beratung.json';

const told = new Set<string>();

/**
 * Writes a marker right, where it is clear what is meant, and gives true; else says once in the console what is wrong. `tags`
 * are those of the elements.
 */
export function mendMarker(marker: Element, tags: readonly string[]): boolean {
  const names = tags.map((tag) => tag.replace('kmt-', ''));
  if (rewrite(marker, names)) return true;
  if (isDone(marker, tags)) return false;
  const sentence = `kmt-widgets: ${problemOf(marker, names)}`;
  if (!told.has(sentence)) console.warn(sentence);
  told.add(sentence);
  return false;
}

/** Whether there was anything to write otherwise. */
function rewrite(marker: Element, names: readonly string[]): boolean {
  const written = (): string =>
    marker
      .getAttributeNames()
      .map((name) => name + marker.getAttribute(name))
      .join();
  const before = written();
  for (const name of marker.getAttributeNames()) {
    if (name.startsWith('data-')) marker.setAttribute(name, unquoted(marker.getAttribute(name)!));
  }
  const name = marker.getAttribute('data-kmt');
  const meant = name === null ? undefined : names.find((each) => lettersOf(each) === lettersOf(name));
  if (meant) marker.setAttribute('data-kmt', meant);

  const src = addressOf(marker) || unquoted(marker.getAttribute('src') ?? '');
  // "?file=1" and "ämter.json" are addresses, though they don't begin like most.
  const address = /^[\w./]/.test(src) ? src : urlOf(src, marker)?.href;
  if (src && address && address !== addressOf(marker)) marker.setAttribute('data-kmt-src', address);
  return written() !== before;
}

/** It has been asked about twice, and mended by the first answer. */
function isDone(marker: Element, tags: readonly string[]): boolean {
  const address = addressOf(marker);
  return [marker, ...marker.children].some(
    (each) => tags.includes(each.localName) && address !== '' && each.getAttribute('src') === address,
  );
}

/** Without the quotes that a text processor puts around it. */
const unquoted = (value: string): string => value.replace(/^\s*["'«»\u2018-\u201f](.*?)["'«»\u2018-\u201f]?\s*$/, '$1');

/** "Office_Card ", "kmt-office-card" and „office‑card“ with a text processor's quotes and hyphen mean the same. */
const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/^kmt/, '');

const addressOf = (marker: Element): string =>
  marker.getAttribute('data-kmt-src') || marker.getAttribute('data-src') || '';

function urlOf(address: string, { baseURI }: Element): URL | undefined {
  try {
    // The braces of a map's tiles are no part of an address.
    return new URL(address.replace(/[{}]/g, ''), baseURI);
  } catch {
    return undefined;
  }
}

/** The sentence, with the line as it would be right. */
function problemOf(marker: Element, names: readonly string[]): string {
  const tag = marker.localName;
  const name = marker.getAttribute('data-kmt');
  const address = addressOf(marker);
  const line = (name: string | null, src: string): string =>
    `<${tag}${name === null ? '' : ` data-kmt="${name}"`}${src && ` data-src="${src}"`}>`;
  const example = (name: string | null, src = address || EXAMPLE): string =>
    `Richtig ist zum Beispiel: ${name === null ? `<${tag} src="${src}">` : line(name, src)}`;
  const here = `${line(name, address)}:`;

  if (name !== null && !names.includes(name)) {
    const nearest = nearestOf(name, names);
    const meant = nearest ? ` (meinten Sie „${nearest}“?)` : '';
    return `${here} Einen Baustein „${name}“ gibt es nicht${meant}. Bekannt sind: ${names.join(', ')}. ${example(nearest ?? names[0]!)}`;
  }
  if (!address) return `${here} Die Adresse der Datendatei fehlt. ${example(name)}`;

  const tiles = marker.getAttribute('data-kmt-map-tiles') ?? marker.getAttribute('data-map-tiles') ?? '';
  const urls = [address, tiles].map((each) => urlOf(each, marker));
  if (!urls[0]) return `${here} „${address}“ ist keine Adresse. ${example(name, EXAMPLE)}`;
  const strange = urls.filter((url) => url && url.origin !== urlOf('', marker)?.origin).map((url) => url!.origin);
  const origins = strange.join(' ');
  return (
    `${here} Von ${origins} lädt ein Marker nichts, denn er könnte von Fremden stammen. Ist das Ihre Adresse, ` +
    `schreiben Sie ans Skript: <script src="…/embed.js" data-kmt-origins="${origins}" defer></script>`
  );
}
