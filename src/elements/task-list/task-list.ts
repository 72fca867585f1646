import { css, html, nothing, type TemplateResult, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { LanguageController } from '../../i18n/language-controller.ts';
import { DirectoryController } from '../../load/directory-controller.ts';
import { flawless } from '../../model/reading/flawless.ts';
import { isLongerForm, saysTheSame } from '../../model/schema/restates.ts';
import type { Directory, Task, Text } from '../../model/schema/schema.ts';
import { inFileLanguage, pickText } from '../../model/schema/text.ts';
import { base } from '../shared/base.css.ts';
import { fold } from '../shared/fold.ts';
import { framed, frameStyles } from '../shared/frame.ts';
import { GuardedElement } from '../shared/guarded-element.ts';
import { heading, levelOf } from '../shared/heading.ts';
import { languageMenu, languageMenuStyles } from '../shared/language-menu.ts';
import { placeMore } from '../shared/load-place-more.ts';
import { prepareTranslation, translated, translation } from '../shared/load-translation.ts';
import { haveOneOrigin, provenance } from '../shared/provenance.ts';
import { paragraph, text } from '../shared/text.ts';
import { untranslated } from '../shared/untranslated.ts';
import type { View } from '../shared/view.ts';
import { hasOwn } from '../../model/schema/has-own.ts';

const taskListStyles = css`
  .tasks {
    max-inline-size: 48em;
    margin-block-end: 12px;
  }
  .tasks > li,
  .plain > p {
    padding-block: 0;
  }
  .tasks summary,
  .plain {
    padding-block: 10px;
  }
  /* Where the chevrons of the others are. */
  .plain {
    padding-inline-end: 2em;
  }
  details[open] > summary {
    font-weight: 700;
  }
`;

/**
 * What the coordination office does: its tasks as a real list, descriptions that say more than their title behind a disclosure.
 *
 * @slot - Shown until the data is there and when it cannot be loaded: the tasks as plain text.
 * @csspart language-menu - The choice of `language-menu`.
 * @csspart heading - The heading.
 * @csspart list - The list of tasks.
 * @csspart provenance - Age and source of the facts.
 * @fires {KmtLoadEvent} kmt-load - The data is there and shown.
 * @fires {KmtErrorEvent} kmt-error - The data could not be loaded, or something in it is wrong.
 * @cssproperty --kmt-color-accent - Colour of links, of chevrons and of the focus ring.
 * @cssproperty --kmt-color-text-muted - Colour of age and source.
 * @cssproperty --kmt-color-line - Colour of hairlines.
 * @cssproperty --kmt-space-after - Space below the element.
 * @cssproperty --kmt-font-size - Base size of the text.
 * @cssproperty --kmt-font-family - Font; the page's own, where it is not set.
 */
export class TaskList extends GuardedElement {
  static override get styles(): CSSResultGroup {
    return [base, frameStyles, languageMenuStyles, taskListStyles];
  }

  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      lang: { reflect: true, useDefault: true },
      headingLevel: { attribute: 'heading-level', type: Number },
      topic: {},
      languageMenu: { attribute: 'language-menu' },
    };
  }

  /** Address of the data file. */
  src = '';
  /** Language of the list as BCP 47 tag; else the nearest `lang` around it, else the page's, else German. */
  override lang = '';
  /** Level of the heading, 2–6. */
  headingLevel = 2;
  /** Id of a topic: only its tasks. */
  topic = '';

  /** Languages to offer, "de,en,ar" or "all": a choice that holds for every widget of the page. */
  languageMenu = '';

  readonly #i18n = new LanguageController(this);
  readonly #data = new DirectoryController(this, flawless, (result) => prepareTranslation(this, this.#i18n, result));
  protected readonly frame = { i18n: this.#i18n, data: this.#data };

  override render(): TemplateResult {
    return framed(this.#i18n, this.#data, this.announcer, (directory) =>
      this.#tasks(translated(this.#i18n, directory)),
    );
  }

  #tasks(directory: Directory): TemplateResult {
    const { msg } = this.#i18n;
    const more = directory.tasks.some(({ conflicts }) => conflicts) ? placeMore(this) : undefined;
    const view: View = { i18n: this.#i18n, directory, more };
    const tasks = this.#chosen(directory);
    const together = haveOneOrigin(tasks);
    return html`${languageMenu(this.#i18n, this.languageMenu)}
      <section aria-labelledby="title">
        ${heading(
          this.headingLevel,
          'title',
          html`<span id="title"
            >${msg('Aufgaben', { id: 'tasks', desc: 'Heading above the tasks of the office' })}</span
          >`,
        )}
        ${
          tasks.length > 0
            ? html`<ul class="rows tasks" part="list" role="list">
                  ${tasks.map((task) => html`<li>${taskText(view, levelOf(this.headingLevel) + 1, task)} ${together ? nothing : provenance(view, task)}</li>`)}
                </ul>
                ${untranslated(
                  view,
                  tasks.flatMap(({ name, description }) => [name, description]),
                )}
                ${translation?.note(view, { tasks })} ${together ? provenance(view, tasks[0]!) : nothing}`
            : html`<p class="after">
                ${msg('Zu diesem Thema sind keine Aufgaben eingetragen.', {
                  id: 'no-tasks',
                  desc: 'The list of tasks is empty',
                })}
              </p>`
        }
      </section>`;
  }

  #chosen(directory: Directory): Task[] {
    const { tasks, topics } = directory;
    const { topic } = this;
    if (!topic) return tasks;
    if (!hasOwn(topics, topic)) {
      this.#data.tell(({ topicProblem }) => topicProblem(topic, directory));
      return tasks;
    }
    return tasks.filter((task) => task.topic === topic);
  }
}

/** A description that says more stands behind a disclosure; the title's own longer form is the text, of which it is the heading. */
function taskText(view: View, headingLevel: number, { name, description }: Task): TemplateResult {
  const { inLanguage } = view.directory;
  const wordsOf = (value: Text): string => pickText(value, inLanguage, view.i18n.textLanguages).value;
  if (!description || saysTheSame(wordsOf(name), wordsOf(description)))
    return html`<p class="plain">${text(view, name)}</p>`;
  // As it is in the language of the file: in a translation, the same words may be written in other forms.
  if (isLongerForm(inFileLanguage(name, inLanguage), inFileLanguage(description, inLanguage)))
    return html`<div class="plain details">
      ${heading(headingLevel, '', html`<strong>${text(view, name)}</strong>`)} ${paragraph(view, description)}
    </div>`;
  return html`<details>${fold(text(view, name))} ${paragraph(view, description)}</details>`;
}
