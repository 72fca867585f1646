/**
 * What of a place is shown only where the file has it, and what a press needs: most cards load none of it
 * (docs/decisions/place-more.md).
 */
import { VERSION } from '../../version.ts';

export { appointmentText } from './appointment.ts';
export { noContact } from './no-contact.ts';
export { conflictText } from './conflicts.ts';
export { contactMore } from './contact-more.ts';
export { documents } from './documents.ts';
export { facts } from './facts.ts';
export { funding } from './funding.ts';
export { jsonLd } from './json-ld.ts';
export { noCounselling, whoAdvises } from './no-counselling.ts';
export { saveContact } from './save-contact.ts';

export const version = VERSION;
