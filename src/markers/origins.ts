/**
 * Whose data a marker shows. A marker may stand in a visitor's comment: it loads from the page's own origin, from the
 * script's, and from those that the integrator names on the script tag or on <html>, where no comment reaches.
 */

const script = globalThis.document?.currentScript;

/** The address of the script, which its integrator has chosen; empty where it isn't known. */
function scriptAddress(): string {
  // Not whatever a comment calls currentScript: document.currentScript may be <img name="currentScript">.
  return script instanceof HTMLScriptElement ? script.src : '';
}

/** Whether data from this address may be shown by a marker's element; false as well where it is no address. */
export function mayLoadFrom(address: string, { baseURI }: Element): boolean {
  const named = [...document.querySelectorAll('html[data-kmt-origins],script[data-kmt-origins]')].map((each) =>
    each.getAttribute('data-kmt-origins'),
  );
  // The braces of a map's tiles are no part of an address.
  const origin = originOf(address.replace(/[{}]/g, ''), baseURI);
  const allowed = [location.href, scriptAddress(), ...named.join(' ').split(/[\s,]+/)];
  return origin !== undefined && allowed.some((each) => originOf(each, baseURI) === origin);
}

function originOf(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).origin;
  } catch {
    return undefined;
  }
}
