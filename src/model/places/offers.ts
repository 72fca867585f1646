/** What a directory offers, however old its file is, and when. */
import type { Directory, Offer } from '../schema/schema.ts';

/** All offers in the file's order; `projects`, as they were written before, come last, as offers of that category. */
export function offersOf({ offers, projects }: Pick<Directory, 'offers' | 'projects'>): Offer[] {
  return [...offers, ...projects.map((project): Offer => ({ category: 'project', ...project }))];
}

/** Compares dates as exactly as both are known: a year is neither before nor after a day in it. */
const isBefore = (date: string, other: string): boolean => date < other.slice(0, date.length);

/** Whether an offer is over on a day (YYYY-MM-DD). What ends "2026" lasts until the year has ended. */
export const isOver = ({ endDate }: Offer, day: string): boolean => endDate !== undefined && isBefore(endDate, day);

/** Whether an offer has not begun on a day (YYYY-MM-DD). What begins "2026" may have begun on any day of that year. */
export const isAhead = ({ startDate }: Offer, day: string): boolean =>
  startDate !== undefined && startDate > day.slice(0, startDate.length);

/** What somebody takes part in to help others; all other categories are help itself. */
const HELPING: readonly Offer['category'][] = ['volunteering', 'training'];

/** Whether an offer is for those who want to help. */
export const isForHelpers = ({ category }: Offer): boolean => HELPING.includes(category);

/** Every language in which an offer is given, at some hour or by some contact. */
export function languagesOfOffer({ availableLanguage = [], contactPoint = [], ...offer }: Offer): string[] {
  const others = [...contactPoint.filter(({ vacant }) => !vacant), ...(offer.openingHoursSpecification ?? [])];
  return [...new Set([...availableLanguage, ...others.flatMap((each) => each.availableLanguage ?? [])])];
}
