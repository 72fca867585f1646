/** The hours of the present week as a table, today marked, and what will be different in the next four weeks. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { intervalInWords, weekdayName } from '../../i18n/calendar-labels.ts';
import { clockTime, dateSeenFrom } from '../../i18n/calendar-words.ts';
import type { I18n } from '../../i18n/i18n.ts';
import { closureName, stateName } from '../../i18n/status-text.ts';
import { today as todayWord } from '../../i18n/when-text.ts';
import { fill } from '../../i18n/msg.ts';
import { hoursOf } from '../../model/hours/status.ts';
import { exceptionsAhead, weekOf } from '../../model/hours/days.ts';
import type { Mode, Place } from '../../model/schema/schema.ts';
import type { Hours } from '../../model/hours/schedule.ts';
import type { Day, Interval } from '../../model/hours/days.ts';
import { civilAt } from '../../model/calendar/zone.ts';
import { line } from './box-tokens.ts';
import { languageNames } from './languages.ts';
import { heading } from './heading.ts';
import { inLanguage } from './phrase-text.ts';
import { text } from './text.ts';
import type { PlaceView } from './view.ts';

export const weekStyles = css`
  .week {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 0.25em;
  }
  .week caption {
    text-align: start;
  }
  .week th,
  .week td {
    text-align: start;
    vertical-align: top;
    padding: 0.35em 0;
    border-block-end: 1px solid ${line};
  }
  .week th {
    font-weight: inherit;
    padding-inline-end: 1em;
    /* A weekday is not broken for the sake of what stands beside it. */
    overflow-wrap: break-word;
  }
  .week td {
    /* The old name of "anywhere": WebKit's tables heed only it where a word begins in the middle of a line of Lit's. */
    word-break: break-word;
  }
  .week .today > * {
    font-weight: 650;
  }
  .interval {
    display: block;
  }
  /*
   * Two times and a dash are heard as three pieces, of which one says nothing. So the words for the ear lie over those for the
   * eye, where a finger finds them too; who copies the hours gets those seen.
   */
  .hours {
    position: relative;
  }
  .heard {
    position: absolute;
    inset: 0;
    overflow: hidden;
    white-space: nowrap;
    opacity: 0;
    pointer-events: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .week th time {
    white-space: normal;
  }
  /* So common and so short that breaking it would look like a fault. */
  .closed {
    /* A box of its own: WebKit's tables leave no room for words in a line that must not break. */
    display: inline-block;
    white-space: nowrap;
  }
  .ahead {
    margin-block-start: 0.75em;
  }
  .week .number {
    white-space: nowrap;
  }
  /* Too narrow for a day beside its hours: they stand below it. */
  @container (max-width: 17.5em) {
    .week,
    .week :is(tbody, tr, th, td) {
      display: block;
    }
    .week th {
      padding-block-end: 0;
      border: 0;
      overflow-wrap: anywhere;
    }
    .week td {
      padding-block-start: 0;
    }
    .week .number,
    .week .closed {
      white-space: normal;
    }
  }
`;

/** The hours of a place: the week's table and the exceptions ahead, or one clear line where nothing is known. */
export function weekTable(view: PlaceView, place: Place): TemplateResult {
  const { msg } = view.i18n;
  const hours = hoursOf(view.directory, place);
  const days = weekOf(hours, view.clock.now);
  const words = msg('Öffnungszeiten', { id: 'opening-hours', desc: 'Heading above the table of opening hours' });
  const title = [heading(view.headingLevel + 1, 'subtitle', words), view.more?.appointmentText(view, place)];
  const exceptions = ahead(view, exceptionsAhead(hours, view.clock.now));
  if (days.every((day) => day.unknown))
    return html`${title}${unknownLine(view)}${view.more?.whomToAsk(view, place)}${exceptions}`;
  if (days.every((day) => day.byAppointment)) {
    return html`${title}
      <p>${stateName(view.i18n, 'by-appointment')}</p>
      ${exceptions}`;
  }
  if (place.openingHoursSpecification?.length === 0 && days.every((day) => day.intervals.length === 0)) {
    return html`${title}
      <p>
        ${msg('Keine festen Öffnungszeiten.', { id: 'no-regular-hours', desc: 'There are no regular opening hours' })}
      </p>
      ${view.more?.whomToAsk(view, place)}${exceptions}`;
  }
  return html`${title}
    <table class="week" part="hours">
      <caption class="visually-hidden">
        ${msg('Öffnungszeiten in dieser Woche', { id: 'hours-this-week', desc: 'Caption of the table, for screen readers' })}
      </caption>
      ${weekRows(view, hours, days)}
    </table>
    ${exceptions}`;
}

/** Days as rows, neighbours that are alike in one. */
export function weekRows(view: PlaceView, { timeZone }: Hours, days: readonly Day[]): TemplateResult {
  const today = civilAt(view.clock.now, timeZone)?.date;
  return html`<tbody>
    ${groupDays(days).map((group) => row(view, group, today))}
  </tbody>`;
}

function unknownLine({ i18n: { msg } }: PlaceView): TemplateResult {
  return html`<p>
    ${msg('Nicht bekannt. Bitte fragen Sie vor dem Besuch nach.', {
      id: 'hours-unknown',
      desc: 'Below the heading "Opening hours": nobody knows them; ask before you go there',
    })}
  </p>`;
}

/** Neighbouring days with the same hours, read as one: Monday to Thursday. */
function groupDays(days: readonly Day[]): Day[][] {
  const sameHours = ({ date: _, ...a }: Day, { date: __, ...b }: Day): boolean =>
    JSON.stringify(a) === JSON.stringify(b);
  const groups: Day[][] = [];
  for (const day of days) {
    const last = groups[groups.length - 1];
    if (last?.[0] && sameHours(last[0], day)) last.push(day);
    else groups.push([day]);
  }
  return groups;
}

function row(view: PlaceView, group: readonly Day[], today: string | undefined): TemplateResult {
  const { i18n } = view;
  const [first, last] = [group[0]!, group[group.length - 1]!];
  const isToday = group.some((day) => day.date === today);
  const from = weekdayName(i18n, first.date);
  const to = weekdayName(i18n, last.date);
  const days =
    group.length === 1
      ? from
      : group.length === 2
        ? fill(i18n.msg('[from] und [to]', { id: 'two-days', desc: 'Two weekdays: Saturday and Sunday' }), { from, to })
        : fill(i18n.msg('[from] bis [to]', { id: 'day-range', desc: 'A range of weekdays: Monday to Thursday' }), {
            from,
            to,
          });
  return html`<tr class=${isToday ? 'today' : nothing}>
    <th scope="row">${days}${isToday ? html` <span class="today-mark">${todayWord(i18n)}</span>` : nothing}</th>
    <td>${dayText(view, first)}</td>
  </tr>`;
}

/** The hours of one day in words. */
function dayText(view: PlaceView, day: Day): TemplateResult | TemplateResult[] {
  const { i18n, directory } = view;
  const { msg } = i18n;
  if (day.unknown) return html`${msg('nicht bekannt', { id: 'day-unknown', desc: 'The hours of one day: not known' })}`;
  if (day.byAppointment) return html`${modeText(view, 'appointment')}`;
  const reason = day.closure && closureName(i18n, day.closure, directory.inLanguage);
  const words = reason ? inLanguage(reason.text, reason.lang, i18n.locale) : text(view, day.name);
  if (day.intervals.length === 0) {
    const closed = html`<span class="closed"
      >${msg('geschlossen', { id: 'day-closed', desc: 'The hours of one day: closed' })}</span
    >`;
    return words === nothing ? closed : html`${closed} (${words})`;
  }
  const intervals = day.intervals.map((interval) => intervalText(view, interval));
  return words === nothing ? intervals : html`${intervals}<span class="interval muted">${words}</span>`;
}

function intervalText(view: PlaceView, { opens, closes, mode, note, availableLanguage }: Interval): TemplateResult {
  const time = (value: string): TemplateResult =>
    html`<time datetime=${value === '24:00' ? '00:00' : value}>${clockTime(view.i18n, value)}</time>`;
  return html`<span class="interval"
    ><span class="hours"
      ><bdi dir="ltr" class="number" aria-hidden="true">${time(opens)} – ${time(closes)}</bdi
      ><span class="heard">${intervalInWords(view.i18n, opens, closes)}</span></span
    >
    ${modeText(view, mode)}
    ${availableLanguage?.length ? html`(${languageNames(view.i18n, availableLanguage)})` : nothing}
    ${note ? html`<span class="muted">${text(view, note)}</span>` : nothing}</span
  >`;
}

function modeText({ i18n: { msg } }: PlaceView, mode: Mode): string | typeof nothing {
  switch (mode) {
    case 'appointment':
      return msg('nur mit Termin', {
        id: 'mode-appointment',
        desc: 'After hours in the table: by appointment only',
      });
    case 'phone':
      return msg('nur am Telefon', { id: 'mode-phone', desc: 'After hours in the table: by telephone only' });
    default:
      return nothing;
  }
}

function ahead(view: PlaceView, days: readonly Day[]): TemplateResult | typeof nothing {
  if (days.length === 0) return nothing;
  const { i18n } = view;
  return html`<div class="ahead">
    ${heading(
      view.headingLevel + 2,
      'subtitle',
      i18n.msg('In den nächsten vier Wochen anders', { id: 'exceptions-ahead', desc: 'Heading above special days' }),
    )}
    <table class="week">
      <tbody>
        ${days.map(
          (day) =>
            html`<tr>
              <th scope="row">${datesText(i18n, day)}</th>
              <td>${dayText(view, day)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** Spaces at which no line ends. */
const inOnePiece = (words: string): string => words.replace(/ /g, '\u00a0');

/** "Donnerstag, 24. Dezember", a range of such days, or "ab 24. Dezember" without an end in sight. */
function datesText(i18n: I18n, { date, through }: Day): unknown {
  const { msg } = i18n;
  const time = (of: string, words: (date: string) => string): TemplateResult =>
    html`<time datetime=${of}>${words(inOnePiece(dateSeenFrom(i18n, date, of)))}</time>`;
  const weekdayDate = (of: string): TemplateResult => {
    const pattern = msg('[weekday], [date]', {
      id: 'weekday-date',
      desc: 'A date with its weekday: Monday, 31 October',
    });
    return time(of, (words) => fill(pattern, { weekday: weekdayName(i18n, of), date: words }));
  };
  if (through === undefined) return weekdayDate(date);
  const pattern = through
    ? msg('[from] bis [to]', {
        id: 'date-range',
        desc: 'From one date to another: (Thursday, 24 December) to (Friday, 1 January)',
      })
    : msg('ab [date]', { id: 'from-date', desc: 'Closed from (31 October) on, nobody knows until when' });
  return pattern.split(/(\[\w+\])/).map((part) => {
    if (part === '[date]') return time(date, (words) => words);
    return part === '[from]' ? weekdayDate(date) : part === '[to]' ? weekdayDate(through ?? date) : part;
  });
}
