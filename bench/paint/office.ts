/**
 * The data that the hand-written card and the one in plain Lit have inside, and what their author works out of it: by the
 * reader's own clock, in one language, without holidays or exceptions.
 */
import type { DirectoryDocument, Place } from '../../src/model/schema/schema.ts';

/** Put in by the bundler, see peers.ts. */
declare const CARD: {
  styles: string;
  office: Place;
  documents: DirectoryDocument[];
  icons: Record<'phone' | 'route' | 'pin' | 'paper' | 'chevron' | 'contactCard' | 'open' | 'closed', string>;
};

export const { styles, office, documents, icons } = CARD;

export const german = (text: Place['name'] | undefined): string => (typeof text === 'string' ? text : (text?.de ?? ''));

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const NAMES = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

const hoursOn = (day: number) =>
  office.openingHoursSpecification?.find(({ dayOfWeek }) => dayOfWeek.includes(DAYS[day]!));

/** "9:00" of "09:00". */
const shortTime = (time: string) => time.replace(/^0/, '');
const dayOf = (now: Date) => (now.getDay() + 6) % 7;

export type OpenNow = { open: boolean; state: string; next: string; time: string };

export function openNow(now: Date): OpenNow | undefined {
  const time = now.toTimeString().slice(0, 5);
  for (let ahead = 0; ahead < 8; ahead++) {
    const day = (dayOf(now) + ahead) % 7;
    const hours = hoursOn(day);
    if (!hours || (!ahead && time >= hours.closes)) continue;
    if (!ahead && time >= hours.opens)
      return { open: true, state: 'Geöffnet', next: 'Bis', time: shortTime(hours.closes) };
    const when = ahead ? NAMES[day]! : 'heute';
    return { open: false, state: 'Geschlossen', next: `Öffnet ${when} um`, time: shortTime(hours.opens) };
  }
  return undefined;
}

export type WeekRow = { days: string; today: boolean; opens?: string; closes?: string };

/** Days in a row that have the same hours stand in one line, today in its own. */
export function week(now: Date): WeekRow[] {
  const rows: WeekRow[] = [];
  const today = dayOf(now);
  for (let from = 0, to: number; from < 7; from = to + 1) {
    const hours = hoursOn(from);
    for (to = from; to < 6 && hoursOn(to + 1) === hours && to !== today && to + 1 !== today; to++);
    const days = to === from ? NAMES[from]! : `${NAMES[from]} ${to - from > 1 ? 'bis' : 'und'} ${NAMES[to]}`;
    const times = { opens: hours && shortTime(hours.opens), closes: hours && shortTime(hours.closes) };
    rows.push({ days, today: from === today, ...times });
  }
  return rows;
}

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** "Deutsch · 14. April 2014 · vielleicht veraltet · auf Anfrage" */
export function wayOfDocument({ inLanguage, datePublished = '', status }: DirectoryDocument): string {
  const [year, month, day] = datePublished.split('-');
  const date = day ? `${Number(day)}. ${MONTHS[Number(month) - 1]} ${year}` : datePublished;
  return [inLanguage && 'Deutsch', date, status === 'stale' && 'vielleicht veraltet', 'auf Anfrage']
    .filter(Boolean)
    .join(' · ');
}

/** The number that another source gives. */
export const conflict = german(office.conflicts?.[0]?.value);

export const place = `${office.address?.streetAddress}, ${office.address?.postalCode} ${office.address?.addressLocality}`;
export const mapLink = `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
/** "tel:+494921871779" of "04921 87-1779". */
export const telLink = (telephone = '') => `tel:+49${telephone.replace(/\D/g, '').slice(1)}`;
