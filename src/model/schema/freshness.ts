/** How long a check of a fact holds before a person should look at it again. */
import { dayNumber } from '../calendar/civil-date.ts';

/** Months after which a property of a place is to be checked again. What is not named here is no fact that ages by itself. */
export const CHECK_MONTHS = {
  openingHoursSpecification: 3,
  contactPoint: 6,
  address: 12,
  availableLanguage: 12,
} as const;

export type AgingProperty = keyof typeof CHECK_MONTHS;

/** The properties of CHECK_MONTHS, and when a person checked them: the whole (`checked`), and some of it later (`checkedOf`). */
export type Aging = Partial<Record<AgingProperty, unknown>> & {
  checked: string | null;
  checkedOf?: Readonly<Record<string, string>>;
};

/** The day on which a property was checked last, "2026-06-03"; null: never. */
export const checkedOn = ({ checked, checkedOf }: Aging, property: AgingProperty): string | null => {
  const own = checkedOf?.[property];
  return own && (!checked || own > checked) ? own : checked;
};

/** The day, counted since 1970, until which a check on a date holds. */
export function dueDay(checked: string, property: AgingProperty): number {
  const [year, month, day] = checked.split('-').map(Number);
  return dayNumber(year!, month! + CHECK_MONTHS[property], day!);
}

/** The day, counted since 1970, on which something of a place is to be checked again; Infinity: nobody ever checked it. */
export function firstDueDay(place: Aging): number {
  let first = Infinity;
  if (!place.checked) return first;
  for (const property of Object.keys(CHECK_MONTHS) as AgingProperty[]) {
    if (place[property]) first = Math.min(first, dueDay(checkedOn(place, property)!, property));
  }
  return first;
}

/** Whether a day, counted since 1970, is over: in UTC, for an hour or two are nothing beside months. */
export const isAfter = (day: number, now: Date): boolean => (day + 1) * 864e5 <= +now;

/** Whether somebody should have checked the facts of a place again by now. One that nobody ever checked says so itself. */
export const isOverdue = (place: Aging, now: Date): boolean => isAfter(firstDueDay(place), now);
