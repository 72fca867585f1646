/** Fields of a place. What is typed goes into the file when the field is left; what is wrong there stands below, with its repair. */
import { html, nothing, type TemplateResult } from 'lit';
import { isRecord } from '../../../model/reading/fits.ts';
import { live } from 'lit/directives/live.js';
import { announce } from '../../announce.ts';
import type { EditedFile, FileProblem, JsonPath, ValueChange } from '../../document/edited-file.ts';
import { written } from '../../document/json-path.ts';
import { msg, str } from '../../i18n/msg.ts';
import { languageWords } from '../../words/language-words.ts';
import { plainMessage } from '../../words/plain-message.ts';
import { shownLanguage, shownText, textChanges } from '../more/entries.ts';

export type FieldOptions = {
  file: EditedFile;
  path: JsonPath;
  label: string;
  help?: string;
  /** text: one language of several; line: the same in every language. */
  kind?: 'text' | 'line';
  rows?: number;
  type?: 'text' | 'tel' | 'email' | 'url' | 'date';
  /** What the property can't do without: an empty one is refused. */
  required?: boolean;
  isShort?: boolean;
  /** null where the format wants it said that nothing is known. */
  empty?: null;
};

export const fileLanguage = (file: EditedFile): string => {
  const language = file.valueAt(['inLanguage']);
  return typeof language === 'string' ? language : 'de';
};

/** An id for a field, from its path. */
export const idOf = (path: JsonPath): string => written(path).replace(/[^A-Za-z0-9]+/g, '-');

/** A text of one or several lines. */
export function textField(options: FieldOptions): TemplateResult {
  const { file, path, label, help, rows, isShort, type = 'text' } = options;
  const id = idOf(path);
  const value = file.valueAt(path);
  const language = fileLanguage(file);
  const shown = shownText(value, language);
  const problems = problemsAt(file, path);
  const described = [help && `${id}-help`, problems.length > 0 && `${id}-faults`].filter(Boolean).join(' ') || nothing;
  const hasError = problems.some(({ severity }) => severity === 'error');
  const change = (event: Event): void => take(event.target as HTMLInputElement, options, shown);
  return html`<div class=${isShort ? 'field short' : 'field'}>
    <label for=${id}
      >${label}${isRecord(value) ? html` <span class="muted">(${languageWords(shownLanguage(value, language))})</span>` : nothing}</label
    >
    ${
      rows
        ? html`<textarea
            id=${id}
            rows=${rows}
            aria-invalid=${hasError ? 'true' : nothing}
            aria-describedby=${described}
            .value=${live(shown)}
            @change=${change}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type === 'date' && (!shown || /^\d{4}-\d\d-\d\d$/.test(shown)) ? 'date' : type === 'date' ? 'text' : type}
            autocomplete="off"
            aria-invalid=${hasError ? 'true' : nothing}
            aria-describedby=${described}
            .value=${live(shown)}
            @change=${change}
          />`
    }
    ${help ? html`<span class="help" id="${id}-help">${help}</span>` : nothing} ${faults(file, problems, id)}
  </div>`;
}

function take(control: HTMLInputElement, options: FieldOptions, shown: string): void {
  const { file, path, label, required, rows, kind = 'text', empty } = options;
  const typed = rows ? control.value.replace(/\s+$/, '') : control.value.trim();
  if (typed === shown) return;
  if (required && !typed) {
    control.value = shown;
    announce(msg('Ganz leer geht hier nicht. Der bisherige Text bleibt stehen.'));
    return;
  }
  const line: ValueChange = { path, value: typed || (empty === null ? null : undefined) };
  const changes = kind === 'text' ? textChanges(path, file.valueAt(path), typed, fileLanguage(file)) : [line];
  file.edit(msg(str`${label} geändert`), withoutEmptyAround(file, changes));
}

/** Where the last property of an object goes, the object goes: an address of nothing would be an error. */
function withoutEmptyAround(file: EditedFile, changes: readonly ValueChange[]): ValueChange[] {
  return changes.map((change) => {
    let { path } = change;
    while (change.value === undefined && path.length > 1) {
      const around = file.valueAt(path.slice(0, -1));
      const isAlone = isRecord(around) && Object.keys(around).length <= 1 && typeof path[path.length - 1] === 'string';
      if (!isAlone || path.length <= 2) break;
      path = path.slice(0, -1);
    }
    return { ...change, path };
  });
}

/** A choice among a few. `''` takes the property away. */
export function selectField(options: {
  file: EditedFile;
  path: JsonPath;
  label: string;
  help?: string;
  choices: readonly (readonly [value: string, words: string])[];
  changes?: (value: string) => readonly ValueChange[];
}): TemplateResult {
  const { file, path, label, help, choices } = options;
  const id = idOf(path);
  const value = file.valueAt(path);
  const shown = typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value);
  const problems = problemsAt(file, path);
  // What the file says stays to choose, even if it is none of them.
  const all = choices.some(([each]) => each === shown) ? choices : [[shown, shown] as const, ...choices];
  const changes = options.changes ?? ((chosen: string) => [{ path, value: chosen || undefined }]);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${help ? `${id}-help` : nothing}
      .value=${live(shown)}
      @change=${(event: Event) =>
        file.edit(
          msg(str`${label} geändert`),
          withoutEmptyAround(file, changes((event.target as HTMLSelectElement).value)),
        )}
    >
      ${all.map(([each, words]) => html`<option value=${each} ?selected=${each === shown}>${words}</option>`)}
    </select>
    ${help ? html`<span class="help" id="${id}-help">${help}</span>` : nothing} ${faults(file, problems, id)}
  </div>`;
}

/** Yes or no; no takes the property away where it means the same. */
export function tickField(options: {
  file: EditedFile;
  path: JsonPath;
  label: string;
  isOn: boolean;
  changes: (isOn: boolean) => readonly ValueChange[];
  isDisabled?: boolean;
}): TemplateResult {
  const { file, label, isOn, changes, isDisabled } = options;
  return html`<label class="choice">
    <input
      type="checkbox"
      ?disabled=${isDisabled ?? false}
      .checked=${live(isOn)}
      @change=${(event: Event) =>
        file.edit(
          msg(str`${label} geändert`),
          withoutEmptyAround(file, changes((event.target as HTMLInputElement).checked)),
        )}
    />
    <span>${label}</span>
  </label>`;
}

/** The problems at a path and, where `inside`, at whatever is in it. */
export function problemsAt(file: EditedFile, path: JsonPath, inside = false): readonly FileProblem[] {
  const wanted = written(path);
  return file.problems.filter(
    (problem) =>
      problem.path === wanted ||
      (inside && (problem.path.startsWith(`${wanted}.`) || problem.path.startsWith(`${wanted}[`))),
  );
}

/** What is wrong, what to write instead, and the button where that is certain. */
export function faults(
  file: EditedFile,
  problems: readonly FileProblem[],
  id: string,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<div id="${id}-faults" class="stack">
    ${problems.map(
      ({ message, severity, fix }) =>
        html`<div class=${severity === 'error' ? 'bad' : 'ask'}>
          <p lang="de">${plainMessage(message, true)}</p>
          ${
            fix
              ? html`<p class="actions">
                  <button
                    class="button"
                    type="button"
                    @click=${() => {
                      file.repair(msg('Berichtigt'), fix);
                      announce(msg('Berichtigt'));
                      // The button goes with what was wrong.
                      document.getElementById(id)?.focus();
                    }}
                  >
                    ${msg('Berichtigen')}
                  </button>
                  <span class="muted" translate="no">${fix.after || msg('(entfernt)')}</span>
                </p>`
              : nothing
          }
        </div>`,
    )}
  </div>`;
}
