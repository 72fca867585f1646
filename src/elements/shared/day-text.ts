/** The hours of one day in words, and what is said about them. */
import { html, nothing, type TemplateResult } from 'lit';
import { intervalInWords } from '../../i18n/calendar-labels.ts';
import { clockTime } from '../../i18n/calendar-words.ts';
import { comma } from '../../i18n/list.ts';
import { closureName } from '../../i18n/status-text.ts';
import type { Day, Interval } from '../../model/hours/days.ts';
import type { Mode } from '../../model/schema/schema.ts';
import { modeName } from './day-groups.ts';
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
  if (day.byAppointment) return { hours: html`${modeName(i18n, 'appointment')}`, about: named };
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
    mode === said ? nothing : (modeName(view.i18n, mode) ?? nothing),
    availableLanguage.length > 0 ? languageNames(view.i18n, availableLanguage) : nothing,
    text(view, note),
  ].filter((part) => part !== nothing);
  return parts.length > 0 ? quiet(parts.map((part, index) => [index ? comma(view.i18n) : '', part])) : nothing;
}
