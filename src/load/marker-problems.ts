/** Sentences for the webmaster about a marker that no element can come of, each with the line as it would be right. */
import { nearestOf } from '../model/reading/nearest-name.ts';

const EXAMPLE = '/kmt/beratung.json';

/**
 * What is wrong with a marker: without a `tag`, its name means none of the `tags`; without an `address`, it has none; else
 * data from there is not allowed.
 */
export function markerProblem(marker: Element, tags: readonly string[], tag?: string, address?: string): string {
  const names = tags.map(nameOf);
  const found = marker.getAttribute('data-kmt') ?? '';
  const src = marker.getAttribute('data-kmt-src') || marker.getAttribute('data-src') || EXAMPLE;
  const here = `${lineOf(marker, found, marker.getAttribute('data-src') ?? undefined)}: `;
  if (!tag) {
    const nearest = nearestOf(found, names);
    const meant = nearest ? ` (meinten Sie „${nearest}“?)` : '';
    const right = lineOf(marker, nearest ?? names[0]!, src);
    return `${here}Einen Baustein „${found}“ gibt es nicht${meant}. Bekannt sind: ${names.join(', ')}. Richtig ist zum Beispiel: ${right}`;
  }
  if (address === undefined) {
    return `${here}Die Adresse der Datendatei fehlt. Richtig ist zum Beispiel: ${lineOf(marker, nameOf(tag), src)}`;
  }
  const url = parsed(address, marker.baseURI);
  if (!url)
    return `${here}„${address}“ ist keine Adresse. Richtig ist zum Beispiel: ${lineOf(marker, nameOf(tag), EXAMPLE)}`;
  return (
    `${here}Von „${url.origin}“ lädt ein Marker nichts, denn er könnte von Fremden stammen. ` +
    `Gehört diese Adresse zu Ihnen, schreiben Sie an das Skript: <script src="…/embed.js" data-kmt-origins="${url.origin}" defer></script>`
  );
}

const nameOf = (tag: string): string => tag.replace('kmt-', '');

/** One of our own elements as a marker needs no name. */
function lineOf({ localName }: Element, name: string, src?: string): string {
  const own = localName.startsWith('kmt-');
  const address = src === undefined ? '' : ` ${own ? '' : 'data-'}src="${src}"`;
  return `<${localName}${own ? '' : ` data-kmt="${name}"`}${address}>`;
}

function parsed(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
