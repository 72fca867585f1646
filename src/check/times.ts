/** Times that are right in themselves and hardly meant: nights, and days that end a minute early. */
import type { Directory } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { hint, placesOf, timesOf } from './entries.ts';

export function timesInDoubt(directory: Directory): Problem[] {
  return placesOf(directory)
    .flatMap(timesOf)
    .flatMap(({ value: { opens, closes }, path }) => (opens && closes ? doubtOf(opens, closes, path) : []));
}

function doubtOf(opens: string, closes: string, path: string): Problem[] {
  const span = `("${opens}" bis "${closes}")`;
  if (closes === '23:59') {
    const message = `${span} endet eine Minute zu früh: bis Mitternacht ist "closes": "24:00"`;
    return [
      hint(path, opens === '00:00' ? `${message}, rund um die Uhr "opens": "00:00", "closes": "24:00"` : message),
    ];
  }
  // Half a day later it would be a usual day: "06:00" was 6 in the evening.
  const evening = closes < '12:00' ? laterBy12(closes) : closes;
  if (closes < opens && evening > opens) {
    const message = `${span} geht über Nacht, bis ${closes} am nächsten Tag; ist "closes": "${evening}" gemeint?`;
    return [hint(path, withoutStop(message))];
  }
  if (opens > '00:00' && opens < '05:00' && closes < '12:00' && closes > opens) {
    const message = `${span} liegt mitten in der Nacht; ist "opens": "${laterBy12(opens)}", "closes": "${laterBy12(closes)}" gemeint?`;
    return [hint(path, withoutStop(message))];
  }
  return [];
}

const laterBy12 = (time: string): string => `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`;

/** A hint ends with a full stop. */
const withoutStop = (question: string): string => question.replace(/; (.*)\?$/, ' ($1?)');
