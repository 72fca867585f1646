/** Who pays for the office, as many grants ask to be shown: name, note and link, and a logo from the own site. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../i18n/msg.ts';
import type { DirectoryController } from '../../load/directory-controller.ts';
import type { Funder } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import { leavesPage } from './link.ts';
import { text } from './text.ts';
import type { View } from './view.ts';

/** On white, for which logos are drawn, in dark pages as well. Set by script, which a page's policy lets through. */
const LOGO_STYLE =
  'display: block; max-inline-size: 100%; object-fit: contain; padding: 8px; background: #fff; border-radius: 4px';

/**
 * The funders in a list; nothing where the file names none. `src`: the address of the data file. A logo from another server than the
 * page's and the data's is not asked for, as that would learn who reads the page; `data` tells the webmaster.
 */
export function funding(view: View, src: string, data: DirectoryController): TemplateResult | typeof nothing {
  const funders = view.directory.funding ?? [];
  if (funders.length === 0) return nothing;
  const [title, logoOf] = view.i18n
    .msg('Gefördert durch|Logo: [name]', {
      id: 'funding',
      desc: 'Separated by |: heading above those who pay for an office, such as a ministry; what a screen reader says of the logo of one of them, with its name',
    })
    .split('|');
  return html`<section class="wide">
    <p class="subtitle">${title}</p>
    <ul class="stack" role="list" part="funding">
      ${funders.map((funder, index) => html`<li class="few">${logo(view, funder, index, logoOf!, src, data)} ${name(view, funder)}</li>`)}
    </ul>
  </section>`;
}

function name(view: View, { name, note, url }: Funder): TemplateResult {
  return html`<p>${url ? html`<a href=${url}>${text(view, name)}${leavesPage(view, url)}</a>` : text(view, name)}</p>
    ${note ? html`<p class="muted">${text(view, note)}</p>` : nothing}`;
}

function logo(
  view: View,
  { name, logo }: Funder,
  index: number,
  words: string,
  src: string,
  data: DirectoryController,
): TemplateResult | typeof nothing {
  if (!logo) return nothing;
  if (!isOfOwnSite(logo, src)) {
    const message = `„${logo}“ wird nicht gezeigt: Das Logo liegt auf einem anderen Server, der sonst erführe, wer die Seite liest. Bitte legen Sie das Bild auf die eigene Website und schreiben Sie dessen Adresse, zum Beispiel „/bilder/logo.png“.`;
    data.tell({ path: `funding[${index}].logo`, message, severity: 'warning' });
    return nothing;
  }
  const { value } = pickText(name, view.directory.inLanguage, view.i18n.textLanguages);
  return html`<img
    src=${logo}
    alt=${fill(words, { name: value })}
    height="64"
    loading="lazy"
    decoding="async"
    .style=${LOGO_STYLE}
    @error=${hide}
  />`;
}

/** The name stands beside it: a broken picture says nothing more. */
function hide({ currentTarget }: Event): void {
  (currentTarget as HTMLImageElement).style.display = 'none';
}

/** Whether an address is one of the page's own server, or of that which has the data. */
function isOfOwnSite(address: string, src: string): boolean {
  const base = document.baseURI;
  try {
    const { origin, protocol } = new URL(address, base);
    return [location.href, new URL(src, base).href].some((own) => {
      const url = new URL(own);
      // Of a page from the disk, the origin is "null", as that of "mailto:".
      return url.origin === origin && url.protocol === protocol;
    });
  } catch {
    return false;
  }
}
