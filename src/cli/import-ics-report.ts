/** What the command line says of an imported calendar: to a person, or as JSON. */
import type { EventMatch } from '../import/events/merge-events.ts';
import type { CalendarReading } from '../import/events/read-events.ts';

export type CalendarResult = {
  name: string;
  reading: CalendarReading;
  matches: readonly EventMatch[];
  output?: string;
  /** The file did not exist before. */
  isNew: boolean;
};

/** One object: every event with its reading, and every one that was left out. */
export function calendarResult({ name, reading, matches, output }: CalendarResult): object {
  const { left, past, ignored } = reading;
  return {
    calendar: name,
    ...(output && { output }),
    events: matches,
    left,
    past,
    ignored: Object.fromEntries(ignored),
  };
}

/** Events one after the other, in plain German. */
export function calendarReport({ name, reading, matches, output, isNew }: CalendarResult): string {
  const { left, past } = reading;
  const counted = (kind: EventMatch['kind']) => matches.filter((match) => match.kind === kind).length;
  const lines = [
    `${name}: ${events(matches.length + left.length + past.length)}.`,
    `Eingelesen: ${counted('new')} neu, ${counted('changed')} geändert, ${counted('same')} ohne Unterschied.`,
    ...matches.flatMap(matchLines),
  ];
  if (past.length > 0) lines.push(`Vorbei und nicht eingelesen: ${events(past.length)}.`);
  if (left.length > 0) {
    lines.push(`Offen geblieben: ${events(left.length)}. Davon steht nichts in der Datei.`);
    lines.push(...left.map((each) => `  „${each.name || '(ohne Namen)'}“ ${each.reason}.`));
  }
  lines.push(...ignoredLines(reading));
  if (output !== undefined) lines.push(`Geschrieben: ${output}`);
  else lines.push('Nichts geschrieben; mit -o DATEI kommt das Ergebnis in eine Datei.');
  if (isNew && output !== undefined)
    lines.push(
      'Der Datei fehlt noch, was in keinem Kalender steht: Ihre eigene Stelle ("office") und das Land ("region", zum Beispiel "DE-NI").',
      'Bis dahin zeigen die Widgets nichts an. Am einfachsten legen Sie in der Redaktion eine neue Datei an und lesen den Kalender mit --into ein.',
    );
  return lines.join('\n');
}

const events = (count: number): string => `${count} ${count === 1 ? 'Veranstaltung' : 'Veranstaltungen'}`;

const KINDS: Record<EventMatch['kind'], string> = { new: 'neu', changed: 'geändert', same: 'ohne Unterschied' };

function matchLines({ event, id, kind, changed, kept, notes }: EventMatch): string[] {
  const name = typeof event.name === 'string' ? event.name : id;
  return [
    `  „${name}“ (${KINDS[kind]}, id "${id}")`,
    ...changed.map(
      ({ property, before, after }) =>
        `    "${property}": ${before === undefined ? 'neu' : `bisher ${before}, jetzt`} ${after || 'nichts mehr'}`,
    ),
    ...kept.map(
      ({ property, inFile, inCalendar }) =>
        `    "${property}" bleibt ${inFile}; im Kalender steht ${inCalendar}. Bitte in der Datei ändern, wenn das stimmt.`,
    ),
    ...notes.map((note) => `    ${note}`),
  ];
}

const PEOPLE = new Set(['ORGANIZER', 'ATTENDEE', 'CONTACT']);
const PARTS: Record<string, string> = {
  ...{ VALARM: 'Erinnerungen', VTODO: 'Aufgaben', VJOURNAL: 'Notizen', VFREEBUSY: 'belegte Zeiten' },
  ...{ ATTACH: 'Anhänge', CATEGORIES: 'Kategorien', GEO: 'Koordinaten', COMMENT: 'Kommentare' },
};

/** What no data file has a place for. */
function ignoredLines({ ignored }: CalendarReading): string[] {
  const names = [...ignored.keys()];
  const people = names.filter((name) => PEOPLE.has(name));
  const others = names.filter((name) => !PEOPLE.has(name) && !name.startsWith('X-'));
  const own = names.filter((name) => name.startsWith('X-'));
  return [
    ...(people.length > 0
      ? [
          `Nicht übernommen: Personen (${people.join(', ')}), denn ihre Namen und Adressen stünden auf der Seite. Wen man fragt, schreiben Sie selbst unter "contactPoint".`,
        ]
      : []),
    ...(others.length > 0
      ? [`Nicht übernommen: ${others.map((name) => (PARTS[name] ? `${PARTS[name]} (${name})` : name)).join(', ')}.`]
      : []),
    ...(own.length > 0 ? [`Nicht übernommen, weil nur ein Programm sie kennt: ${own.join(', ')}.`] : []),
  ];
}
