/** Data beside the page, as classic scripts: a page opened from the disk may run a neighbour, but not fetch it. */

declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string } };
  }
}

/** The folder of redaktion.js. */
const folder =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src
    : new URL('redaktion/', document.baseURI).href;

// The only addresses that are made here lie in that folder.
const policy = window.trustedTypes?.createPolicy('kmt-redaktion', { createScriptURL: (name: string) => urlOf(name) });

const loading = new Map<string, Promise<void>>();

/** Runs `redaktion/NAME.js` once. Rejects where it is missing; the next call tries again. */
export function loadScript(name: string): Promise<void> {
  let promise = loading.get(name);
  if (!promise) {
    promise = run(name);
    loading.set(name, promise);
    promise.catch(() => loading.delete(name));
  }
  return promise;
}

function run(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`redaktion/${name}.js`));
    });
    script.src = policy ? policy.createScriptURL(name) : urlOf(name);
    document.head.append(script);
  });
}

function urlOf(name: string): string {
  if (!/^[a-z]+(-\d\d)?$/.test(name)) throw new Error(name);
  return new URL(`${name}.js`, folder).href;
}
