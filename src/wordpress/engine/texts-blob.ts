/** The texts of a data file as the server takes them: JSON, compressed where the browser can, as servers refuse large forms. */
import type { Directory } from '../../model/schema/schema.ts';
import type { TextsFile as TranslationFile } from '../../texts/texts-file.ts';
import { textsFile } from './texts-file.ts';

/**
 * `bytes`: of the data file, whose mark the texts carry; `beside`: the files of its translations. Rejects where a language does not
 * load.
 */
export async function textsBlob(
  directory: Directory,
  bytes: Uint8Array,
  beside: readonly TranslationFile[],
): Promise<Blob> {
  const texts = await textsFile(directory, markOf(bytes), todayIn(directory.timeZone), beside);
  const json = new Blob([JSON.stringify(texts)], { type: 'application/json' });
  if (!('CompressionStream' in window)) return json;
  return new Response(json.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}

/** Says which data file texts belong to; crypto.subtle would need https. As `hash( 'fnv1a32', … )` of PHP, and the length. */
export function markOf(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${(hash >>> 0).toString(16).padStart(8, '0')}-${bytes.length}`;
}

/** The civil date at the office, YYYY-MM-DD; that of this device where nobody knows the zone. */
export function todayIn(timeZone: string, now = new Date()): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone }).format(now);
  } catch {
    return new Intl.DateTimeFormat('en-CA', parts).format(now);
  }
}
