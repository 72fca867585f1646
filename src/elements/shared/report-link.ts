/** "Stimmt das nicht?": a mail to the coordination office about a place, with what the office needs to find it. */
import { html, nothing, type TemplateResult } from 'lit';
import { civilAt } from '../../model/calendar/zone.ts';
import type { Place } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import { unseenAside } from './link.ts';
import { mailto } from './reach-text.ts';
import { text } from './text.ts';
import { urlPart } from './url-part.ts';
import type { PlaceView } from './view.ts';

/** The link; nothing where the office has no e-mail address. Nothing is sent by itself. */
export function reportLink(view: PlaceView, place: Place): TemplateResult | typeof nothing {
  const { directory, i18n, clock } = view;
  const { inLanguage, office, timeZone } = directory;
  const email = office.contactPoint?.find((point) => point.email)?.email;
  if (!email) return nothing;
  const question = i18n.msg('Stimmt das nicht?', {
    id: 'report',
    desc: 'Link below the facts about a place: write to the office that something is wrong; also in the mail itself',
  });
  // The office reads German; whatever its length, a name fits into the line of an address.
  const german = 'Stimmt das nicht?';
  const name = `${pickText(place.name, inLanguage, ['de']).value.slice(0, 100)} (${place.id})`;
  const asked = question === german ? german : `${german} ${question}`;
  const lines = [asked, name, civilAt(clock.now, timeZone)?.date ?? '', '', ''];
  const href = `${mailto(email)}?subject=${urlPart(`${german} ${name}`)}&body=${urlPart(lines.join('\r\n'))}`;
  return html`<a class="button bare" href=${href}><span>${question}${unseenAside(text(view, place.name))}</span></a>`;
}
