/** The hours of the present week as a table, today marked, and what will be different in the next four weeks. */
import { html, nothing, type TemplateResult } from 'lit';
import { dateRange, weekdayDate, weekdayName } from '../../i18n/calendar-labels.ts';
import { dateSeenFrom } from '../../i18n/calendar-words.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { fill } from '../../i18n/msg.ts';
import { stateName } from '../../i18n/status-text.ts';
import { today as todayWord } from '../../i18n/when-text.ts';
import { civilAt } from '../../model/calendar/zone.ts';
import { type Day, exceptionsAhead, weekOf } from '../../model/hours/days.ts';
import { hoursOf } from '../../model/hours/status.ts';
import type { Place } from '../../model/schema/schema.ts';
import { groupDays, weekdaysText } from './day-groups.ts';
import { dayText, type DayText } from './day-text.ts';
import { heading } from './heading.ts';
import type { PlaceView } from './view.ts';

/**
 * The hours of a place in sections: the week, and the exceptions ahead. What the status above them has said is not repeated: where
 * nobody knows the hours, where one comes by appointment only or where it is closed for some time, there is no week. `nothing` where
 * nothing is left to be said.
 */
export function weekTable(view: PlaceView, place: Place): TemplateResult | typeof nothing {
  const { clock, directory, i18n } = view;
  const { msg } = i18n;
  const hours = hoursOf(directory, place);
  const days = weekOf(hours, clock.now);
  const today = civilAt(clock.now, hours.timeZone)?.date;
  const { openingHoursSpecification: regular, appointment } = place;
  const isOff = days.every(({ intervals }) => intervals.length === 0) && days.some(isPaused);
  const inRows = Boolean(regular?.length) && !isOff && days.some((day) => !day.unknown && !day.byAppointment);
  const shown = inRows
    ? week(view, days, today, appointment?.required)
    : regular?.length === 0 && !appointment?.required
      ? html`<p>
          ${msg('Keine festen Öffnungszeiten.', { id: 'no-regular-hours', desc: 'There are no regular opening hours' })}
        </p>`
      : nothing;
  const more = view.more?.appointmentText(view, place, inRows) ?? nothing;
  const title = msg('Öffnungszeiten', { id: 'opening-hours', desc: 'Heading above the table of opening hours' });
  const own =
    shown === nothing && more === nothing
      ? nothing
      : html`<section>${heading(view.headingLevel + 1, 'subtitle', title)} ${shown} ${more}</section>`;
  // Those of this week stand in the table, and that it is closed for some time in the status.
  const said = inRows ? days[6]!.date : '';
  const others = exceptionsAhead(hours, clock.now).filter(
    (day) => (day.through === null || (day.through ?? day.date) > said) && !(day.date === today && isPaused(day)),
  );
  if (others.length === 0) return own;
  return html`${own} ${ahead(view, others)}`;
}

const isPaused = ({ closure }: Day): boolean => closure?.kind === 'temporary';

/** `isAsked`: whether a paragraph says that one needs an appointment. */
function week(view: PlaceView, days: readonly Day[], today: string | undefined, isAsked = false): TemplateResult {
  const { i18n } = view;
  const modes = [...new Set(days.flatMap(({ intervals }) => intervals.map(({ mode }) => mode)))];
  // What holds of all hours is said once.
  const [mode] = modes.length === 1 ? modes : [];
  const said = mode === 'phone' ? 'by-phone' : mode === 'appointment' && !isAsked ? 'by-appointment' : undefined;
  const caption = i18n.msg('Öffnungszeiten in dieser Woche', {
    id: 'hours-this-week',
    desc: 'Caption of the table, for screen readers',
  });
  return html`<table class="week" part="hours">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <tbody>
        ${groupDays(days, today).map((group) => {
          const isToday = group[0]!.date === today;
          const mark = isToday ? html` <span class="tag">${todayWord(i18n)}</span>` : nothing;
          return row([weekdaysText(view, group), mark], dayText(view, group[0]!, mode), isToday);
        })}
      </tbody>
    </table>
    ${said ? html`<p class="after">${stateName(i18n, said)}</p>` : nothing}`;
}

function row(days: unknown, { hours, about, closed }: DayText, isToday = false): TemplateResult {
  return html`<tr class="${isToday ? 'today' : ''} ${closed ? 'off' : ''}">
    <th scope="row">${days}${about}</th>
    <td>${hours}</td>
  </tr>`;
}

function ahead(view: PlaceView, days: readonly Day[]): TemplateResult {
  const { i18n, headingLevel } = view;
  const title = i18n.msg('In den nächsten vier Wochen anders', {
    id: 'exceptions-ahead',
    desc: 'Heading above special days',
  });
  return html`<section class="ahead">
    ${heading(headingLevel + 1, 'subtitle', title)}
    <table class="week">
      <tbody>
        ${days.map((day) => row(datesText(i18n, day), dayText(view, day)))}
      </tbody>
    </table>
  </section>`;
}

/** Spaces at which no line ends. */
const inOnePiece = (words: string): string => words.replace(/ /g, '\u00a0');

/** "Donnerstag, 24. Dezember", "24. Dezember bis 31. Dezember", or "ab 24. Dezember" without an end in sight. */
function datesText(i18n: I18n, { date, through }: Day): unknown {
  const { msg } = i18n;
  const time = (of: string, pattern = '[date]'): TemplateResult => {
    const words = { weekday: weekdayName(i18n, of), date: inOnePiece(dateSeenFrom(i18n, date, of)) };
    return html`<time datetime=${of}>${fill(pattern, words)}</time>`;
  };
  if (through === undefined) {
    return time(date, weekdayDate(i18n));
  }
  const pattern = through
    ? dateRange(i18n)
    : msg('ab [date]', { id: 'from-date', desc: 'Closed from (31 October) on, nobody knows until when' });
  return pattern
    .split(/\[(\w+)\]/)
    .map((part, index) => (index % 2 ? time(part === 'to' ? (through ?? date) : date) : part));
}
