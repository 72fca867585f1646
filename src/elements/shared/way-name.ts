import type { I18n } from '../../i18n/i18n.ts';

/** What a way to reach somebody is called, by its property in the data; undefined for other properties. */
export function wayName({ msg }: I18n, property: string): string | undefined {
  switch (property) {
    case 'telephone':
      return msg('Telefon', { id: 'phone', desc: 'Label before a telephone number' });
    case 'email':
      return msg('E-Mail', { id: 'email', desc: 'Label before an e-mail address' });
    case 'url':
      return msg('Internetseite', { id: 'website', desc: 'Link to a website; followed by its address' });
    default:
      return undefined;
  }
}
