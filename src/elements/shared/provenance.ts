/** How far a fact can be trusted: "Stand …", its source, and that nobody has checked it where nobody has. */
import { html, nothing, type TemplateResult } from 'lit';
import { looseDateInWords } from '../../i18n/calendar-labels.ts';
import { labelText } from '../../i18n/label.ts';
import { comma } from '../../i18n/list.ts';
import { type Phrase, phrase, type Worded } from '../../i18n/phrase.ts';
import { hasOwn } from '../../model/schema/has-own.ts';
import type { Place, Source, Text } from '../../model/schema/schema.ts';
import { pickText } from '../../model/schema/text.ts';
import { leavesPage } from './link.ts';
import { phraseText } from './phrase-text.ts';
import { text } from './text.ts';
import type { View } from './view.ts';

type Fact = Pick<Place, 'source' | 'checked' | 'status' | 'sourceOf' | 'conflicts'>;

/** `isOverdue`: somebody should have checked it again by now. */
export function provenance(view: View, fact: Fact, isOverdue = false): TemplateResult {
  const { i18n, directory } = view;
  const { sources } = directory;
  const known = (id: string): Source | undefined => (hasOwn(sources, id) ? sources[id] : undefined);
  const used = [...new Set([fact.source, ...Object.values(fact.sourceOf ?? {})])]
    .map(known)
    .filter((each) => each !== undefined)
    .filter(isNew);
  return html`<p class="muted provenance" part="provenance">
    ${phraseText(standText(view, fact, known(fact.source)), i18n.locale)} ${doubt(view, fact, isOverdue)}
    ${fact.conflicts && view.more?.conflictText(view, fact.conflicts)}
    ${
      used.length > 0
        ? html`<span class="source"
            >${labelText(i18n, i18n.msg('Quelle', { id: 'source', desc: 'Label before the source of the facts' }))}
            ${used.map((source, index) => [index ? comma(i18n) : '', origin(view, source)])}</span
          >`
        : nothing
    }
  </p>`;
}

/** Several pages of one publisher without an address of their own would be its name several times. */
const isNew = (source: Source, index: number, all: readonly Source[]): boolean =>
  all.findIndex((each) => whoAndWhere(each) === whoAndWhere(source)) === index;

const whoAndWhere = ({ publisher, url }: Source): string => JSON.stringify([publisher, url]);

/** Whether all that is said of the origin of some facts is the same: then it is said once. */
export const haveOneOrigin = (facts: readonly Fact[]): boolean =>
  new Set(
    facts.map(({ source, checked, status, sourceOf, conflicts }) =>
      JSON.stringify([source, checked, status, sourceOf, conflicts]),
    ),
  ).size === 1;

/** Who says so, with a link where it is on the web. */
export function origin(view: View, { url, publisher }: Source): TemplateResult {
  // What follows may be a number, which would go to the other side of Latin letters.
  const name = html`<bdi>${text(view, publisher)}</bdi>`;
  return url ? html`<a href=${url}>${name}${leavesPage(view, url)}</a>` : name;
}

/** What a reader should know before relying on it. */
function doubt({ i18n: { msg } }: View, { status }: Fact, isOverdue: boolean): string | undefined {
  const [stale, conflict] = msg('Diese Angaben sind vielleicht veraltet.|Die Quellen widersprechen sich.', {
    id: 'in-doubt',
    desc: 'Two sentences, separated by |: these facts may be out of date; the sources contradict each other',
  }).split('|');
  return status === 'conflict' ? conflict : isOverdue || status === 'stale' ? stale : undefined;
}

function standText(view: View, { checked, status }: Pick<Place, 'checked' | 'status'>, source?: Source): Phrase {
  const { msg } = view.i18n;
  if (status === 'verified' && checked) {
    const checkedOn = msg('Geprüft am [date].', { id: 'checked-on', desc: 'A person checked these facts on (date)' });
    return phrase(checkedOn, dateOf(view, checked));
  }
  if (source?.asOf) {
    const asOf = msg('Stand: [date], nicht geprüft.', {
      id: 'as-of-unchecked',
      desc: 'The facts are as of (date or year); nobody has checked since',
    });
    return phrase(asOf, dateOf(view, source.asOf));
  }
  return [
    msg('Stand unbekannt, nicht geprüft.', {
      id: 'as-of-unknown',
      desc: 'It is not known how old these facts are; nobody has checked',
    }),
  ];
}

/** A date in the reader's words; what is no date ("um 2022") in those of the file. */
export function dateOf({ i18n, directory }: View, date: Text): Worded {
  const { value, lang } = pickText(date, directory.inLanguage, i18n.textLanguages);
  return { text: looseDateInWords(i18n, value), lang: /^[\d-]+$/.test(value) ? i18n.locale : lang };
}
