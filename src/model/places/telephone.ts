/** What a person would dial who reads a telephone number as people write it. */

/** What nobody sees and address books paste along. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
/**
 * "Tel.: ", one number, and whose it is: "(Zentrale)", ", Frau Beispiel", "Frau Beispiel". Nothing else: "oder 1780" is a second
 * number, "87-xxx" none yet, and "0800 RUFAN" another one.
 */
const ONE_NUMBER = /^([^\d+]*)([+\d][-\d ().[\]/]*?)( *[(,;][^\d+]*| (- )?\p{Lu}\p{Ll}[^\d+]*)?$/u;
/** Dialled as they are, from any telephone in Germany. 19222 is not: a mobile needs an area code before it. */
const SHORT = /^11(0|2|5|6\d{3}|8\d{2,3})$/;

/**
 * The link that dials a telephone number of the data: "04921 87-1779" → "tel:+494921871779". A number without a country's code
 * is German. Undefined where two people might dial two things (several numbers, no area code), and for a fax.
 */
export function telHref(telephone: string): string | undefined {
  if (telephone.length > 100) return undefined;
  const text = telephone
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replace(/[^\S\r\n]+/g, ' ')
    .trim();
  const [, label = '', written = ''] = ONE_NUMBER.exec(text) ?? [];
  if (/fax/i.test(text) && !/(tel|fon)\b/i.test(label)) return undefined;
  const international = /^(\+|00)/.test(written);
  const number = written
    // "+49 (0) 4921": the zero is for callers within the country.
    .replace(/[([] ?0 ?[)\]]/, international ? ' ' : '0')
    .replace(/[^-\d /]+/g, ' ')
    .replace(/ ?([-/ ]) ?/g, '$1')
    .trim();
  if (SHORT.test(digitsOf(number)) && !/[+/]/.test(written)) return `tel:${digitsOf(number)}`;

  const [, country = '', subscriber] = (international ? ABROAD : AT_HOME).exec(number) ?? [];
  if (!subscriber || hasTwo(subscriber)) return undefined;
  const digits = digitsOf(subscriber);
  const isGerman = !international || country === '49';
  return (isGerman ? /^(?!11)\d{6,13}$/ : /^\d{7,15}$/).test(digits)
    ? `tel:+${isGerman ? 49 : ''}${digits}`
    : undefined;
}

/** After + or 00: Germany's code, which many follow with the zero all the same, or what begins with that of another country. */
const ABROAD = /^(?:00)?[-/ ]*(?:(49)[-/ ]*0?)?[-/ ]*([1-9].*\d)$/;
/** After the zero. "049 4921" may be two things. */
const AT_HOME = /^0(?!49[-/ ])()[-/ ]*([1-9].*\d)$/;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** "4921/871779" is one number; "4921 1779/1780", "4921 871779-80" and "4921 8700 8709" are two. */
function hasTwo(subscriber: string): boolean {
  const [area = '', ...others] = subscriber.split('/');
  if (others.length > 1 || (others.length > 0 && digitsOf(area).length > 5)) return true;
  const [, before = '', end = ''] = /^(.*)(?:-(?=\d+$)|[-/ ](?=\d{4}$))(\d{2,})$/.exec(subscriber) ?? [];
  const base = digitsOf(before);
  const step = Number(end) - Number(base.slice(-end.length));
  return base.length > 6 && step > 0 && step < 10;
}
