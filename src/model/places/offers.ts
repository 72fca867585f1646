/** What a directory offers, however old its file is. */
import type { Directory, Offer } from '../schema/schema.ts';

/** All offers in the file's order; `projects`, as they were written before, come last, as offers of that category. */
export function offersOf({ offers, projects }: Pick<Directory, 'offers' | 'projects'>): Offer[] {
  return [...offers, ...projects.map((project): Offer => ({ category: 'project', ...project }))];
}
