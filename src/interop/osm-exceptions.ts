/** Exceptions as OSM's rules: there the later rule replaces, with us several entries for one day add up. */
import { isoDate, parseIsoDate, weekdayOf } from '../model/calendar/civil-date.ts';
import { holidayOn } from '../model/calendar/holidays.ts';
import { isSingle, WEEKDAYS as DAYS, type Rule } from '../model/hours/rules.ts';
import type { Schedule } from '../model/hours/schedule.ts';
import type { DayOfWeek, OpeningHours, SpecialOpeningHours } from '../model/schema/schema.ts';
import { dates, daysOf, hoursRules, iso, join, quoted } from './osm-say.ts';

/**
 * The exceptions, cut into stretches of days on which the same entries hold: OSM replaces, we add up. Yearly ones first. Where
 * times hold on no holiday, all but those of a single day stand before the holidays, so that their order stays.
 */
export function specialRules(schedule: Schedule): { beforeHolidays: string[]; rules: string[] } {
  const special = schedule.special.filter((rule) => isSayable(schedule, rule));
  const early = special.some((rule) => rule.end && !isSingle(rule)) && schedule.hours.publicHolidays !== 'open';
  const said = { beforeHolidays: [] as string[], rules: [] as string[] };
  for (const yearly of [true, false]) {
    const ofRank = special.filter((rule) => rule.first < 1e4 === yearly);
    for (const [first, last, on] of stretches(ofRank, yearly)) {
      const single = on.some(isSingle);
      const isHoliday =
        single &&
        schedule.hours.publicHolidays !== 'open' &&
        holidayOn(schedule.hours.region, parseIsoDate(iso(first)));
      const holding = on.filter((rule) => !isHoliday || !rule.end || isSingle(rule));
      (early && !single ? said.beforeHolidays : said.rules).push(...stretchRules(schedule, first, last, holding));
    }
  }
  return said;
}

/** What holds on the weekdays of a stretch, those that are alike as one rule. */
function stretchRules(schedule: Schedule, first: number, last: number, on: SpecialRule[]): string[] {
  const groups = new Map<string, { days: DayOfWeek[]; rules: SpecialRule[] }>();
  const only = first === last && first > 1e4 ? DAYS[weekdayOf(parseIsoDate(iso(first)))] : undefined;
  for (const day of DAYS) {
    if (only && day !== only) continue;
    const rules = on.filter((rule) => isSingle(rule) || weekdaysOf(schedule, rule).includes(day));
    if (!rules.length) continue;
    const key = on.map((rule) => Number(rules.includes(rule))).join('');
    if (!groups.has(key)) groups.set(key, { days: [], rules });
    groups.get(key)!.days.push(day);
  }
  return [...groups.values()].map(({ days, rules }) => {
    const when = join(dates(first, last), only ? '' : daysOf(days, first, last));
    const open = rules.filter(({ end }) => end);
    if (!open.length) return join(when, 'off', quoted(rules.find(({ entry }) => entry.name)?.entry.name));
    if (open.length < rules.length) return join(when, 'unknown');
    return hoursRules(open.map((slot) => [when, slot]));
  });
}

/** The weekdays on which an exception counts. */
function weekdaysOf({ regular }: Schedule, { end, entry: { dayOfWeek } }: SpecialRule): readonly DayOfWeek[] {
  if (dayOfWeek ?? !end) return dayOfWeek ?? DAYS;
  const open = regular?.length ? regular.flatMap(({ entry }) => entry.dayOfWeek) : DAYS.slice(0, 5);
  return DAYS.filter((day) => open.includes(day));
}

/**
 * Times of a range hold where it is open anyway, and on no holiday: only weeks that are all alike can say so, and a place whose
 * holidays are known.
 */
export function isSayable({ regular, required, hours }: Schedule, rule: SpecialRule): boolean {
  if (!rule.end || isSingle(rule)) return true;
  const hasWeek = Boolean(regular?.length);
  const isKnown = hasWeek ? regular!.some(({ period }) => period < 2) : Boolean(regular) && !required;
  if (!isKnown && hours.publicHolidays !== 'open') return false;
  const isPlain = ({ period, entry }: Rule<OpeningHours>) =>
    !period && !entry.weekOfMonth?.length && !entry.isoWeek && !entry.everyWeeks;
  return Boolean(rule.entry.dayOfWeek) || !hasWeek || regular!.every(isPlain);
}

type SpecialRule = Rule<SpecialOpeningHours>;

type Stretch = [first: number, last: number, rules: SpecialRule[]];

function stretches(rules: SpecialRule[], yearly: boolean): Stretch[] {
  const day = (key: number) => parseIsoDate(iso(yearly ? 2024e4 + key : key));
  const key = (at: number) => Number(isoDate(at).replace(/-/g, '')) % (yearly ? 1e4 : 1e8);
  const [newYear, lastDay] = [day(101), day(1231)];
  // A yearly range over the turn of the year is two.
  const ranges = rules.flatMap((rule) =>
    rule.first <= rule.last
      ? [{ from: day(rule.first), to: day(rule.last), rule }]
      : [
          { from: newYear, to: day(rule.last), rule },
          { from: day(rule.first), to: lastDay, rule },
        ],
  );
  const edges = [...new Set(ranges.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
  const found: { from: number; to: number; on: SpecialRule[] }[] = [];
  edges.slice(0, -1).forEach((from, index) => {
    const to = edges[index + 1]! - 1;
    const on = ranges.filter((range) => range.from <= from && to <= range.to).map(({ rule }) => rule);
    if (on.length) found.push({ from, to, on });
  });
  const [head, tail] = [found[0], found[found.length - 1]];
  if (
    yearly &&
    head &&
    tail &&
    head !== tail &&
    head.from === newYear &&
    tail.to === lastDay &&
    same(head.on, tail.on)
  ) {
    tail.to = head.to;
    found.shift();
  }
  return found.map(({ from, to, on }) => [key(from), key(to), on]);
}

const same = (a: unknown[], b: unknown[]) => a.length === b.length && a.every((item) => b.includes(item));
