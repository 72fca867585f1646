/**
 * The municipalities of a Land, found by name or postcode. Districts and associations (Samtgemeinde, Amt, Verbandsgemeinde) stand for
 * all their members.
 *
 * Source: © Statistisches Bundesamt (Destatis), GV100AD, 30.11.2023; postcodes and centres GeoNames, CC BY 4.0 (data/README.md).
 */
import { fold } from '../../model/places/fold.ts';
import type { Area } from '../../model/schema/schema.ts';

/** What the sources ask to be named, in `attribution` of every file that takes from here. */
export const ATTRIBUTION = [
  'Ortsmitten und Postleitzahlen: GeoNames, CC BY 4.0',
  'Gemeindeschlüssel: © Statistisches Bundesamt (Destatis), GV100AD, 30.11.2023',
];

/** As build/redaktion.mjs writes it: one column after the other. */
export type Table = {
  districts: Record<string, string>;
  /** '' where nobody knows the name. */
  associations: Record<string, string>;
  ars: string;
  names: string[];
  postalCodes: string;
  latitudes: number[];
  longitudes: number[];
};

type Municipality = {
  ars: string;
  name: string;
  postalCodes: string[];
  latitude: number;
  longitude: number;
};

/** Something one can be responsible for: `key` is what `areaServed` takes, the beginning of the keys of all its members. */
export type Region = {
  key: string;
  /** '' of an association whose name is not in the list: it is known by its members. */
  name: string;
  kind: 'district' | 'association' | 'municipality';
  /** The district around it, which tells two of one name apart. */
  within: string;
  members: readonly Municipality[];
};

/** The regions of a Land, from its table. */
export function regionsIn(table: Table): Region[] {
  const postalCodes = table.postalCodes.split('|');
  const all = table.ars.split(' ').map((ars, i): Municipality => ({
    ars,
    name: table.names[i]!,
    postalCodes: postalCodes[i]!.split(' ').filter(Boolean),
    latitude: table.latitudes[i]!,
    longitude: table.longitudes[i]!,
  }));
  const group = (key: string, name: string, kind: Region['kind']): Region => ({
    key,
    name,
    kind,
    within: table.districts[key.slice(0, 5)] ?? '',
    members: all.filter(({ ars }) => ars.startsWith(key)),
  });
  const districts = Object.entries(table.districts).map(([key, name]) => group(key, name, 'district'));
  // A town that is a district of its own stands once, as that.
  const single = new Set(districts.filter(({ members }) => members.length === 1).map(({ members }) => members[0]!.ars));
  return [
    ...districts.map((each) => (each.members.length === 1 ? { ...each, name: each.members[0]!.name } : each)),
    ...Object.entries(table.associations).map(([key, name]) => group(key, name, 'association')),
    ...all
      .filter(({ ars }) => !single.has(ars))
      .map((each) => ({ ...group(each.ars, each.name, 'municipality'), members: [each] })),
  ];
}

/** Those that answer to what was typed, a name or a postcode: what begins with it first, and the larger before the smaller. */
export function findRegions(regions: readonly Region[], typed: string, limit = 8): Region[] {
  const wanted = fold(typed.trim());
  if (wanted.length < 2) return [];
  const ranked = regions.flatMap((region) => {
    const name = fold(region.name);
    const isCode = /^\d{3,5}$/.test(wanted) && region.kind === 'municipality';
    if (isCode || (/^\d{3,5}$/.test(wanted) && region.members.length === 1))
      return region.members.some(({ postalCodes }) => postalCodes.some((each) => each.startsWith(wanted)))
        ? [{ region, rank: 0 }]
        : [];
    const rank =
      name === wanted
        ? 0
        : name.startsWith(wanted)
          ? 1
          : ` ${name.replace(/[-/(]/g, ' ')}`.includes(` ${wanted}`)
            ? 2
            : -1;
    if (rank >= 0) return [{ region, rank }];
    const isNameless = !region.name && region.members.some((member) => fold(member.name).startsWith(wanted));
    return isNameless ? [{ region, rank: 3 }] : [];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || b.region.members.length - a.region.members.length)
    .slice(0, limit)
    .map(({ region }) => region);
}

/** How the file writes a region: its municipalities, and its associations, of which they are parts. */
export function areasOf(region: Region, all: readonly Region[]): Area[] {
  const members = new Set(region.members.map(({ ars }) => ars));
  const associations = all.filter(
    (each) => each.kind === 'association' && each.members.some(({ ars }) => members.has(ars)),
  );
  const named = associations.filter(({ name }) => name);
  return [
    ...named.map((each): Area => ({ ars: each.key, name: each.name, postalCodes: [] })),
    ...region.members.map((each): Area => {
      const partOf = named.find(({ key }) => each.ars.startsWith(key))?.key;
      return {
        ars: each.ars,
        ags: each.ars.slice(0, 5) + each.ars.slice(9),
        name: each.name,
        ...(partOf && { partOf }),
        postalCodes: each.postalCodes,
        ...(each.latitude && { geo: geoOf(each) }),
      };
    }),
  ];
}

/** The middle of a town is no building. */
export const geoOf = ({ latitude, longitude }: Municipality): NonNullable<Area['geo']> => ({
  latitude,
  longitude,
  precision: '1-2 km',
});
