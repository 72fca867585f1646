/** Events of a calendar into a data file: what is new, what changes, and what stays as it is there. */
import { idOfUid, shortHash } from '../../interop/events-ics.ts';
import { isRecord } from '../../model/reading/fits.ts';
import type { Source } from '../../model/schema/schema.ts';
import { type FileChange, sourceChange } from '../table/new-places.ts';
import { slug } from '../table/slug.ts';
import type { ReadEvent } from './read-events.ts';
import type { ProposedEvent } from './span.ts';

export type EventMatch = ReadEvent & {
  id: string;
  kind: 'new' | 'changed' | 'same';
  /** What the calendar changes in the file, as lines of JSON. */
  changed: { property: string; before?: string; after?: string }[];
  /** Texts of the file that differ from the calendar's and stay. */
  kept: { property: string; inFile: string; inCalendar: string }[];
};

/** What the calendar decides: when, and whether. Texts that somebody wrote into the file stay. */
const TIMES = [
  ...['startDate', 'startTime', 'endDate', 'endTime', 'openingHoursSpecification'],
  ...['specialOpeningHoursSpecification', 'publicHolidays', 'eventStatus'],
] as const;
const TEXTS = ['name', 'description', 'url', 'place', 'address'] as const;

type Entry = Record<string, unknown>;

/**
 * Each event with the one of the file that has its id (our own UIDs) or the end of its id from its UID; `json` is the file as it is
 * written, undefined for a new one.
 */
export function matchEvents(events: readonly ReadEvent[], json: unknown): EventMatch[] {
  const entries = eventsOf(json);
  const taken = new Set(entries.map(({ id }) => String(id)));
  return events.map((read) => {
    const own = idOfUid(read.uid);
    const mark = shortHash(read.uid);
    const entry = entries.find(({ id }) => id === own || String(id).endsWith(`-${mark}`));
    if (!entry) {
      const id = own !== undefined && !taken.has(own) ? own : `${slug(nameOf(read.event)).slice(0, 40)}-${mark}`;
      const free = id.replace(/^-+/, '').replace(/-{2,}/g, '-');
      taken.add(free);
      return { ...read, id: free, kind: 'new', changed: [], kept: [] };
    }
    const changed = changesOf(entry, read.event, own !== undefined);
    const kept = TEXTS.flatMap((property) => {
      const after = read.event[property];
      const before = entry[property];
      return own !== undefined || after === undefined || before === undefined || sameText(before, after)
        ? []
        : [{ property, inFile: line(before), inCalendar: line(after) }];
    });
    return { ...read, id: String(entry.id), kind: changed.length > 0 ? 'changed' : 'same', changed, kept };
  });
}

function changesOf(entry: Entry, event: ProposedEvent, isOwn: boolean): EventMatch['changed'] {
  const isSeries = Array.isArray(entry.openingHoursSpecification);
  // Our own calendar files write a series date by date: that is no news.
  if (isOwn && isSeries && event.openingHoursSpecification === undefined) return [];
  // Its texts are those of the file, and a calendar knows no other way to take back what was postponed.
  const additions = isOwn
    ? []
    : TEXTS.filter((property) => entry[property] === undefined && event[property] !== undefined);
  const isPostponed = isOwn && entry.eventStatus === 'postponed';
  const times = TIMES.filter(
    (property) =>
      !(isPostponed && property === 'eventStatus') && line(entry[property]) !== line(merged(property, entry, event)),
  );
  return [...times, ...additions].map((property) => ({
    property,
    before: entry[property] === undefined ? undefined : line(entry[property]),
    after: line(merged(property, entry, event)),
  }));
}

/** The value that the file gets: exceptions that somebody wrote into it stay. */
function merged(
  property: (typeof TIMES)[number] | (typeof TEXTS)[number],
  entry: Entry,
  event: ProposedEvent,
): unknown {
  const after = event[property];
  const before = entry[property];
  if (property === 'specialOpeningHoursSpecification' && Array.isArray(before)) {
    const known = new Set((event[property] ?? []).map(({ validFrom }) => validFrom));
    const own = (before as Entry[]).filter(({ validFrom }) => !known.has(String(validFrom)));
    return [...own, ...(event[property] ?? [])];
  }
  // "scheduled" and nothing are the same, and "postponed" is more than a calendar can say.
  if (property === 'eventStatus' && after === undefined && before !== 'cancelled') return before;
  if (property === 'publicHolidays' && before !== undefined) return before;
  return after;
}

/** What has to change in the file; none: []. */
export function eventChanges(
  matches: readonly EventMatch[],
  json: unknown,
  source: { key: string; source: Source },
): FileChange[] {
  const entries = eventsOf(json);
  const { key, change } = sourceChange(json, source);
  const changes: FileChange[] = [];
  const fresh: object[] = [];
  for (const match of matches) {
    const at = entries.findIndex(({ id }) => id === match.id);
    if (match.kind === 'new') fresh.push({ id: match.id, ...match.event, source: key, checked: null, status: 'seed' });
    if (match.kind !== 'changed' || at < 0) continue;
    const origins: Record<string, string> = {};
    for (const { property } of match.changed) {
      const value = merged(property as (typeof TIMES)[number], entries[at]!, match.event);
      changes.push({ path: ['events', at, property], value });
      const { checkedOf, sourceOf } = entries[at]!;
      // What is new nobody has checked.
      if (isRecord(checkedOf) && property in checkedOf)
        changes.push({ path: ['events', at, 'checkedOf', property], value: undefined });
      if (value !== undefined && !isRecord(sourceOf)) origins[property] = key;
      else if (value !== undefined) changes.push({ path: ['events', at, 'sourceOf', property], value: key });
    }
    if (Object.keys(origins).length > 0) changes.push({ path: ['events', at, 'sourceOf'], value: origins });
  }
  const hasList = isRecord(json) && Array.isArray(json.events);
  if (!hasList && fresh.length > 0) changes.push({ path: ['events'], value: fresh });
  else fresh.forEach((event, i) => changes.push({ path: ['events', entries.length + i], value: event, insert: true }));
  return changes.length > 0 && change ? [change, ...changes] : changes;
}

const eventsOf = (json: unknown): Entry[] =>
  isRecord(json) && Array.isArray(json.events) ? json.events.map((each: unknown) => (isRecord(each) ? each : {})) : [];

const line = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));
const nameOf = ({ name }: ProposedEvent): string => (typeof name === 'string' ? name : '');

/** A text in several languages says the same where one of them does. */
const sameText = (before: unknown, after: unknown): boolean =>
  line(before) === line(after) || (isRecord(before) && Object.values(before).includes(after));
