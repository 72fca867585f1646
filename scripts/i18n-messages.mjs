/** The messages as the code has them, and what translators made of them; read by the other i18n scripts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

export const config = readConfigFileAndWriteSchema('lit-localize.json');
export const localizer = new RuntimeLitLocalizer(config);
export const locales = config.targetLocales;

/** A target with this state was made for another source text and waits for a translator. */
export const STALE = 'needs-review-translation';

/** @returns {Map<string, string>} id → German text; throws where a message can't be read */
export function sourceMessages() {
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) throw new Error(errors.map(({ messageText }) => String(messageText)).join('\n'));
  return new Map(messages.map(({ name, contents }) => [name, contents.join('')]));
}

const xliffOf = (locale) => `src/i18n/xliff/${locale}.xlf`;

/** @returns {Map<string, { source: string, target?: string, stale: boolean }>} the units of a language's XLIFF by id */
export function translatedUnits(locale) {
  const text = (element) => element?.textContent ?? undefined;
  return new Map(
    units(parse(locale)).map((unit) => {
      const target = unit.getElementsByTagName('target')[0];
      const source = text(unit.getElementsByTagName('source')[0]) ?? '';
      return [
        unit.getAttribute('id'),
        { source, target: text(target), stale: target?.getAttribute('state') === STALE },
      ];
    }),
  );
}

/** Marks the targets of these ids as stale in a language's XLIFF. */
export function markStale(locale, ids) {
  const document = parse(locale);
  for (const unit of units(document)) {
    if (ids.has(unit.getAttribute('id'))) unit.getElementsByTagName('target')[0]?.setAttribute('state', STALE);
  }
  writeFileSync(xliffOf(locale), `${new XMLSerializer().serializeToString(document).trim()}\n`);
}

const units = (document) => Array.from(document.getElementsByTagName('trans-unit'));

function parse(locale) {
  let xml = '<xliff/>';
  try {
    xml = readFileSync(xliffOf(locale), 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return new DOMParser().parseFromString(xml, 'text/xml');
}
