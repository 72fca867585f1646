/** A Status in words: the state, and what happens next. */
import { type Civil, civilAt, DAY, MINUTE, offsetSpan } from '../model/calendar/zone.ts';
import { isoDate, parseIsoDate } from '../model/calendar/civil-date.ts';
import { pickText } from '../model/schema/text.ts';
import type { Closure } from '../model/hours/schedule.ts';
import type { State, Status } from '../model/hours/status.ts';
import { clockTime, fullDateInWords, pick } from './calendar-words.ts';
import { holidayName } from './holiday-names.ts';
import type { I18n } from './i18n.ts';
import { fill } from './msg.ts';
import { capitalised, joined, type Phrase, phrase, type Worded } from './phrase.ts';
import { atHour, atTime, fromTime, onDay, untilTime, untilToday } from './when-text.ts';

export type StatusText = {
  /** The state alone, "Geöffnet"; of unknown hours what to do, "Bitte vorher anrufen". Stands first, with a capital. */
  state: string;
  /** All else, as it follows after a comma: "bis 17:00 Uhr", "Reformationstag. Öffnet am Montag um 9:00 Uhr". */
  next?: Phrase;
};

/** How a place can be asked for its hours before a visit: by phone, only in writing, or not at all, so that somebody else is asked. */
export type Ask = 'call' | 'write' | 'ask';

/** A status as it is drawn and named; "closing-soon" is open for no more than SOON, "paused" closed for some time. */
export type StatusShape = State | 'closing-soon' | 'paused';

/** So long before closing, whoever has a way to go had better hurry or call. */
const SOON = 30 * MINUTE;

/** The wall clock of the place; for a zone that does not exist, whose status is unknown anyway, that of UTC. */
function clockAt(instant: Date, timeZone: string): Civil {
  const iso = instant.toISOString();
  return civilAt(instant, timeZone) ?? { date: iso.slice(0, 10), time: iso.slice(11, 16) };
}

export function statusShape({ state, until, closure }: Status, now: Date): StatusShape {
  if (state === 'closed' && closure?.kind === 'temporary') return 'paused';
  return state === 'open' && until && +until <= +now + SOON ? 'closing-soon' : state;
}

/**
 * The words for a status at `now`, in the zone of the place. `inLanguage` is the language of the data's plain strings; `ask` says what
 * to do where hours are not known.
 */
export function statusText(
  i18n: I18n,
  status: Status,
  now: Date,
  timeZone: string,
  inLanguage: string,
  ask: Ask = 'ask',
): StatusText {
  const { msg } = i18n;
  const shape = statusShape(status, now);
  if (shape === 'unknown') {
    const why = msg('Öffnungszeiten nicht bekannt', {
      id: 'state-unknown',
      desc: 'Stands after "Please call first,": we do not know when this office is open. With a capital only where a noun has one',
    });
    return { state: stateName(i18n, shape, ask), next: [why] };
  }
  const { closure } = status;
  if (status.state !== 'closed' || !closure)
    return withNext(stateName(i18n, shape), nextChange(i18n, status, now, timeZone));
  const isPaused = closure.kind === 'temporary';
  const state = isPaused
    ? stateName(i18n, shape)
    : msg('Heute geschlossen', { id: 'closed-today', desc: 'Closed although usually open on this weekday' });
  const then = isPaused && closure.through ? untilDate(i18n, closure.through) : nextChange(i18n, status, now, timeZone);
  const name = closureName(i18n, closure, inLanguage);
  return withNext(state, name && then ? reasonThen(i18n, [name], then) : name ? [name] : then);
}

const withNext = (state: string, next: Phrase | undefined): StatusText => ({ state, ...(next && { next }) });

/** "Reformationstag. Öffnet am Montag um 9:00 Uhr" */
function reasonThen({ msg, locale }: I18n, reason: Phrase, then: Phrase): Phrase {
  const pattern = msg('[reason]. [then]', {
    id: 'reason-then',
    desc: 'Why it is closed (Easter Monday), and as a sentence of its own what happens then (Opens tomorrow at 9:00)',
  });
  return joined(pattern, { reason, then: capitalised(then, locale) });
}

/** The name of a state: "Nur mit Termin"; of unknown hours what to do. */
export function stateName({ msg }: I18n, state: StatusShape, ask: Ask = 'ask'): string {
  switch (state) {
    case 'open':
      return msg('Geöffnet', { id: 'state-open', desc: 'The office is open now, anybody may come' });
    case 'closing-soon':
      return msg('Schließt bald', {
        id: 'state-closing-soon',
        desc: 'The office is open, but will close within half an hour',
      });
    case 'by-appointment':
      return msg('Nur mit Termin', { id: 'state-by-appointment', desc: 'Now only with an appointment' });
    case 'by-phone':
      return msg('Nur am Telefon', { id: 'state-by-phone', desc: 'Now nobody can come, but call' });
    case 'closed':
      return msg('Geschlossen', { id: 'state-closed', desc: 'The office is closed now' });
    case 'paused':
      return msg('Vorübergehend geschlossen', {
        id: 'closed-temporarily',
        desc: 'Closed for some time, will open again',
      });
    default: {
      const names = msg('Bitte vorher anrufen|Bitte vorher schreiben|Bitte vorher fragen', {
        id: 'state-ask',
        desc: 'In the place of open or closed, where opening hours are not known: before you go there, please call|write an e-mail|ask',
      });
      return pick(names, ['call', 'write', 'ask'].indexOf(ask));
    }
  }
}

/** The name of a holiday in the reader's language, or what the data calls the day. */
export function closureName(i18n: I18n, closure: Closure, inLanguage: string): Worded | undefined {
  if (closure.kind === 'holiday') return { text: holidayName(i18n, closure.id), lang: i18n.locale };
  if (!closure.name) return undefined;
  const { value, lang } = pickText(closure.name, inLanguage, i18n.textLanguages);
  return { text: value, lang };
}

/** "bis 8. Januar 2027": the last day of it. */
function untilDate(i18n: I18n, date: string): Phrase {
  const message = i18n.msg('bis [date]', { id: 'until-date', desc: 'Closed until and including (8 January 2027)' });
  return phrase(message, { text: fullDateInWords(i18n, date), datetime: date });
}

/** What happens at the end of the present state, where that is worth a word. */
function nextChange(i18n: I18n, status: Status, now: Date, timeZone: string): Phrase | undefined {
  const { state, until, then } = status;
  if (!until || !then) return undefined;
  const clock = clockAt(until, timeZone);
  // What ends at midnight ends today: "bis 24:00 Uhr".
  if (clock.time === '00:00' && (state === 'open' || then === 'closed' || then === 'unknown')) {
    clock.date = isoDate(parseIsoDate(clock.date) - 1);
    clock.time = '24:00';
  }
  const message = nextMessage(i18n, statusShape(status, now), then, clock, clockAt(now, timeZone).date);
  return message ? phrase(message, { text: clockTime(i18n, clock.time), datetime: until.toISOString() }) : undefined;
}

/** With a slot for the time. */
function nextMessage(i18n: I18n, shape: StatusShape, then: State, until: Civil, now: string): string | undefined {
  const { msg } = i18n;
  // The end of a state with no word of its own is worth saying on the same day only.
  const isToday = until.date === now;
  if (shape === 'closing-soon') return onDay(i18n, until, now, atTime(i18n));
  if (shape === 'open') return isToday ? atHour(i18n, until, untilTime(i18n)) : undefined;
  switch (then) {
    case 'open':
      return fill(msg('öffnet [when]', { id: 'opens', desc: 'The place will open (at 9:00 / tomorrow at 9:00)' }), {
        when: onDay(i18n, until, now, atTime(i18n)),
      });
    case 'by-appointment':
      return fill(
        msg('mit Termin [when]', {
          id: 'then-by-appointment',
          desc: 'Who has an appointment can come (from 9:00 on / tomorrow from 9:00 on)',
        }),
        { when: onDay(i18n, until, now, fromTime(i18n)) },
      );
    case 'by-phone':
      return fill(
        msg('am Telefon erreichbar [when]', {
          id: 'then-by-phone',
          desc: 'Can be called (from 9:00 on / tomorrow from 9:00 on)',
        }),
        { when: onDay(i18n, until, now, fromTime(i18n)) },
      );
    default:
      // Without "heute" it could be taken for: and then anybody may come.
      return isToday && (shape === 'by-phone' || shape === 'by-appointment') ? untilToday(i18n, until) : undefined;
  }
}

/**
 * The next instant at which the words for a status may differ: a change of state, the last half hour before
 * closing, or midnight at the place, when "morgen" becomes "heute".
 */
export function nextChangeOfWords({ state, until }: Status, now: Date, timeZone: string): Date {
  // Where the clocks are changed before midnight, the instant of midnight is another: it is asked for again then.
  const { offset, until: clockChange } = offsetSpan(+now, timeZone) ?? { offset: 0, until: Infinity };
  const midnight = (Math.floor((+now + offset) / DAY) + 1) * DAY - offset;
  const times = [Math.min(midnight, clockChange)];
  if (until) {
    times.push(+until);
    if (state === 'open') times.push(+until - SOON);
  }
  return new Date(Math.min(...times.filter((time) => time > now.getTime())));
}
