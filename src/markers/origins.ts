/**
 * Whose data a marker shows. A marker may stand in a visitor's comment: it loads from the page's own origin, from the
 * script's, and from those that the integrator names on the script tag or on <html>, where no comment reaches.
 */
import { partsFolder } from '../load/parts.ts';

/** Whether a marker may make its element load from this address; false as well where it is none, or begins with a quote. */
export function mayLoadFrom(address: string, { baseURI }: Element): boolean {
  const originOf = (each: string): string => new URL(each, baseURI).origin;
  let named = `${location.href} ${partsFolder() ?? ''}`;
  for (const each of document.querySelectorAll('html,script'))
    named += ` ${each.getAttribute('data-kmt-origins') ?? ''}`;
  try {
    // The braces of a map's tiles are no part of an address.
    const origin = originOf(address.replace(/[{}]/g, ''));
    return /^[\w./]/.test(address) && named.split(/[\s,]+/).some((each) => originOf(each) === origin);
  } catch {
    return false;
  }
}
