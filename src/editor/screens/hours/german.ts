/** The widgets' own German words. What residents read is shown in German, whatever language the Redaktion is in. */
import type { I18n } from '../../../i18n/i18n.ts';
import { msgFrom } from '../../../i18n/msg.ts';

export const GERMAN_I18N: I18n = { msg: msgFrom({}), locale: 'de', dir: 'ltr', textLanguages: ['de'] };
