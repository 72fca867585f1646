/** Words of the screen in the language of the page; sentences about the file are German, as everywhere. */
import type { Due } from '../../../check/due/due.ts';
import { dateWords } from '../../../model/reading/hours-problems.ts';
import type { AgingProperty } from '../../../model/schema/freshness.ts';
import { msg, str } from '../../i18n/msg.ts';

/** "in 29 Tagen", "seit 12 Tagen"; empty where no day is known. */
export function daysText({ days, dueOn }: Due): string {
  if (days === undefined || !dueOn) return '';
  if (days === 0) return msg('heute');
  if (Math.abs(days) > 60) return days > 0 ? msg(str`am ${dateWords(dueOn)}`) : msg(str`seit ${dateWords(dueOn)}`);
  if (days === 1) return msg('morgen');
  if (days === -1) return msg('seit gestern');
  return days > 0 ? msg(str`in ${days} Tagen`) : msg(str`seit ${-days} Tagen`);
}

export const factName = (property: AgingProperty): string =>
  ({
    openingHoursSpecification: msg('Öffnungszeiten'),
    contactPoint: msg('Kontakte'),
    address: msg('Anschrift'),
    availableLanguage: msg('Sprachen'),
  })[property];

/** What a certain repair is called on its button. */
export const repairName = ({ kind }: Due): string =>
  kind === 'christmas'
    ? msg('„Zwischen den Jahren“ eintragen')
    : kind === 'problem'
      ? msg('Alle Zeiten sind so gemeint')
      : msg('Entfernen');
