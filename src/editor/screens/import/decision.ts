/** What is open in a row, each with its controls; what is decided stays in sight and can be changed. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Answer, canKeep, keyOf } from '../../../import/table/decide.ts';
import { languageName } from '../../../import/table/say.ts';
import { entryWords } from '../../../import/hours/say.ts';
import type { PlaceRow, Question, Unread } from '../../../import/table/types.ts';
import { msg, str } from '../../i18n/msg.ts';
import type { ImportSession, PlaceChoice, SessionRow } from './session.ts';
import { answerText, fieldWords, questionText, writtenWords } from './words.ts';

/** Takes a decision, or takes it back; `focus` is the id of what the person goes on with. */
export type Decide = (change: () => void, focus: string) => void;

/** Everything open in a row, and what was decided. */
export function decisions(session: ImportSession, item: SessionRow, decide: Decide): TemplateResult {
  const { row } = item;
  const ask = row.ask.map((question, i) => openOrSettled(session, item, question, `import-${row.row}-${i}`, decide));
  const unread = row.unread.map((each, i) => openOrSettled(session, item, each, `import-${row.row}-u${i}`, decide));
  return html`${ask}${unread}${placeChoice(session, item, `import-${row.row}-p`, decide)}`;
}

function openOrSettled(
  session: ImportSession,
  { row, match }: SessionRow,
  each: Question | Unread,
  id: string,
  decide: Decide,
): TemplateResult | typeof nothing {
  const answer = session.answerTo(row, each);
  const key = keyOf(each);
  const isOpen = [...match.row.ask, ...match.row.unread].some((other) => keyOf(other) === key);
  const set = (next: Answer | undefined) => decide(() => session.answer(row, each, next), id);
  if (answer && !isOpen) {
    const hours = (row.place.openingHoursSpecification ?? []).map(entryWords);
    return html`<p class="import-settled">
      <span>${fieldWords(each.field)}: „${writtenWords(each)}“ → ${answerText(answer, hours)}</span>
      <button class="button bare" type="button" id=${id} @click=${() => set(undefined)}>
        ${msg('ändern')}<span class="visually-hidden">: ${writtenWords(each)}</span>
      </button>
    </p>`;
  }
  // Settled by the answer to another question.
  if (!isOpen) return nothing;
  const isQuestion = row.ask.includes(each);
  return html`<div class="ask" role="group" aria-labelledby="${id}-text">
    <p id="${id}-text">
      <strong>${fieldWords(each.field)}.</strong>
      ${isQuestion ? questionText(each) : msg(str`Nicht verstanden: „${writtenWords(each)}“`)}
    </p>
    ${isQuestion ? questionControls(row, each, id, answer, set) : html`<p class="actions">${noteOrLeave(set, id)}</p>`}
  </div>`;
}

type Set = (answer: Answer | undefined) => void;

/** A button that decides; `id` where the focus comes to it. */
const answerButton = (label: string, answer: Answer, set: Set, id?: string): TemplateResult =>
  html`<button class="button" type="button" id=${id ?? nothing} @click=${() => set(answer)}>${label}</button>`;

const noteOrLeave = (set: Set, id?: string): TemplateResult =>
  html`${answerButton(msg('als Hinweis'), { kind: 'note' }, set, id)}
  ${answerButton(msg('weglassen'), { kind: 'leave' }, set)}`;

function questionControls(
  row: PlaceRow,
  question: Question,
  id: string,
  answer: Answer | undefined,
  set: Set,
): TemplateResult {
  if (question.field === 'languages') return languageControls(row, question, id, set);
  if (question.id === 'first-date' || question.id === 'which-week') return weekControls(row, id, set);
  const { field, options = [] } = question;
  const canBeLeft = field !== 'name' && question.id !== 'not-possible';
  return html`${writeControl(row, question, id, answer, set)}
    <p class="actions">
      ${canKeep(row, question) ? answerButton(keepLabel(question), { kind: 'keep' }, set) : nothing}
      ${otherMeaning(row, question, set)}
      ${options.length > 1 ? options.map((value) => answerButton(value, { kind: 'value', value }, set)) : nothing}
      ${canBeLeft ? noteOrLeave(set) : nothing}
    </p>`;
}

/** What the proposal means, in few words. */
function keepLabel({ id }: Question): string {
  switch (id) {
    case 'phone-or-booking':
      return msg('es nimmt jemand ab');
    case 'cannot-express':
      return msg('als Hinweis bei den Zeiten');
    case 'werktags':
      return msg('ohne Samstag');
    default:
      return msg('stimmt so');
  }
}

/** The second of two meanings, where it is known. */
function otherMeaning(row: PlaceRow, { id, text }: Question, set: Set): TemplateResult | typeof nothing {
  const button = (label: string, value: string) => answerButton(label, { kind: 'value', value }, set);
  if (id === 'phone-or-booking') return button(msg('Termine nach Vereinbarung'), 'nach Vereinbarung');
  if (id !== 'werktags') return nothing;
  return button(msg('mit Samstag'), hoursAsWritten(row, text).replace(/werktags?/i, 'Mo-Sa'));
}

/** A field with what is likely meant, to be taken or written otherwise. */
function writeControl(
  row: PlaceRow,
  question: Question,
  id: string,
  answer: Answer | undefined,
  set: Set,
): TemplateResult {
  const isRefused = answer?.kind === 'value';
  const value = isRefused ? answer.value : proposalFor(row, question);
  const take = (event: Event) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLElement).querySelector('input')!;
    set({ kind: 'value', value: input.value });
  };
  return html`<form class="row import-write" @submit=${take}>
    <div class="field">
      <label for=${id}>${writeLabel(question)}</label>
      <input
        id=${id}
        type="text"
        autocomplete="off"
        .value=${value}
        aria-invalid=${isRefused ? 'true' : nothing}
        aria-describedby=${isRefused ? `${id}-fault` : nothing}
      />
      ${isRefused ? html`<p class="fault" id="${id}-fault">${refusal(question)}</p>` : nothing}
    </div>
    <button class="button" type="submit">${msg('so übernehmen')}</button>
  </form>`;
}

function proposalFor(row: PlaceRow, { field, id, text, options = [] }: Question): string {
  if (field === 'hours')
    return options[0] ?? (id === 'formula-error' || id === 'formula' ? '' : hoursAsWritten(row, text));
  if (options[0] !== undefined) return options[0];
  return field === 'telephone' && /\d/.test(text) && id !== 'number-cut' ? text : '';
}

/** The whole cell in which the question stands. */
const hoursAsWritten = ({ written }: PlaceRow, text: string): string =>
  Object.values(written).find((cell) => cell.includes(text)) ?? text;

function writeLabel({ field }: Question): string {
  switch (field) {
    case 'hours':
      return msg('Alle Öffnungszeiten, wie auf einem Schild');
    case 'telephone':
      return msg('Nummer mit Vorwahl');
    case 'address':
      return msg('PLZ und Ort, zum Beispiel 29525 Uelzen');
    default:
      return fieldWords(field);
  }
}

function refusal({ field }: Question): string {
  switch (field) {
    case 'hours':
      return msg('Auch das hat mehr als eine Bedeutung. Bitte Tage und Uhrzeiten schreiben: Mo–Do 9–12 Uhr.');
    case 'telephone':
      return msg('Das ist keine Nummer mit Vorwahl. Zum Beispiel: 0581 999920.');
    case 'postalCode':
      return msg('Eine Postleitzahl hat fünf Ziffern.');
    case 'email':
      return msg('Das ist keine E-Mail-Adresse. Zum Beispiel: info@example.org.');
    case 'address':
      return msg('Bitte PLZ und Ort schreiben: 29525 Uelzen.');
    default:
      return msg('Das geht so nicht. Bitte anders schreiben.');
  }
}

/** One of several languages; or one that is spoken at certain times. */
function languageControls(row: PlaceRow, { id: kind, options = [] }: Question, id: string, set: Set): TemplateResult {
  const hours = row.place.openingHoursSpecification ?? [];
  const take = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    if (value === 'keep' || value === 'note' || value === 'leave') set({ kind: value });
    else if (value.startsWith('at ')) set({ kind: 'at', entry: Number(value.slice(3)) });
    else if (value) set({ kind: 'value', value });
  };
  return html`<div class="field">
    <label class="visually-hidden" for=${id}>${kind === 'when' ? msg('Wann gilt die Sprache?') : msg('Sprache')}</label>
    <select id=${id} @change=${take} .value=${''}>
      <option value="">${msg('bitte wählen')}</option>
      ${
        kind === 'when'
          ? html`${hours.map((entry, i) => html`<option value="at ${i}">${msg(str`nur ${entryWords(entry)}`)}</option>`)}
              <option value="keep">${msg('immer')}</option>`
          : options.map((tag) => html`<option value=${tag}>${languageName(tag)}</option>`)
      }
      <option value="note">${msg('als Hinweis')}</option>
      <option value="leave">${msg('weglassen')}</option>
    </select>
  </div>`;
}

function weekControls(row: PlaceRow, id: string, set: Set): TemplateResult {
  const isFortnight = (row.place.openingHoursSpecification ?? []).some(({ everyWeeks }) => everyWeeks === 2);
  const weeks = [
    ['even', msg('gerade Wochen')],
    ['odd', msg('ungerade Wochen')],
  ] as const;
  return html`<div class="row">
    ${
      isFortnight
        ? weeks.map(([isoWeek, label], i) =>
            answerButton(label, { kind: 'week', isoWeek }, set, i === 0 ? id : undefined),
          )
        : nothing
    }
    <div class="field short">
      <label for="${id}-date">${msg('nächster Termin')}</label>
      <input
        id="${id}-date"
        type="date"
        @change=${(event: Event) => set({ kind: 'first', date: (event.target as HTMLInputElement).value })}
      />
    </div>
    ${answerButton(msg('ohne Zeiten einlesen'), { kind: 'leave' }, set)}
  </div>`;
}

/** Which place of the file it is, where several may be meant. */
function placeChoice(
  session: ImportSession,
  item: SessionRow,
  id: string,
  decide: Decide,
): TemplateResult | typeof nothing {
  const { row, match } = item;
  const choice = session.placeOf(row);
  if (match.kind !== 'unclear' && !choice) return nothing;
  const value = choice === undefined ? '' : typeof choice === 'string' ? choice : `id ${choice.id}`;
  const take = (event: Event) => {
    const next = (event.target as HTMLSelectElement).value;
    const chosen: PlaceChoice | undefined =
      next === 'new' || next === 'leave' ? next : next ? { id: next.slice(3) } : undefined;
    decide(() => session.choosePlace(row, chosen), id);
  };
  const text =
    match.sameAsRow === undefined
      ? msg('Diese Stelle kann eine von mehreren in der Datei sein.')
      : msg(str`Dieselbe Stelle steht schon in Zeile ${match.sameAsRow}.`);
  const known = typeof choice === 'object' && !match.ids.includes(choice.id) ? [...match.ids, choice.id] : match.ids;
  return html`<div class="ask">
    <div class="field">
      <label for=${id}>${text}</label>
      <select id=${id} @change=${take} .value=${value}>
        <option value="" ?selected=${value === ''}>${msg('bitte wählen')}</option>
        ${known.map((each) => html`<option value="id ${each}" ?selected=${value === `id ${each}`}>${msg(str`ist „${each}“`)}</option>`)}
        <option value="new" ?selected=${value === 'new'}>${msg('ist eine eigene Stelle')}</option>
        <option value="leave" ?selected=${value === 'leave'}>${msg('weglassen')}</option>
      </select>
    </div>
  </div>`;
}
