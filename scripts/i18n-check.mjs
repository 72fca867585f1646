/**
 * Fails where a translation is missing, stale or lacks a place, a part or a plural form.
 *
 *     npm run i18n:check
 */
import { locales, sourceMessages } from './i18n-messages.mjs';
import { problemsOf } from './i18n-problems.mjs';
import { writeCounts } from './count-tests.mjs';

const messages = sourceMessages();
let failed = 0;
for (const locale of locales) {
  const problems = problemsOf(locale, messages);
  for (const { id, problem } of problems) console.error(`${locale}.xlf: "${id}" ${problem}`);
  failed += problems.length;
}
const checked = messages.size * locales.length;
if (checked === 0) throw new Error('No message was found.');
writeCounts({ passed: checked - failed, failed });
console.log(`${checked - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
