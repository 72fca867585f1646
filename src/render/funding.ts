/** Who pays for the office, as many grants ask to be shown: name, note and link, and a logo from the own site. */
import type { I18n } from '../i18n/i18n.ts';
import { fill } from '../i18n/msg.ts';
import type { Directory, Funder } from '../model/schema/schema.ts';
import { attributesText, element, escaped } from './html.ts';
import { plain, words } from './parts.ts';
import { listHtml } from './place.ts';
import { widgetWords } from './words.ts';

/** The funders under a heading of the second level; empty where the file names none. */
export function fundingHtml(directory: Directory, i18n: I18n): string {
  const { funding = [] } = directory;
  if (funding.length === 0) return '';
  const [title = '', logoOf = ''] = widgetWords(i18n, 'funding');
  const lines = funding.map((funder) => {
    const { name, note, url } = funder;
    const text = words(directory, name, i18n);
    return [
      ...logoHtml(funder, fill(logoOf, { name: plain(directory, name, i18n) })),
      url ? element('a', { href: url }, text) : text,
      ...(note ? [words(directory, note, i18n)] : []),
    ].join('<br>');
  });
  return `${element('h2', {}, escaped(title))}\n${listHtml(lines, 'kmt-funding')}`;
}

/**
 * Only where its address names no server: any other would learn who reads the page, and a page does not know where it lies. The widget
 * tells the webmaster.
 */
function logoHtml({ logo }: Funder, alt: string): string[] {
  if (!logo || /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(logo)) return [];
  return [`<img${attributesText({ src: logo, alt, height: '64', loading: 'lazy' })}>`];
}
