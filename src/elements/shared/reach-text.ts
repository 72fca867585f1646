/** Numbers and addresses as they are shown and linked, also on pages without script. */
import { urlPart } from './url-part.ts';

/** A number without the "Tel.:" of those who write it so: a word or an icon stands before it anyway. */
export const shownNumber = (value: string): string => value.replace(/^[^\d+(]+/, '');

/** Encoded, so that a "?" or "&" in an address adds nothing to the mail. */
export const mailto = (email: string): string => `mailto:${urlPart(email).replace('%40', '@')}`;
