/** A telephone number that can be told without knowing all ways in which people write them (telephone.ts costs a badge too much). */

/** Area code, one separator, number: "05952 93700", "04921 87-1779". What telHref dials as well, and as the same. */
const PLAIN = /^0[2-9]\d{2,4}[ /-](\d{4,8}|\d{1,2}-\d{3,5}|\d{3,7}-\d)$/;

/** The first such number of contacts in a data file, of which nothing is known; not that of a post which is vacant. */
export function plainPhone(contactPoint: unknown): string | undefined {
  if (!Array.isArray(contactPoint)) return undefined;
  for (const point of contactPoint as ({ telephone?: unknown; vacant?: unknown } | null)[]) {
    const telephone = point?.telephone;
    if (typeof telephone === 'string' && PLAIN.test(telephone) && !point?.vacant) return telephone;
  }
  return undefined;
}

/** The link that dials it. */
export const plainHref = (telephone: string): string => `tel:+49${telephone.replace(/\D/g, '').slice(1)}`;
