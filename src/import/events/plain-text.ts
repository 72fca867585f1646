/** Texts of calendars, which some programs write as HTML, as plain text. */

const ENTITIES: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
  ...{
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    ndash: '–',
    bdquo: '„',
    ldquo: '“',
  },
};

/** The text without tags, where it has some, and without blanks at its ends. */
export function plainText(text: string): string {
  const isHtml = /<\/?(br|p|b|i|u|a|div|span|ul|ol|li|html|strong|em)\b[^>]*>/i.test(text);
  const plain = isHtml
    ? text
        .replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, '\n')
        .replace(/<[^>]*>/g, '')
        .replace(/&(#\d+|\w+);/g, (whole, name: string) =>
          name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? whole),
        )
    : text;
  return plain
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
