/**
 * Whether zone and region of a file are known, told without the rules that hold there: every page looks at the file, and not
 * every page shows hours.
 */

/** Both zones of Germany; the others are asked of Intl, whose first use takes a slow phone long. */
export const GERMANY = /^Europe\/(Berlin|Busingen)$/;

/** Whether the IANA zone is known. */
export function isTimeZone(timeZone: string): boolean {
  if (GERMANY.test(timeZone)) return true;
  try {
    // Something in any case: undefined would silently mean the reader's own zone.
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: timeZone || 'missing' }));
  } catch {
    return false;
  }
}

/** Whether the region is one of the sixteen Länder: only there all public holidays are known (holidays.ts). */
export function knowsHolidaysOf(region: string): boolean {
  return /^DE-(B[BEWY]|H[BEH]|MV|N[IW]|RP|S[HLNT]|TH)$/.test(region);
}
