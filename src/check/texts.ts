/** Texts that hold what belongs to HTML or to another encoding: a page shows it as it stands. */
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { hint, valuesIn } from './entries.ts';

const ENTITY = /&(?:[a-z][a-z0-9]{1,10}|#\d{1,6}|#x[\da-f]{1,5});/i;
const TAG =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|script|span|strong|sub|sup|table|td|tr|u|ul)\b[^<>]{0,200}>/i;
/** UTF-8 that was read as Windows-1252, and what no text of either holds. */
const MOJIBAKE = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€.|[\u0080-\u009f\ufffd]/;

const ENTITIES: Record<string, string> = {
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', amp: '&', nbsp: ' ', quot: '\\"' },
  ...{
    lt: '<',
    gt: '>',
    ndash: '–',
    mdash: '—',
    bdquo: '„',
    ldquo: '“',
    rdquo: '”',
    eacute: 'é',
    euro: '€',
    apos: "'",
  },
};

export function textsInDoubt(directory: Directory): Problem[] {
  const problems: Problem[] = [];
  for (const { value, path } of valuesIn(directory)) {
    if (typeof value !== 'string' || path === '$schema') continue;
    const isUrl = /(^|\.)url$/.test(path);
    const entity = isUrl ? undefined : ENTITY.exec(value)?.[0];
    const tag = isUrl ? undefined : TAG.exec(value)?.[0];
    const broken = MOJIBAKE.exec(value)?.[0];
    if (entity)
      problems.push(hint(path, `enthält HTML: ${entity} wird so gezeigt, wie es dasteht; ${insteadOf(entity)}`));
    else if (tag) problems.push(hint(path, `enthält HTML: ${tag} wird so gezeigt, wie es dasteht; bitte weglassen`));
    else if (broken) {
      const message = `enthält falsch gelesene Zeichen (${JSON.stringify(broken)}): beim Speichern oder Kopieren wurden UTF-8 und Windows-1252 verwechselt; bitte neu eintippen und in UTF-8 speichern`;
      problems.push(hint(path, message));
    }
  }
  return problems;
}

function insteadOf(entity: string): string {
  const name = entity.slice(1, -1);
  const code = /^#(?:(\d+)|x(.+))$/i.exec(name);
  const number = code ? Number(code[1] ?? `0x${code[2] ?? ''}`) : 0;
  const character =
    number > 31 && number < 0x11_0000 ? String.fromCodePoint(number) : new Map(Object.entries(ENTITIES)).get(name);
  return character ? `bitte „${character}“ schreiben` : 'bitte das Zeichen selbst schreiben';
}
