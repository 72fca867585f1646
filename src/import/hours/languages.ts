/** Languages as people name them in a line of hours: "Arabisch", "auf Russisch", "engl./franz.", "russischsprachig". */
import { remember } from '../../model/calendar/remember.ts';
import { readLanguage } from '../../model/reading/readers/languages.ts';

/** What a name is shortened to; the dot goes without saying. */
const SHORT =
  'dt de,dtsch de,deu de,engl en,franz fr,frz fr,franzö fr,arab ar,russ ru,ukr uk,ukrain uk,türk tr,tuerk tr,poln pl,pers fa,rum ro,rumän ro,bulg bg,' +
  'serb sr,kroat hr,bosn bs,span es,ital it,port pt,alb sq,alban sq,griech el,vietn vi,chin zh,somal so,tigr ti,ungar hu,niederl nl,kurd ku,' +
  'mazed mk,litau lt,lett lv,georg ka,armen hy';

const short = new Map(SHORT.split(',').map((pair) => pair.split(' ') as [string, string]));

/** Words of the subject that are names of some language, too. */
const NOT_HERE =
  /^(mari|even|karen|lao|ganda|bini|male|nama|sara|tiv|vai|wolio|mano|loma|kaba|dan|sonde|basa|basaa|luba|masai|nauru|twi)$/;

const known = new Map<string, string | undefined>();

/** The tag of a language that a word names, in any form of the word; undefined where it names none. */
export function languageNamed(word: string): string | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  const tag = short.get(name);
  if (tag) return tag;
  if (name.length < 4 || name.length > 30 || NOT_HERE.test(name)) return undefined;
  return remember(
    known,
    name,
    () =>
      named(name) ??
      named(name.replace(/sprach(ig|lich)?(e[nrms]?)?$/, '')) ??
      named(name.replace(/(isch)(e[nrms]?|er)$/, '$1')),
  );
}

function named(name: string): string | undefined {
  if (name.length < 4) return undefined;
  const value = readLanguage(name)?.value;
  return typeof value === 'string' ? value : undefined;
}
