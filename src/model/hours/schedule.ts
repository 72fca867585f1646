/** A place's hours, read once and made quick to ask. What holds on a day is told by plan.ts. */
import { remember } from '../calendar/remember.ts';
import { MAX_ENTRIES } from '../schema/hours-directory.ts';
import { isAnchored } from '../schema/hours-rules.ts';
import type { OpeningHours, Place, SpecialOpeningHours, Text } from '../schema/schema.ts';
import { ensure, ruleOf, WEEKDAYS, type Rule, type Slot } from './rules.ts';

/** Everything that decides whether a place is open; times are wall-clock in `timeZone`. */
export type Hours = Pick<
  Place,
  | 'openingHoursSpecification'
  | 'specialOpeningHoursSpecification'
  | 'publicHolidays'
  | 'temporarilyClosed'
  | 'appointment'
> & {
  /** IANA time zone, "Europe/Berlin". */
  timeZone: string;
  /** ISO 3166-2, "DE-NI": whose public holidays hold. */
  region: string;
};

/** Why a place is closed on a day on which its regular week says open. */
export type Closure =
  /** `through` is its last day, "2027-01-08"; without it, nobody knows until when. */
  | { kind: 'temporary'; name?: Text; through?: string }
  | { kind: 'special'; name?: Text }
  /** `id` names the public holiday ("reformation-day"); its words come from the translations. */
  | { kind: 'holiday'; id: string };

/** What holds on one day. */
export type Plan = {
  /** Counted since 1970. */
  day: number;
  slots: Slot[];
  /** Parts of the day that are closed, whatever its slots say. */
  cuts?: Rule<SpecialOpeningHours>[];
  unknown?: boolean;
  /** Something else than the regular week decides. */
  exceptional?: boolean;
  /** What the regular week says of an exceptional day; missing: not known. */
  usual?: Slot[];
  closure?: Closure;
  name?: Text;
};

export type Schedule = {
  hours: Hours;
  /** Missing: not known. */
  regular?: Rule<OpeningHours>[];
  special: Rule<SpecialOpeningHours>[];
  /** Special ones that are closed for a part of the day. */
  cuts: Rule<SpecialOpeningHours>[];
  closed?: Rule<NonNullable<Place['temporarilyClosed']>>;
  /** Nobody may come without an appointment. */
  required?: boolean;
  /** Days asked for lately, each at its number's place in a round of eight. */
  plans: Plan[];
};

const schedules = new WeakMap<Hours, Schedule>();

/** The hours made ready, once per object: hours are data and don't change. Never throws. */
export function scheduleOf(hours: Hours): Schedule {
  return remember(schedules, hours, () => {
    try {
      return read(hours);
    } catch {
      // Nothing of it is trusted: every day is unknown.
      return { hours, special: [], cuts: [], plans: [] };
    }
  });
}

/**
 * Throws on anything that can't be meant (parseDirectory tells the webmaster what): then the place's hours are unknown
 * rather than wrong.
 */
function read(hours: Hours): Schedule {
  const { openingHoursSpecification, specialOpeningHoursSpecification = [], temporarilyClosed, appointment } = hours;
  ensure((openingHoursSpecification?.length ?? 0) + specialOpeningHoursSpecification.length <= MAX_ENTRIES);
  const required = appointment?.required;
  const special = specialOpeningHoursSpecification.map((entry) => {
    const { opens, closes, validFrom, validThrough = validFrom } = entry;
    return ruleOf(entry, validThrough, required, opens === closes && (!opens || opens === '00:00'));
  });
  return {
    hours,
    regular: openingHoursSpecification?.map((entry) => {
      ensure(entry.dayOfWeek.every((name) => WEEKDAYS.includes(name)) && isAnchored(entry));
      return ruleOf(entry, entry.validThrough, required);
    }),
    special: special.filter(({ rank }) => rank >= 0),
    cuts: special.filter(({ rank }) => rank < 0),
    closed: temporarilyClosed && ruleOf(temporarilyClosed, temporarilyClosed.validThrough, false, true),
    required,
    plans: [],
  };
}
