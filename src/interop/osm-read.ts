/** A value of OpenStreetMap's `opening_hours` tag as hours of ours. */
import { WEEKDAYS } from '../model/hours/rules.ts';
import type { Hours } from '../model/hours/schedule.ts';
import type { Problem } from '../model/schema/problem.ts';
import type { Mode, OpeningHours, SpecialOpeningHours } from '../model/schema/schema.ts';
import { parseOsm, Unreadable, type OsmRule } from './osm-parse.ts';
import {
  keysOf,
  rankOf,
  rankOfRange,
  gives,
  isApart,
  weekdaysOf,
  timesOf,
  rangeOf,
  datesOf,
  namesOf,
  nameOf,
  shareDay,
  equalDays,
  isSingleDate,
  isoOf,
  isFirst,
  isLast,
  shifted,
  weekdayAt,
  equal,
  validityOf,
  overlaps,
} from './osm-ranges.ts';
import { COMMENTS, FIRST_DATE, LAST_DATE } from './osm-words.ts';

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

/**
 * What was understood so far. In OSM a later rule replaces the earlier ones on its days; with us the narrower period does, and
 * exceptions do. What replaces otherwise is not read.
 */
class Reading {
  readonly problems: Problem[] = [];
  #regular: OpeningHours[] | undefined;
  #special: SpecialOpeningHours[] = [];
  #closed: Hours['temporarilyClosed'];
  #holidays: 'open' | 'closed' = 'open';
  #any = false;
  /** Dates and weekdays that a rule has emptied or replaced: what follows may add to it. */
  #emptied = new Set<string>();
  /** The ends of all periods, beyond which nothing is known. */
  #unknown = { before: false, after: false };
  #cut = false;
  /** What is said of the time before and after all periods: by appointment, or not known. */
  #required: boolean | undefined;

  add(rule: OsmRule, following: OsmRule[]): void {
    const everyDay = !rule.weekdays.length && !rule.isoWeek;
    const bare = everyDay && !rule.ranges.length && !rule.holidays && !rule.times.length;
    const off = rule.state === 'off';
    const isCut = off && rule.times.length > 0;
    const closes = off && !isCut && (bare || (everyDay && !following.length));
    // Nothing may follow what closes the place altogether, and only that what closes a part of its days.
    if (this.#closed || (this.#cut && !isCut && !closes)) throw new Unreadable(rule.text);
    if (rule.holidays) this.#addHolidays(rule);
    else if (isCut) this.#addCut(rule);
    else if (bare && rule.state === 'unknown' && !this.#any && !rule.comment) this.#regular = undefined;
    else if (bare && off && !rule.additional) this.#addOff(rule, following);
    else if (rule.ranges.length && this.#any && this.#isUnknownEnd(rule)) this.#addUnknownEnd(rule);
    else if (rule.ranges.length && this.#any && this.#isSpecial(rule, following)) this.#addSpecial(rule, following);
    else this.#addRegular(rule);
    this.#any = true;
  }

  hours(): Partial<Hours> {
    this.#settleEnds();
    // It would make all hours by appointment.
    const walkIn = [...(this.#regular ?? []), ...this.#special].some(({ opens, mode }) => opens && !mode);
    if (this.#required && walkIn) throw new Unreadable('by appointment');
    return {
      ...(this.#regular && { openingHoursSpecification: this.#regular }),
      ...(this.#special.length && { specialOpeningHoursSpecification: this.#special }),
      publicHolidays: this.#holidays,
      ...(this.#required && { appointment: { required: true } }),
      ...(this.#closed && { temporarilyClosed: this.#closed }),
    };
  }

  /** Of a rule with dates: whether it is an exception with us; the others are regular hours that last for a time. */
  #isSpecial(rule: OsmRule, following: OsmRule[]): boolean {
    if (rule.isoWeek || rule.weekdays.some(({ weeks }) => weeks.length)) return false;
    if (!rule.weekdays.length) return true;
    if (rule.state !== 'off') return this.#special.length > 0 || !this.#regular;
    // Emptied for what follows.
    const keys = keysOf(rule);
    return !following.some(
      (other) => other.additional && other.state !== 'off' && keysOf(other).some((key) => keys.includes(key)),
    );
  }

  #addCut(rule: OsmRule): void {
    const named = rule.weekdays.some(({ weeks }) => weeks.length);
    if (!rule.ranges.length || rule.isoWeek || named || rule.additional) throw new Unreadable(rule.text);
    for (const range of rule.ranges) {
      for (const times of rule.times) {
        this.#special.push({ ...datesOf(range), ...namesOf(rule), ...times, mode: 'closed', ...nameOf(rule) });
      }
    }
    this.#cut = true;
  }

  /** All hours last for a time, and before or after it nothing is known. */
  #isUnknownEnd({ state, comment, weekdays, isoWeek, times, ranges }: OsmRule): boolean {
    const isKnown = comment !== undefined && comment !== COMMENTS.appointment;
    if (state !== 'unknown' || isKnown || weekdays.length || isoWeek || times.length) return false;
    const { begin, end } = this.#ends();
    return ranges.every(
      ({ from, through }) =>
        (isFirst(from) && through === shifted(begin, -1)) || (isLast(through) && from === shifted(end, 1)),
    );
  }

  #addUnknownEnd({ ranges, additional, comment, text }: OsmRule): void {
    const required = comment !== undefined;
    if (additional || this.#special.length || (this.#required ?? required) !== required) throw new Unreadable(text);
    this.#required = required;
    for (const { from } of ranges) this.#unknown[isFirst(from) ? 'before' : 'after'] = true;
  }

  /** The first and the last date of regular hours that all last for a time; empty: they don't, or have no such end. */
  #ends(): { begin?: string; end?: string } {
    const regular = this.#regular ?? [];
    if (!regular.length || regular.some((entry) => rankOf(entry) < 2)) return {};
    const begins = regular.map(({ validFrom }) => validFrom ?? '');
    const ends = regular.map(({ validThrough }) => validThrough ?? '9999');
    const [begin, end] = [begins.sort()[0]!, ends.sort().pop()!];
    return { ...(begin && { begin }), ...(end !== '9999' && { end }) };
  }

  /** Outside of their time OSM's hours are closed, ours not known: as exceptions of an empty week they mean the same. */
  #settleEnds(): void {
    const { begin, end } = this.#ends();
    const { before, after } = this.#unknown;
    if ((begin === undefined || before) && (end === undefined || after)) return;
    // Not known on one side and closed on the other: ours say one of it for both.
    if (before || after) throw new Unreadable(begin ?? end ?? '');
    const entries = this.#regular!.map(({ weekOfMonth, isoWeek, validFrom, validThrough, ...entry }) => {
      const range = { from: validFrom ?? isoOf(FIRST_DATE), through: validThrough ?? isoOf(LAST_DATE) };
      const others = this.#special.filter(({ mode, opens }) => mode !== 'closed' || !opens);
      if (weekOfMonth ?? isoWeek ?? others.some((other) => overlaps(range, rangeOf(other)))) {
        throw new Unreadable(`${range.from}–${range.through}`);
      }
      const single = range.from === range.through;
      if (single && !entry.dayOfWeek.includes(weekdayAt(range.from))) return [];
      const { dayOfWeek, ...rest } = entry;
      return [{ ...datesOf(range), ...(!single && { dayOfWeek }), ...rest }];
    });
    this.#regular = [];
    this.#special.unshift(...entries.flat());
  }

  #addHolidays(rule: OsmRule): void {
    if (rule.state !== 'off' || rule.times.length || rule.ranges.length || rule.isoWeek || rule.additional) {
      throw new Unreadable(rule.text);
    }
    // A special day before it would be closed by it, in ours it wins.
    if (this.#special.some((entry) => entry.opens && isSingleDate(entry))) throw new Unreadable(rule.text);
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
    else if (!this.#addsUp(rule)) throw new Unreadable(rule.text);
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

  /** Takes the rule's days from what was said of them before; what a narrower period replaces may stay. */
  #replace(rule: OsmRule): void {
    const ranges = rule.ranges.length ? rule.ranges : [undefined];
    for (const { day, weeks } of weekdaysOf(rule)) {
      const name = WEEKDAYS[day]!;
      const before = (this.#regular ?? []).filter(({ dayOfWeek }) => dayOfWeek.includes(name));
      const conditional = Boolean(rule.ranges.length || rule.isoWeek || weeks.length);
      if (!conditional) for (const entry of before) entry.dayOfWeek = entry.dayOfWeek.filter((other) => other !== name);
      else if (before.some((entry) => ranges.some((range) => !gives(entry, range)))) throw new Unreadable(rule.text);
    }
    for (const key of keysOf(rule)) this.#emptied.add(key);
    this.#regular = this.#regular?.filter(({ dayOfWeek }) => dayOfWeek.length);
  }

  /** Whether what a rule adds to is added to with us as well: wider hours would give way, narrower ones stay alone. */
  #addsUp(rule: OsmRule): boolean {
    const ranges = rule.ranges.length ? rule.ranges : [undefined];
    const emptied = keysOf(rule).every((key) => this.#emptied.has(key));
    return weekdaysOf(rule).every(({ day }) =>
      (this.#regular ?? [])
        .filter(({ dayOfWeek }) => dayOfWeek.includes(WEEKDAYS[day]!))
        .every((entry) =>
          ranges.every((range) => {
            const difference = rankOf(entry) - rankOfRange(range);
            return !difference || (difference < 0 && emptied) || isApart(entry, range);
          }),
        ),
    );
  }

  #addSpecial(rule: OsmRule, following: OsmRule[]): void {
    const off = rule.state === 'off';
    if (off && rule.additional) throw new Unreadable(rule.text);
    for (const range of rule.ranges) {
      const yearly = range.from.startsWith('--');
      const single = !yearly && range.from === range.through;
      const named = namesOf(rule);
      if (!off && single && following.some(({ holidays }) => holidays)) throw new Unreadable(rule.text);
      // With us the times of a range hold on no holiday; theirs do if they stand behind.
      if (!off && !single && this.#holidays === 'closed') throw new Unreadable(rule.text);
      const overlapping = this.#special.filter(
        (entry) => overlaps(range, rangeOf(entry)) && shareDay(named.dayOfWeek, entry.dayOfWeek),
      );
      const replaced = overlapping.some(({ validFrom }) => yearly || !validFrom.startsWith('--'));
      const open = yearly ? {} : validityOf(range);
      if (off && !yearly && (replaced || !open.validFrom || !open.validThrough)) {
        // Only a temporary closure is stronger than a special day of the same kind, or has an open end.
        if (following.length || rule.ranges.length > 1 || rule.weekdays.length) throw new Unreadable(rule.text);
        this.#closed = { ...open, ...(rule.comment && { reason: rule.comment }) };
        continue;
      }
      const same = overlapping.filter((entry) => entry.validFrom.startsWith('--') === yearly);
      const joins =
        rule.additional &&
        same.length > 0 &&
        same.every((entry) => entry.opens && equal(range, rangeOf(entry)) && equalDays(named, entry));
      if (rule.additional ? !joins : replaced) throw new Unreadable(rule.text);
      const dates = datesOf(range);
      // Named, or they would hold only where it is open anyway.
      const days = single || off ? named : { dayOfWeek: named.dayOfWeek ?? [...WEEKDAYS] };
      if (off) this.#special.push({ ...dates, ...named, ...nameOf(rule) });
      else
        for (const times of timesOf(rule)) this.#special.push({ ...dates, ...days, ...times, ...this.#manner(rule) });
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
