/** iCalendar as one of the formats: events as the elements' calendar files have them, read as `import --ics` reads them. */
import { readCalendar } from '../import/events/read-events.ts';
import { all, type FormatTable, no, partly, yes } from '../interop/formats/cells.ts';
import { type Format, FormatError, type Read, type ReadOptions } from '../interop/formats/format.ts';
import type { Left } from '../interop/formats/left.ts';
import { eventsCalendar, idOfUid } from '../interop/events-ics.ts';
import type { DirectoryEvent, SpecialOpeningHours } from '../model/schema/schema.ts';

type Event = Partial<DirectoryEvent> & Pick<DirectoryEvent, 'name'>;

function readIcs(text: string, { timeZone = 'Europe/Berlin', today = '0000-01-01' }: ReadOptions): Read {
  if (!/^\s*BEGIN:VCALENDAR/im.test(text))
    throw new FormatError('Die Datei ist kein Kalender: Es fehlt die Zeile BEGIN:VCALENDAR.');
  const { events, left, ignored } = readCalendar(text, { timeZone, today });
  const sentences = [
    ...left.map(({ name, reason }) => sentence('VEVENT', name, `„${name || '(ohne Namen)'}“ ${reason}.`)),
    ...events.flatMap(({ event, notes }) =>
      notes.map((note) => sentence('VEVENT', String(event.name), `„${String(event.name)}“: ${note}`)),
    ),
    ...[...ignored]
      .filter(([name]) => !OURS.has(name))
      .map(([name, count]) =>
        sentence(name, '', `„${name}“ ist nicht übernommen: dafür hat die Datendatei keinen Platz. ${count}-mal.`),
      ),
  ];
  return { part: { events: joined(events.map(({ uid, event }) => ({ uid, event }))) }, left: sentences };
}

/** What our own files have beside, and a data file knows by the place. */
const OURS = new Set(['GEO']);

const sentence = (property: string, owner: string, message: string): Left => ({
  property,
  message,
  cases: [{ path: [property], owner }],
});

/** The dates of one event that comes again are one event, as the elements' files write them date by date. */
function joined(events: readonly { uid: string; event: Event }[]): Event[] {
  const found: Event[] = [];
  const series = new Map<string, Event & { specialOpeningHoursSpecification: SpecialOpeningHours[] }>();
  for (const { uid, event } of events) {
    const id = idOfUid(uid);
    if (id === undefined || !/\.\d+@/.test(uid)) {
      found.push({ ...(id !== undefined && { id }), ...event });
      continue;
    }
    let one = series.get(id);
    if (!one) {
      const { startDate: _, startTime: __, endDate: ___, endTime: ____, ...rest } = event;
      one = { id, ...rest, openingHoursSpecification: [], specialOpeningHoursSpecification: [] };
      series.set(id, one);
      found.push(one);
    }
    const { startDate, startTime = '00:00', endTime = '24:00' } = event;
    if (startDate)
      one.specialOpeningHoursSpecification.push({ validFrom: startDate, opens: startTime, closes: endTime });
  }
  return found;
}

const ONE_LANGUAGE = 'ein Kalender hat nur eine Sprache';
const DATES = 'was wiederkommt, steht mit seinen einzelnen Terminen eines Jahres darin, ohne Hinweise';
const NOTHING = 'ein Kalender hat nur Termine';

const TABLE: FormatTable = {
  ...all('root', ['inLanguage', 'timeZone', 'region', 'dateModified', 'attribution', 'office'], no(NOTHING)),
  'root.languages': no(ONE_LANGUAGE),
  ...Object.fromEntries(
    ['source', 'topic', 'area', 'funder', 'task', 'place', 'offer', 'document', 'network'].map((kind) => [
      kind,
      no(NOTHING),
    ]),
  ),
  event: partly('VEVENT', 'was keinen Termin hat oder vorbei ist, fehlt'),
  ...{
    'event.id': yes('UID'),
    'event.name': partly('SUMMARY', ONE_LANGUAGE),
    'event.description': partly('DESCRIPTION', ONE_LANGUAGE),
  },
  'event.url': partly('URL', 'nur Adressen mit https: oder http:'),
  'event.startDate': partly('DTSTART', DATES),
  'event.startTime': partly('DTSTART', DATES),
  'event.endDate': partly('DTEND', DATES),
  'event.endTime': partly('DTEND', DATES),
  'event.openingHoursSpecification': partly('VEVENT', DATES),
  'event.specialOpeningHoursSpecification': partly('VEVENT', DATES),
  'event.publicHolidays': no('die Termine an Feiertagen fehlen oder stehen da'),
  'event.eventStatus': partly('STATUS', 'ein Kalender kennt abgesagt, aber nicht verschoben'),
  'event.place': no('ein Kalender hat dafür nur den Ort in Worten'),
  'event.address': yes('LOCATION'),
  ...all('event', ['provider', 'audience', 'availableLanguage', 'fees', 'registration', 'contactPoint'], no()),
  ...all('provenance', ['source', 'checked', 'status', 'sourceOf', 'checkedOf', 'conflicts'], no()),
  ...all('hours', ['mode', 'availableLanguage', 'note', 'name'], no(DATES)),
  ...all(
    'address',
    ['streetAddress', 'postalCode', 'addressLocality', 'note'],
    partly('LOCATION', 'ein Kalender hat dafür eine Zeile, aus der nicht jede Anschrift zu lesen ist'),
  ),
};

export const iCalendar: Format = {
  name: 'ics',
  title: 'iCalendar',
  table: TABLE,
  text: (directory, { now }) => eventsCalendar(directory, { now, languages: [directory.inLanguage] }),
  read: readIcs,
};
