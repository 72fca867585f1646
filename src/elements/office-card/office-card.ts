import { html, nothing, type TemplateResult, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { LanguageController } from '../../i18n/language-controller.ts';
import { DirectoryController } from '../../load/directory-controller.ts';
import { flawless } from '../../model/reading/flawless.ts';
import { isOverdue } from '../../model/schema/freshness.ts';
import type { Directory, Place } from '../../model/schema/schema.ts';
import { base } from '../shared/base.css.ts';
import { ClockController } from '../shared/clock.ts';
import { address } from '../shared/address.ts';
import { contacts, contactStyles, languagesFact } from '../shared/contacts.ts';
import { findPlace } from '../shared/find-place.ts';
import { fold } from '../shared/fold.ts';
import { framed, frameStyles } from '../shared/frame.ts';
import { GuardedElement } from '../shared/guarded-element.ts';
import { heading, levelOf } from '../shared/heading.ts';
import { icon, pinIcon } from '../shared/icons.ts';
import { languageMenu, languageMenuStyles } from '../shared/language-menu.ts';
import { placeMore, preparePlaceMore } from '../shared/load-place-more.ts';
import { prepareTranslation, translated, translation } from '../shared/load-translation.ts';
import { provenance } from '../shared/provenance.ts';
import { reportLink } from '../shared/report-link.ts';
import { statusStyles } from '../shared/status.ts';
import { paragraph, text } from '../shared/text.ts';
import { untranslated } from '../shared/untranslated.ts';
import { vCardLink } from '../shared/vcard-link.ts';
import type { PlaceView } from '../shared/view.ts';
import { weekStyles } from '../shared/week.css.ts';
import { weekTable } from '../shared/week-table.ts';
import { officeCardStyles } from './office-card.css.ts';
import { sign } from './sign.ts';

/**
 * An office at a glance, like the sign at its door: whether it is open and the one thing to do now; then where it is, whom to call, its
 * hours this week and what will be different, its documents, who pays for it, and how old the facts are.
 *
 * @slot - Shown until the data is there and when it cannot be loaded: address, phone and hours as plain text.
 * @csspart language-menu - The choice of `language-menu`.
 * @csspart heading - The name of the office, and the headings below it.
 * @csspart sign - State and actions, on a ground that goes with the state.
 * @csspart status - Disc, state and next change.
 * @csspart action - Each button of the sign; the first is filled.
 * @csspart address - The postal address.
 * @csspart contacts - The list of contacts.
 * @csspart hours - The table of the week.
 * @csspart documents - The list of documents.
 * @csspart funding - The list of those who pay for the office.
 * @csspart provenance - Age and source of the facts.
 * @fires {KmtLoadEvent} kmt-load - The data is there and shown.
 * @fires {KmtErrorEvent} kmt-error - The data could not be loaded, or something in it is wrong.
 * @cssproperty --kmt-color-accent - Colour of links, icons in buttons, the filled button and the focus ring.
 * @cssproperty --kmt-color-on-accent - Colour of text on the filled button.
 * @cssproperty --kmt-color-text-muted - Colour of what nobody must act on: provider, age and source.
 * @cssproperty --kmt-color-border - Colour of the borders of buttons, and of the disc of every state but open and closing soon.
 * @cssproperty --kmt-color-open - Colour of the disc of "open".
 * @cssproperty --kmt-color-closing-soon - Colour of the disc of "closing soon".
 * @cssproperty --kmt-color-line - Colour of hairlines.
 * @cssproperty --kmt-color-surface - Ground of the sign, and of today's row.
 * @cssproperty --kmt-color-open-surface - Ground of the sign where it is open.
 * @cssproperty --kmt-color-soon-surface - Ground of the sign where it closes soon.
 * @cssproperty --kmt-radius - Radius of corners.
 * @cssproperty --kmt-space-after - Space below the element.
 * @cssproperty --kmt-font-size - Base size of the text.
 * @cssproperty --kmt-font-family - Font; the page's own, where it is not set.
 */
export class OfficeCard extends GuardedElement {
  static override get styles(): CSSResultGroup {
    return [base, frameStyles, statusStyles, contactStyles, weekStyles, languageMenuStyles, officeCardStyles];
  }

  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      lang: { reflect: true, useDefault: true },
      headingLevel: { attribute: 'heading-level', type: Number },
      place: {},
      languageMenu: { attribute: 'language-menu' },
      jsonLd: { attribute: 'json-ld', type: Boolean },
    };
  }

  /** Address of the data file. */
  src = '';
  /** Language of the card as BCP 47 tag; else the nearest `lang` around it, else the page's, else German. */
  override lang = '';
  /** Level of the card's heading, 2–6. */
  headingLevel = 2;
  /** Id of a counselling place; without it, the office itself. */
  place = '';

  /** Languages to offer, "de,en,ar" or "all": a choice that holds for every widget of the page. */
  languageMenu = '';
  /** Tells search engines what the card says: as schema.org's JSON-LD in the page's head. */
  jsonLd = false;

  readonly #i18n = new LanguageController(this);
  readonly #data = new DirectoryController(this, flawless, (result) =>
    Promise.all([preparePlaceMore(), prepareTranslation(this, this.#i18n, result)]),
  );
  protected readonly frame = { i18n: this.#i18n, data: this.#data };
  readonly #clock = new ClockController(this);

  override render(): TemplateResult {
    return framed(this.#i18n, this.#data, this.announcer, (loaded) => {
      const directory = translated(this.#i18n, loaded);
      const place = findPlace(directory, this.place, this.#data);
      return place ? this.#card(directory, place) : nothing;
    });
  }

  #card(directory: Directory, place: Place): TemplateResult {
    const view: PlaceView = {
      i18n: this.#i18n,
      directory,
      clock: this.#clock,
      headingLevel: levelOf(this.headingLevel),
      more: placeMore(this),
    };
    if (this.jsonLd) view.more?.jsonLd(this, view, [place]);
    const hours = weekTable(view, place);
    const reach = this.#reach(view, place);
    const ofOffice = place === directory.office ? view.more : undefined;
    return html`${languageMenu(this.#i18n, this.languageMenu)}
      <article class="card" aria-labelledby="name">
        <header class="pad few">
          ${place.provider ? html`<p class="muted">${text(view, place.provider)}</p>` : nothing}
          ${heading(this.headingLevel, 'title', html`<span id="name">${text(view, place.name)}</span>`)}
        </header>
        ${sign(view, place, this.announcer)}
        <div class="pad columns">
          ${view.more?.whoAdvises(view, place)}
          <div class="stack">${this.#address(view, place)} ${hours === nothing ? nothing : reach}</div>
          <div class="stack">${hours === nothing ? reach : hours}</div>
          ${view.more?.facts(view, place)} ${ofOffice?.documents(view)}
          ${
            place.description
              ? html`<details class="wide">
                  ${fold(html`<strong>${this.#i18n.msg('Über uns', { id: 'about', desc: 'Opens a longer description of the office' })}</strong>`)}
                  ${paragraph(view, place.description)}
                </details>`
              : nothing
          }
          ${ofOffice?.funding(view, this.src, this.#data)}
        </div>
        <footer class="pad">
          <div>
            ${untranslated(view, [place.name, place.description, place.audience, place.fees, place.requiredDocuments])}
            ${translation?.note(view, { office: place, documents: place === directory.office ? directory.documents : [] })}
            ${provenance(view, place, isOverdue(place, view.clock.now))}
          </div>
          <div class="actions">${vCardLink(view, place)} ${reportLink(view, place)}</div>
        </footer>
      </article>`;
  }

  #address(view: PlaceView, place: Place): TemplateResult {
    const { msg } = this.#i18n;
    const unknown = html`<p class="fact">
      ${icon(pinIcon)}
      <span>${msg('Anschrift nicht bekannt.', { id: 'address-unknown', desc: 'No address is known' })}</span>
    </p>`;
    return html`<section>
      ${heading(view.headingLevel + 1, 'subtitle', msg('Anschrift', { id: 'address', desc: 'Heading above an address' }))}
      ${place.address ? address(view, place) : unknown}
    </section>`;
  }

  #reach(view: PlaceView, place: Place): TemplateResult {
    const { msg } = this.#i18n;
    const known = contacts(view, place);
    return html`<section>
      ${heading(view.headingLevel + 1, 'subtitle', msg('Kontakt', { id: 'contact', desc: 'Heading above telephone numbers and e-mail addresses' }))}
      ${known === nothing ? view.more?.noContact(view) : known}
      ${place.availableLanguage?.length ? html`<div class="after">${languagesFact(view, place.availableLanguage)}</div>` : nothing}
    </section>`;
  }
}
