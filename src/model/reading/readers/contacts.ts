/** Telephone numbers, e-mail addresses and addresses of the web. What is no such thing for certain is never dialled or opened. */
import { meant, ofText } from './otherwise.ts';
import { tidy, tidyLetters } from './tidy.ts';

const BEFORE_NUMBER =
  /^(?:(?:telefonnummer|telefon|telephone|phone|mobil|handy|fon|tel|t)\b[.:/ ]*|[☎📞📱✆]\s*|tel:)+/iu;

/** Without a word before it; two numbers in one stay as they are. */
export const readTelephone = ofText((text) => {
  const number = tidy(text)
    .replace(BEFORE_NUMBER, '')
    .replace(/[,;.]$/, '')
    .trim();
  return number ? { value: number } : undefined;
});

/** "mailto:", a word or brackets around it are taken away; "(at)" is for the person to decide who wrote it. */
export const readEmail = ofText((text) => {
  const written = tidyLetters(text)
    .replace(/^(?:e-?mail|mail)\b[.:]* */i, '')
    .replace(/^mailto: ?/i, '')
    .replace(/^<(.*)>$/, '$1')
    .replace(/^mailto: ?/i, '')
    .replace(/[,;.]$/, '');
  if (!/[^\s@]@[^\s@]/.test(written)) {
    const mended = written
      .replace(/ ?[([{]? ?(?:\bat\b|@|ät) ?[)\]}]? ?/i, '@')
      .replace(/ ?[([{] ?(?:dot|punkt) ?[)\]}] ?/gi, '.');
    return /^[^\s@]+@[^\s@]+$/.test(mended) ? { perhaps: mended } : undefined;
  }
  return meant(written);
});

export const readUrl = ofText((text) => {
  const written = tidyLetters(text).replace(/^<(.*)>$/, '$1');
  if (/^www\.[^\s/.]+\.[^\s]+$/i.test(written)) return { value: `https://${written}` };
  const [, slip, host = ''] = /^(https?)(?::\/?|:?[/\\]{1,3}|:\/\/+)(?!\/)([^\s/\\:]+\.[^\s]+)$/i.exec(written) ?? [];
  if (slip && !/^https?:\/\/[^/]/i.test(written)) return { perhaps: `${slip.toLowerCase()}://${host}` };
  const [, scheme, rest = ''] = /^(https?|mailto|tel):(.+)$/is.exec(written) ?? [];
  if (scheme) return { value: `${scheme.toLowerCase()}:${rest}` };
  return meant(written);
});
