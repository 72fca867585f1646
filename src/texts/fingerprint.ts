/**
 * A few letters by which a text is known again: FNV-1a of its UTF-16 code units, 32 bits in base 36. A translation keeps that of
 * the text it was made from, so that it is not shown once that one has changed.
 */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
