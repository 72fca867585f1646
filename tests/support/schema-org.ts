/** Schema.org's context as far as our data needs it, so that tests ask no server. */
export const SCHEMA_ORG = {
  '@context': {
    '@vocab': 'https://schema.org/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    url: { '@type': '@id' },
    dayOfWeek: { '@type': '@vocab' },
    validFrom: { '@type': 'xsd:date' },
    validThrough: { '@type': 'xsd:date' },
    opens: { '@type': 'xsd:time' },
    closes: { '@type': 'xsd:time' },
  },
} as const;

export type HoursEntry = {
  dayOfWeek?: string[];
  opens: string;
  closes: string;
  validFrom?: string;
  validThrough?: string;
  name?: string;
};

type Hours = { openingHoursSpecification?: unknown; specialOpeningHoursSpecification?: unknown };

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * The minutes of a date at which it is open, as who reads schema.org by its own words would have them: special hours instead of
 * the others. What runs over midnight ends after 1440.
 */
export function openMinutes(hours: Hours, date: string): string {
  const weekday = DAYS[new Date(`${date}T00:00Z`).getUTCDay()]!;
  const holds = ({ dayOfWeek, validFrom = '', validThrough = '9999' }: HoursEntry): boolean =>
    validFrom <= date && date <= validThrough && (!dayOfWeek || dayOfWeek.includes(weekday));
  const special = ((hours.specialOpeningHoursSpecification ?? []) as HoursEntry[]).filter(holds);
  const regular = ((hours.openingHoursSpecification ?? []) as HoursEntry[]).filter(holds);
  return painted(special.length > 0 ? special : regular);
}

/** "540-720,840-960": what the intervals cover together. */
export function painted(intervals: readonly { opens: string; closes: string }[]): string {
  const minutes = new Set<number>();
  for (const { opens, closes } of intervals) {
    if (opens === closes) continue;
    const [from, to] = [opens, closes === '23:59' ? '24:00' : closes].map(
      (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
    ) as [number, number];
    for (let minute = from; minute < (to < from ? to + 1440 : to); minute++) minutes.add(minute);
  }
  const edges = [...minutes].sort((a, b) => a - b).filter((each) => !minutes.has(each - 1) || !minutes.has(each + 1));
  return edges.map((each) => (minutes.has(each - 1) ? each + 1 : each)).join();
}
