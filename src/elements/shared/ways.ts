/** The ways to a place in the order of their use, and the buttons that take them: the first is what an element offers before all else. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Ask } from '../../i18n/status-text.ts';
import { telHref } from '../../model/places/telephone.ts';
import type { Place, Text } from '../../model/schema/schema.ts';
import { directionsUrl } from './address.ts';
import { calendarIcon, globeIcon, icon, mailIcon, phoneIcon, routeIcon } from './icons.ts';
import { leavesPage, unseenAside } from './link.ts';
import { dialledPoint } from './reach.ts';
import { mailto, shownNumber } from './reach-text.ts';
import { number, text } from './text.ts';
import type { View } from './view.ts';
import { wayName } from './way-name.ts';

export type Way = {
  /** `ask` leads to the coordination office, because nobody at the place can be reached. */
  kind: 'book' | 'call' | 'write' | 'ask' | 'visit';
  href: string;
  /** The path of an icon. */
  icon: string;
  /** What the button says: "Anrufen". */
  words: string;
  /** The telephone number that it dials, as people write it. */
  number?: string;
  /** Whom one reaches, for the ear; not where the words say so. */
  whose?: Text;
};

/**
 * The ways to a place, the best first: an appointment, which spares the wait, the telephone, e-mail, else the coordination office, else
 * a website. Posts that are vacant are left out. Empty where nothing is known, not even of the office.
 */
export function waysTo(view: View, place: Place): Way[] {
  const { msg } = view.i18n;
  const { appointment, url } = place;
  const ways = contactWays(view, place);
  if (appointment?.url) {
    const words = msg('Termin vereinbaren', { id: 'locator-appointment-make', desc: 'Link: book an appointment' });
    ways.unshift({ kind: 'book', href: appointment.url, icon: calendarIcon, words, whose: place.name });
  }
  if (ways.length > 0) return ways;
  const { office } = view.directory;
  const [asked] = place === office ? [] : contactWays(view, office);
  if (asked) {
    const words = msg('Koordinierungsstelle fragen', {
      id: 'ask-office',
      desc: 'Link: call or write to the coordination office, as no contact of the place is known; a number may follow',
    });
    ways.push({ ...asked, kind: 'ask', words, whose: undefined });
  }
  const site = url ?? place.contactPoint?.find((point) => point.url && !point.vacant)?.url;
  if (site) {
    ways.push({ kind: 'visit', href: site, icon: globeIcon, words: wayName(view.i18n, 'url')!, whose: place.name });
  }
  return ways;
}

/** Whom one calls at a place and whom one writes to. */
export function contactWays({ i18n }: View, place: Place): Way[] {
  const { msg } = i18n;
  const ways: Way[] = [];
  const called = dialledPoint(place);
  if (called?.telephone) {
    ways.push({
      kind: 'call',
      href: telHref(called.telephone)!,
      icon: phoneIcon,
      words: msg('Anrufen', { id: 'locator-call', desc: 'Link that dials; followed by the number' }),
      number: shownNumber(called.telephone),
      whose: called.name ?? place.name,
    });
  }
  const written = place.contactPoint?.find(({ email, vacant }) => email && !vacant);
  if (written?.email) {
    ways.push({
      kind: 'write',
      href: mailto(written.email),
      icon: mailIcon,
      words: called
        ? wayName(i18n, 'email')!
        : msg('E-Mail schreiben', { id: 'write', desc: 'Link that begins an e-mail' }),
      whose: written.name ?? place.name,
    });
  }
  return ways;
}

/** What somebody does who must ask before going there: call, write, or just ask. */
export const askBy = (ways: readonly Way[]): Ask =>
  ways.map(({ kind }) => kind).find((kind) => kind === 'call' || kind === 'write') ?? 'ask';

export type WayOptions = {
  /** The one filled button of an element. */
  primary?: boolean;
  /** Whom one reaches, for the ear, where it is to be another name than that of the contact. */
  whose?: Text;
};

/** A way as a button: "Anrufen 04921 87-1779". On paper only where the contacts of the place don't say the same. */
export function wayButton(view: View, way: Way, { primary, whose = way.whose }: WayOptions = {}): TemplateResult {
  const { href, words } = way;
  const heard = [whose ? unseenAside(text(view, whose)) : nothing, leavesPage(view, href)];
  // What is heard after a number stands inside of its box, or Orca takes it for a line of its own.
  const className = `button ${primary ? 'primary' : ''} ${way.kind === 'ask' ? '' : 'no-print'}`;
  return html`<a class=${className} part="action" href=${href}
    >${icon(way.icon)}<span class="words"
      >${way.number ? html`<span>${words} </span>${number([way.number, heard])}` : html`<span>${words}${heard}</span>`}</span
    ></a
  >`;
}

/**
 * "Weg finden": opens directions at a map's site, which learns nothing before; nothing where no street is known. `className` is `bare`
 * where it stands among other ways on.
 */
export function routeButton(
  view: View,
  place: Place,
  { className = '', whose }: { className?: string; whose?: Text } = {},
): TemplateResult | typeof nothing {
  if (!place.address?.streetAddress) return nothing;
  const href = directionsUrl(place);
  const words = view.i18n.msg('Weg finden', {
    id: 'locator-directions',
    desc: 'Link: directions to a place, on another site',
  });
  return html`<a
    class="button no-print ${className}"
    part="action"
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    >${icon(routeIcon, 'route')}<span
      >${words}${whose ? unseenAside(text(view, whose)) : nothing}${leavesPage(view, href)}</span
    ></a
  >`;
}
