/** Places as Integreat's table of locations. */
import { WEEKDAYS } from '../../../model/hours/rules.ts';
import type { Directory, OpeningHours, Place } from '../../../model/schema/schema.ts';
import { pickText } from '../../../model/schema/text.ts';
import { addable, placesOf } from '../part.ts';
import { COLUMNS, DAYS } from './columns.ts';

export function integreatText(directory: Directory): string {
  const rows = placesOf(directory).map((place) => {
    const cells = cellsOf(directory, place);
    return COLUMNS.map((column) => cell(cells[column] ?? '')).join(',');
  });
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}

const cell = (value: string): string => (/[",\r\n]|^\s|\s$/.test(value) ? `"${value.replace(/"/g, '""')}"` : value);

const absolute = (url: string | undefined): string | undefined => (url && /^https?:/.test(url) ? url : undefined);

function cellsOf({ inLanguage }: Directory, place: Place): Record<string, string | undefined> {
  const { address, geo, accessibility, appointment, temporarilyClosed } = place;
  const contact = place.contactPoint?.find(({ vacant }) => !vacant);
  const wheelchair = accessibility?.wheelchair;
  return {
    name: pickText(place.name, inLanguage, [inLanguage]).value,
    street_address: address?.streetAddress,
    postal_code: address?.postalCode,
    city: address?.addressLocality,
    country: address && 'Deutschland',
    latitude: geo && String(geo.latitude),
    longitude: geo && String(geo.longitude),
    location_on_map: geo ? 'yes' : 'no',
    website: absolute(place.url),
    email: contact?.email,
    phone_number: contact?.telephone,
    appointment_url: absolute(appointment?.url),
    // It knows yes and no; a place that is accessible in part is neither.
    barrier_free: wheelchair === 'limited' ? '' : wheelchair,
    temporarily_closed:
      temporarilyClosed && !temporarilyClosed.validFrom && !temporarilyClosed.validThrough ? 'yes' : 'no',
    ...weekOf(place),
  };
}

/** One time a day, the first; whether by appointment. */
function weekOf({ openingHoursSpecification, appointment }: Place): Record<string, string> {
  const cells: Record<string, string> = {};
  const entries = addable(openingHoursSpecification).filter(isWeekly);
  if (entries.length === 0) return cells;
  DAYS.forEach((day, i) => {
    const own = entries.filter(({ dayOfWeek }) => dayOfWeek.includes(WEEKDAYS[i]!));
    const [first] = [...own].sort((a, b) => a.opens.localeCompare(b.opens));
    if (!first) {
      cells[`${day}_closed`] = 'yes';
      return;
    }
    if (first.opens === '00:00' && first.closes === '24:00') cells[`${day}_all_day`] = 'yes';
    else {
      cells[`${day}_start`] = first.opens;
      cells[`${day}_end`] = first.closes === '24:00' ? '23:59' : first.closes;
    }
    if (first.mode === 'appointment' || appointment?.required) cells[`${day}_appointment_only`] = 'yes';
  });
  return cells;
}

/** What is by telephone only would be read as open. */
const isWeekly = ({
  weekOfMonth,
  isoWeek,
  everyWeeks,
  validFrom,
  validThrough,
  mode,
  opens,
  closes,
}: OpeningHours): boolean =>
  !weekOfMonth?.length && !isoWeek && !everyWeeks && !validFrom && !validThrough && mode !== 'phone' && opens < closes;
