/** What is loaded when somebody begins to type: what understands texts, says what was understood, and suggests. */
import { VERSION } from '../../version.ts';

export { prepareSuggestions, suggest } from '../../model/places/suggest.ts';
export { takenFor } from './taken-for.ts';
export { prepareReading } from '../../model/places/understand.ts';

export const version = VERSION;
