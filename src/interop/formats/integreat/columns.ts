/**
 * The columns of the table from which Integreat's command `import_pois_from_csv` (integreat-cms) makes locations. It asks for all of
 * them. Integreat has no such table of events: those come from calendars (iCalendar).
 */
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const GENERAL = [
  ...['name', 'street_address', 'postal_code', 'city', 'country', 'latitude', 'longitude', 'location_on_map'],
  ...['website', 'email', 'phone_number', 'appointment_url', 'category', 'barrier_free', 'temporarily_closed'],
];

const OF_A_DAY = ['start', 'end', 'all_day', 'closed', 'appointment_only'];

export const COLUMNS: readonly string[] = [
  ...GENERAL,
  ...DAYS.flatMap((day) => OF_A_DAY.map((each) => `${day}_${each}`)),
];
