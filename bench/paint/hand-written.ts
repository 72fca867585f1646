/** The card as a page's own developer might write it: no library, one office, its data inside. It draws, and does no more. */
import { documents, german, mapLink, office, openNow, styles, telLink, week, type WeekRow } from './office.ts';

const escaped = (text = '') => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function card(now: Date): string {
  const { address, contactPoint = [] } = office;
  const status = openNow(now);
  return `<div class="content" lang="de" dir="ltr">
    <article class="card" aria-labelledby="name">
      <header>
        <h2 class="title"><span id="name">${escaped(german(office.name))}</span></h2>
        <p class="muted">${escaped(german(office.provider))}</p>
        <p class="now">
          <span class="status">
            <svg viewBox="0 0 16 16" aria-hidden="true" class="icon ${status?.open ? 'open' : 'closed'}"><path d="M8 2.5a5.5 5.5 0 1 0 .01 0Z"/></svg>
            <span><span class="state" role="status">${status?.state}</span><span class="next">, ${status?.next} <time><bdi class="number">${status?.time}</bdi></time> Uhr</span></span>
          </span>
        </p>
      </header>
      <div class="columns">
        <div class="stack">
          <div><address>
            <span class="line">${escaped(address?.streetAddress)}</span>
            <span class="line">${address?.postalCode} ${escaped(address?.addressLocality)}</span>
            <span class="line muted">${escaped(german(address?.note))}</span>
            <a class="action no-print" target="_blank" rel="noopener noreferrer" href="${mapLink}">Weg finden (OpenStreetMap)</a>
          </address></div>
          <div><ul class="contacts" role="list">${contactPoint.map(contact).join('')}</ul></div>
        </div>
        <div class="stack">
          <div>
            <h3 class="subtitle">Öffnungszeiten</h3>
            <table class="week">
              <caption class="visually-hidden">Öffnungszeiten in dieser Woche</caption>
              <tbody>${week(now).map(row).join('')}</tbody>
            </table>
          </div>
          <div>
            <h3 class="subtitle">Dokumente</h3>
            <ul class="documents" role="list">${documents.map(({ name }) => `<li>${escaped(german(name))}</li>`).join('')}</ul>
          </div>
        </div>
      </div>
      <details class="about"><summary>Über uns</summary><p>${escaped(german(office.description))}</p></details>
      <footer>
        <div><p class="muted provenance">Stand unbekannt, nicht geprüft. <span class="source">Quelle: <span>Stadt Emden</span></span></p></div>
        <button type="button" class="link no-print">Kontakt speichern</button>
      </footer>
    </article>
  </div>`;
}

function contact({ name, contactType, telephone }: NonNullable<typeof office.contactPoint>[number]): string {
  return `<li>
    <span class="line"><strong>${escaped(german(name))}</strong> <span class="muted line">${escaped(german(contactType))}</span></span>
    <span class="line"><span class="label">Telefon:</span> <a class="action" href="${telLink(telephone)}"><bdi dir="ltr" class="number">${escaped(telephone)}</bdi><span class="visually-hidden"> (${escaped(german(name))})</span></a></span>
  </li>`;
}

function row({ days, today, opens, closes }: WeekRow): string {
  const hours = opens
    ? `<span class="interval"><bdi dir="ltr" class="number"><time>${opens}</time> – <time>${closes}</time></bdi></span>`
    : '<span class="closed">geschlossen</span>';
  return `<tr class="${today ? 'today' : ''}">
    <th scope="row">${days} ${today ? '<span class="today-mark">heute</span>' : ''}</th>
    <td>${hours}</td>
  </tr>`;
}

customElements.define(
  'hand-written',
  class extends HTMLElement {
    connectedCallback(): void {
      const root = this.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = card(new Date(Date.now()));
    }
  },
);
