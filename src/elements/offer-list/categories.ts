/** The categories of offers, apart from their words: pages without script need them, and no element. */
import type { Offer } from '../../model/schema/schema.ts';

/** In the order of the widgets' words for them. */
export const CATEGORIES: readonly Offer['category'][] = [
  'project',
  'course',
  'interpreting',
  'volunteering',
  'training',
  'group',
  'advice',
  'other',
];
