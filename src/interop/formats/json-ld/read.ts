/** schema.org JSON-LD as parts of a directory: what write.ts writes, and what others have on their pages. */
import { isRecord } from '../../../model/reading/fits.ts';
import type { OpeningHours } from '../../../model/schema/schema.ts';
import { WEEKDAYS } from '../../../model/hours/rules.ts';
import { Fields, Unread } from '../fields.ts';
import { FormatError, jsonOf, type Read } from '../format.ts';
import { type Part, type PartEntry, present } from '../part.ts';
import {
  addressIn,
  areasIn,
  audienceIn,
  contactsIn,
  geoIn,
  languagesIn,
  nameIn,
  serviceIn,
  topicsIn,
} from './facts.ts';
import { hoursIn } from './hours.ts';
import { isOrganization, keysIn, nodesOf, refIn, typesOf, wholeNode } from './nodes.ts';
import { textIn } from './texts.ts';
import { DOCUMENTS, EVENT_STATUS, EVENTS, MEMBER_TYPES, OF_PAGES, SERVICES } from './types.ts';

/** Of a JSON text, or of a page that has some. Throws a FormatError. */
export function readJsonLd(text: string): Read {
  const isPage = /^\s*</.test(text.replace(/^\ufeff/, ''));
  const scripts = [...text.matchAll(/<script[^>]*application\/ld\+json[^>]*>([^]*?)<\/script>/gi)].map(
    ([, json]) => json!,
  );
  if (isPage && scripts.length === 0)
    throw new FormatError('Auf dieser Seite steht kein JSON-LD (script type="application/ld+json").');
  const nodes = nodesOf((isPage ? scripts : [text]).map(jsonOf));
  const unread = new Unread();
  const part: Required<Pick<Part, 'places' | 'offers' | 'documents' | 'networks' | 'events' | 'tasks' | 'areas'>> &
    Part = {
    ...{ places: [], offers: [], documents: [], networks: [], events: [], tasks: [], areas: [] },
  };
  const topics: Record<string, unknown> = {};
  const offices: string[] = [];
  for (const node of nodes) {
    const types = typesOf(node);
    const whole = wholeNode(node, nodes);
    const fields = new Fields(whole, '', nameIn(whole), unread);
    const is = (pattern: RegExp) => types.some((type) => pattern.test(type));
    const id = String(node['@id'] ?? '');
    if (is(/^DefinedTerm$/)) {
      const key = fields.text('termCode') ?? id.replace(/^#topic-/, '');
      topics[key] = textIn(fields.take('name')) ?? key;
      fields.rest(['@type', '@id']);
    } else if (is(/^AdministrativeArea$/)) part.areas.push(...areasIn(fields));
    else if (is(EVENTS)) part.events.push(eventIn(fields, id));
    else if (is(DOCUMENTS)) part.documents.push(documentIn(fields, id));
    else if (/^#task-/.test(id) && is(/^GovernmentService$/)) part.tasks.push(taskIn(fields, id));
    else if (is(SERVICES)) part.offers.push(offerIn(fields, id, types));
    else if (isOrganization(types, node)) {
      if (/^#network-/.test(id) || (is(/^(Organization|NGO)$/) && ('member' in node || 'subOrganization' in node)))
        part.networks.push(networkIn(fields, id));
      else {
        const place = placeIn(fields, id);
        if (is(/^GovernmentOffice$/) && typeof place.id === 'string') offices.push(place.id);
        const { funding, ...entry } = place;
        if (Array.isArray(funding)) part.funding = funding as PartEntry[];
        part.places.push(entry);
      }
    } else if (!is(OF_PAGES)) unread.add('@type', nameIn(whole), types.join(', ') || 'ohne Art');
  }
  // One of them is whose file it is; several are several.
  const office = offices.length === 1 ? { office: offices[0]! } : {};
  return { part: { ...part, ...office, ...(Object.keys(topics).length > 0 && { topics }) }, left: unread.left() };
}

/** Our own ids; others' are addresses. */
const idIn = (id: string, prefix: string): { id?: string } => {
  const own = new RegExp(`^#${prefix}([A-Za-z0-9][A-Za-z0-9-]*)$`).exec(id)?.[1];
  return own === undefined ? {} : { id: own };
};

const ALWAYS = ['@type', '@id', '@context'];

function placeIn(fields: Fields, id: string): PartEntry {
  const hours = hoursIn(fields);
  const funding = fields.list('funder').map((each) => {
    const funder = fields.of(each, 'funder');
    const [name, note] = [textIn(funder.take('name')), textIn(funder.take('description'))];
    const found = present({ name, note, url: funder.text('url'), logo: funder.text('logo') });
    funder.rest(ALWAYS);
    return found;
  });
  const feature = fields.inner('amenityFeature');
  const isWheelchair = feature.text('name') === 'wheelchair';
  const value = feature.take('value');
  const wheelchair = value === true ? 'yes' : value === false ? 'no' : value === 'limited' ? value : undefined;
  const accessibility = isWheelchair ? present({ wheelchair, note: textIn(feature.take('description')) }) : {};
  feature.rest(ALWAYS);
  const provider = fields.inner('parentOrganization');
  const place = present({
    ...idIn(id, ''),
    name: textIn(fields.take('name')),
    description: textIn(fields.take('description')),
    ...serviceIn(fields),
    provider: textIn(provider.take('name')),
    address: addressIn(fields.take('address'), fields),
    geo: geoIn(fields.take('geo'), fields),
    contactPoint: contactsIn(fields),
    ...hours,
    topics: topicsIn(fields.list('knowsAbout'), fields),
    availableLanguage: languagesIn(fields.list('knowsLanguage'), fields),
    fees: textIn(fields.take('priceRange')),
    accessibility: Object.keys(accessibility).length > 0 ? accessibility : undefined,
    funding,
  });
  provider.rest(ALWAYS);
  fields.rest(ALWAYS);
  return place;
}

function taskIn(fields: Fields, id: string): PartEntry {
  const [topic] = topicsIn(fields.list('category'), fields);
  const [name, description] = [textIn(fields.take('name')), textIn(fields.take('description'))];
  fields.rest([...ALWAYS, 'provider']);
  return present({ ...idIn(id, 'task-'), name, description, topic });
}

const CATEGORIES = ['project', 'course', 'interpreting', 'volunteering', 'training', 'group', 'advice', 'other'];

function offerIn(fields: Fields, id: string, types: readonly string[]): PartEntry {
  const categories = fields.list('category');
  const category = categories.find((each) => CATEGORIES.includes(String(each)));
  const topics = topicsIn(
    categories.filter((each) => isRecord(each)),
    fields,
  );
  const provider = fields.inner('provider');
  const offer = fields.inner('offers');
  const channel = fields.inner('availableChannel');
  const locations = channel.list('serviceLocation');
  const place = locations.map((each) => refIn(each)).find((each) => each !== undefined);
  const location = fields.of(
    locations.find((each) => refIn(each) === undefined),
    'serviceLocation',
  );
  const subjects = fields.list('subjectOf');
  const documents = subjects.flatMap((each) => keysIn(each, 'document'));
  const { openingHoursSpecification } = hoursIn(fields, 'hoursAvailable');
  const found = present({
    ...idIn(id, 'offer-'),
    name: textIn(fields.take('name')),
    description: textIn(fields.take('description')),
    category: category ?? (types.some((type) => type === 'Course') ? 'course' : 'other'),
    ...serviceIn(
      fields,
      subjects.filter((each) => keysIn(each, 'document').length === 0),
    ),
    provider: textIn(provider.take('name')),
    contactPoint: contactsIn(provider),
    place,
    address: addressIn(location.take('address'), fields),
    geo: geoIn(location.take('geo'), fields),
    openingHoursSpecification,
    topics,
    availableLanguage: languagesIn(channel.list('availableLanguage'), fields),
    audience: audienceIn(fields.take('audience'), fields),
    fees: textIn(offer.take('description')),
    startDate: offer.text('validFrom'),
    endDate: offer.text('validThrough'),
    requirements: textIn(fields.take('coursePrerequisites')),
    documents,
  });
  for (const each of [provider, offer, channel, location]) each.rest(ALWAYS);
  fields.rest(ALWAYS);
  return found;
}

function documentIn(fields: Fields, id: string): PartEntry {
  const encoding = fields.inner('encoding');
  const publisher = fields.inner('publisher');
  const found = present({
    ...idIn(id, 'document-'),
    name: textIn(fields.take('name')),
    description: textIn(fields.take('description')),
    category: fields.text('genre'),
    url: fields.text('url'),
    encodingFormat: fields.text('encodingFormat'),
    contentSize: encoding.text('contentSize'),
    inLanguage: fields.text('inLanguage'),
    availableLanguage: fields
      .list('workTranslation')
      .flatMap((each) => fields.of(each, 'workTranslation').text('inLanguage') ?? []),
    datePublished: fields.text('datePublished'),
    contactPoint: contactsIn(publisher),
  });
  for (const each of [encoding, publisher, fields]) each.rest(ALWAYS);
  return found;
}

function networkIn(fields: Fields, id: string): PartEntry {
  const inner = (name: string, value: unknown, more: (each: Fields) => object): object => {
    const each = fields.of(value, name);
    const found = present({ name: textIn(each.take('name')), ...more(each) });
    each.rest(ALWAYS);
    return found;
  };
  const found = present({
    ...idIn(id, 'network-'),
    name: textIn(fields.take('name')),
    description: textIn(fields.take('description')),
    foundingDate: fields.text('foundingDate'),
    url: fields.text('url'),
    workingGroups: fields
      .list('subOrganization')
      .map((value) => inner('subOrganization', value, (each) => ({ description: textIn(each.take('description')) }))),
    members: fields.list('member').map((value) => {
      const types = isRecord(value) ? typesOf(value) : [];
      const category = Object.keys(MEMBER_TYPES).find((key) => types.includes(MEMBER_TYPES[key]!));
      return inner('member', value, (each) => ({ category, url: each.text('url') }));
    }),
    contactPoint: contactsIn(fields),
  });
  fields.rest(ALWAYS);
  return found;
}

function eventIn(fields: Fields, id: string): PartEntry {
  const [startDate, startTime] = dateIn(fields.text('startDate'));
  const [endDate, endTime] = dateIn(fields.text('endDate'));
  const locations = fields.list('location');
  const place = locations.map((each) => refIn(each)).find((each) => each !== undefined);
  const location = fields.of(
    locations.find((each) => refIn(each) === undefined),
    'location',
  );
  const organizer = fields.inner('organizer');
  const offer = fields.inner('offers');
  const status = fields.text('eventStatus');
  const url = offer.text('url');
  const [deadline] = dateIn(offer.text('validThrough'));
  const found = present({
    ...idIn(id, 'event-'),
    name: textIn(fields.take('name')),
    description: textIn(fields.take('description')),
    url: fields.text('url'),
    ...{ startDate, startTime },
    // The end of what takes one day needs no date.
    endDate: endDate === startDate && endTime !== undefined ? undefined : endDate,
    endTime,
    openingHoursSpecification: fields.list('eventSchedule').flatMap((each) => scheduleIn(each, fields) ?? []),
    eventStatus: Object.keys(EVENT_STATUS).find(
      (key) => EVENT_STATUS[key]!.replace(/^.*\//, '') === status?.replace(/^.*\//, ''),
    ),
    place,
    address: addressIn(location.take('address'), fields),
    provider: textIn(organizer.take('name')),
    contactPoint: contactsIn(organizer),
    audience: audienceIn(fields.take('audience'), fields),
    availableLanguage: languagesIn(fields.list('inLanguage'), fields),
    fees: textIn(offer.take('description')),
    registration: (url ?? deadline) ? present({ required: true, url, deadline }) : undefined,
  });
  for (const each of [location, organizer, offer, fields]) each.rest(ALWAYS);
  return found;
}

/** "2026-12-24T15:19" as a day and a time; a zone behind it is taken for the place's own. */
function dateIn(written: string | undefined): [date?: string, time?: string] {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?/.exec(written ?? '') ?? [];
  return date === undefined ? [] : [date, time];
}

function scheduleIn(value: unknown, fields: Fields): OpeningHours | undefined {
  const schedule = fields.of(value, 'eventSchedule');
  const days = schedule.list('byDay').map((day) => String(day).replace(/^.*\//, ''));
  const [startTime, endTime] = [schedule.text('startTime'), schedule.text('endTime')].map((time) => time?.slice(0, 5));
  const frequency = /^P(\d+)([WM])$/.exec(schedule.text('repeatFrequency') ?? '');
  const weeks = schedule.list('byMonthWeek').map(Number);
  const [validFrom] = dateIn(schedule.text('startDate'));
  const [validThrough] = dateIn(schedule.text('endDate'));
  const note = textIn(schedule.take('description'));
  const every = Number(frequency?.[1]);
  const isMonthly = frequency?.[2] === 'M';
  const dayOfWeek = WEEKDAYS.filter((day) => days.includes(day));
  schedule.rest(['@type', '@id', 'scheduleTimezone']);
  const isSayable =
    startTime &&
    endTime &&
    dayOfWeek.length > 0 &&
    (isMonthly ? every === 1 && weeks.length > 0 : every === 1 || validFrom);
  if (!isSayable || !frequency) {
    fields.unread('eventSchedule', value);
    return undefined;
  }
  return present({
    dayOfWeek,
    opens: startTime,
    closes: endTime === '23:59' ? '24:00' : endTime,
    weekOfMonth: isMonthly ? (weeks as OpeningHours['weekOfMonth']) : undefined,
    everyWeeks: !isMonthly && every > 1 ? every : undefined,
    ...{ validFrom, validThrough, note },
  });
}
