/** Rows of a table with commas, as RFC 4180 has them: cells in quotes may hold commas, line breaks and quotes written twice. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\r|\n|$)/y;
  const whole = text.replace(/^\ufeff/, '');
  while (cell.lastIndex < whole.length) {
    const match = cell.exec(whole);
    if (!match) break;
    const [, quoted, plain = '', end] = match;
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === ',') {
      if (cell.lastIndex === whole.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((each) => each.trim()));
}
