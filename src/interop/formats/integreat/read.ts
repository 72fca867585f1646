/** Integreat's table of locations as places. */
import { WEEKDAYS } from '../../../model/hours/rules.ts';
import type { OpeningHours } from '../../../model/schema/schema.ts';
import { csvRows } from '../csv.ts';
import { Fields, Unread } from '../fields.ts';
import { FormatError, type Read } from '../format.ts';
import { type PartEntry, present } from '../part.ts';
import { DAYS } from './columns.ts';

/** Throws a FormatError where the columns are others. */
export function readIntegreat(text: string): Read {
  const [head = [], ...rows] = csvRows(text);
  const columns = head.map((each) => each.trim());
  const missing = ['name', 'street_address', 'monday_start'].filter((each) => !columns.includes(each));
  if (missing.length > 0)
    throw new FormatError(
      `Das ist keine Tabelle für Integreat: Es fehlt die Spalte ${missing.map((each) => `„${each}“`).join(', ')}.`,
    );
  const unread = new Unread();
  const places = rows.map((cells) => {
    const row = Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
    return placeIn(new Fields(row, '', row.name ?? '', unread));
  });
  return { part: { places }, left: unread.left() };
}

const isYes = (value: string | undefined): boolean => /^(y|yes|t|true|on|1)$/i.test(value ?? '');

function placeIn(fields: Fields): PartEntry {
  const address = present({
    streetAddress: fields.text('street_address'),
    postalCode: fields.text('postal_code'),
    addressLocality: fields.text('city'),
  });
  const country = fields.text('country');
  if (country && !/^(deutschland|germany|de)$/i.test(country)) fields.unread('country', country);
  const [latitude, longitude] = [fields.number('latitude'), fields.number('longitude')];
  const contact = present({ telephone: fields.text('phone_number'), email: fields.text('email') });
  const booking = fields.text('appointment_url');
  const barrierFree = fields.text('barrier_free');
  const isClosed = isYes(fields.text('temporarily_closed'));
  const { hours, required } = weekIn(fields);
  const found = present({
    name: fields.text('name'),
    address: Object.keys(address).length > 0 ? address : undefined,
    geo: latitude === undefined || longitude === undefined ? undefined : { latitude, longitude },
    url: fields.text('website'),
    contactPoint: Object.keys(contact).length > 0 ? [contact] : undefined,
    openingHoursSpecification: hours,
    appointment: booking || required ? present({ required, url: booking }) : undefined,
    temporarilyClosed: isClosed ? {} : undefined,
    accessibility: barrierFree ? { wheelchair: isYes(barrierFree) ? 'yes' : 'no' } : undefined,
  });
  fields.rest(['location_on_map']);
  return found;
}

/** `required`: every day is by appointment, as far as there are any. */
function weekIn(fields: Fields): { hours: OpeningHours[]; required: boolean } {
  const hours: OpeningHours[] = [];
  let byAppointment = 0;
  let days = 0;
  DAYS.forEach((day, i) => {
    const take = (name: string) => fields.text(`${day}_${name}`);
    const [start, end, allDay, appointment] = [
      take('start'),
      take('end'),
      isYes(take('all_day')),
      isYes(take('appointment_only')),
    ];
    take('closed');
    if (appointment) byAppointment++;
    if (!(start && end) && !allDay && !appointment) {
      if (start ?? end) fields.unread(`${day}_start`, start ?? end);
      return;
    }
    days++;
    if (!(start && end) && !allDay) return;
    const [opens, closes] = allDay ? ['00:00', '24:00'] : [start!, end === '23:59' ? '24:00' : end!];
    const mode = appointment ? ({ mode: 'appointment' } as const) : {};
    const same = hours.find((each) => each.opens === opens && each.closes === closes && each.mode === mode.mode);
    if (same) same.dayOfWeek.push(WEEKDAYS[i]!);
    else hours.push({ dayOfWeek: [WEEKDAYS[i]!], opens, closes, ...mode });
  });
  // Days by appointment without a time: the whole place is.
  return { hours, required: byAppointment > 0 && byAppointment === days && hours.length === 0 };
}
