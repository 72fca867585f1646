/** Ways to reach somebody, each as a link, and whom one asks first. */
import { html, nothing, type TemplateResult } from 'lit';
import { phrase } from '../../i18n/phrase.ts';
import { telHref } from '../../model/places/telephone.ts';
import type { ContactPoint, Place, Text } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import { actionLink } from './link.ts';
import { phraseText } from './phrase-text.ts';
import { number } from './text.ts';
import { urlPart } from './url-part.ts';
import type { View } from './view.ts';

/**
 * A telephone number that dials where it is clear what one dials, else as it is written. `before` is part of the link, `after` is
 * heard at its end.
 */
export function phoneLink(view: View, telephone: string, after?: unknown, before?: unknown): TemplateResult {
  const href = telHref(telephone);
  if (!href) return html`${before}<bdi lang=${view.directory.inLanguage} dir="ltr">${telephone}</bdi>`;
  // "Tel.:" stands before it anyway.
  return actionLink(view, href, [before, number([telephone.replace(/^[^\d+(]+/, ''), after])]);
}

export const mailLink = (view: View, email: string, after?: unknown, before?: unknown): TemplateResult =>
  actionLink(view, mailto(email), [before, html`<bdi dir="ltr">${email}</bdi>`, after]);

/** Encoded, so that a "?" or "&" in an address adds nothing to the mail. */
export const mailto = (email: string): string => `mailto:${urlPart(email).replace('%40', '@')}`;

/** Shown as "www.example.org/path". */
export const webLink = (view: View, url: string, after?: unknown, before?: unknown): TemplateResult =>
  actionLink(view, url, [
    before,
    html`<bdi dir="ltr">${url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</bdi>`,
    after,
  ]);

/** The first number of a place that dials; not that of a post which is vacant. */
export const dialled = ({ contactPoint = [] }: Place): string | undefined =>
  contactPoint.find(({ telephone, vacant }) => !vacant && telephone && telHref(telephone))?.telephone;

/** "Frau Beispiel: 04921 87-0": whom one asks about a place; where nobody there can be reached, the coordination office. */
export function whomToAsk(view: View, place: Place): TemplateResult | typeof nothing {
  const { office } = view.directory;
  for (const asked of [place, office]) {
    const way = wayTo(view, asked, asked === place);
    if (way) return html`<p>${way}</p>`;
  }
  return nothing;
}

/** By telephone if at all, by one that dials if possible. */
function wayTo(view: View, place: Place, byName: boolean): TemplateResult | undefined {
  const points: ContactPoint[] = [...(place.contactPoint ?? []).filter(({ vacant }) => !vacant), { url: place.url }];
  const phone = dialled(place);
  const point =
    points.find(({ telephone }) => phone && telephone === phone) ??
    points.find(({ telephone }) => telephone) ??
    points.find(({ email }) => email) ??
    points.find(({ url }) => url);
  if (!point) return undefined;
  const { telephone, email, url = '' } = point;
  const name = nameOf(view, (byName && point.name) || place.name);
  if (telephone) return phoneLink(view, telephone, nothing, name);
  return email ? mailLink(view, email, nothing, name) : webLink(view, url, nothing, name);
}

/** "Frau Beispiel: " */
function nameOf({ i18n, directory }: View, name: Text): unknown {
  const { value: text, lang } = pickText(name, directory.inLanguage, i18n.textLanguages);
  const label = i18n.msg('[label]:', { id: 'label', desc: 'A label before a value, with its colon: "Phone:"' });
  return [phraseText(phrase(label, { text, lang }), i18n.locale), ' '];
}
