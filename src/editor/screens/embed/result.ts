/** The lines to paste, the files to upload, and what to allow in the system. */
import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../announce.ts';
import { msg, str } from '../../i18n/msg.ts';
import type { Snippet } from '../../snippet/snippet.ts';
import type { Choose } from './choosing.ts';
import type { EmbedState } from './embed-state.ts';

/** What is pasted, the script for the template, and lines for the style sheet. */
export function pasting(_state: EmbedState, snippet: Snippet): TemplateResult {
  const { html: lines, where, script, whereScript, preload, css, privacy } = snippet;
  return html`<section class="panel" aria-labelledby="embed-lines-title">
    <h2 id="embed-lines-title">${msg('4. Einfügen')}</h2>
    <p>${where}</p>
    ${copied('embed-lines', msg('Diese Zeilen'), lines)}
    ${
      script
        ? html`<p>${whereScript}</p>
            ${copied('embed-script', msg('Das Skript, einmal in der Vorlage'), script)}`
        : nothing
    }
    ${
      css
        ? html`<p>${msg('In die CSS-Datei Ihrer Seite, damit beim Laden nichts springt und die Farben stimmen:')}</p>
            ${copied('embed-css', msg('CSS'), css)}`
        : nothing
    }
    ${
      preload
        ? html`<p>
              ${msg('Wenn Sie den Kopf („head“) genau dieser Seite bearbeiten können: Damit ist die Sprache schneller da.')}
            </p>
            ${copied('embed-preload', msg('Vorab laden'), preload)}`
        : nothing
    }
    ${privacy ? html`<p class="notice">${privacy}</p>` : nothing}
  </section>`;
}

/** A text to copy. */
function copied(id: string, label: string, text: string): TemplateResult {
  return html`<div class="field embed-code">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      class="code"
      readonly
      spellcheck="false"
      rows=${text.split('\n').length + 1}
      .value=${text}
    ></textarea>
    <p class="actions">
      <button
        class="button"
        type="button"
        aria-describedby="${id}-copied"
        @click=${(event: Event) => void copy(event, id)}
      >
        <span>${msg('Kopieren')}<span class="visually-hidden">: ${label}</span></span>
      </button>
      <span id="${id}-copied" class="muted"></span>
    </p>
  </div>`;
}

/** Into the clipboard; where the browser does not allow that, the text is marked to be copied by hand. */
async function copy(event: Event, id: string): Promise<void> {
  const panel = (event.currentTarget as HTMLElement).closest('.embed-code')!;
  const field = panel.querySelector('textarea')!;
  const said = panel.querySelector(`#${id}-copied`)!;
  let words = msg('Kopiert.');
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    field.focus();
    field.select();
    words = msg('Der Text ist markiert. Drücken Sie jetzt Strg und C (am Mac: Cmd und C).');
  }
  said.textContent = words;
  announce(words);
}

export function uploading({ files, howToUpload, page }: Snippet): TemplateResult {
  return html`<section class="panel" aria-labelledby="embed-files-title">
    <h2 id="embed-files-title">${msg('5. Dateien hochladen')}</h2>
    <p>
      ${msg('Am einfachsten laden Sie den ganzen Ordner „kmt“ hoch und legen Ihre Datei dazu. Für diesen Baustein nötig sind:')}
    </p>
    ${list(files.filter(({ needed }) => needed))}
    <details>
      <summary>${msg('Außerdem im Ordner, für andere Bausteine')}</summary>
      ${list(files.filter(({ needed }) => !needed))}
    </details>
    ${
      page
        ? html`<p>
              ${msg(str`Die eigene kleine Seite „${page.name}“ entsteht hier. Laden Sie sie herunter, und legen Sie sie in einen Ordner „${page.folder}“ neben Ihrer Datei:`)}
            </p>
            <p class="actions">
              <button class="button" type="button" @click=${() => download(page.name, page.html)}>
                ${msg(str`${page.name} herunterladen`)}
              </button>
            </p>`
        : nothing
    }
    <p>${howToUpload}</p>
  </section>`;
}

const list = (files: Snippet['files']): TemplateResult =>
  html`<ul class="embed-files">
    ${files.map(({ path, why }) => html`<li><code>${path}</code>: ${why}</li>`)}
  </ul>`;

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/html;charset=utf-8' }));
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What an administrator could allow; nothing where the system lets the lines through. */
export function allowing(
  { allowed }: EmbedState,
  { allow, because }: Snippet,
  choose: Choose,
): TemplateResult | typeof nothing {
  if (!allow) return nothing;
  return html`<section class="panel" aria-labelledby="embed-allow-title">
    <h2 id="embed-allow-title">${msg('6. Was die Administration erlauben kann')}</h2>
    <p>
      ${msg('So wie es ist, nimmt der Editor den Baustein aus dem Text heraus. Wer Ihr System administriert, kann ihn erlauben. Schicken Sie dafür diese Zeilen:')}
    </p>
    <p>${allow.where}</p>
    ${copied('embed-allow', msg('Zu erlauben'), allow.lines)}
    <label class="choice">
      <input
        type="checkbox"
        .checked=${allowed}
        @change=${(event: Event) => choose({ allowed: (event.target as HTMLInputElement).checked })}
      />
      ${msg('Das ist erlaubt')}
    </label>
    ${because ? html`<p class="notice">${because}</p>` : nothing}
  </section>`;
}
