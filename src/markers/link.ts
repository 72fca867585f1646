/**
 * Turns `<a href="/kmt/emden/office-card.html">…</a>` into the element: a link is all that every editor lets through. It leads to a page
 * that `kmt-widgets render` writes, beside the data: `emden/office-card.ar.html` is kmt-office-card in Arabic, of `emden.json`.
 */
import { tags } from '../define/define.ts';
import { partsFolder } from '../load/parts.ts';

const PAGE = /^(.*\/)([^/]+)\/([\w-]+)\.(([\w-]+)\.)?html$/;

/**
 * Puts the element in the place of a link into the script's folder, and the link into it as fallback. A link stays one within a
 * menu, a fallback, and, but for a badge, a sentence.
 */
export function upgradeLink(link: Element): void {
  // What has no address, or a drawing's, is no such page.
  const [, folder, name, widget, , lang = ''] = PAGE.exec((link as HTMLAnchorElement).href) ?? [];
  const tag = 'kmt-' + widget;
  const isInSentence = [link.previousSibling, link.nextSibling].some((node) =>
    (node as Partial<Text> | null)?.wholeText?.trim(),
  );
  if (
    folder !== partsFolder() ||
    !tags.includes(tag) ||
    link.closest('nav,[data-kmt],' + tags.join()) ||
    (isInSentence && tag !== 'kmt-opening-hours-badge')
  )
    return;
  const element = document.createElement(tag);
  element.setAttribute('src', folder! + name + '.json');
  element.lang = lang;
  link.replaceWith(element);
  element.append(link);
}
