/** OpenStreetMap's tags as places: of a GeoJSON file, or of what Overpass answers. */
import { isRecord } from '../../../model/reading/fits.ts';
import type { Text } from '../../../model/schema/schema.ts';
import { fromOsm } from '../../osm.ts';
import { Fields, Unread } from '../fields.ts';
import { FormatError, jsonOf, type Read } from '../format.ts';
import { type PartEntry, present } from '../part.ts';
import { FREE, OFFICE_TAGS, PLACE_TAGS } from './write.ts';

type Feature = { id?: unknown; geometry?: unknown; properties: Record<string, unknown> };

/** Throws a FormatError where it is neither. */
export function readOsm(text: string): Read {
  const features = featuresOf(jsonOf(text));
  if (!features)
    throw new FormatError('Die Datei ist kein GeoJSON („features“) und keine Antwort von Overpass („elements“).');
  const unread = new Unread();
  const offices: string[] = [];
  const places = features.map(({ id, geometry, properties }) => {
    const fields = new Fields(properties, '', String(properties.name ?? properties['@id'] ?? ''), unread);
    const own = typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(id) ? { id } : {};
    if (properties.office === OFFICE_TAGS.office && own.id) offices.push(own.id);
    return { ...own, ...placeIn(fields, properties, geometry) };
  });
  const [office] = offices;
  return { part: { ...(offices.length === 1 && { office: office! }), places }, left: unread.left() };
}

function featuresOf(json: unknown): Feature[] | undefined {
  if (!isRecord(json)) return undefined;
  const list = json.features ?? json.elements;
  if (!Array.isArray(list)) return undefined;
  return (list as unknown[]).flatMap((each): Feature[] => {
    if (!isRecord(each)) return [];
    if (isRecord(each.properties)) return [{ id: each.id, geometry: each.geometry, properties: each.properties }];
    const { lat, lon } = isRecord(each.center) ? each.center : each;
    // Nodes of a way have no tags and say nothing.
    return isRecord(each.tags) ? [{ geometry: { type: 'Point', coordinates: [lon, lat] }, properties: each.tags }] : [];
  });
}

function placeIn(fields: Fields, tags: Record<string, unknown>, geometry: unknown): PartEntry {
  for (const [key, value] of Object.entries({ ...OFFICE_TAGS, ...PLACE_TAGS }))
    if (tags[key] === value) fields.take(key);
  const words = (key: string): Text | undefined => {
    const plain = fields.text(key);
    const languages = Object.keys(tags).flatMap((name) => {
      const tag = name.startsWith(`${key}:`) ? name.slice(key.length + 1) : '';
      const value = /^[a-z]{2,3}$/.test(tag) ? fields.text(name) : undefined;
      return value === undefined ? [] : [[tag, value] as const];
    });
    if (languages.length === 0) return plain;
    const known = languages.some(([, value]) => value === plain);
    return Object.fromEntries([...(plain === undefined || known ? [] : [['de', plain] as const]), ...languages]);
  };
  const several = (...keys: string[]): string | undefined => {
    const values = keys.flatMap((key) => (fields.text(key) ?? '').split(/\s*;\s*/)).filter(Boolean);
    const [first, ...others] = [...new Set(values)];
    for (const each of others) fields.unread(keys[0]!, each);
    return first;
  };
  const accessibility = present({ wheelchair: wheelchairIn(fields), note: words('wheelchair:description') });
  const contact = present({
    telephone: several('contact:phone', 'phone', 'contact:mobile', 'mobile'),
    email: several('contact:email', 'email'),
    url: fields.text('contact:website'),
  });
  const [street, number] = [fields.text('addr:street') ?? fields.text('addr:place'), fields.text('addr:housenumber')];
  const address = present({
    streetAddress: [street, number].filter(Boolean).join(' '),
    postalCode: fields.text('addr:postcode'),
    addressLocality: fields.text('addr:city'),
  });
  const fee = fields.text('fee');
  const fees = fields.text('charge') ?? (fee === 'no' ? FREE : undefined);
  if (fee && !fees) fields.unread('fee', fee);
  const hours = hoursIn(fields);
  const reservation = fields.text('reservation');
  const found = present({
    name: words('name'),
    description: words('description'),
    provider: fields.text('operator'),
    url: fields.text('website') ?? fields.text('url'),
    address: Object.keys(address).length > 0 ? address : undefined,
    geo: geoIn(geometry),
    contactPoint: Object.keys(contact).length > 0 ? [contact] : undefined,
    ...hours,
    ...(reservation && { appointment: { required: reservation === 'required' } }),
    availableLanguage: Object.keys(tags).flatMap((key) => {
      const tag = /^language:([a-z]{2,3})$/.exec(key)?.[1];
      if (tag === undefined) return [];
      return fields.text(key) === 'no' ? [] : [tag];
    }),
    fees,
    accessibility: Object.keys(accessibility).length > 0 ? accessibility : undefined,
    checked: fields.text('check_date'),
    checkedOf: present({ openingHoursSpecification: fields.text('check_date:opening_hours') }),
  });
  fields.rest(['addr:country', '@id']);
  if (Object.keys(found.checkedOf).length > 0) return found;
  const { checkedOf: _, ...rest } = found;
  return rest;
}

function wheelchairIn(fields: Fields): string | undefined {
  const value = fields.text('wheelchair');
  if (value === undefined || ['yes', 'limited', 'no'].includes(value)) return value;
  if (value === 'designated') return 'yes';
  fields.unread('wheelchair', value);
  return undefined;
}

function hoursIn(fields: Fields): object {
  const value = fields.text('opening_hours');
  if (value === undefined) return {};
  const { hours, problems } = fromOsm(value);
  for (const each of problems) fields.unread('opening_hours', each.message);
  return hours;
}

function geoIn(geometry: unknown): object | undefined {
  const point =
    isRecord(geometry) && geometry.type === 'Point' && Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
  const [longitude, latitude] = point as unknown[];
  return typeof longitude === 'number' && typeof latitude === 'number' ? { latitude, longitude } : undefined;
}
