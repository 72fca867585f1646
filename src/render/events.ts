/** The events of an office on a page without script: those ahead, each with its dates in full, and those nobody has a date for. */
import { fullDateInWords } from '../i18n/calendar-words.ts';
import type { I18n } from '../i18n/i18n.ts';
import { labelText } from '../i18n/label.ts';
import { fill } from '../i18n/msg.ts';
import { dateOf, type EventAhead, type EventDate, eventsAhead, isRecurring, placeOf } from '../model/lists/events.ts';
import type { Directory, DirectoryEvent, Place } from '../model/schema/schema.ts';
import { dateLine } from './event-dates.ts';
import { attributesText, element, escaped } from './html.ts';
import { haveOneOrigin, originHtml } from './origin.ts';
import { nameAndNumber, paragraphs, wayLine, words } from './parts.ts';
import { addressHtml, contactsHtml, factsHtml, languagesText, listHtml } from './place.ts';
import { weekLines } from './week.ts';
import { widgetWord, widgetWords } from './words.ts';

/** A page is written anew when the file changes, and that may be long: so many dates of what comes again, a year ahead. */
const REACH = { count: 6, days: 366 };

/** The events that are not over on a day (YYYY-MM-DD), the next one first; without a day, all of them in the order of the file. */
export function eventsFrom(directory: Directory, today: string | undefined): EventAhead[] {
  if (today) return eventsAhead(directory, new Date(`${today}T12:00:00Z`), REACH);
  return directory.events.map((event) => {
    const date = isRecurring(event) ? undefined : dateOf(event);
    return {
      event,
      dates: date ? [date] : [],
      ...(isRecurring(event) && event.eventStatus !== 'postponed' && { recurring: true as const }),
      ...(((!date && !isRecurring(event)) || event.eventStatus === 'postponed') && { undated: true as const }),
    };
  });
}

export type EventsOptions = {
  /** What is over on this day is left out (YYYY-MM-DD). */
  today?: string;
  /** Whether events and dates carry their last day, for whoever leaves them out later: `data-through`. */
  isDated?: boolean;
};

/** All events under a heading of the first level, and whom to ask. */
export function eventsHtml(directory: Directory, i18n: I18n, options: EventsOptions): string {
  const ahead = eventsFrom(directory, options.today);
  const events = ahead.map(({ event }) => event);
  const together = haveOneOrigin(events);
  const title = element('h1', {}, escaped(widgetWord(i18n, 'events')));
  if (ahead.length === 0) return [title, noEvents(i18n)].join('\n');
  return [
    title,
    ...ahead.map((each) => eventHtml(directory, each, i18n, { ...options, together })),
    events.some(({ contactPoint }) => !contactPoint?.length)
      ? element(
          'p',
          {},
          `${escaped(widgetWord(i18n, 'events-ask'))} ${nameAndNumber(directory, directory.office, i18n)}`,
        )
      : '',
    together ? originHtml(directory, events[0]!, i18n) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** What is said where none is ahead. */
export const noEvents = (i18n: I18n): string => element('p', {}, escaped(widgetWord(i18n, 'no-events')));

/** `together`: the origin of all is said once, elsewhere. */
type EventOptions = EventsOptions & { together: boolean };

function eventHtml(directory: Directory, ahead: EventAhead, i18n: I18n, options: EventOptions): string {
  const { event, undated } = ahead;
  const { id, name, provider, description, availableLanguage = [], contactPoint = [], url, audience, fees } = event;
  const asPlace: Place = { ...directory.office, openingHoursSpecification: undefined, appointment: undefined };
  const blocks = [
    element('h2', {}, words(directory, name, i18n)),
    provider ? element('p', { class: 'kmt-provider' }, words(directory, provider, i18n)) : '',
    whenHtml(directory, ahead, i18n, options),
    whereHtml(directory, event, i18n),
    description ? paragraphs(directory, description, i18n) : '',
    availableLanguage.length > 0 ? element('p', {}, languagesText(availableLanguage, i18n)) : '',
    factsHtml(directory, { id, name, source: '', checked: null, status: 'seed', audience, fees }, i18n),
    event.eventStatus === 'cancelled' ? '' : registrationHtml(directory, event, i18n, options.today),
    contactsHtml(directory, { ...asPlace, contactPoint, url: undefined }, i18n),
    url ? element('p', {}, wayLine('url', url, i18n)) : '',
    options.together ? '' : originHtml(directory, event, i18n),
  ];
  const through = options.isDated && !undated ? endOf(ahead) : undefined;
  const attributes = attributesText({ class: 'kmt-event', id, 'data-through': through });
  return `<section${attributes}>${blocks.filter(Boolean).join('\n')}</section>`;
}

/** The last day of an event, as far as there is one: what comes again may go on after the dates that are told. */
function endOf({ event, dates, recurring }: EventAhead): string | undefined {
  if (!recurring) return dates[0] && lastDay(dates[0]);
  const { openingHoursSpecification: hours = [], specialOpeningHoursSpecification: special = [] } = event;
  const ends = [
    ...hours.map(({ validThrough }) => validThrough),
    ...special.map(({ validFrom, validThrough = validFrom }) => validThrough),
  ];
  // A yearly one comes again.
  return event.endDate ?? (ends.some((end) => !end || end.startsWith('--')) ? undefined : ends.sort().pop());
}

const lastDay = ({ date, through = date }: EventDate): string => through;

/** Whether it is on at all, its rhythm where it comes again, and its dates. */
function whenHtml(directory: Directory, ahead: EventAhead, i18n: I18n, { isDated }: EventsOptions): string {
  const { event, dates, recurring, undated } = ahead;
  const [state = '', before = ''] = widgetWords(i18n, 'event-postponed');
  const missed = widgetWords(i18n, 'event-dates')[1] ?? '';
  const lines = dates.map((date) => {
    const labels = [undated ? before : '', date.closure ? missed : ''].filter(Boolean);
    const html = [...labels.map((label) => escaped(labelText(i18n, label))), dateLine(directory, date, i18n)].join(' ');
    return element('li', { 'data-through': isDated && !undated ? lastDay(date) : undefined }, html);
  });
  const isPostponed = event.eventStatus === 'postponed';
  const rhythm = recurring ? weekLines(directory, rhythmOf(directory, event), i18n) : [];
  const said = [
    event.eventStatus === 'cancelled' ? widgetWord(i18n, 'event-cancelled') : '',
    undated ? (isPostponed ? state : widgetWord(i18n, 'event-undated')) : '',
  ].filter(Boolean);
  return [
    ...said.map((words) => element('p', {}, element('strong', {}, escaped(words)))),
    listHtml(rhythm, 'kmt-week'),
    lines.length > 0 ? element('ul', { class: 'kmt-ahead' }, `\n${lines.join('\n')}\n`) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** An event's regular times as those of a place, between its first and its last day. */
export const rhythmOf = ({ office }: Directory, event: DirectoryEvent): Place => ({
  ...{ id: event.id, name: event.name, source: office.source, checked: null, status: 'seed' },
  openingHoursSpecification: event.openingHoursSpecification?.map((hours) => ({
    ...hours,
    ...(event.startDate && !hours.validFrom && { validFrom: event.startDate }),
    ...(event.endDate && !hours.validThrough && { validThrough: event.endDate }),
  })),
});

function whereHtml(directory: Directory, event: DirectoryEvent, i18n: I18n): string {
  const place = placeOf(directory, event);
  const name = place && words(directory, place.name, i18n);
  return addressHtml(directory, { address: event.address ?? place?.address }, i18n, name);
}

/** Whether one has to register, until when and where; after the deadline, nothing leads there any more. */
function registrationHtml(
  directory: Directory,
  { registration }: DirectoryEvent,
  i18n: I18n,
  today: string | undefined,
): string {
  if (!registration) return '';
  const { required, url, deadline, note } = registration;
  const [needed = '', possible = '', free = ''] = widgetWords(i18n, 'event-registration');
  const isOver = deadline !== undefined && today !== undefined && deadline < today;
  const until = deadline && fullDateInWords(i18n, deadline);
  return element(
    'p',
    {},
    [
      escaped(required ? needed : url || deadline ? possible : free),
      until && escaped(fill(widgetWord(i18n, isOver ? 'event-deadline-past' : 'event-deadline'), { date: until })),
      note && words(directory, note, i18n),
      url && !isOver && element('a', { href: url }, escaped(widgetWord(i18n, 'event-register'))),
    ]
      .filter(Boolean)
      .join(' '),
  );
}
