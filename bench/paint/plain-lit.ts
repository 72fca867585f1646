/** The hand-written card once more, drawn by Lit: what the library costs, and nothing of ours. */
import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { documents, german, mapLink, office, openNow, styles, telLink, week, type WeekRow } from './office.ts';

function contact({ name, contactType, telephone }: NonNullable<typeof office.contactPoint>[number]): TemplateResult {
  return html`<li>
    <span class="line"><strong>${german(name)}</strong> <span class="muted line">${german(contactType)}</span></span>
    <span class="line"
      ><span class="label">Telefon:</span>
      <a class="action" href=${telLink(telephone)}
        ><bdi dir="ltr" class="number">${telephone}</bdi><span class="visually-hidden"> (${german(name)})</span></a
      ></span
    >
  </li>`;
}

function row({ days, today, opens, closes }: WeekRow): TemplateResult {
  return html`<tr class=${today ? 'today' : ''}>
    <th scope="row">${days} ${today ? html`<span class="today-mark">heute</span>` : nothing}</th>
    <td>
      ${
        opens
          ? html`<span class="interval"
              ><bdi dir="ltr" class="number"><time>${opens}</time> – <time>${closes}</time></bdi></span
            >`
          : html`<span class="closed">geschlossen</span>`
      }
    </td>
  </tr>`;
}

class PlainLit extends LitElement {
  static override styles = unsafeCSS(styles);

  override render(): TemplateResult {
    const now = new Date(Date.now());
    const { address, contactPoint = [] } = office;
    const status = openNow(now);
    return html`<div class="content" lang="de" dir="ltr">
      <article class="card" aria-labelledby="name">
        <header>
          <h2 class="title"><span id="name">${german(office.name)}</span></h2>
          <p class="muted">${german(office.provider)}</p>
          <p class="now">
            <span class="status">
              <svg viewBox="0 0 16 16" aria-hidden="true" class="icon ${status?.open ? 'open' : 'closed'}">
                <path d="M8 2.5a5.5 5.5 0 1 0 .01 0Z" />
              </svg>
              <span
                ><span class="state" role="status">${status?.state}</span
                ><span class="next">
                  , ${status?.next} <time><bdi class="number">${status?.time}</bdi></time> Uhr</span
                ></span
              >
            </span>
          </p>
        </header>
        <div class="columns">
          <div class="stack">
            <div>
              <address>
                <span class="line">${address?.streetAddress}</span>
                <span class="line">${address?.postalCode} ${address?.addressLocality}</span>
                <span class="line muted">${german(address?.note)}</span>
                <a class="action no-print" target="_blank" rel="noopener noreferrer" href=${mapLink}
                  >Weg finden (OpenStreetMap)</a
                >
              </address>
            </div>
            <div>
              <ul class="contacts" role="list">
                ${contactPoint.map(contact)}
              </ul>
            </div>
          </div>
          <div class="stack">
            <div>
              <h3 class="subtitle">Öffnungszeiten</h3>
              <table class="week">
                <caption class="visually-hidden">
                  Öffnungszeiten in dieser Woche
                </caption>
                <tbody>
                  ${week(now).map(row)}
                </tbody>
              </table>
            </div>
            <div>
              <h3 class="subtitle">Dokumente</h3>
              <ul class="documents" role="list">
                ${documents.map(({ name }) => html`<li>${german(name)}</li>`)}
              </ul>
            </div>
          </div>
        </div>
        <details class="about">
          <summary>Über uns</summary>
          <p>${german(office.description)}</p>
        </details>
        <footer>
          <div>
            <p class="muted provenance">
              Stand unbekannt, nicht geprüft. <span class="source">Quelle: <span>Stadt Emden</span></span>
            </p>
          </div>
          <button type="button" class="link no-print">Kontakt speichern</button>
        </footer>
      </article>
    </div>`;
  }
}
customElements.define('plain-lit', PlainLit);
