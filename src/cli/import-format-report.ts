/** What the command line says of what it has read of another program's file: to a person, or as JSON. */
import type { Merged } from '../exchange/merge.ts';
import type { Left } from '../interop/formats/left.ts';

export type FormatResult = {
  name: string;
  merged: readonly Merged[];
  left: readonly Left[];
  output?: string;
  /** The file did not exist before. */
  isNew: boolean;
  /** One of the entries is the own office. */
  hasOffice: boolean;
};

export const formatResult = ({ name, merged, left, output }: FormatResult): object => ({
  file: name,
  ...(output && { output }),
  entries: merged,
  left: left.map(({ property, message, cases }) => ({ property, message, count: cases.length })),
});

const KINDS: Record<Merged['kind'], string> = { new: 'neu', filled: 'ergänzt', same: 'ohne Neues' };

const LISTS: Record<Merged['list'], [one: string, several: string]> = {
  places: ['Stelle', 'Stellen'],
  offers: ['Angebot', 'Angebote'],
  documents: ['Dokument', 'Dokumente'],
  networks: ['Netzwerk', 'Netzwerke'],
  events: ['Veranstaltung', 'Veranstaltungen'],
  tasks: ['Aufgabe', 'Aufgaben'],
  areas: ['Gemeinde', 'Gemeinden'],
};

export function formatReport({ name, merged, left, output, isNew, hasOffice }: FormatResult): string {
  const counted = Object.entries(LISTS).flatMap(([list, [one, several]]) => {
    const count = merged.filter((each) => each.list === list).length;
    return count > 0 ? [`${count} ${count === 1 ? one : several}`] : [];
  });
  const of = (kind: Merged['kind']) => merged.filter((each) => each.kind === kind).length;
  const lines = [
    `${name}: ${counted.join(', ') || 'nichts, was eine Datendatei aufnimmt'}.`,
    `Eingelesen: ${of('new')} neu, ${of('filled')} ergänzt, ${of('same')} ohne Neues.`,
    ...merged.filter(({ list }) => list !== 'areas').flatMap(linesOf),
  ];
  if (left.length > 0) lines.push('Nicht übernommen:', ...left.map(({ message }) => `- ${message}`));
  lines.push(
    output === undefined
      ? 'Nichts geschrieben; mit -o DATEI kommt das Ergebnis in eine Datei.'
      : `Geschrieben: ${output}`,
  );
  if (isNew && output !== undefined)
    lines.push(
      hasOffice
        ? 'Der Datei fehlt noch das Land, dessen Feiertage gelten ("region", zum Beispiel "DE-NI").'
        : 'Der Datei fehlen noch Ihre eigene Stelle ("office") und das Land ("region", zum Beispiel "DE-NI"). Am einfachsten legen Sie in der Redaktion eine neue Datei an und lesen mit --into ein.',
    );
  return lines.join('\n');
}

function linesOf({ id, name, kind, added, kept }: Merged): string[] {
  return [
    `  „${name}“ (${KINDS[kind]}, id "${id}")${added.length > 0 ? `: ${added.map((each) => `"${each}"`).join(', ')}` : ''}`,
    ...kept.map(
      ({ property, inFile, read }) =>
        `    "${property}" bleibt ${inFile}; gelesen wurde ${read}. Bitte in der Datei ändern, wenn das stimmt.`,
    ),
  ];
}
