/**
 * Brings the XLIFF files up to date with the code: new messages appear without a target, lost ones disappear, and a
 * translation whose German text has changed is marked, so that it is not taken for a good one.
 *
 *     npm run i18n:extract
 */
import { locales, localizer, markStale, translatedUnits } from './i18n-messages.mjs';

const before = new Map(locales.map((locale) => [locale, translatedUnits(locale)]));
await localizer.writeInterchangeFiles();

for (const locale of locales) {
  const after = translatedUnits(locale);
  const changed = [...before.get(locale)].filter(
    ([id, { source, target, stale }]) => target && (stale || (after.has(id) && after.get(id).source !== source)),
  );
  markStale(locale, new Set(changed.map(([id]) => id)));
}
console.log(`The XLIFF files of ${locales.length} languages are up to date with the code.`);
