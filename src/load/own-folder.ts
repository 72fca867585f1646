/** The folder of the one script, in which its parts lie, however the script came to the page. */

/** Of a script that may be ours, and not "wp-embed.js". */
const OURS = /(https?:\/\/[^\s()]*\/)embed[\w.-]*\.js/;

/**
 * As the page names it by `data-kmt-base`; else where the running script comes from, or one of this site that is called
 * so. To be asked while the script first runs.
 */
export function ownFolder(): string {
  const { currentScript, baseURI } = document;
  const named = document.querySelector('script[data-kmt-base], html[data-kmt-base]')?.getAttribute('data-kmt-base');
  if (named) return new URL(named.replace(/\/?$/, '/'), baseURI).href;
  // Not whatever a comment calls currentScript: it may be <img name="currentScript">.
  const src = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
  // A stranger's "embed.js" must not be asked for anything.
  const others = [...document.querySelectorAll('script')]
    .map((script) => script.src)
    .filter((each) => each.startsWith(location.origin));
  return OURS.exec([src, new Error().stack, ...others].join(' '))?.[1] ?? (src.startsWith('http') ? src : baseURI);
}
