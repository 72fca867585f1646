/**
 * A rollup plugin for classic scripts: a page in ISO-8859-1 reads a script as such, unless that begins with a byte order mark.
 * Three bytes; ASCII alone would cost embed.js 100, and embed-all-languages.js 1900. Modules are always read as UTF-8.
 */
export const beginWithBom = {
  name: 'begin-with-bom',
  renderChunk: (code, { isEntry }) => (isEntry ? { code: `\ufeff${code}`, map: null } : null),
};
