/** What search engines read of a card or locator, in the page's head: loaded where an element has `json-ld`. */
import type { ReactiveControllerHost } from 'lit';
import { jsonLdText, toJsonLd } from '../../interop/json-ld.ts';
import { civilAt } from '../../model/calendar/zone.ts';
import type { Place } from '../../model/schema/schema.ts';
import { VERSION } from '../../version.ts';
import type { PlaceView } from './view.ts';

export const version = VERSION;

type Policy = { createScript: (text: string) => string };
type PolicyFactory = { createPolicy: (name: string, rules: Policy) => Policy };

const scripts = new WeakMap<ReactiveControllerHost, HTMLScriptElement>();
let policy: Policy | undefined;

/** Writes what is known of the places into the head, once for each element; it goes when the element leaves the page. */
export function writeJsonLd(host: ReactiveControllerHost & Element, view: PlaceView, places?: readonly Place[]): void {
  const { directory, i18n, clock } = view;
  const today = civilAt(clock.now, directory.timeZone)?.date;
  const text = jsonLdText(toJsonLd(directory, { places, today, languages: i18n.textLanguages }));
  let script = scripts.get(host);
  if (script?.text === text) return;
  script?.remove();
  script = document.createElement('script');
  script.type = 'application/ld+json';
  script.text = trusted(text);
  if (!scripts.has(host))
    host.addController({
      hostConnected: () => show(host),
      hostDisconnected: () => scripts.get(host)?.remove(),
    });
  scripts.set(host, script);
  show(host);
}

function show(host: ReactiveControllerHost & Element): void {
  if (host.isConnected) document.head.append(scripts.get(host)!);
}

/** It is data and never run, but a page with `require-trusted-types-for` takes no text for a script without a policy. */
function trusted(text: string): string {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('kmt-json-ld', { createScript: (script) => script });
  return policy ? policy.createScript(text) : text;
}
