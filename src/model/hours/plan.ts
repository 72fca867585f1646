/**
 * What holds on a day, and why. The rules are those of the contract, strongest first: temporarily closed, special date (one-off
 * before yearly), public holiday, regular week (one-off period before yearly one before none). Parts of a day that are closed
 * are cut out of whatever holds.
 */
import { weekdayOf } from '../calendar/civil-date.ts';
import { holidayOn } from '../calendar/holidays.ts';
import type { OpeningHours, SpecialOpeningHours, Text } from '../schema/schema.ts';
import { covers, isDated, isOn, isSingle, keyOf, type Rule, type Slot } from './rules.ts';
import type { Closure, Plan, Schedule } from './schedule.ts';

/** Holds all day long where one needs an appointment and no hours are known. */
export const ALWAYS = { entry: {}, start: 0, end: 1440, rank: 2 } as Slot;

/** What holds on a day, counted since 1970. */
export function planOf(schedule: Schedule, day: number): Plan {
  const { plans, cuts } = schedule;
  let plan = plans[day & 7];
  if (plan?.day !== day) {
    plans[day & 7] = plan = makePlan(schedule, day);
    if (cuts.length) plan.cuts = cuts.filter((rule) => isDated(rule, day));
  }
  return plan;
}

/** A reason, with its name where the data has one. */
export const closureOf = <Kind extends 'temporary' | 'special'>(
  kind: Kind,
  name?: Text,
): { kind: Kind; name?: Text } => ({
  kind,
  ...(name && { name }),
});

const isPast = ({ period, last }: Rule, key: number): boolean => period > 1 && key > last;

/** The first of every other week is no period. */
const isAhead = ({ period, first, entry }: Rule<OpeningHours>, key: number): boolean =>
  period > 1 && !entry.everyWeeks && key < first;

function makePlan({ hours, regular, special, closed, required }: Schedule, day: number): Plan {
  const key = keyOf(day);
  let usual: Slot[] | undefined = regular?.filter((rule) => covers(rule, key) && isOn(rule.entry, day));
  if (usual?.[1] && usual.some(({ period }) => period))
    usual = usual.filter(({ period }, _, all) => all.every((other) => other.period <= period));
  // Before the first and after the last one-off period nothing is known.
  if (
    regular?.[0] &&
    !usual?.[0] &&
    (regular.every((rule) => isPast(rule, key)) || regular.every((rule) => isAhead(rule, key)))
  ) {
    usual = undefined;
  }
  const known = usual && regular?.[0];
  const always = required && !known;
  const holiday = hours.publicHolidays !== 'open' && (usual?.[0] ?? special[0]) && holidayOn(hours.region, day);
  /** Times of a range or a yearly date hold only on days that are open anyway or named, and on no holiday. */
  const holds = (rule: Rule<SpecialOpeningHours>) =>
    !rule.end || isSingle(rule) || (!holiday && (rule.entry.dayOfWeek ?? (known ? usual?.length : weekdayOf(day) < 5)));

  const dated = special[0] ? special.filter((rule) => isDated(rule, day) && holds(rule)) : special;
  if (always) usual = [ALWAYS];

  const isClosed = closed && covers(closed, key);
  if (!isClosed && !dated[0]) {
    if (!usual) return { day, slots: [], unknown: true };
    if (!holiday || always || !usual[0]) return { day, slots: usual };
  }

  const exception: Plan = { day, slots: [], exceptional: true, usual };
  /** A special day needs no reason where the regular week is closed anyway; a closure of some time does, for nobody opens after it. */
  const shut = (closure: Closure & { name?: Text }): Plan => ({
    ...exception,
    name: closure.name,
    closure: usual?.length === 0 && closure.kind === 'special' ? undefined : closure,
  });
  if (isClosed) {
    const { reason, validThrough: through } = closed.entry;
    return shut({ ...closureOf('temporary', reason), ...(through && { through }) });
  }

  if (!dated[0]) return { ...exception, closure: { kind: 'holiday', id: holiday as string } };
  const oneOff = dated.filter(({ first }) => first > 1e4);
  const rules = oneOff[0] ? oneOff : dated;
  const name = rules.find(({ entry }) => entry.name)?.entry.name;
  const slots = rules.filter(({ end }) => end);
  if (!slots[0]) return shut(closureOf('special', name));
  // One entry says closed, another gives times: neither is to be trusted.
  return { ...exception, name, ...(slots.length < rules.length ? { unknown: true } : { slots }) };
}
