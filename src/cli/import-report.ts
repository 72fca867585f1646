/** What the command line says of an imported table: to a person, or as JSON. */
import { type RowMatch } from '../import/table/match.ts';
import { columnSummary, encodingName } from '../import/table/say-table.ts';
import { differenceWords, fieldName, questionWords } from '../import/table/say.ts';
import { questionsOf } from '../import/table/questions.ts';
import type { TableReading } from '../import/table/types.ts';

export type ImportResult = {
  name: string;
  reading: TableReading;
  matches: readonly RowMatch[];
  /** Those that are written. */
  taken: readonly RowMatch[];
  output?: string;
  /** The file did not exist before. */
  isNew: boolean;
};

/** One object: every row with its reading, and every question by itself. */
export function importResult({ name, reading, matches, taken, output }: ImportResult): object {
  return {
    table: { name, ...reading, places: undefined },
    ...(output === undefined ? {} : { output }),
    places: matches.map((match) => {
      const { row, kind, ids, differences, sameAsRow } = match;
      return { ...row, match: { kind, ids, differences, sameAsRow }, taken: taken.includes(match) };
    }),
    questions: matches.flatMap((match) =>
      questionsOf(match).map((question) => ({
        row: match.row.row,
        name: match.row.place.name,
        ...question,
        say: questionWords(question),
      })),
    ),
  };
}

/** Rows one after the other, in plain German. */
export function importReport({ name, reading, matches, taken, output, isNew }: ImportResult): string {
  const left = matches.filter((match) => !taken.includes(match));
  const counted = (kind: RowMatch['kind']) => taken.filter((match) => match.kind === kind);
  const lines = [
    `${name}: ${rows(matches.length)} mit Stellen${encodingName(reading)}.`,
    `  Spalten: ${columnSummary(reading.cols)}.`,
    ...(reading.turned
      ? ['  Jede Stelle hat eine Spalte; die Tabelle wurde gedreht gelesen, „Zeile“ meint hier die Spalte.']
      : []),
    ...notPlaces(reading),
    `Eingelesen: ${counted('new').length} neu, ${counted('changed').length} geändert, ${counted('same').length} ohne Unterschied.`,
    ...taken.flatMap(takenLines),
  ];
  if (left.length > 0) {
    lines.push(`Offen geblieben: ${rows(left.length)}. Davon steht nichts in der Datei.`, ...left.flatMap(leftLines));
  }
  if (output !== undefined) lines.push(`Geschrieben: ${output}`);
  if (isNew && output !== undefined) {
    lines.push(
      'Der Datei fehlt noch, was in keiner Tabelle steht: Ihre eigene Stelle ("office") und das Land ("region", zum Beispiel "DE-NI").',
      'Bis dahin zeigen die Widgets nichts an. Am einfachsten legen Sie in der Redaktion eine neue Datei an und lesen die Tabelle dort oder mit --into ein.',
    );
  }
  return lines.join('\n');
}

const rows = (count: number): string => `${count} ${count === 1 ? 'Zeile' : 'Zeilen'}`;

function notPlaces({ titles, skipped, sheets = [], sheet }: TableReading): string[] {
  const quoted = (texts: readonly string[]) => texts.map((text) => `„${text}“`).join(', ');
  const others = sheets.filter((each) => each !== sheet);
  return [
    ...(titles.length > 0 ? [`  Über der Tabelle steht: ${quoted(titles)}.`] : []),
    ...(skipped.length > 0 ? [`  Nicht als Stelle gelesen: ${quoted(skipped)}.`] : []),
    ...(others.length > 0
      ? [`  Nicht gelesen: die Blätter ${quoted(others)}; mit --sheet lesen Sie ein anderes.`]
      : []),
  ];
}

const KINDS: Record<RowMatch['kind'], string> = {
  new: 'neu',
  changed: 'geändert',
  same: 'ohne Unterschied',
  unclear: 'unklar',
};

function takenLines({ row, kind, differences }: RowMatch): string[] {
  return [
    `  Zeile ${row.row}: ${row.place.name ?? ''} (${KINDS[kind]})`,
    ...differences.map((difference) => `    ${differenceWords(difference)}`),
    ...row.unread.map(
      ({ field, text }) => `    ${fieldName(field)}: „${text}“ wurde nicht verstanden und steht nicht in der Datei.`,
    ),
  ];
}

function leftLines(match: RowMatch): string[] {
  const { row } = match;
  return [
    `  Zeile ${row.row}: ${row.place.name ?? '(ohne Namen)'}`,
    ...questionsOf(match).map((question) => `    ${fieldName(question.field)}: ${questionWords(question)}`),
    ...row.unread.map(
      ({ field, text }) =>
        `    ${fieldName(field)}: „${text.replace(/\s+/g, ' ')}“ wurde nicht verstanden. Bitte anders schreiben, oder die Zeile mit --skip-unread ohne das einlesen.`,
    ),
    `    Geschrieben stand: ${Object.entries(row.written)
      .map(([head, text]) => `${head}: „${text.replace(/\s+/g, ' ')}“`)
      .join('; ')}`,
  ];
}
