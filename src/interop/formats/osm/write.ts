/** Places as OpenStreetMap's tags, in a GeoJSON file as JOSM and overpass turbo have them. */
import { telHref } from '../../../model/places/telephone.ts';
import type { Directory, Place, Text } from '../../../model/schema/schema.ts';
import { pickText } from '../../../model/schema/text.ts';
import { fromOsm, toOsm } from '../../osm.ts';
import { placesOf } from '../part.ts';

/** No tag holds more. */
const LONGEST = 255;

/** What says what kind of thing it is. */
export const OFFICE_TAGS = { office: 'government' };
export const PLACE_TAGS = { amenity: 'social_facility', social_facility: 'outreach', 'social_facility:for': 'migrant' };

export const FREE = 'kostenlos';

export function osmText(directory: Directory): string {
  const features = placesOf(directory).map((place) => ({
    type: 'Feature',
    id: place.id,
    geometry: place.geo ? { type: 'Point', coordinates: [place.geo.longitude, place.geo.latitude] } : null,
    properties: tagsOf(directory, place),
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 2)}\n`;
}

function tagsOf(directory: Directory, place: Place): Record<string, string> {
  const { inLanguage, office } = directory;
  const tags: Record<string, string> = {};
  const put = (key: string, value: string | undefined) => {
    if (value && [...value].length <= LONGEST) tags[key] = value;
  };
  const word = (text: Text | undefined) => text && pickText(text, inLanguage, [inLanguage]).value;
  /** The text itself, and each language by its code; OSM has none for plain German. */
  const words = (key: string, text: Text | undefined) => {
    put(key, word(text));
    if (typeof text !== 'object') return;
    for (const [tag, value] of Object.entries(text)) if (/^[a-z]{2,3}$/.test(tag)) put(`${key}:${tag}`, value);
  };
  Object.assign(tags, place === office ? OFFICE_TAGS : PLACE_TAGS);
  words('name', place.name);
  words('description', place.description);
  put('operator', word(place.provider));
  put('website', absolute(place.url));
  const contact = place.contactPoint?.find(({ vacant }) => !vacant);
  put('contact:phone', contact?.telephone && telHref(contact.telephone)?.slice('tel:'.length));
  put('contact:email', contact?.email);
  put('contact:website', absolute(contact?.url));
  const { streetAddress = '', postalCode, addressLocality } = place.address ?? {};
  const [, street = streetAddress, number] = /^(.*\D) (\d+(?: ?[a-zA-Z])?(?:[-/]\d+)?)$/.exec(streetAddress) ?? [];
  put('addr:street', street);
  put('addr:housenumber', number);
  put('addr:postcode', postalCode);
  put('addr:city', addressLocality);
  put('opening_hours', hoursOf(directory, place));
  put('wheelchair', place.accessibility?.wheelchair);
  words('wheelchair:description', place.accessibility?.note);
  for (const tag of place.availableLanguage ?? []) if (/^[a-z]{2,3}$/.test(tag)) put(`language:${tag}`, 'yes');
  const fees = word(place.fees);
  if (fees !== FREE) put('charge', fees);
  if (fees === FREE || tags.charge) put('fee', fees === FREE ? 'no' : 'yes');
  put('reservation', place.appointment && (place.appointment.required ? 'required' : 'yes'));
  put('check_date', place.checked ?? undefined);
  put('check_date:opening_hours', place.checkedOf?.openingHoursSpecification);
  return tags;
}

const absolute = (url: string | undefined): string | undefined => (url && /^https?:/.test(url) ? url : undefined);

/** Undefined where nothing is known, or where it could not be read again: then it would mislead others as well. */
function hoursOf({ timeZone, region }: Directory, place: Place): string | undefined {
  const { openingHoursSpecification, specialOpeningHoursSpecification, publicHolidays, temporarilyClosed } = place;
  if (!openingHoursSpecification && !specialOpeningHoursSpecification) return undefined;
  const { value } = toOsm({
    ...{ openingHoursSpecification, specialOpeningHoursSpecification, publicHolidays, temporarilyClosed },
    ...(place.appointment && { appointment: place.appointment }),
    ...{ timeZone, region },
  });
  return fromOsm(value).problems.length > 0 ? undefined : value;
}
