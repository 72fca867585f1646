/** Cells of the first table in HTML, as the clipboard gives cells of Excel, LibreOffice or a web page. No DOM: Node reads it as well. */

const NAMED: Record<string, string> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    ndash: '–',
    mdash: '—',
    bull: '•',
    hellip: '…',
  },
  ...{
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    euro: '€',
    middot: '·',
  },
};

/** Whether a text is HTML with a table, also with the clipboard's own lines ("Version:0.9 …") before it. */
export const isHtmlTable = (text: string): boolean => /^\s*(<|Version:\d)/.test(text) && /<tr[\s>]/i.test(text);

/** The rows of the first table; cells that span several columns or rows stand in the first of them. */
export function htmlCellsOf(html: string): string[][] {
  const source = html.replace(/<!--(?!\s*StartFragment)[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '');
  const start = source.search(/<tr[\s>]/i);
  const end = source.toLowerCase().indexOf('</table', start);
  const table = source.slice(start, end < 0 ? undefined : end);
  const taken: number[] = [];
  return table
    .split(/<tr\b[^>]*>/i)
    .slice(1)
    .map((row) => {
      const cells: string[] = [];
      const skipTaken = () => {
        while ((taken[cells.length] ?? 0) > 0) {
          taken[cells.length]!--;
          cells.push('');
        }
      };
      for (const [, attributes = '', content = ''] of row.matchAll(
        /<t[dh]\b([^>]*)>([\s\S]*?)(?=<t[dh]\b|<\/t[dhr]\b|$)/gi,
      )) {
        skipTaken();
        const columns = spanOf(attributes, 'colspan');
        const rows = spanOf(attributes, 'rowspan');
        for (let i = 0; i < columns; i++) {
          if (rows > 1) taken[cells.length] = rows - 1;
          cells.push(i === 0 ? textOf(content) : '');
        }
      }
      skipTaken();
      return cells;
    });
}

function spanOf(attributes: string, name: string): number {
  const [, span] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes) ?? [];
  return Math.max(1, Number(span ?? 1));
}

function textOf(content: string): string {
  return content
    .replace(/\s+/g, ' ')
    .replace(/ ?<(br|\/p|\/div|\/li)\b[^>]*> ?/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
      (entity, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? entity;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
      },
    )
    .trim();
}
