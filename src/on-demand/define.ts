/**
 * The elements of the one script whose inside it does not have in itself: it knows their tags and attributes, and loads one part for
 * all of them when the first one is on the page. An element more stands here, in insides.ts and, for apps, in src/define.
 */
import type { PropertyDeclarations } from 'lit';
import { define } from '../define/define.ts';
import { type InsideClass, PartElement } from '../elements/shared/part-element.ts';
import { loadPart } from '../load/parts.ts';

const TAGS = ['kmt-offer-list', 'kmt-document-list', 'kmt-event-list', 'kmt-network'] as const;
export type OnDemandTag = (typeof TAGS)[number];

/** Stands for each of them: has the attributes of all, of which their insides read their own. */
class EmbeddedElement extends PartElement {
  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      lang: { reflect: true, useDefault: true },
      headingLevel: { attribute: 'heading-level', type: Number },
      languageMenu: { attribute: 'language-menu' },
      category: {},
      network: {},
    };
  }

  src = '';
  override lang = '';
  headingLevel = 2;
  languageMenu = '';
  category = '';
  network = '';

  protected async loadInside(): Promise<InsideClass<this>> {
    const { insides } = await loadPart('more', () => import('./insides.ts'));
    return insides[this.localName as OnDemandTag];
  }
}

/** Defines their tags. */
export function defineOnDemand(): void {
  for (const tag of TAGS) define(tag, class extends EmbeddedElement {});
}
