/**
 * The data file, as one valibot schema. Every type of the data is inferred here; the published JSON Schema is generated
 * from it (fields are described in descriptions.ts, which no page loads), and the words a webmaster reads stand
 * beside the rule they explain: they follow the wrong value, so they begin with a verb. Property names are schema.org's
 * wherever schema.org has one.
 *
 * Why valibot: it costs 2.0 kB (brotli) where zod/mini costs 7.0, and like zod/mini it compiles no code at run time, so it
 * is silent under a strict content-security policy.
 */
import * as v from 'valibot';
import {
  hasBothTimesOrNone,
  isCivilDate,
  isDateOrYearly,
  isNotEmpty,
  isTimeZone,
  knowsHolidaysOf,
  takesTime,
} from './hours-rules.ts';
import { canBeReached, isLatitude, isLongitude } from './rules.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** What is said of a property that the format does not have. */
export const UNKNOWN = 'ist unbekannt';

const pattern = (expression: RegExp, sentence: string) => v.pipe(v.string(sentence), v.regex(expression, sentence));
const string = (check: (value: string) => boolean, sentence: string) =>
  v.pipe(v.string(sentence), v.check(check, sentence));
/** The sentence names what is possible. */
const oneOf = <const TOptions extends readonly (string | number)[]>(options: TOptions) =>
  v.picklist(options, `ist keins von: ${options.join(', ')}`);
const list = <TItem extends v.GenericSchema>(item: TItem) => v.array(item, 'ist keine Liste');
/** A list that a file may leave out: webmasters delete what they don't need. */
const optionalList = <TItem extends v.GenericSchema>(item: TItem) => v.optional(list(item), () => []);
const object = <TEntries extends v.ObjectEntries>(entries: TEntries) =>
  v.strictObject(entries, ({ expected, input }) =>
    expected === 'never' ? UNKNOWN : input === undefined ? 'fehlt' : 'ist kein Objekt',
  );
/** Names chosen by the file, each with a value of one kind. */
const named = <TValue extends v.GenericSchema>(value: TValue) => v.record(v.string(), value, 'ist kein Objekt');
const number = v.number('ist keine Zahl');

const nonEmpty = pattern(/\S/, 'ist leer');
const id = pattern(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'ist keine Kennung (nur Buchstaben, Ziffern und Bindestriche)');
const languageTag = pattern(
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  'ist kein Sprachkürzel (zum Beispiel "de" oder "ar")',
);
const languages = v.optional(list(languageTag));
const time = pattern(/^([01]\d|2[0-3]):[0-5]\d$/, 'ist keine Uhrzeit (HH:MM, zum Beispiel 09:30)');
const closingTime = pattern(
  /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
  'ist keine Uhrzeit (HH:MM, zum Beispiel 17:00; bis 24:00)',
);
const date = string(isCivilDate, 'ist kein Datum (JJJJ-MM-TT, zum Beispiel 2026-12-24)');
const dateOrYearly = string(
  isDateOrYearly,
  'ist kein Datum (JJJJ-MM-TT, oder jedes Jahr: --MM-TT, zum Beispiel --12-24)',
);
const regionKey = pattern(/^\d{2,12}$/, 'ist kein Regionalschlüssel (nur Ziffern, zum Beispiel "03454")');
const postalCode = pattern(/^\d{5}$/, 'ist keine Postleitzahl (fünf Ziffern)');
const telephone = pattern(/^\+?[\s()/.-]*\d[\d\s()/.-]{2,30}$/, 'ist keine Telefonnummer');
const email = pattern(/^[^\s@<>]+@[^\s@<>.]+(\.[^\s@<>.]+)+$/, 'ist keine E-Mail-Adresse');

/**
 * Only what is safe as a link: a relative address or one of four schemes, in small letters. Control characters would hide a
 * scheme. No expression here has flags: JSON Schema knows none.
 */
const url = pattern(
  // eslint-disable-next-line no-control-regex -- browsers drop these characters when they read an address
  /^((https?|mailto|tel):[^\u0000-\u0020]*|[^:\u0000-\u0020]*|[^:/?#\u0000-\u0020]*[/?#][^\u0000-\u0020]*)$/,
  'ist keine erlaubte Adresse (nur https:, http:, mailto:, tel: oder relativ)',
);

/** A string in the file's language, or one per BCP 47 tag; `de-simple` is plain German. */
const text = v.union(
  [nonEmpty, v.pipe(v.record(languageTag, nonEmpty), v.check(isNotEmpty, 'ist leer'))],
  'ist kein Text',
);
const optionalText = v.optional(text);

const degrees = (isInRange: (value: number) => boolean) =>
  v.pipe(number, v.check(isInRange, 'liegt außerhalb der Erde'));

const geo = object({ latitude: degrees(isLatitude), longitude: degrees(isLongitude), precision: v.optional(nonEmpty) });

/**
 * What every fact carries: where it comes from, when a person checked it, and how far it can be trusted. parseDirectory
 * does not drop an entry that says nothing of that, but trusts it least.
 */
const provenance = {
  source: nonEmpty,
  checked: v.nullable(date),
  status: oneOf(['verified', 'seed', 'official', 'stale', 'conflict']),
  /** Properties that come from another source than the rest: {"geo": "geonames"}. */
  sourceOf: v.optional(named(nonEmpty)),
  /** What another source says of a property, when the two differ; the entry itself keeps `source`'s value. */
  conflicts: v.optional(list(object({ property: nonEmpty, value: text, source: nonEmpty }))),
};

const mode = oneOf(['walk-in', 'appointment', 'phone']);

const EQUAL_TIMES = 'schließt, wenn es öffnet ("opens" und "closes" sind gleich)';

const openingHours = v.pipe(
  object({
    dayOfWeek: v.pipe(list(oneOf(DAYS)), v.check(isNotEmpty, 'nennt keinen Wochentag')),
    opens: time,
    closes: closingTime,
    weekOfMonth: v.optional(list(oneOf([1, 2, 3, 4, 5, -1]))),
    isoWeek: v.optional(oneOf(['odd', 'even'])),
    validFrom: v.optional(dateOrYearly),
    validThrough: v.optional(dateOrYearly),
    mode: v.optional(mode),
    availableLanguage: languages,
    note: optionalText,
  }),
  v.check(takesTime, EQUAL_TIMES),
);

const specialHours = v.pipe(
  object({
    validFrom: dateOrYearly,
    validThrough: v.optional(dateOrYearly),
    opens: v.optional(time),
    closes: v.optional(closingTime),
    mode: v.optional(mode),
    availableLanguage: languages,
    note: optionalText,
    name: optionalText,
  }),
  v.check(hasBothTimesOrNone, 'hat nur eines von "opens" und "closes"'),
  v.check(takesTime, EQUAL_TIMES),
);

const contactPoint = v.pipe(
  object({
    name: optionalText,
    contactType: optionalText,
    telephone: v.optional(telephone),
    email: v.optional(email),
    url: v.optional(url),
    availableLanguage: languages,
    hoursAvailable: v.optional(list(openingHours)),
  }),
  v.check(canBeReached, 'hat weder Telefon ("telephone") noch E-Mail ("email") noch Adresse im Netz ("url")'),
);

const place = object({
  id,
  name: text,
  description: optionalText,
  url: v.optional(url),
  provider: optionalText,
  address: v.optional(
    object({
      streetAddress: v.optional(nonEmpty),
      postalCode: v.optional(postalCode),
      addressLocality: nonEmpty,
      note: optionalText,
    }),
  ),
  geo: v.optional(geo),
  contactPoint: v.optional(list(contactPoint)),
  openingHoursSpecification: v.optional(list(openingHours)),
  specialOpeningHoursSpecification: v.optional(list(specialHours)),
  publicHolidays: v.optional(oneOf(['closed', 'open'])),
  appointment: v.optional(
    object({ required: v.boolean('ist weder true noch false'), url: v.optional(url), note: optionalText }),
  ),
  temporarilyClosed: v.optional(
    object({ validFrom: v.optional(date), validThrough: v.optional(date), reason: optionalText }),
  ),
  topics: v.optional(list(id)),
  availableLanguage: languages,
  interpretation: optionalText,
  areaServed: v.optional(list(regionKey)),
  audience: optionalText,
  fees: optionalText,
  requiredDocuments: optionalText,
  accessibility: v.optional(
    object({
      wheelchair: v.optional(oneOf(['yes', 'limited', 'no'])),
      note: optionalText,
    }),
  ),
  ...provenance,
});

/** A municipality, or an association of several: that one has no AGS and no postcodes of its own. */
const area = object({
  ars: regionKey,
  ags: v.optional(regionKey),
  name: nonEmpty,
  partOf: v.optional(regionKey),
  postalCodes: list(postalCode),
  geo: v.optional(geo),
});

const task = object({ id, name: text, description: optionalText, topic: v.optional(id), ...provenance });

const project = object({
  id,
  name: text,
  description: optionalText,
  url: v.optional(url),
  startDate: v.optional(nonEmpty),
  ...provenance,
});

const document = object({
  id,
  name: text,
  description: optionalText,
  url: v.optional(url),
  encodingFormat: v.optional(nonEmpty),
  datePublished: v.optional(nonEmpty),
  ...provenance,
});

const network = object({
  id,
  name: text,
  description: optionalText,
  foundingDate: v.optional(nonEmpty),
  numberOfMembers: v.optional(number),
  workingGroups: v.optional(list(object({ name: text, description: optionalText }))),
  ...provenance,
});

const event = object({
  id,
  name: text,
  description: optionalText,
  url: v.optional(url),
  startDate: v.optional(date),
  endDate: v.optional(date),
  ...provenance,
});

const source = object({
  title: nonEmpty,
  publisher: nonEmpty,
  url: v.optional(url),
  license: v.optional(nonEmpty),
  asOf: v.nullable(nonEmpty),
  seen: v.nullable(date),
});

/** The lists of the root: each entry is checked on its own, so that one bad entry costs only itself. */
export const listSchemas = {
  areas: area,
  tasks: task,
  places: place,
  projects: project,
  documents: document,
  networks: network,
  events: event,
} as const;

/** What stands at the root beside the lists. */
export const rootSchemas = {
  $schema: v.optional(v.string('ist kein Text')),
  version: oneOf([1]),
  inLanguage: languageTag,
  timeZone: string(isTimeZone, 'ist keine bekannte Zeitzone (zum Beispiel "Europe/Berlin")'),
  region: string(knowsHolidaysOf, 'ist kein deutsches Land (zum Beispiel "DE-NI")'),
  dateModified: v.optional(date),
  attribution: v.optional(list(nonEmpty)),
  sources: v.optional(named(source), () => ({})),
  topics: v.optional(named(text), () => ({})),
  office: place,
} as const;

/** The whole document, strict: what editors check against and the types are inferred from. */
export const directorySchema = object({
  ...rootSchemas,
  areas: optionalList(area),
  tasks: optionalList(task),
  places: optionalList(place),
  projects: optionalList(project),
  documents: optionalList(document),
  networks: optionalList(network),
  events: optionalList(event),
});

export type Directory = v.InferOutput<typeof directorySchema>;
export type Place = v.InferOutput<typeof place>;
export type Area = v.InferOutput<typeof area>;
export type Task = v.InferOutput<typeof task>;
export type Project = v.InferOutput<typeof project>;
export type DirectoryDocument = v.InferOutput<typeof document>;
export type Network = v.InferOutput<typeof network>;
export type DirectoryEvent = v.InferOutput<typeof event>;
export type Source = v.InferOutput<typeof source>;
export type Text = v.InferOutput<typeof text>;
export type Mode = v.InferOutput<typeof mode>;
export type ContactPoint = v.InferOutput<typeof contactPoint>;
export type OpeningHours = v.InferOutput<typeof openingHours>;
export type SpecialOpeningHours = v.InferOutput<typeof specialHours>;
export type GeoCoordinates = v.InferOutput<typeof geo>;
export type DayOfWeek = (typeof DAYS)[number];
