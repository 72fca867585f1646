/** Hands events to the reader's calendar: loaded on the press of a button. */
import { eventsCalendar } from '../../interop/events-ics.ts';
import type { DirectoryEvent } from '../../model/schema/schema.ts';
import { VERSION } from '../../version.ts';
import type { View } from '../shared/view.ts';

export const version = VERSION;

/** Gives the browser's downloads a calendar file of some events; `name` is that of the file. */
export function saveCalendar({ directory, i18n }: View, events: readonly DirectoryEvent[], name?: string): void {
  const content = eventsCalendar(directory, {
    now: new Date(),
    events,
    languages: i18n.textLanguages,
    whole: (url) => new URL(url, document.baseURI).href,
  });
  const url = URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name ?? directory.office.id}.ics`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
