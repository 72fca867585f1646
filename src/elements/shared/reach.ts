/** Ways to reach somebody, each as a link. */
import { html, type TemplateResult } from 'lit';
import { telHref } from '../../model/places/telephone.ts';
import type { ContactPoint, Place } from '../../model/schema/schema.ts';
import { actionLink } from './link.ts';
import { mailto, shownNumber } from './reach-text.ts';
import type { View } from './view.ts';

export const WAYS = ['telephone', 'email', 'url'] as const;
type Way = (typeof WAYS)[number];

/**
 * A number, an e-mail address or a website as a link. A number that is not clear stands as it is written. `before` is part of the
 * link, `after` is heard at its end.
 */
export function reachLink(view: View, way: Way, value: string, after?: unknown, before?: unknown): TemplateResult {
  const isPhone = way === 'telephone';
  const href = isPhone ? telHref(value) : way === 'email' ? mailto(value) : value;
  if (!href) return html`${before}<bdi lang=${view.directory.inLanguage} dir="ltr">${value}</bdi>`;
  const shown = isPhone ? shownNumber(value) : value.replace(/^https?:\/\/|\/$/g, '');
  // What is heard after a number stands inside of its box, or Orca takes it for a line of its own.
  return actionLink(
    view,
    href,
    isPhone
      ? [before, html`<bdi dir="ltr" class="number">${shown}${after}</bdi>`]
      : [before, html`<bdi dir="ltr">${shown}</bdi>`, after],
  );
}

/** The first number of a place that dials; not that of a post which is vacant. */
export const dialled = (place: Place): string | undefined => dialledPoint(place)?.telephone;

export const dialledPoint = ({ contactPoint }: Place): ContactPoint | undefined =>
  contactPoint?.find(({ telephone, vacant }) => !vacant && telephone && telHref(telephone));
