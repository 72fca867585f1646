/** Ways to reach somebody, each as a link, and whom one asks first. */
import { html, nothing, type TemplateResult } from 'lit';
import { phrase } from '../../i18n/phrase.ts';
import { telHref } from '../../model/places/telephone.ts';
import type { ContactPoint, Place } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import { actionLink } from './link.ts';
import { phraseText } from './phrase-text.ts';
import { number } from './text.ts';
import { urlPart } from './url-part.ts';
import type { View } from './view.ts';

/** A telephone number that dials where it is clear what one dials, else as it is written. `more` is heard after it. */
export function phoneLink(
  view: View,
  telephone: string,
  more: unknown = nothing,
  label: unknown = nothing,
): TemplateResult {
  const href = telHref(telephone);
  if (!href) return html`<bdi lang=${view.directory.inLanguage}>${telephone}</bdi>`;
  // "Tel.:" stands before it anyway.
  return actionLink(view, href, [label, number([telephone.replace(/^[^\d+(]+/, ''), more])]);
}

export const mailLink = (view: View, email: string, more: unknown = nothing): TemplateResult =>
  actionLink(view, mailto(email), [html`<bdi dir="ltr">${email}</bdi>`, more]);

/** Encoded, so that a "?" or "&" in an address adds nothing to the mail. */
export const mailto = (email: string): string => `mailto:${urlPart(email).replace('%40', '@')}`;

/** Shown as "www.example.org/path". */
export const webLink = (view: View, url: string, more: unknown = nothing): TemplateResult =>
  actionLink(view, url, [html`<bdi dir="ltr">${url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</bdi>`, more]);

/** The first number of a place that dials; not that of a post which is vacant. */
export const dialled = ({ contactPoint = [] }: Place): string | undefined =>
  contactPoint.find(({ telephone, vacant }) => !vacant && telephone && telHref(telephone))?.telephone;

/** "Beratung Beispiel: 04921 87-0": whom one asks about a place; where nobody can be reached, the coordination office. */
export function whomToAsk(view: View, place: Place): TemplateResult | typeof nothing {
  const { directory, i18n } = view;
  for (const asked of [place, directory.office]) {
    const way = wayTo(view, asked);
    if (!way) continue;
    const { value, lang } = pickText(asked.name, directory.inLanguage, i18n.textLanguages);
    const name = phrase(
      i18n.msg('[label]:', { id: 'label', desc: 'A label before a value, with its colon: "Phone:"' }),
      {
        text: value,
        lang,
      },
    );
    return html`<p class="ask">${phraseText(name, i18n.locale)} ${way}</p>`;
  }
  return nothing;
}

function wayTo(view: View, place: Place): TemplateResult | undefined {
  const points: ContactPoint[] = [...(place.contactPoint ?? []).filter(({ vacant }) => !vacant), { url: place.url }];
  const first = (name: 'telephone' | 'email' | 'url'): string | undefined =>
    points.find((point) => point[name])?.[name];
  const [phone, email, url] = [dialled(place) ?? first('telephone'), first('email'), first('url')];
  return phone ? phoneLink(view, phone) : email ? mailLink(view, email) : url ? webLink(view, url) : undefined;
}
