/**
 * The card as a page's own developer might write it, for whatever puts texts into templates: a tag of their own, or Lit's `html`. One
 * office, its data inside; it says what our card says, and does no more than draw.
 */
import {
  conflict,
  documents,
  german,
  icons,
  mapLink,
  office,
  openNow,
  telLink,
  wayOfDocument,
  week,
  type WeekRow,
} from './office.ts';

/** Values are texts, what the tag itself has made, or lists of that. */
export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

export function card(html: Html, now: Date): unknown {
  const { address, contactPoint = [] } = office;
  const status = openNow(now);
  const [called] = contactPoint;
  const telephone = called?.telephone;
  return html`<div class="content" lang="de" dir="ltr">
    <article class="card" aria-labelledby="name">
      <header class="pad few">
        <p class="muted">${german(office.provider)}</p>
        <h2 class="title"><span id="name">${german(office.name)}</span></h2>
      </header>
      <div class="sign stack ${status?.open ? 'open' : ''}">
        <p>
          <span class="status">
            ${disc(html, status?.open ?? false)}
            <span>
              <span class="state hero">${status?.state}</span><span class="comma">, </span>
              <span class="next"
                >${status?.next} <time><bdi class="number">${status?.time}</bdi></time> Uhr</span
              >
            </span>
          </span>
        </p>
        <div class="actions">
          <a class="button primary no-print" href=${telLink(telephone)}>
            ${icon(html, icons.phone)}
            <span class="words"><span>Anrufen </span>${number(html, telephone, german(called?.name))}</span>
          </a>
          <a class="button no-print" target="_blank" rel="noopener noreferrer" href=${mapLink}>
            ${icon(html, icons.route, 'route')}<span
              >Weg finden<span class="visually-hidden"> (andere Internetseite)</span></span
            >
          </a>
        </div>
      </div>
      <div class="pad columns">
        <div class="stack">
          <section>
            <h3 class="subtitle">Anschrift</h3>
            <div class="fact">
              ${icon(html, icons.pin)}
              <address>
                <span class="line">${address?.streetAddress}</span>
                <span class="line">${address?.postalCode} ${address?.addressLocality}</span>
                <span class="line muted">${german(address?.note)}</span>
              </address>
            </div>
          </section>
          <section>
            <h3 class="subtitle">Kontakt</h3>
            <ul class="stack contacts" role="list">
              ${contactPoint.map((point) => contact(html, point))}
            </ul>
          </section>
        </div>
        <div class="stack">
          <section>
            <h3 class="subtitle">Öffnungszeiten</h3>
            <table class="week">
              <caption class="visually-hidden">
                Öffnungszeiten in dieser Woche
              </caption>
              <tbody>
                ${week(now).map((each) => row(html, each))}
              </tbody>
            </table>
          </section>
        </div>
        <section class="wide">
          <h3 class="subtitle">Dokumente</h3>
          <ul class="rows ruled" role="list">
            ${documents.map((each) => document(html, each))}
          </ul>
          <p class="after">
            Dokumente auf Anfrage bekommen Sie hier:
            <a class="action" href=${telLink(telephone)}>${german(called?.name)} ${number(html, telephone)}</a>
          </p>
        </section>
        <details class="wide">
          <summary>
            <span><strong>Über uns</strong></span
            >${icon(html, icons.chevron, 'chevron')}
          </summary>
          <p>${german(office.description)}</p>
        </details>
      </div>
      <footer class="pad">
        <div>
          <p class="muted provenance">
            Stand unbekannt, nicht geprüft. Die Quellen widersprechen sich. Andere Angabe: Telefon ${conflict} (<span
              >Stadt Emden</span
            >). <span class="source">Quelle: <span>Stadt Emden</span>, <span>GeoNames</span></span>
          </p>
        </div>
        <div class="actions">
          <button type="button" class="button bare">
            ${icon(html, icons.contactCard)}<span
              >Kontakt speichern<span class="visually-hidden"> (${german(office.name)})</span></span
            >
          </button>
        </div>
      </footer>
    </article>
  </div>`;
}

const icon = (html: Html, path: string, name = ''): unknown =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" class="icon ${name}"><path d=${path} /></svg>`;

const disc = (html: Html, open: boolean): unknown =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" class="disc ${open ? 'open' : ''}">
    <path d=${open ? icons.open : icons.closed} />
  </svg>`;

const number = (html: Html, telephone = '', whose?: string): unknown =>
  html`<bdi dir="ltr" class="number"
    >${telephone}${whose ? html`<span class="visually-hidden"> (${whose})</span>` : ''}</bdi
  >`;

const contact = (html: Html, { name, telephone }: NonNullable<typeof office.contactPoint>[number]): unknown =>
  html`<li class="few">
    <p><strong>${german(name)}</strong></p>
    <p class="fact reach">
      ${icon(html, icons.phone)}<span
        ><a class="action" href=${telLink(telephone)}>${number(html, telephone, german(name))}</a></span
      >
    </p>
  </li>`;

const row = (html: Html, { days, today, opens, closes }: WeekRow): unknown =>
  html`<tr class=${today ? 'today' : opens ? '' : 'off'}>
    <th scope="row">${days} ${today ? html`<span class="tag">heute</span>` : ''}</th>
    <td>
      ${
        opens
          ? html`<span class="interval"
              ><span class="hours"
                ><bdi dir="ltr" class="number" aria-hidden="true"><time>${opens}</time>–<time>${closes}</time></bdi
                ><span class="heard">${opens} bis ${closes} Uhr</span></span
              ></span
            >`
          : html`<span class="shut">geschlossen</span>`
      }
    </td>
  </tr>`;

const document = (html: Html, each: (typeof documents)[number]): unknown =>
  html`<li class="fact">
    ${icon(html, icons.paper)}
    <div class="few">
      <p>${german(each.name)}</p>
      <p class="muted">${wayOfDocument(each)}</p>
    </div>
  </li>`;
