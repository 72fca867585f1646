/** The hours of one day in words, and what is said about them. */
import { html, nothing, type TemplateResult } from 'lit';
import { intervalInWords, weekdayName } from '../../i18n/calendar-labels.ts';
import { clockTime } from '../../i18n/calendar-words.ts';
import { comma } from '../../i18n/list.ts';
import { fill } from '../../i18n/msg.ts';
import { closureName } from '../../i18n/status-text.ts';
import { parseIsoDate } from '../../model/calendar/civil-date.ts';
import type { Day, Interval } from '../../model/hours/days.ts';
import type { Mode } from '../../model/schema/schema.ts';
import { languageNames } from './languages.ts';
import { inLanguage } from './phrase-text.ts';
import { text } from './text.ts';
import type { View } from './view.ts';

export type DayText = {
  hours: TemplateResult | TemplateResult[];
  /** Why it is so, or for whom: what stands below the day. */
  about: TemplateResult | typeof nothing;
  /** Nobody is there. */
  closed?: true;
};

/** The hours of a day. `mode` is what is said of all days already: it is not repeated. */
export function dayText(view: View, day: Day, mode?: Mode): DayText {
  const { i18n, directory } = view;
  const { msg } = i18n;
  const reason = day.closure && closureName(i18n, day.closure, directory.inLanguage);
  const name = reason ? inLanguage(reason.text, reason.lang, i18n.locale) : text(view, day.name);
  const named = name === nothing ? nothing : quiet(name);
  if (day.unknown) {
    return {
      hours: html`${msg('nicht bekannt', { id: 'day-unknown', desc: 'The hours of one day: not known' })}`,
      about: named,
    };
  }
  if (day.byAppointment) return { hours: html`${modeText(view, 'appointment')}`, about: named };
  if (day.intervals.length === 0) {
    const words = msg('geschlossen', { id: 'day-closed', desc: 'The hours of one day: closed' });
    return { hours: html`<span class="shut">${words}</span>`, about: named, closed: true };
  }
  const remarks = day.intervals.map((interval) => remark(view, interval, mode));
  const together = new Set(day.intervals.map(({ opens: _, closes: __, ...rest }) => JSON.stringify(rest))).size === 1;
  const between = html`<span class="comma">${comma(i18n)}</span>`;
  return {
    hours: day.intervals.map(
      (interval, index) =>
        html`${index ? between : nothing}<span class="interval"
            >${times(view, interval)}${together ? nothing : remarks[index]}</span
          >`,
    ),
    about: together ? html`${named}${remarks[0]}` : html`${named}`,
  };
}

/** Set apart from what it stands below. */
const quiet = (words: unknown): TemplateResult => html` <span class="muted">${words}</span>`;

function times({ i18n }: View, { opens, closes }: Interval): TemplateResult {
  const time = (value: string): TemplateResult =>
    html`<time datetime=${value === '24:00' ? '00:00' : value}>${clockTime(i18n, value)}</time>`;
  return html`<span class="hours"
    ><bdi dir="ltr" class="number" aria-hidden="true">${time(opens)}–${time(closes)}</bdi
    ><span class="heard">${intervalInWords(i18n, opens, closes)}</span></span
  >`;
}

/** How one reaches whom at these hours: "nur am Telefon, русский, Zimmer 12". */
function remark(view: View, interval: Interval, said?: Mode): TemplateResult | typeof nothing {
  const { mode, availableLanguage = [], note } = interval;
  const parts = [
    mode === said ? nothing : modeText(view, mode),
    availableLanguage.length > 0 ? languageNames(view.i18n, availableLanguage) : nothing,
    text(view, note),
  ].filter((part) => part !== nothing);
  return parts.length > 0 ? quiet(parts.map((part, index) => [index ? comma(view.i18n) : '', part])) : nothing;
}

/** How one comes at these hours; nothing where anybody may. */
export function modeText({ i18n: { msg } }: Pick<View, 'i18n'>, mode: Mode): string | typeof nothing {
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

/** Neighbouring days with the same hours, to be read as one; `alone` stays by itself. */
export function groupDays(days: readonly Day[], alone?: string): Day[][] {
  const goesOn = (a: Day, b: Day): boolean =>
    parseIsoDate(b.date) === parseIsoDate(a.date) + 1 &&
    ![a.date, b.date].includes(alone!) &&
    JSON.stringify({ ...a, date: '' }) === JSON.stringify({ ...b, date: '' });
  const groups: Day[][] = [];
  days.forEach((day, index) => {
    if (index && goesOn(days[index - 1]!, day)) groups[groups.length - 1]!.push(day);
    else groups.push([day]);
  });
  return groups;
}

/** "Montag", "Samstag und Sonntag", "Montag bis Donnerstag" */
export function weekdaysText({ i18n }: Pick<View, 'i18n'>, group: readonly Day[]): string {
  const [from, to] = [group[0]!, group[group.length - 1]!].map(({ date }) => weekdayName(i18n, date)) as [
    string,
    string,
  ];
  if (group.length === 1) return from;
  return fill(
    group.length === 2
      ? i18n.msg('[from] und [to]', { id: 'two-days', desc: 'Two weekdays: Saturday and Sunday' })
      : i18n.msg('[from] bis [to]', { id: 'day-range', desc: 'A range of weekdays: Monday to Thursday' }),
    { from, to },
  );
}
