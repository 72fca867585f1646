/**
 * What the filters of content management systems leave of HTML, as far as a snippet is concerned: which tags stay with which attributes,
 * everything else keeps its text only. It follows from docs/cms-matrix.json.
 */
import type { System } from '../../src/editor/snippet/systems.ts';
import { rowOf } from './cms-rows.ts';

const NONE = /^$/;
const TEXT = { p: NONE, br: NONE, strong: NONE, ul: NONE, li: NONE, a: /^href$/ };
const DATA = /^data-/;
const IFRAME = /^(src|title|width|height)$/;

/** Tag → its attributes, as a pattern; `lang` and `dir` are kept everywhere. */
function tagsOf({ forms }: ReturnType<typeof rowOf>, allowed: string): Record<string, RegExp> {
  const names = allowed.match(/data-[\w-]+/g);
  const hasMarker = forms.marker === 'widget';
  const badge = forms.badge ?? (hasMarker ? 'widget' : 'text');
  return {
    ...TEXT,
    span: badge === 'widget' && !names ? DATA : NONE,
    ...(names ? { div: new RegExp(`^(${names.join('|')})$`) } : hasMarker && { div: DATA }),
    ...(forms.iframe === 'widget' && { iframe: IFRAME }),
  };
}

/** The HTML as it comes back from the system; `allowed`: the lines that an administrator has entered there. */
export function filtered(system: System, html: string, allowed = ''): string {
  const row = rowOf(system, Boolean(allowed));
  const known = tagsOf(row, allowed);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    const attributes = known[element.localName];
    if (!attributes) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const name of element.getAttributeNames())
      if (!attributes.test(name) && name !== 'lang' && name !== 'dir') element.removeAttribute(name);
    // CKEditor takes away boxes without content.
    if (row.forms['marker-empty'] === 'gone' && element.localName === 'div' && !element.textContent.trim())
      element.remove();
  }
  return body.innerHTML;
}
