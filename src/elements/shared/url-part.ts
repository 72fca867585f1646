/** A text as a part of an address. Half of an emoji, as data cut off by a database holds it, becomes a question mark. */
export function urlPart(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}
