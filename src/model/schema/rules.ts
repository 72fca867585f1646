/** What a pattern can't say about a value of the data file, hours apart. By name, so that the generated shapes can refer to them. */
export const isLatitude = (value: number): boolean => Math.abs(value) <= 90;
export const isLongitude = (value: number): boolean => Math.abs(value) <= 180;

type Reached = { telephone?: string; email?: string; url?: string; vacant?: boolean };

/** Of a post which is vacant, nobody asks for a way to reach it. */
export const canBeReached = ({ telephone, email, url, vacant }: Reached): boolean =>
  Boolean(vacant || (telephone ?? email ?? url));

/** Whether a language is named by its shortest tag: "ara" is not, "kmr" and "prs" say more than their short forms. */
export function isShortTag(tag: string): boolean {
  if (!/^[a-z]{3}(-|$)/.test(tag) || /^(kmr|prs)/.test(tag)) return true;
  try {
    return Intl.getCanonicalLocales(tag)[0]!.slice(0, 3) === tag.slice(0, 3);
  } catch {
    return true;
  }
}
