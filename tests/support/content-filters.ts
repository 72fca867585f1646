/**
 * What the filters of content management systems leave of HTML, as far as a snippet is concerned: which tags stay with which attributes,
 * everything else keeps its text only. By the systems' own defaults, with what an administrator allows besides.
 */
import type { System } from '../../src/editor/snippet/systems.ts';

type Filter = {
  /** Tag → its attributes, as a pattern; `lang` and `dir` are kept everywhere. */
  tags: Record<string, RegExp>;
  /** CKEditor takes away boxes without content. */
  dropsEmpty?: true;
};

const NONE = /^$/;
const TEXT = { p: NONE, br: NONE, strong: NONE, ul: NONE, li: NONE, a: /^href$/ };
const DATA = /^data-/;
const IFRAME = /^(src|title|width|height)$/;

const FILTERS: Record<System, Filter> = {
  // An author, who has no right to unfiltered HTML.
  wordpress: { tags: { ...TEXT, span: DATA, div: DATA } },
  typo3: { tags: { ...TEXT, span: DATA, div: DATA } },
  'typo3-rte': { tags: { ...TEXT, span: NONE }, dropsEmpty: true },
  'drupal-full': { tags: { ...TEXT, span: DATA, div: DATA, iframe: IFRAME }, dropsEmpty: true },
  'drupal-basic': { tags: { ...TEXT, span: NONE }, dropsEmpty: true },
  joomla: { tags: { ...TEXT, span: DATA, div: DATA } },
  contao: { tags: { ...TEXT, span: DATA, div: DATA } },
  plone: { tags: { ...TEXT, span: NONE, div: NONE, iframe: IFRAME }, dropsEmpty: true },
  // The strictest that is known: text and links.
  other: { tags: { ...TEXT }, dropsEmpty: true },
};

/** The HTML as it comes back from the system; `allowed`: the lines that an administrator has entered there. */
export function filtered(system: System, html: string, allowed = ''): string {
  const { tags, dropsEmpty } = FILTERS[system];
  const names = allowed.match(/data-[\w-]+/g) ?? [];
  const known = names.length > 0 ? { ...tags, div: new RegExp(`^(${names.join('|')})$`) } : tags;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of [...body.querySelectorAll('*')].reverse()) {
    const attributes = known[element.localName];
    if (!attributes) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const name of element.getAttributeNames())
      if (!attributes.test(name) && name !== 'lang' && name !== 'dir') element.removeAttribute(name);
    if (dropsEmpty && element.localName === 'div' && !element.textContent.trim()) element.remove();
  }
  return body.innerHTML;
}
