/** Events whose dates, times and registration make no sense together. */
import { dateWords } from '../model/reading/hours-problems.ts';
import type { Problem } from '../model/schema/problem.ts';
import type { Directory, DirectoryEvent } from '../model/schema/schema.ts';
import { hint } from './entries.ts';

/** The last day of an event, "2026-12-24"; undefined: it has none, comes again without an end, or its days make no sense. */
export function lastDayOfEvent(event: DirectoryEvent): string | undefined {
  const { startDate, endDate } = event;
  if (comesAgain(event)) return endDate;
  return startDate && endDate && endDate < startDate ? undefined : (endDate ?? startDate);
}

const comesAgain = ({ openingHoursSpecification, specialOpeningHoursSpecification }: DirectoryEvent): boolean =>
  Boolean(openingHoursSpecification ?? specialOpeningHoursSpecification);

export const eventsInDoubt = ({ events }: Directory): Problem[] =>
  events.flatMap((event, i) => [...daysInDoubt(event, `events[${i}]`), ...deadlineInDoubt(event, `events[${i}]`)]);

function daysInDoubt(event: DirectoryEvent, path: string): Problem[] {
  const { startDate, endDate, startTime, endTime, eventStatus } = event;
  const doubts: Problem[] = [];
  const doubt = (property: string, message: string) => doubts.push(hint(`${path}.${property}`, message));
  if (startDate && endDate && endDate < startDate) {
    doubt('endDate', `("${endDate}") liegt vor „startDate“ ("${startDate}")`);
  }
  if (comesAgain(event)) {
    for (const [property, value] of Object.entries({ startTime, endTime })) {
      if (value)
        doubt(
          property,
          `("${value}") zählt nicht, denn die Zeiten stehen unter „openingHoursSpecification“; bitte weglassen`,
        );
    }
    return doubts;
  }
  const isOneDay = endDate === undefined || endDate === startDate;
  if (startTime && endTime && isOneDay && endTime <= startTime) {
    const next = endTime === startTime ? '' : `; geht es über Nacht, nennen Sie den Tag danach als „endDate“`;
    doubt('endTime', `("${endTime}") liegt nicht nach „startTime“ ("${startTime}")${next}`);
  }
  if (endTime && !startTime)
    doubt('endTime', `("${endTime}") steht ohne „startTime“ da; bitte den Beginn dazuschreiben`);
  if ((startTime ?? endTime) && !startDate && !endDate)
    doubt(
      startTime ? 'startTime' : 'endTime',
      'steht ohne „startDate“ da, und so heißt es „Termin steht noch nicht fest“',
    );
  if (endDate && !startDate)
    doubt(
      'endDate',
      `("${endDate}") steht ohne „startDate“ da und gilt als der einzige Tag; ist es einer, schreiben Sie "startDate": "${endDate}"`,
    );
  if (eventStatus === 'scheduled' && !startDate && !endDate)
    doubt('eventStatus', 'ist "scheduled", aber es steht kein Tag da ("startDate")');
  return doubts;
}

function deadlineInDoubt(event: DirectoryEvent, path: string): Problem[] {
  const { startDate, endDate = startDate, registration } = event;
  const deadline = registration?.deadline;
  if (!deadline) return [];
  const last = comesAgain(event) ? endDate : startDate;
  if (!last || deadline <= last) return [];
  const message = `("${deadline}") liegt nach ${comesAgain(event) ? 'dem letzten Tag' : 'dem Beginn'} der Veranstaltung (${dateWords(last)})`;
  return [hint(`${path}.registration.deadline`, message)];
}
