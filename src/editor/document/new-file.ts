/** A new data file from what everybody knows of their own office: five answers, and it is valid. */
import { jsonText } from '../../check/json-print.ts';
import type { Directory } from '../../model/schema/schema.ts';
import { ATTRIBUTION, areasOf, geoOf, type Region } from '../municipalities/municipalities.ts';
import { coreTopics } from './core-topics.ts';

export type FirstAnswers = {
  name: string;
  /** ISO 3166-2, "DE-NI". */
  region: string;
  /** Who the office is there for. */
  area: Region;
  /** All regions of the Land, among them the associations within `area`. */
  regions: readonly Region[];
  streetAddress: string;
  postalCode: string;
  addressLocality: string;
  telephone: string;
};

/** The text of the file; `today` is a civil date (YYYY-MM-DD). The topics are the state's own list for migration counselling. */
export function newFileText(answers: FirstAnswers, today: string): string {
  const { name, region, area, regions, streetAddress, postalCode, addressLocality, telephone } = answers;
  const town =
    area.members.find((each) => each.name === addressLocality) ??
    area.members.find(({ postalCodes }) => postalCodes.includes(postalCode));
  const directory: Omit<Directory, 'offers' | 'projects' | 'documents' | 'networks' | 'events'> = {
    version: 1,
    // The hours of a new file mean what they mean today; nobody has to be asked whether they did before.
    requires: ['hours-2'],
    inLanguage: 'de',
    timeZone: 'Europe/Berlin',
    region,
    dateModified: today,
    attribution: ATTRIBUTION,
    sources: {
      office: { title: 'Eigene Angaben', publisher: name, asOf: today, seen: today },
      geonames: {
        title: 'GeoNames: Postleitzahlen und Ortsmitten',
        publisher: 'GeoNames',
        license: 'CC BY 4.0',
        asOf: '2022',
        seen: null,
      },
    },
    topics: coreTopics,
    areas: areasOf(area, regions),
    office: {
      id: 'stelle',
      name,
      address: { streetAddress, postalCode, addressLocality },
      ...(town?.latitude && { geo: geoOf(town) }),
      contactPoint: [{ telephone }],
      areaServed: [area.key],
      source: 'office',
      ...(town?.latitude && { sourceOf: { geo: 'geonames' } }),
      checked: today,
      status: 'official',
    },
    tasks: [],
    places: [],
  };
  // Laid out as the files that come with the widgets: two blanks, long things over several lines.
  return `${jsonText(directory, '{\n  "a": 1\n}', 0)}\n`;
}
