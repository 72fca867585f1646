/** Hours as schema.org's entries, each for itself, and back; json-ld-hours.ts says instead what holds on the dates of a year. */
import { WEEKDAYS } from '../../../model/hours/rules.ts';
import type { DayOfWeek, OpeningHours, Place, SpecialOpeningHours } from '../../../model/schema/schema.ts';
import { fromOsm } from '../../osm.ts';
import { Fields } from '../fields.ts';
import { present } from '../part.ts';
import { textIn, textOut } from './texts.ts';

type Timed = Pick<
  Place,
  | 'openingHoursSpecification'
  | 'specialOpeningHoursSpecification'
  | 'publicHolidays'
  | 'temporarilyClosed'
  | 'appointment'
>;

const CLOSED = { opens: '00:00', closes: '00:00' };

const isYearly = ({ validFrom, validThrough }: { validFrom?: string; validThrough?: string }): boolean =>
  [validFrom, validThrough].some((date) => date?.startsWith('--'));

/** What schema.org's words mean as well: one may simply come, every week, for good or between two dates. */
const isPlain = (entry: OpeningHours): boolean =>
  (entry.mode ?? 'walk-in') === 'walk-in' &&
  !entry.weekOfMonth?.length &&
  !entry.isoWeek &&
  !entry.everyWeeks &&
  !isYearly(entry);

/** Of everything that can be said so; what it is not, is left out, for it would be read as open. */
export function hoursOut({ appointment, temporarilyClosed, publicHolidays, ...hours }: Timed): object {
  const plain = appointment?.required ? [] : (hours.openingHoursSpecification ?? []).filter(isPlain);
  const always = plain.filter(({ validFrom, validThrough }) => !validFrom && !validThrough);
  const dated = plain.filter((entry) => !always.includes(entry));
  // With us the narrower replaces; there, only special hours do.
  const replacing = always.length > 0 ? dated.filter(({ validFrom, validThrough }) => validFrom && validThrough) : [];
  const regular = always.length > 0 ? always : dated;
  const special = (hours.specialOpeningHoursSpecification ?? []).filter(
    ({ mode, opens, ...entry }) =>
      !isYearly(entry) && (!opens || (!appointment?.required && (mode ?? 'walk-in') === 'walk-in')),
  );
  const openDays = WEEKDAYS.filter((day, i) =>
    hours.openingHoursSpecification?.length
      ? hours.openingHoursSpecification.some(({ dayOfWeek }) => dayOfWeek.includes(day))
      : i < 5,
  );
  const closed = temporarilyClosed && { ...temporarilyClosed, name: temporarilyClosed.reason };
  return present({
    openingHoursSpecification: regular.map((entry) => specification(entry)),
    specialOpeningHoursSpecification: [
      ...(regular.length > 0 && publicHolidays !== 'open' ? [specification({ dayOfWeek: ['PublicHolidays'] })] : []),
      ...replacing.map((entry) => specification(entry)),
      ...special.map(({ validThrough, ...entry }) => {
        const end = validThrough ?? entry.validFrom;
        const dayOfWeek = entry.dayOfWeek ?? (entry.opens && end !== entry.validFrom ? openDays : undefined);
        return specification({ ...entry, dayOfWeek, validThrough: end });
      }),
      ...(closed ? [specification(closed)] : []),
    ],
  });
}

type Entry = Partial<Pick<SpecialOpeningHours, 'validFrom' | 'validThrough' | 'opens' | 'closes' | 'note' | 'name'>> & {
  dayOfWeek?: readonly string[];
};

const specification = ({ dayOfWeek, validFrom, validThrough, opens, closes, note, name }: Entry): object =>
  present({
    '@type': 'OpeningHoursSpecification',
    name: textOut(name),
    description: textOut(note),
    dayOfWeek: dayOfWeek && [...dayOfWeek],
    ...{ validFrom, validThrough },
    // No program reads 24:00.
    ...(opens && closes ? { opens, closes: closes === '24:00' ? '23:59' : closes } : CLOSED),
  });

/** The hours of a place or of a contact, as far as our hours have words for them. */
export function hoursIn(fields: Fields, regularName = 'openingHoursSpecification'): Partial<Timed> {
  const regular: OpeningHours[] = [];
  const special: SpecialOpeningHours[] = [];
  const found: Partial<Timed> = {};
  const add = (written: unknown, isSpecial: boolean, where: string): void => {
    const entry = fields.of(written, where);
    const days = entry.list('dayOfWeek').map(dayOf);
    const [opens, closes] = [timeOf(entry.text('opens')), timeOf(entry.text('closes'))];
    const [validFrom, validThrough] = [entry.text('validFrom')?.slice(0, 10), entry.text('validThrough')?.slice(0, 10)];
    const [name, note] = [textIn(entry.take('name')), textIn(entry.take('description'))];
    entry.rest(['@type', '@id']);
    const isClosed = !opens || !closes || (opens === '00:00' && closes === '00:00');
    const dates = present({ validFrom, validThrough });
    const dayOfWeek = WEEKDAYS.filter((day) => days.includes(day));
    const times = { opens: opens!, closes: closes === '23:59' ? '24:00' : closes! };
    if (days.includes('PublicHolidays') && dayOfWeek.length === 0) {
      if (isClosed) found.publicHolidays = 'closed';
      else entry.unread('dayOfWeek', 'PublicHolidays');
    } else if (isClosed) {
      if (validFrom && validThrough)
        special.push(present({ ...dates, validFrom, ...(dayOfWeek.length > 0 && { dayOfWeek }), note, name }));
      else if (isSpecial) found.temporarilyClosed = present({ ...dates, reason: name });
    } else if (isSpecial && validFrom) {
      special.push(present({ ...dates, validFrom, ...(dayOfWeek.length > 0 && { dayOfWeek }), ...times, note, name }));
    } else if (days.some((day) => day === undefined)) {
      entry.unread('dayOfWeek', written);
    } else {
      regular.push(present({ dayOfWeek: dayOfWeek.length > 0 ? dayOfWeek : [...WEEKDAYS], ...times, ...dates, note }));
      if (name !== undefined) entry.unread('name', name);
    }
  };
  for (const each of fields.list(regularName)) add(each, false, regularName);
  for (const each of fields.list('specialOpeningHoursSpecification'))
    add(each, true, 'specialOpeningHoursSpecification');
  const words = fields.list('openingHours').map(String);
  if (words.length > 0 && regular.length === 0) {
    const { hours, problems } = fromOsm(words.join('; '));
    if (problems.length > 0) fields.unread('openingHours', words.join('; '));
    // They say nothing of holidays.
    regular.push(...(hours.openingHoursSpecification ?? []));
  }
  return {
    ...(regular.length > 0 && { openingHoursSpecification: regular }),
    ...(special.length > 0 && { specialOpeningHoursSpecification: special }),
    ...found,
  };
}

/** "Monday" of whatever address or short form schema.org's users write. */
function dayOf(written: unknown): DayOfWeek | 'PublicHolidays' | undefined {
  const name = String(written).replace(/^.*[/:#]/, '');
  if (name === 'PublicHolidays') return name;
  return WEEKDAYS.find((day) => day === name || (name.length === 2 && day.startsWith(name)));
}

const timeOf = (written: string | undefined): string | undefined => /^(\d\d:\d\d)/.exec(written ?? '')?.[1] ?? written;
