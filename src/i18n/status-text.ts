/** A Status in words: the state, and what happens next. */
import { type Civil, civilAt, DAY, MINUTE, offsetSpan } from '../model/calendar/zone.ts';
import { isoDate, parseIsoDate } from '../model/calendar/civil-date.ts';
import { pickText } from '../model/schema/text.ts';
import type { Closure } from '../model/hours/schedule.ts';
import type { State, Status } from '../model/hours/status.ts';
import { onDate, onWeekday } from './calendar-words.ts';
import { holidayName } from './holiday-names.ts';
import type { I18n } from './i18n.ts';
import { labelText } from './label.ts';
import { fill } from './msg.ts';
import { type Phrase, phrase, type Worded } from './phrase.ts';

export type StatusText = {
  /** The state alone: "Geöffnet", "Schließt bald". */
  state: string;
  /** "Heute geschlossen: Reformationstag" */
  reason?: Phrase;
  /** "schließt um 17:00" */
  next?: Phrase;
};

/** A status as it is drawn and named; "closing-soon" is open for no more than SOON. */
export type StatusShape = State | 'closing-soon';

/** So long before closing, whoever has a way to go had better hurry or call. */
const SOON = 30 * MINUTE;

/** The wall clock of the place; for a zone that does not exist, whose status is unknown anyway, that of UTC. */
function clockAt(instant: Date, timeZone: string): Civil {
  const iso = instant.toISOString();
  return civilAt(instant, timeZone) ?? { date: iso.slice(0, 10), time: iso.slice(11, 16) };
}

export function statusShape({ state, until }: Status, now: Date): StatusShape {
  return state === 'open' && until && +until <= +now + SOON ? 'closing-soon' : state;
}

/** The words for a status at `now`, in the zone of the place. `inLanguage` is the language of the data's plain strings. */
export function statusText(i18n: I18n, status: Status, now: Date, timeZone: string, inLanguage: string): StatusText {
  const state = stateName(i18n, statusShape(status, now));
  const reason =
    status.state === 'closed' && status.closure ? closureText(i18n, status.closure, inLanguage) : undefined;
  return { state, ...(reason && { reason }), ...nextChange(i18n, status, now, timeZone) };
}

/** The name of a state: "Nach Vereinbarung". */
export function stateName({ msg }: I18n, state: StatusShape): string {
  switch (state) {
    case 'open':
      return msg('Geöffnet', { id: 'state-open', desc: 'The office is open now, anybody may come' });
    case 'closing-soon':
      return msg('Schließt bald', {
        id: 'state-closing-soon',
        desc: 'The office is open, but will close within half an hour',
      });
    case 'by-appointment':
      return msg('Nach Vereinbarung', { id: 'state-by-appointment', desc: 'Now only with an appointment' });
    case 'by-phone':
      return msg('Telefonisch erreichbar', { id: 'state-by-phone', desc: 'Now nobody can come, but call' });
    case 'closed':
      return msg('Geschlossen', { id: 'state-closed', desc: 'The office is closed now' });
    default:
      return msg('Öffnungszeiten nicht bekannt', {
        id: 'state-unknown',
        desc: 'We do not know when this office is open',
      });
  }
}

/** Why it is closed, with the name of the holiday or of the special day. */
function closureText(i18n: I18n, closure: Closure, inLanguage: string): Phrase {
  const { msg } = i18n;
  const closed =
    closure.kind === 'temporary'
      ? msg('Vorübergehend geschlossen', { id: 'closed-temporarily', desc: 'Closed for some time, will open again' })
      : msg('Heute geschlossen', { id: 'closed-today', desc: 'Closed although usually open on this weekday' });
  const name = closureName(i18n, closure, inLanguage);
  return name ? [`${labelText(i18n, closed)} `, name] : [closed];
}

/** The name of a holiday in the reader's language, or what the data calls the day. */
export function closureName(i18n: I18n, closure: Closure, inLanguage: string): Worded | undefined {
  if (closure.kind === 'holiday') return { text: holidayName(i18n, closure.id), lang: i18n.locale };
  if (!closure.name) return undefined;
  const { value, lang } = pickText(closure.name, inLanguage, i18n.textLanguages);
  return { text: value, lang };
}

function nextChange(i18n: I18n, status: Status, now: Date, timeZone: string): { next?: Phrase } {
  const { state, until, then } = status;
  if (!until || !then) return {};
  const datetime = until.toISOString();
  let { date, time } = clockAt(until, timeZone);
  // What ends at midnight ends today: "schließt um 24:00".
  if (time === '00:00' && then === 'closed' && state !== 'unknown') {
    date = isoDate(parseIsoDate(date) - 1);
    time = '24:00';
  }
  const when = whenText(i18n, date, now, timeZone);
  const isSoon = then === 'closed' && statusShape(status, now) === 'closing-soon';
  // "Schließt bald · um 17:00"
  const message = isSoon ? when : nextMessage(i18n, state, then, when, isToday(date, now, timeZone));
  return message ? { next: phrase(message, { text: time.replace(/^0/, ''), datetime }) } : {};
}

/** "bis [time]" */
export const untilText = ({ msg }: I18n): string =>
  msg('bis [time]', { id: 'until', desc: 'The present state lasts until (17:00)' });

function nextMessage(i18n: I18n, state: State, then: State, when: string, today: boolean): string | undefined {
  const { msg } = i18n;
  switch (then) {
    case 'open':
      return fill(msg('öffnet [when]', { id: 'opens', desc: 'The place will open (at 9:00 / tomorrow at 9:00)' }), {
        when,
      });
    case 'by-appointment':
      return fill(
        msg('nach Vereinbarung: [when]', {
          id: 'then-by-appointment',
          desc: 'With an appointment: (at 9:00)',
        }),
        { when },
      );
    case 'by-phone':
      return fill(
        msg('telefonisch erreichbar: [when]', {
          id: 'then-by-phone',
          desc: 'Can be called: (tomorrow at 9:00)',
        }),
        { when },
      );
    case 'closed':
      if (state === 'open') {
        return fill(msg('schließt [when]', { id: 'closes', desc: 'The place will close (at 17:00)' }), { when });
      }
  }
  // The end of a state with no word of its own is worth saying on the same day only.
  return today && state !== 'closed' ? untilText(i18n) : undefined;
}

const isToday = (date: string, now: Date, timeZone: string): boolean => date === clockAt(now, timeZone).date;

/** "um 9:00", "morgen um 9:00", "Donnerstag um 9:00", "am 31. Oktober um 9:00", with a slot for the time. */
function whenText(i18n: I18n, date: string, now: Date, timeZone: string): string {
  const { msg } = i18n;
  const daysAhead = parseIsoDate(date) - parseIsoDate(clockAt(now, timeZone).date);
  if (daysAhead === 0) return msg('um [time]', { id: 'at-time', desc: 'When: at (9:00)' });
  const day =
    daysAhead === 1
      ? msg('morgen', { id: 'tomorrow', desc: 'When: tomorrow, in a sentence' })
      : daysAhead < 7
        ? onWeekday(i18n, date)
        : onDate(i18n, date);
  return fill(msg('[day] um [time]', { id: 'day-at-time', desc: 'When: (tomorrow) at (9:00)' }), { day });
}

/**
 * The next instant at which the words for a status may differ: a change of state, the last half hour before
 * closing, or midnight at the place, when "morgen" becomes "um".
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
