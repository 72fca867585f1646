/** A value of OpenStreetMap's `opening_hours` tag as hours of ours. */
import { WEEKDAYS } from '../hours/schedule.ts';
import type { Mode, OpeningHours, SpecialOpeningHours } from '../schema/schema.ts';
import type { Hours } from '../hours/schedule.ts';
import type { Problem } from '../schema/problem.ts';
import { parseOsm, Unreadable, type DateRange, type OsmRule } from './parse.ts';
import { FIRST_DATE, LAST_DATE } from './words.ts';

/**
 * The hours that the value means, without a zone and a region; none, and a problem, where a part of it has no counterpart: hours
 * read by half would be wrong. A holiday that the value does not name is a day like any other there, so it is here.
 */
export function fromOsm(value: string): { hours: Partial<Hours>; problems: Problem[] } {
  try {
    const reading = new Reading();
    const rules = parseOsm(value);
    rules.forEach((rule, index) => reading.add(rule, rules.slice(index + 1)));
    return { hours: reading.hours(), problems: reading.problems };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const part = error.message.trim();
    const wrong = part ? `„${part}“ hat in unseren Öffnungszeiten keine Entsprechung` : 'Der Wert ist leer';
    const message = `${wrong}. Es wurde nichts übernommen.`;
    return { hours: {}, problems: [{ path: 'opening_hours', message, severity: 'error' }] };
  }
}

/** What was understood so far. In OSM a later rule replaces the earlier ones on its days; ours know no such order. */
class Reading {
  readonly problems: Problem[] = [];
  #regular: OpeningHours[] | undefined;
  #special: SpecialOpeningHours[] = [];
  #closed: Hours['temporarilyClosed'];
  #holidays: 'open' | 'closed' = 'open';
  #any = false;

  add(rule: OsmRule, following: OsmRule[]): void {
    const everyDay = !rule.weekdays.length && !rule.isoWeek;
    const bare = everyDay && !rule.ranges.length && !rule.holidays && !rule.times.length;
    // Nothing may follow what closes the place altogether.
    if (this.#closed) throw new Unreadable(rule.text);
    if (rule.holidays) this.#addHolidays(rule);
    else if (bare && rule.state === 'unknown' && !this.#any && !rule.comment) this.#regular = undefined;
    else if (bare && rule.state === 'off' && !rule.additional) this.#addOff(rule, following);
    else if (everyDay && rule.ranges.length && this.#any) this.#addSpecial(rule, following);
    else this.#addRegular(rule);
    this.#any = true;
  }

  hours(): Partial<Hours> {
    return {
      ...(this.#regular && { openingHoursSpecification: this.#regular }),
      ...(this.#special.length && { specialOpeningHoursSpecification: this.#special }),
      publicHolidays: this.#holidays,
      ...(this.#closed && { temporarilyClosed: this.#closed }),
    };
  }

  #addHolidays(rule: OsmRule): void {
    if (rule.state !== 'off' || rule.times.length || rule.ranges.length || rule.isoWeek || rule.additional) {
      throw new Unreadable(rule.text);
    }
    // A special day before it would be closed by it, in ours it wins.
    if (this.#special.some(({ opens }) => opens)) throw new Unreadable(rule.text);
    this.#holidays = 'closed';
    if (rule.weekdays.length) {
      this.#regular ??= [];
      this.#replace(rule);
    }
    this.#loseComment(rule);
  }

  #addOff(rule: OsmRule, following: OsmRule[]): void {
    if (!this.#any) {
      this.#regular = [];
      this.#loseComment(rule);
    } else if (following.length === 0) {
      this.#closed = { ...(rule.comment && { reason: rule.comment }) };
    } else {
      throw new Unreadable(rule.text);
    }
  }

  #addRegular(rule: OsmRule): void {
    const off = rule.state === 'off';
    if (this.#special.length || (this.#holidays === 'closed' && !off) || (off && rule.additional)) {
      throw new Unreadable(rule.text);
    }
    if (this.#any && !this.#regular) throw new Unreadable(rule.text);
    this.#regular ??= [];
    if (!rule.additional) this.#replace(rule);
    if (off) {
      this.#loseComment(rule);
      return;
    }

    const groups = new Map<string, OpeningHours['dayOfWeek']>();
    for (const { day, weeks } of weekdaysOf(rule)) {
      const key = JSON.stringify(weeks);
      groups.set(key, [...(groups.get(key) ?? []), WEEKDAYS[day]!]);
    }
    for (const [weeks, dayOfWeek] of groups) {
      const weekOfMonth = JSON.parse(weeks) as OpeningHours['weekOfMonth'] & object;
      for (const range of rule.ranges.length ? rule.ranges : [undefined]) {
        for (const times of timesOf(rule)) {
          this.#regular.push({
            dayOfWeek: [...new Set(dayOfWeek)],
            ...times,
            ...(weekOfMonth.length && { weekOfMonth }),
            ...(rule.isoWeek && { isoWeek: rule.isoWeek }),
            ...(range && validityOf(range)),
            ...this.#manner(rule),
          });
        }
      }
    }
  }

  /** Takes the rule's days from what was said of them before. */
  #replace(rule: OsmRule): void {
    const conditional = Boolean(rule.ranges.length || rule.isoWeek);
    for (const { day, weeks } of weekdaysOf(rule)) {
      const name = WEEKDAYS[day]!;
      const before = (this.#regular ?? []).filter(({ dayOfWeek }) => dayOfWeek.includes(name));
      if (before.length && (conditional || weeks.length)) throw new Unreadable(rule.text);
      for (const entry of before) entry.dayOfWeek = entry.dayOfWeek.filter((other) => other !== name);
    }
    this.#regular = this.#regular?.filter(({ dayOfWeek }) => dayOfWeek.length);
  }

  #addSpecial(rule: OsmRule, following: OsmRule[]): void {
    const off = rule.state === 'off';
    if (off && (rule.times.length || rule.additional)) throw new Unreadable(rule.text);
    if (!off && following.some(({ holidays }) => holidays)) throw new Unreadable(rule.text);
    for (const range of rule.ranges) {
      const yearly = range.from.startsWith('--');
      const overlapping = this.#special.filter((entry) => overlaps(range, rangeOf(entry)));
      const replaced = overlapping.some(({ validFrom }) => yearly || !validFrom.startsWith('--'));
      const open = yearly ? {} : validityOf(range);
      if (off && !yearly && (replaced || !open.validFrom || !open.validThrough)) {
        // Only a temporary closure is stronger than a special day of the same kind, or has an open end.
        if (following.length || rule.ranges.length > 1) throw new Unreadable(rule.text);
        this.#closed = { ...open, ...(rule.comment && { reason: rule.comment }) };
        continue;
      }
      const same = overlapping.filter((entry) => entry.validFrom.startsWith('--') === yearly);
      const joins =
        rule.additional && same.length > 0 && same.every((entry) => entry.opens && equal(range, rangeOf(entry)));
      if (rule.additional ? !joins : replaced) throw new Unreadable(rule.text);
      const dates = { validFrom: range.from, ...(range.through !== range.from && { validThrough: range.through }) };
      if (off) this.#special.push({ ...dates, ...(rule.comment && { name: rule.comment }) });
      else for (const times of timesOf(rule)) this.#special.push({ ...dates, ...times, ...this.#manner(rule) });
    }
  }

  #manner({ state, comment, text }: OsmRule): { mode?: Mode; note?: string } {
    if (state === 'open') return comment ? { note: comment } : {};
    if (/appointment|Vereinbarung|Termin/i.test(comment ?? '')) return { mode: 'appointment' };
    if (/phone|Telefon|telefonisch/i.test(comment ?? '')) return { mode: 'phone' };
    throw new Unreadable(text);
  }

  #loseComment({ comment, text }: OsmRule): void {
    if (!comment) return;
    const message = `Die Bemerkung in „${text}“ lässt sich in unseren Öffnungszeiten nicht angeben und fehlt.`;
    this.problems.push({ path: 'opening_hours', message, severity: 'warning' });
  }
}

const ALL_DAYS = WEEKDAYS.map((_, day) => ({ day, weeks: [] as number[] }));

const weekdaysOf = ({ weekdays }: OsmRule) => (weekdays.length ? weekdays : ALL_DAYS);

const timesOf = ({ times }: OsmRule) => (times.length ? times : [{ opens: '00:00', closes: '24:00' }]);

const rangeOf = ({ validFrom, validThrough = validFrom }: SpecialOpeningHours): DateRange => ({
  from: validFrom,
  through: validThrough,
});

const equal = (a: DateRange, b: DateRange) => a.from === b.from && a.through === b.through;

/** The ends that stand for open ones are left out. */
function validityOf({ from, through }: DateRange): { validFrom?: string; validThrough?: string } {
  const key = (date: string) => Number(date.replace(/-/g, ''));
  return {
    ...(key(from) !== FIRST_DATE && { validFrom: from }),
    ...(key(through) !== LAST_DATE && { validThrough: through }),
  };
}

/** Whether two ranges share a day; one that repeats every year is compared by month and day. */
function overlaps(a: DateRange, b: DateRange): boolean {
  const covers = (range: DateRange, date: string): boolean => {
    if (!range.from.startsWith('--')) {
      if (!date.startsWith('--')) return range.from <= date && date <= range.through;
      const years = [Number(range.from.slice(0, 4)), Number(range.from.slice(0, 4)) + 1];
      return Number(range.through.slice(0, 4)) > years[1]! || years.some((year) => covers(range, year + date.slice(1)));
    }
    const day = `--${date.slice(-5)}`;
    const { from, through } = range;
    return from > through ? day >= from || day <= through : from <= day && day <= through;
  };
  return covers(a, b.from) || covers(b, a.from);
}
