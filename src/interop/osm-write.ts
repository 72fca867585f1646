/** Our hours as a value of OpenStreetMap's `opening_hours` tag. */
import { isoDate, parseIsoDate, weekdayOf } from '../model/calendar/civil-date.ts';
import { holidayOn } from '../model/calendar/holidays.ts';
import { isSingle, MODES, WEEKDAYS as DAYS, type Rule, type Slot } from '../model/hours/rules.ts';
import { scheduleOf, type Schedule } from '../model/hours/schedule.ts';
import type { DayOfWeek, OpeningHours, SpecialOpeningHours, Text } from '../model/schema/schema.ts';
import type { Hours } from '../model/hours/schedule.ts';
import type { Problem } from '../model/schema/problem.ts';
import { COMMENTS, FIRST_DATE, LAST_DATE, MONTHS, WEEKDAYS } from './osm-words.ts';

/**
 * The value, and a problem for everything OSM can't say of it: then the value leaves that out. Rules follow each other from
 * weak to strong, as in OSM the last one decides a day: regular by rank, public holidays, yearly exceptions, one-off ones, parts
 * of a day, closure. Times that hold on no holiday stand before the holidays.
 */
export function toOsm(hours: Hours): { value: string; problems: Problem[] } {
  const schedule = scheduleOf(hours);
  const problems: Problem[] = [];
  const lost = (path: string, message: string) => problems.push({ path, message, severity: 'warning' });
  if (!isReadable(hours, schedule)) {
    const message = 'Die Öffnungszeiten enthalten Fehler und lassen sich deshalb nicht für OpenStreetMap ausgeben.';
    return { value: '', problems: [{ path: 'openingHoursSpecification', message, severity: 'error' }] };
  }

  const regular = schedule.regular?.filter((rule) => !rule.entry.everyWeeks);
  const special = specialRules(schedule);
  const { required } = schedule;
  const rules = [regularRules(regular, required), ...special.beforeHolidays];
  const closesOnHolidays = Boolean(regular?.length) || special.beforeHolidays.length > 0;
  if (closesOnHolidays && hours.publicHolidays !== 'open') rules.push('PH off');
  rules.push(...unknownRules(schedule), ...special.rules);
  for (const { entry, first, last, ...slot } of schedule.cuts) {
    rules.push(join(dates(first, last), daysOf(entry.dayOfWeek, first, last), times(slot), 'off', quoted(entry.name)));
  }
  if (schedule.closed) {
    const { first, last } = schedule.closed;
    const always = first === NO_FIRST && last === Infinity;
    rules.push(join(always ? '' : dates(first, last), 'off', quoted(hours.temporarilyClosed?.reason)));
  }

  hours.openingHoursSpecification?.forEach((entry, index) => {
    const path = `openingHoursSpecification[${index}]`;
    losses(entry, path, lost);
    if (entry.everyWeeks) lost(path, `Die Öffnungszeit alle ${entry.everyWeeks} Wochen ${UNSAID}`);
  });
  hours.specialOpeningHoursSpecification?.forEach((entry, index) => {
    const path = `specialOpeningHoursSpecification[${index}]`;
    losses(entry, path, lost);
    const rule = schedule.special.find((each) => each.entry === entry);
    if (rule && !isSayable(schedule, rule)) lost(path, `Die Ausnahme, die nur an manchen Tagen gilt, ${UNSAID}`);
    if (entry.name && (rule?.end || !quoted(entry.name))) lost(`${path}.name`, `Der Name des Tages ${UNSAID}`);
  });
  if (hours.temporarilyClosed?.reason && !quoted(hours.temporarilyClosed.reason)) {
    lost('temporarilyClosed.reason', `Der Grund der Schließung ${UNSAID}`);
  }
  const overnight = [...(schedule.regular ?? []), ...schedule.special, ...schedule.cuts];
  if (rules.length > 1 && overnight.some(({ end }) => end > 1440)) {
    lost(
      'openingHoursSpecification',
      'Zeiten über Mitternacht enden in OpenStreetMap um 24 Uhr, wenn am Tag darauf ein Feiertag oder eine Ausnahme ist.',
    );
  }
  return { value: rules.join('; '), problems };
}

const UNSAID = 'lässt sich in OpenStreetMap nicht angeben und fehlt in der Ausgabe.';

const NO_FIRST = 1e4;

type Told = { mode?: SpecialOpeningHours['mode']; note?: Text; availableLanguage?: string[] };

function losses(
  { mode = 'walk-in', note, availableLanguage }: Told,
  path: string,
  lost: (p: string, m: string) => void,
) {
  if (note && (mode !== 'walk-in' || !quoted(note))) lost(`${path}.note`, `Der Hinweis zur Öffnungszeit ${UNSAID}`);
  if (availableLanguage?.length) lost(`${path}.availableLanguage`, `Die Sprache dieser Öffnungszeit ${UNSAID}`);
}

function isReadable(
  { openingHoursSpecification, specialOpeningHoursSpecification, temporarilyClosed }: Hours,
  schedule: Schedule,
) {
  return (
    schedule.regular?.length === openingHoursSpecification?.length &&
    schedule.special.length + schedule.cuts.length === (specialOpeningHoursSpecification?.length ?? 0) &&
    Boolean(schedule.closed) === Boolean(temporarilyClosed)
  );
}

/** The entries of each rank, those with a period in place of the wider ones on their days. */
function regularRules(regular: Rule<OpeningHours>[] | undefined, required: boolean | undefined): string {
  const whole = required ? `unknown "${COMMENTS.appointment}"` : '';
  if (!regular) return whole || 'unknown';
  if (!regular.length) return whole || 'off';
  const ranks = [0, 1, 2].map((rank) => regular.filter(({ period }) => period === rank)).filter(({ length }) => length);
  return ranks
    .map((rules, index) => {
      const said = hoursRules(rules.map((rule) => [selector(rule), rule]));
      const heads = [...new Set(rules.map(selector))];
      // Each rule replaces: so the days of several are emptied first.
      return index && heads.length > 1 ? `${heads.map((head) => `${head} off`).join('; ')}, ${said}` : said;
    })
    .join('; ');
}

/** Before the first and after the last one-off period nothing is known. */
function unknownRules({ regular = [], required }: Schedule): string[] {
  if (!regular.length || regular.some(({ period }) => period < 2)) return [];
  const begin = Math.min(...regular.map(({ first, entry }) => (entry.everyWeeks ? NO_FIRST : first)));
  const end = Math.max(...regular.map(({ last }) => last));
  const state = `unknown${required ? ` "${COMMENTS.appointment}"` : ''}`;
  const next = (key: number, days: number) => Number(isoDate(parseIsoDate(iso(key)) + days).replace(/-/g, ''));
  return [
    ...(begin > NO_FIRST ? [join(dates(NO_FIRST, next(begin, -1)), state)] : []),
    ...(end < Infinity ? [join(dates(next(end, 1), Infinity), state)] : []),
  ];
}

/** Additional rules, those whose mode counts most last: each adds its intervals and paints over the ones before. */
function hoursRules(slots: [selector: string, slot: Slot][]): string {
  const groups = new Map<string, { head: string; tail: string; times: string[] }>();
  for (const [head, slot] of [...slots].sort(([, a], [, b]) => b.rank - a.rank)) {
    const tail = modifier(slot);
    const key = `${head}|${tail}`;
    if (!groups.has(key)) groups.set(key, { head, tail, times: [] });
    groups.get(key)!.times.push(times(slot));
  }
  return [...groups.values()].map(({ head, tail, times }) => join(head, times.join(','), tail)).join(', ');
}

function selector({ first, last, entry: { dayOfWeek, weekOfMonth, isoWeek } }: Rule<OpeningHours>): string {
  const bounded = first !== NO_FIRST || last < Infinity;
  const weeks = weekOfMonth?.length ? `[${weekOfMonth.join(',')}]` : '';
  return join(
    bounded ? dates(first, last) : '',
    isoWeek && (isoWeek === 'odd' ? 'week 01-53/2' : 'week 02-52/2'),
    weekdayList(dayOfWeek, weeks),
  );
}

/** "Mo-Th,Sa"; with weeks of the month each day by itself: "Mo[1],Tu[1]". */
function weekdayList(names: DayOfWeek[], weeks: string): string {
  const runs: number[][] = [];
  DAYS.forEach((name, day) => {
    if (!names.includes(name)) return;
    const run = runs[runs.length - 1];
    if (run && !weeks && run[run.length - 1] === day - 1) run.push(day);
    else runs.push([day]);
  });
  const name = (day: number | undefined) => WEEKDAYS[day ?? 0]! + weeks;
  return runs.map((run) => (run.length > 1 ? `${name(run[0])}-${name(run[run.length - 1])}` : name(run[0]))).join(',');
}

/**
 * The exceptions, cut into stretches of days on which the same entries hold: OSM replaces, we add up. Yearly ones first. Where
 * times hold on no holiday, all but those of a single day stand before the holidays, so that their order stays.
 */
function specialRules(schedule: Schedule): { beforeHolidays: string[]; rules: string[] } {
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

/** Weekdays in words, none where all are meant. */
const daysOf = (days: DayOfWeek[] | undefined, first: number, last: number): string =>
  !days || days.length === 7 || (first > 1e4 && first === last) ? '' : weekdayList(days, '');

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
function isSayable({ regular, required, hours }: Schedule, rule: SpecialRule): boolean {
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

/** "2026-12-24" of 20261224. */
const iso = (key: number) => String(key).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');

/** "2026 Dec 24-2027 Jan 06", "Dec 24-Jan 06". */
function dates(first: number, last: number): string {
  if (isWholeYear(first, last)) return `${date(101)}-${date(1231)}`;
  const from = date(first === NO_FIRST ? FIRST_DATE : first);
  const to = date(last === Infinity ? LAST_DATE : last);
  return from === to ? from : `${from}-${to}`;
}

/** A season that ends the day before it begins: evaluators stumble over "Feb 14-Feb 13". */
const isWholeYear = (first: number, last: number) =>
  first < 1e4 && isoDate(parseIsoDate(iso(2024e4 + first)) - 1) === iso((first === 101 ? 2023e4 : 2024e4) + last);

function date(key: number): string {
  const year = Math.floor(key / 1e4);
  const monthDay = `${MONTHS[(Math.floor(key / 100) % 100) - 1] ?? MONTHS[0]} ${two(key % 100 || 1)}`;
  return year ? `${year} ${monthDay}` : monthDay;
}

const times = ({ start, end }: Pick<Slot, 'start' | 'end'>) =>
  `${clock(start)}-${clock(end > 1440 ? end - 1440 : end)}`;

const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const two = (value: number) => String(value).padStart(2, '0');

function modifier({ rank, entry: { note } }: Slot): string {
  const mode = MODES[rank]!;
  if (mode !== 'walk-in') return `unknown "${COMMENTS[mode]}"`;
  return quoted(note) ? `open ${quoted(note)}` : '';
}

/** OSM has one text without a language, and no quotation marks in it. */
function quoted(text: Text | undefined): string {
  return typeof text === 'string' && !text.includes('"') ? `"${text}"` : '';
}

const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ');
