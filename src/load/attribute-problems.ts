/** Sentences for the webmaster about an attribute that names something the data file does not have. */
import type { HoursDirectory } from '../model/schema/hours-directory.ts';
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';

/** `src` is no address at all. */
export function addressProblem(src: string): Problem {
  return { path: 'src', message: `„${src}“ ist keine Adresse.`, severity: 'error' };
}

/** No place has this id. */
export function placeProblem(id: string, { office, places }: HoursDirectory): Problem {
  const known = [office, ...places].map((place) => place.id).join(', ');
  const message = `Eine Stelle mit der Kennung „${id}“ gibt es in der Datendatei nicht. Bekannt sind: ${known}.`;
  return { path: 'place', message, severity: 'error' };
}

/** No topic has one of the ids that an attribute lists. */
export function topicsProblem(ids: string, { topics }: Directory): Problem {
  const known = Object.keys(topics).join(', ');
  const message = `Ein Thema aus „${ids}“ gibt es in der Datendatei nicht. Bekannt sind: ${known}.`;
  return { path: 'topic', message, severity: 'warning' };
}

/** No topic has this id, so nothing is left out. */
export function topicProblem(id: string, { topics }: Directory): Problem {
  const known = Object.keys(topics).join(', ');
  const message = `Ein Thema „${id}“ gibt es in der Datendatei nicht; es erscheinen alle Aufgaben. Bekannt sind: ${known}.`;
  return { path: 'topic', message, severity: 'warning' };
}

/** A list of categories names one that there is not: it is left out, or where it is the only one, nothing is. */
export function categoryProblem(category: string, known: readonly string[]): Problem {
  const message = `Eine Art von Angebot aus „${category}“ gibt es nicht. Bekannt sind: ${known.join(', ')}.`;
  return { path: 'category', message, severity: 'warning' };
}
