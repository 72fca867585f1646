/** Our hours as a value of OpenStreetMap's `opening_hours` tag. */
import { isoDate, parseIsoDate } from '../model/calendar/civil-date.ts';
import type { Rule } from '../model/hours/rules.ts';
import { scheduleOf, type Hours, type Schedule } from '../model/hours/schedule.ts';
import type { Problem } from '../model/schema/problem.ts';
import type { OpeningHours, SpecialOpeningHours, Text } from '../model/schema/schema.ts';
import { isSayable, specialRules } from './osm-exceptions.ts';
import { dates, daysOf, hoursRules, iso, join, NO_FIRST, quoted, times, weekdayList } from './osm-say.ts';
import { COMMENTS } from './osm-words.ts';

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

function selector({ first, last, entry: { dayOfWeek, weekOfMonth, isoWeek } }: Rule<OpeningHours>): string {
  const bounded = first !== NO_FIRST || last < Infinity;
  const weeks = weekOfMonth?.length ? `[${weekOfMonth.join(',')}]` : '';
  return join(
    bounded ? dates(first, last) : '',
    isoWeek && (isoWeek === 'odd' ? 'week 01-53/2' : 'week 02-52/2'),
    weekdayList(dayOfWeek, weeks),
  );
}
