/** One row of the table: what was written, what was understood of it, and what is to be decided. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hoursWords } from '../../../import/hours/say.ts';
import { languageName, valueWords } from '../../../import/table/say.ts';
import type { Column, PlaceRow } from '../../../import/table/types.ts';
import { msg, str } from '../../i18n/msg.ts';
import { type Decide, decisions } from './decision.ts';
import type { ImportSession, SessionRow } from './session.ts';
import { fieldWords, isHours } from './words.ts';

export function rowTemplate(session: ImportSession, item: SessionRow, decide: Decide): TemplateResult {
  const { row, match, isReady, isChosen } = item;
  const { place } = match.row;
  const id = `import-${row.row}`;
  const name = place.name ?? msg('(ohne Namen)');
  return html`<li
    class="import-row ${isReady || isKnown(item) ? '' : 'is-open'}"
    id=${id}
    aria-label=${msg(str`Zeile ${row.row}: ${name}`)}
  >
    <div class="import-place">
      <label class="choice">
        <input
          type="checkbox"
          id="${id}-choose"
          .checked=${live(isChosen)}
          ?disabled=${!isReady}
          @change=${(event: Event) =>
            decide(() => session.choose(row, (event.target as HTMLInputElement).checked), `${id}-choose`)}
        />
        <strong>${name}</strong>
      </label>
      ${place.provider ? html`<p>${valueWords(place.provider).slice(1, -1)}</p>` : nothing}
      <p>${addressWords(match.row)}</p>
      ${contactLines(match.row)}
      <details>
        <summary>${msg(str`Zeile ${row.row}, wie geschrieben`)}</summary>
        <dl class="import-written">
          ${Object.entries(row.written).map(
            ([head, text]) =>
              html`<dt>${head}</dt>
                <dd>${text}</dd>`,
          )}
        </dl>
      </details>
    </div>
    <div class="import-hours">
      <h3 class="muted">${msg('Zeiten')}</h3>
      ${writtenIn(row, session.reading.cols, (column) => isHours(column.role))}
      <p>${spoken(msg('Verstanden:'))}${understoodHours(match.row)}</p>
    </div>
    <div class="import-languages">
      <h3 class="muted">${msg('Sprachen')}</h3>
      ${writtenIn(row, session.reading.cols, ({ role }) => role === 'languages' || role === 'interpretation')}
      <p>${spoken(msg('Verstanden:'))}${understoodLanguages(match.row)}</p>
    </div>
    <div class="import-decide">${decisions(session, item, decide)}${state(session, item, decide)}</div>
  </li>`;
}

/** What those who see know by where it stands. */
const spoken = (text: string): TemplateResult => html`<span class="visually-hidden">${text} </span>`;

/** The cells of some columns as they were written. */
function writtenIn(row: PlaceRow, columns: readonly Column[], wanted: (column: Column) => boolean): TemplateResult[] {
  return columns.flatMap((column, i) => {
    const text = row.written[column.head || `Spalte ${i + 1}`];
    if (!wanted(column) || text === undefined) return [];
    const day = column.role !== 'hours' && isHours(column.role) ? `${column.head} ` : '';
    return [html`<p class="muted">${spoken(msg('Geschrieben:'))}„${day}${text.replace(/\s+/g, ' ')}“</p>`];
  });
}

function addressWords({ place: { address } }: PlaceRow): TemplateResult {
  if (!address) return html`<em>${msg('keine Anschrift')}</em>`;
  const { streetAddress, postalCode, addressLocality } = address;
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  return html`${[streetAddress, town].filter(Boolean).join(', ')}`;
}

function contactLines({ place }: PlaceRow): TemplateResult | TemplateResult[] {
  const points = place.contactPoint ?? [];
  if (points.length === 0 && !place.url) return html`<p><em>${msg('kein Kontakt')}</em></p>`;
  const lines = points.map((point) =>
    [typeof point.name === 'string' ? point.name : undefined, point.telephone, point.email, point.url]
      .filter((part) => part !== undefined)
      .join(', '),
  );
  return [...lines, ...(place.url ? [place.url] : [])].map((line) => html`<p>${line}</p>`);
}

function understoodHours({ place }: PlaceRow): TemplateResult {
  const { openingHoursSpecification: hours, appointment, specialOpeningHoursSpecification: special } = place;
  if (!hours && !special) return html`<em>${msg('nicht bekannt')}</em>`;
  const parts = [
    hours && hours.length > 0 ? hoursWords(hours).replace(/ · /g, '\n') : '',
    special ? msg(str`${special.length} Ausnahme(n) mit Datum`) : '',
    appointment?.required ? msg('nur nach Vereinbarung') : appointment ? msg('auch nach Vereinbarung') : '',
  ].filter(Boolean);
  return html`<span class="import-lines">${parts.join('\n') || msg('keine festen Zeiten')}</span>`;
}

function understoodLanguages({ place: { availableLanguage, interpretation } }: PlaceRow): TemplateResult {
  const spoken = (availableLanguage ?? []).map(languageName).join(', ');
  if (!spoken && !interpretation) return html`<em>${msg('nicht bekannt')}</em>`;
  const help = typeof interpretation === 'string' ? msg(str`Dolmetschen: ${interpretation}`) : '';
  return html`<span class="import-lines">${[spoken, help].filter(Boolean).join('\n')}</span>`;
}

/** Clear, known already, or what differs from the file. */
function state(
  session: ImportSession,
  { row, match, isReady }: SessionRow,
  decide: Decide,
): TemplateResult | typeof nothing {
  if (session.placeOf(row) === 'leave') return html`<p>${msg('wird weggelassen')}</p>`;
  if (match.row.ask.length > 0 || match.row.unread.length > 0) return nothing;
  if (match.kind === 'same') return html`<p class="import-clear">${msg('Steht schon so in der Datei')}</p>`;
  if (!isReady) return nothing;
  if (match.kind === 'new') return html`<p class="import-clear">${msg('Klar')}</p>`;
  return html`<fieldset class="import-differences">
    <legend class="muted">${msg(str`Diese Stelle steht schon in der Datei („${match.ids[0] ?? ''}“). Ändern:`)}</legend>
    ${match.differences.map(({ property, path, before, after }, i) => {
      const id = `import-${row.row}-d${i}`;
      return html`<label class="choice">
        <input
          type="checkbox"
          id=${id}
          .checked=${live(session.takesDifference(row, path))}
          @change=${(event: Event) =>
            decide(() => session.takeDifference(row, path, (event.target as HTMLInputElement).checked), id)}
        />
        <span
          >${fieldWords(fieldOf(property))}: <del>${valueWords(before)}</del> → <ins>${valueWords(after)}</ins></span
        >
      </label>`;
    })}
  </fieldset>`;
}

/** The words of a place's property are those of the column that it comes from. */
const fieldOf = (property: string): string =>
  ({
    openingHoursSpecification: 'hours',
    specialOpeningHoursSpecification: 'hours',
    appointment: 'hours',
    publicHolidays: 'hours',
    availableLanguage: 'languages',
    areaServed: 'areas',
  })[property] ?? property;

/** Nothing is to be done: it is in the file already, or shall not be. */
export const isKnown = ({ match, isReady }: SessionRow): boolean =>
  !isReady && match.kind === 'same' && match.row.ask.length === 0 && match.row.unread.length === 0;
