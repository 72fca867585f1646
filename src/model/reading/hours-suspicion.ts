/**
 * Whether hours-problems.ts might have a word to say of a place's hours. It may be asked in vain, never be passed over (a
 * test compares the two), and this half costs a page a fraction of the other.
 */
import type { HoursPlace } from '../schema/hours-directory.ts';
import type { SpecialOpeningHours } from '../schema/schema.ts';

type Dated = { validFrom?: string; validThrough?: string };

export function mayHaveHoursProblems({
  openingHoursSpecification: regular = [],
  specialOpeningHoursSpecification: special = [],
  temporarilyClosed = {},
}: HoursPlace): boolean {
  return (
    regular.length + special.length > 100 ||
    [...regular, ...special, temporarilyClosed].some(isBackwards) ||
    regular.some(({ weekOfMonth, isoWeek, validFrom, validThrough }) =>
      weekOfMonth || isoWeek
        ? validFrom || validThrough || weekOfMonth?.length === 0 || isoWeek
        : validFrom && validThrough,
    ) ||
    special.some((entry, index) => special.slice(0, index).some((other) => mayContradict(entry, other)))
  );
}

/** Both ends of a range, and not plainly in order: the year of only one of them is given, or they are the wrong way round. */
const isBackwards = ({ validFrom, validThrough }: Dated): boolean =>
  validFrom !== undefined &&
  validThrough !== undefined &&
  (validFrom.startsWith('-') !== validThrough.startsWith('-') ||
    (!validFrom.startsWith('-') && validFrom > validThrough));

/** One says closed and the other gives times, and their ranges may touch. */
const mayContradict = (a: SpecialOpeningHours, b: SpecialOpeningHours): boolean =>
  (a.opens === undefined) !== (b.opens === undefined) && !isBefore(a, b) && !isBefore(b, a);

const isBefore = (a: SpecialOpeningHours, b: SpecialOpeningHours): boolean =>
  (a.validThrough ?? a.validFrom) < b.validFrom && a.validFrom <= (a.validThrough ?? a.validFrom) && !wraps(b);

const wraps = ({ validFrom, validThrough = validFrom }: SpecialOpeningHours): boolean => validThrough < validFrom;
