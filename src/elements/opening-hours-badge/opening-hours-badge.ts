import { html, nothing, type TemplateResult, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { LanguageController } from '../../i18n/language-controller.ts';
import { DirectoryController } from '../../load/directory-controller.ts';
import { plainHref, plainPhone } from '../../model/schema/plain-phone.ts';
import { flawlessHours } from '../../model/reading/flawless-hours.ts';
import type { HoursDirectory } from '../../model/schema/hours-directory.ts';
import { core } from '../shared/core.css.ts';
import { ClockController } from '../shared/clock.ts';
import { findPlace } from '../shared/find-place.ts';
import { framed, frameStyles } from '../shared/frame.ts';
import { GuardedElement } from '../shared/guarded-element.ts';
import { statusOf, statusStyles, statusTemplate } from '../shared/status.ts';
import { number } from '../shared/text.ts';
import { badgeStyles } from './opening-hours-badge.css.ts';

/**
 * Whether an office is open now, and what happens next: "Geöffnet, bis 17:00 Uhr". It changes by itself at the
 * right second, in the time zone of the office. Where hours are not known it says whom to call; where an appointment can be made on the
 * web, a link to that follows.
 *
 * @slot - Shown until the data is there and when it cannot be loaded: the opening hours as plain text.
 * @csspart status - The line of disc, state and next change.
 * @fires {KmtLoadEvent} kmt-load - The data is there and shown.
 * @fires {KmtErrorEvent} kmt-error - The data could not be loaded, or something in it is wrong.
 * @cssproperty --kmt-color-open - Colour of the disc of "open".
 * @cssproperty --kmt-color-closing-soon - Colour of the disc of "closing soon".
 * @cssproperty --kmt-color-border - Colour of the disc of every other state.
 * @cssproperty --kmt-font-size - Base size of the text.
 * @cssproperty --kmt-font-family - Font; the page's own, where it is not set.
 */
export class OpeningHoursBadge extends GuardedElement {
  static override get styles(): CSSResultGroup {
    return [core, frameStyles, statusStyles, badgeStyles];
  }

  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      lang: { reflect: true, useDefault: true },
      place: {},
      format: {},
    };
  }

  /** Address of the data file. */
  src = '';
  /** Language of the badge as BCP 47 tag; else the nearest `lang` around it, else the page's, else German. */
  override lang = '';
  /** Id of a counselling place; without it, the office itself. */
  place = '';
  /** `long` says what happens next and where to make an appointment, `short` the state alone. */
  format: 'long' | 'short' = 'long';

  readonly #i18n = new LanguageController(this);
  readonly #data = new DirectoryController(this, flawlessHours);
  protected readonly frame = { i18n: this.#i18n, data: this.#data };
  readonly #clock = new ClockController(this);

  override render(): TemplateResult {
    return framed(this.#i18n, this.#data, this.announcer, (directory) => this.#badge(directory));
  }

  #badge(directory: HoursDirectory): TemplateResult | typeof nothing {
    const place = findPlace(directory, this.place, this.#data);
    if (!place) return nothing;
    const view = { i18n: this.#i18n, directory, clock: this.#clock };
    const short = this.format === 'short';
    const url = !short && place.appointment?.url;
    const status = statusOf(view, place);
    const phone = status.state === 'unknown' && plainPhone(place.contactPoint);
    const { msg } = this.#i18n;
    return statusTemplate(view, status, {
      short,
      announcer: this.announcer,
      ask: phone ? 'call' : 'ask',
      instead: phone && !short && html`<a href=${plainHref(phone)}>${number(phone)}</a>`,
      after: url
        ? html` <a href=${url}
            >${msg('Termin vereinbaren', { id: 'locator-appointment-make', desc: 'Link: book an appointment' })}</a
          >`
        : nothing,
    });
  }
}
