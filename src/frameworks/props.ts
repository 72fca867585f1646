/** What a page may write on each of our tags, told by the classes themselves: for the types of frameworks. */
import type { LitElement } from 'lit';

// Exported, because TypeScript leaves a mere import out of what is published.
export type * from '../define/counselling-locator.ts';
export type * from '../define/document-list.ts';
export type * from '../define/event-list.ts';
export type * from '../define/network.ts';
export type * from '../define/offer-list.ts';
export type * from '../define/office-card.ts';
export type * from '../define/opening-hours-badge.ts';
export type * from '../define/task-list.ts';

/** Our tags and their classes. */
export type Elements = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `kmt-${string}` ? Tag : never]: HTMLElementTagNameMap[Tag];
};

/** Our events and their classes. */
export type Events = {
  [
    Name in keyof GlobalEventHandlersEventMap as Name extends `kmt-${string}` ? Name : never
  ]: GlobalEventHandlersEventMap[Name];
};

type Own<Element> = Exclude<keyof Element, keyof LitElement> & string;

/** `headingLevel` → `heading-level`: so attributes are named after their properties. */
type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : Name;

/** An element's own properties, by their own names and as attributes. */
export type Props<Element> = { [Name in Own<Element>]?: Element[Name] } & {
  [Name in Own<Element> as Dashed<Name>]?: Element[Name] | (Element[Name] extends number ? `${number}` : never);
};
