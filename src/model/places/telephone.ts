/** What a person would dial who reads a telephone number as people write it. */

/** What nobody sees and address books paste along. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/**
 * "Tel.: ", one number, and whose it is: "(Zentrale)", ", Frau Beispiel", "Frau Beispiel". Nothing else: "oder 1780" is a second
 * number, "87-xxx" none yet, and "0800 RUFAN" another one.
 */
const ONE = /^([^\d+]*)([+\d][-\d ().[\]/]*?)( *[(,;][^\d+]*| (- )?\p{Lu}\p{Ll}[^\d+]*)?$/u;
/** Dialled as they are, from any telephone in Germany. 19222 is not: a mobile needs an area code before it. */
const SHORT = /^11(0|2|5|6\d{3}|8\d{2,3})$/;
/** After "+49", which many follow with the zero all the same, or "0"; "049 4921" may be two things. A slash ends the area code. */
const GERMAN = /^(?:(?:\+|00) ?49[-/ ]*0?|0(?!49[-/ ]))[-/ ]*(?=[1-9])((?:(?:\d[- ]?){2,5}\/)?[-\d ]*\d)$/;
const FOREIGN = /^(?:\+|00) ?(?!49)(?=[1-9])((?:[-\d ]*\/)?[-\d ]*\d)$/;
/** Where a second number may begin: "4921 871779-80", "4921 8700 8709". */
const END = /^(.{9,})(?:-|[- ](?=\d{4}$))(\d{2,})$/;

/**
 * The link that dials a telephone number of the data: "04921 87-1779" → "tel:+494921871779". A number without a country's code
 * is German. Undefined where two people might dial two things (several numbers, no area code), and for a fax.
 */
export function telHref(telephone: string): string | undefined {
  if (telephone.length > 100) return undefined;
  const text = telephone.replace(UNSEEN, '').replace(DASHES, '-').trim();
  const [, label = '', written = ''] = ONE.exec(text.replace(/[^\S\r\n]+/g, ' ')) ?? [];
  if (/fax/i.test(text) && !/(tel|fon)\b/i.test(label)) return undefined;
  const number = written
    // "+49 (0) 4921": the zero is for callers within the country.
    .replace(/^((?:\+|00).*)[([] ?0 ?[)\]]/, '$1 ')
    .replace(/[^-+\d/]+/g, ' ')
    .replace(/ ?([-/ ]) ?/g, '$1')
    .trim();
  if (SHORT.test(digitsOf(number)) && /^[-\d ]+$/.test(number)) return `tel:${digitsOf(number)}`;

  const german = GERMAN.exec(number)?.[1];
  const subscriber = german ?? FOREIGN.exec(number)?.[1] ?? '';
  const [, before = '', end = ''] = END.exec(subscriber) ?? [];
  const step = Number(end) - Number(digitsOf(before).slice(-end.length));
  if (step > 0 && step < 10) return undefined;
  const digits = (german ? '49' : '') + digitsOf(subscriber);
  return /^(49(?!11)\d{6,13}|(?!49)\d{7,15})$/.test(digits) ? `tel:+${digits}` : undefined;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');
