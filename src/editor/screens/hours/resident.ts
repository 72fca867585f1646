/** How a resident reads it: now, and the next fourteen days, by the model's own functions. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { germanName, germanText } from '../../../check/german.ts';
import { weekdayName } from '../../../i18n/calendar-labels.ts';
import { dateInWords } from '../../../i18n/calendar-words.ts';
import { closureName, statusText } from '../../../i18n/status-text.ts';
import { civilAt } from '../../../model/calendar/zone.ts';
import { exceptionsAhead, weekOf, type Day } from '../../../model/hours/days.ts';
import type { Hours } from '../../../model/hours/schedule.ts';
import { statusAt } from '../../../model/hours/status.ts';
import { GERMAN } from '../../../render/choice.ts';
import type { JsonPath } from '../../document/json-path.ts';
import { msg } from '../../i18n/msg.ts';
import { RedaktionElement } from '../../redaktion-element.ts';
import { now } from '../../today.ts';
import { modelHours, shownPlace } from './place-hours.ts';

const DAYS = 14;
const WEEK_MS = 7 * 86_400_000;

export class RedaktionHoursResident extends RedaktionElement {
  static override get properties(): PropertyDeclarations {
    return { ...super.properties, path: { attribute: false } };
  }

  declare path: JsonPath;

  override render(): TemplateResult {
    const { directory } = this.file;
    const place = shownPlace(this.file, this.path);
    return html`<section class="panel">
      <h2>${msg('So liest es ein Bewohner')}</h2>
      ${
        directory && place
          ? this.#days(modelHours(directory, place), directory.inLanguage)
          : html`<p>${msg('Die Stelle wird nicht gezeigt. Was fehlt oder falsch ist, steht unter „Prüfen“.')}</p>`
      }
    </section>`;
  }

  #days(hours: Hours, inLanguage: string): TemplateResult {
    const at = now();
    const { state, next = [] } = statusText(GERMAN, statusAt(hours, at), at, hours.timeZone, inLanguage);
    const words = next.map((part) => (typeof part === 'string' ? part : part.text)).join('');
    const exceptions = new Set(exceptionsAhead(hours, at, DAYS).map(({ date }) => date));
    return html`<p lang="de"><strong>${msg('Jetzt')}: ${state}</strong>${words ? `, ${words}` : nothing}</p>
      <table class="hours-ahead" lang="de">
        <caption class="visually-hidden">
          ${msg('Die nächsten 14 Tage')}
        </caption>
        <tbody>
          ${daysAhead(hours, at).map(
            (day) =>
              html`<tr class=${exceptions.has(day.date) ? 'is-exception' : nothing}>
                <th scope="row">
                  ${weekdayName(GERMAN, day.date)},
                  <span class="number">${dateInWords(GERMAN, day.date)}</span>
                </th>
                <td>${dayWords(day, inLanguage)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

/** From today on, in the place's zone. */
function daysAhead(hours: Hours, at: Date): Day[] {
  const today = civilAt(at, hours.timeZone)?.date;
  const weeks = [0, 1, 2].flatMap((week) => weekOf(hours, new Date(+at + week * WEEK_MS)));
  return weeks.filter(({ date }) => !today || date >= today).slice(0, DAYS);
}

function dayWords(day: Day, inLanguage: string): string {
  const name = day.closure && closureName(GERMAN, day.closure, inLanguage)?.text;
  const named = name ?? (typeof day.name === 'string' ? day.name : day.name?.de);
  const about = named ? ` (${named})` : '';
  if (day.unknown) return `nicht bekannt${about}`;
  if (day.byAppointment) return `nur mit Termin${about}`;
  if (day.intervals.length === 0) return `geschlossen${about}`;
  const times = day.intervals.map(({ opens, closes, mode, note, availableLanguage }) => {
    const noted = germanText(note);
    const spoken = availableLanguage?.map(germanName);
    const how = { 'walk-in': '', appointment: 'nur mit Termin', phone: 'nur am Telefon' }[mode];
    const asides = [how, spoken?.join(', '), noted].filter(Boolean).join('; ');
    return `${opens.replace(/^0/, '')}–${closes.replace(/^0/, '')} Uhr${asides ? ` (${asides})` : ''}`;
  });
  return times.join(', ') + about;
}

customElements.define('redaktion-hours-resident', RedaktionHoursResident);
