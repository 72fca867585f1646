/** All formats that the command line writes and reads. Calendars are read by src/import, which src/interop knows nothing of. */
import type { Format } from '../interop/formats/format.ts';
import { FORMATS } from '../interop/formats/index.ts';
import { iCalendar } from './calendar.ts';

export const ALL_FORMATS: readonly Format[] = [...FORMATS, iCalendar];
