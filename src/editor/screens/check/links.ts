/** Where in the Redaktion a thing that is due can be mended by hand. */
import { keysOf } from '../../../check/due/due.ts';
import { msg } from '../../i18n/msg.ts';
import { addressOf } from '../../screens.ts';

export type FormLink = { href: string; label: string };

/** The form for a place, its hours or anything else; `property` is what of it is meant. */
export function formFor(path: string, property = ''): FormLink {
  const [list, index] = keysOf(path);
  const entry = list === 'places' && typeof index === 'number' ? [list, index] : list === 'office' ? [list] : undefined;
  const inside = property || path.replace(/^(office|places\[\d+\])\.?/, '');
  if (!entry) {
    const isListed =
      list === 'events' || list === 'documents' || list === 'offers' || list === 'projects' || list === 'networks';
    return isListed
      ? { href: addressOf('weiteres', keysOf(path)), label: msg('Ansehen') }
      : { href: addressOf('text'), label: msg('Im Text ansehen') };
  }
  if (/^(openingHours|specialOpeningHours|temporarilyClosed|publicHolidays|appointment)/.test(inside)) {
    return {
      href: addressOf('zeiten', entry),
      label: inside.startsWith('openingHours') ? msg('Neue Zeiten') : msg('Zeiten ansehen'),
    };
  }
  const screen = list === 'office' ? addressOf('unsere-stelle') : addressOf('stelle', entry);
  return { href: screen, label: /^contactPoint$/.test(property) ? msg('Kontakt eintragen') : msg('Ansehen') };
}
