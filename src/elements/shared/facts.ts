/** What one wants to know before one goes: for whom, about what, what it costs, what to bring, whether there are steps. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../../model/schema/schema.ts';
import { otherForms } from './other-forms.ts';
import { text } from './text.ts';
import type { View } from './view.ts';

/** The facts as a list with labels, and where they are to be had otherwise; nothing where nothing is known. */
export function facts(view: View, place: Place): TemplateResult | typeof nothing {
  const { msg } = view.i18n;
  const { audience, fees, requiredDocuments, interpretation, accessibility, topics = [] } = place;
  const names = factNames(view);
  const rows = [audience, fees, requiredDocuments, interpretation].map((value, index) =>
    value === undefined ? nothing : row(names[index], text(view, value)),
  );
  if (topics.length > 0) {
    const topic = msg('Thema', {
      id: 'locator-filters-topic',
      desc: 'Heading of filters: what the counselling is about',
    });
    rows.unshift(
      row(
        topic,
        topics.map((id, index) => [index ? ' · ' : '', text(view, view.directory.topics[id])]),
      ),
    );
  }
  if (accessibility) rows.push(row(accessLabel(view), accessText(view, accessibility)));
  const list = rows.some((each) => each !== nothing) ? html`<dl class="wide columns">${rows}</dl>` : nothing;
  const forms = otherForms(view, place);
  return list === nothing && forms === nothing ? nothing : html`${list}${forms}`;
}

/** The labels of what is known: for whom, costs, what to bring, other languages. */
export const factNames = ({ i18n: { msg } }: View): string[] =>
  msg('Für wen|Kosten|Bitte mitbringen|Andere Sprachen', {
    id: 'locator-facts',
    desc: 'Labels, separated by |: who the counselling is for, what it costs, what to bring, help in other languages (with an interpreter)',
  }).split('|');

/** A fact with its label, in a `<dl>`. */
export const row = (name: string | undefined, value: unknown): TemplateResult =>
  html`<div>
    <dt class="muted">${name}</dt>
    <dd>${value}</dd>
  </div>`;

const accessLabel = ({ i18n: { msg } }: View): string =>
  msg('Barrierefreiheit', { id: 'locator-access', desc: 'Label: accessibility for people who use a wheelchair' });

function accessText(view: View, { wheelchair, note }: NonNullable<Place['accessibility']>): unknown {
  const words = view.i18n
    .msg('Stufenlos erreichbar.|Zum Teil stufenlos erreichbar.|Nicht stufenlos erreichbar.', {
      id: 'locator-access-states',
      desc: 'Wheelchair access, separated by |: without steps, partly without steps, not without steps',
    })
    .split('|');
  return html`${wheelchair ? words[['yes', 'limited', 'no'].indexOf(wheelchair)] : nothing} ${text(view, note)}`;
}
