/**
 * The data file, as one zod schema. Every type of the data is inferred here; the published JSON Schema and the quick look
 * of every page are generated from it (fields are described in descriptions.ts, which no page loads). The words a webmaster
 * reads stand beside the rule they explain: they follow the wrong value, so they begin with a verb. Property names are
 * schema.org's wherever schema.org has one.
 */
import * as z from 'zod/mini';
import {
  hasBothTimesOrNone,
  isAnchored,
  isCivilDate,
  isDateOrYearly,
  isKnownFeature,
  isNotEmpty,
  isTimeZone,
  isWeekCount,
  knowsHolidaysOf,
  takesTime,
  takesTimeOrDay,
} from './hours-rules.ts';
import { canBeReached, isLatitude, isLongitude, isShortTag } from './rules.ts';

// No code is made from text at run time: a strict content-security policy would report even the attempt.
z.config({ jitless: true });

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** What is said of a property that is needed and not there. */
export const MISSING = 'fehlt';

/** What is said of a file that this script is too old for. */
export const UPDATE = 'Bitte aktualisieren Sie das Skript (alle Dateien der Widgets auf Ihrem Server)';

/** What is said of a value of the wrong kind. */
const otherwise = (sentence: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? MISSING : sentence),
});

const pattern = (expression: RegExp, sentence: string) =>
  z.string(otherwise(sentence)).check(z.regex(expression, sentence));
const string = (rule: (value: string) => boolean, sentence: string) =>
  z.string(otherwise(sentence)).check(z.refine(rule, sentence));
/** The sentence names what is possible. */
const oneOf = <const Options extends readonly (string | number)[]>(options: Options) =>
  z.literal<Options>(options, otherwise(`ist keins von: ${options.join(', ')}`));
const list = <Item extends z.core.$ZodType>(item: Item) => z.array(item, otherwise('ist keine Liste'));
/** A list that a file may leave out: webmasters delete what they don't need. */
const optionalList = <Item extends z.core.$ZodType>(item: Item) => z._default(list(item), () => []);
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, otherwise('ist kein Objekt'));
/** Names chosen by the file, each with a value of one kind. `__proto__` is no name that every program can read. */
const named = <Value extends z.core.$ZodType>(value: Value) =>
  z.record(pattern(/^(?!__proto__$)/, 'ist als Name nicht möglich'), value, otherwise('ist kein Objekt'));
const number = z.number(otherwise('ist keine Zahl'));
const boolean = z.boolean(otherwise('ist weder true noch false'));

const nonEmpty = pattern(/\S/, 'ist leer');
const id = pattern(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'ist keine Kennung (nur Buchstaben, Ziffern und Bindestriche)');
const NO_LANGUAGE = 'ist kein Sprachkürzel (zum Beispiel "de" oder "ar")';
const languageTag = pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(-x-[A-Za-z0-9]{1,8})?$/, NO_LANGUAGE);
const languages = z.optional(list(languageTag));
/** Without the long form of what has a short one: "ara" is "ar". */
const spokenLanguage = languageTag.check(z.refine(isShortTag, NO_LANGUAGE));
const spokenLanguages = z.optional(list(spokenLanguage));
const time = pattern(/^([01]\d|2[0-3]):[0-5]\d$/, 'ist keine Uhrzeit (HH:MM, zum Beispiel 09:30)');
const closingTime = pattern(
  /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
  'ist keine Uhrzeit (HH:MM, zum Beispiel 17:00; bis 24:00)',
);
const date = string(isCivilDate, 'ist kein Datum (JJJJ-MM-TT, zum Beispiel 2026-12-24)');
/** As exactly as it is known. */
const looseDate = pattern(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  'ist kein Datum (so genau, wie es bekannt ist: "2026", "2026-09" oder "2026-09-01")',
);
const dateOrYearly = string(
  isDateOrYearly,
  'ist kein Datum (JJJJ-MM-TT, oder jedes Jahr: --MM-TT, zum Beispiel --12-24)',
);
const feature = z.string(otherwise('ist kein Text')).check(
  z.refine(isKnownFeature, {
    error: ({ input }) => `ist „${String(input)}“, und das versteht diese Fassung der Widgets nicht. ${UPDATE}`,
  }),
);
const regionKey = pattern(/^\d{2,12}$/, 'ist kein Regionalschlüssel (nur Ziffern, zum Beispiel "03454")');
const postalCode = pattern(/^\d{5}$/, 'ist keine Postleitzahl (fünf Ziffern, zum Beispiel "26721")');
/** As people write it, with a name or a second number beside it; what of it can be dialled, places/telephone.ts decides. */
const telephone = pattern(/^[\s()+]{0,9}(\d\D{0,50}){3,40}$/, 'ist keine Telefonnummer (zum Beispiel "04921 87-1779")');
const email = pattern(
  /^[^\s@<>:,;]+@[^\s@<>:,;.]+(\.[^\s@<>:,;.]+)+$/,
  'ist keine E-Mail-Adresse (zum Beispiel "info@example.org")',
);

/**
 * Only what is safe as a link: a relative address or one of four schemes, in small letters. Control characters would hide a
 * scheme. After `https:` a server is named; what begins with `www.` lacks it. No expression here has flags: JSON Schema knows none.
 */
const url = pattern(
  // eslint-disable-next-line no-control-regex -- browsers drop these characters when they read an address
  /^(?![wW]{3}\.)((https?:\/\/[^/?#\u0000-\u0020]|mailto:|tel:)[^\u0000-\u0020]*|[^:\u0000-\u0020]+|[^:/?#\u0000-\u0020]*[/?#][^\u0000-\u0020]*)$/,
  'ist keine erlaubte Adresse (nur https:, http:, mailto:, tel: oder relativ)',
);

/** A string in the file's language, or one per BCP 47 tag; `de-simple` is plain German, `de-x-leicht` Leichte Sprache. */
const text = z.union(
  [nonEmpty, z.record(languageTag, nonEmpty).check(z.refine(isNotEmpty, 'ist leer'))],
  otherwise('ist kein Text'),
);
const optionalText = z.optional(text);

/** What scripts/generate-shapes.ts knows the texts by, which src/texts finds in a file. */
export const textSchema: z.core.$ZodType = text;

/** "unreviewed", or the day on which somebody who grew up with the language has read all of it. */
const reviewed = z.union(
  [oneOf(['unreviewed']), date],
  otherwise('ist weder "unreviewed" noch der Tag der Durchsicht (JJJJ-MM-TT)'),
);

const degrees = (isInRange: (value: number) => boolean) =>
  number.check(z.refine(isInRange, 'liegt außerhalb der Erde'));

const latitude = degrees(isLatitude);
const longitude = degrees(isLongitude);
const geo = object({ latitude, longitude, precision: z.optional(nonEmpty) });

/**
 * What every fact carries: where it comes from, when a person checked it, and how far it can be trusted. parseDirectory
 * does not drop an entry that says nothing of that, but trusts it least.
 */
const provenance = {
  source: nonEmpty,
  checked: z.nullable(date),
  status: oneOf(['verified', 'seed', 'official', 'stale', 'conflict']),
  /** Properties that come from another source than the rest: {"geo": "geonames"}. */
  sourceOf: z.optional(named(nonEmpty)),
  /** Properties that were checked later than the rest: {"openingHoursSpecification": "2026-11-02"}. */
  checkedOf: z.optional(named(date)),
  /** What another source says of a property, when the two differ; the entry itself keeps `source`'s value. */
  conflicts: z.optional(list(object({ property: nonEmpty, value: text, source: nonEmpty }))),
};

const mode = oneOf(['walk-in', 'appointment', 'phone']);
const day = oneOf(DAYS);
const weekdays = list(day).check(z.refine(isNotEmpty, 'nennt keinen Wochentag'));

const EQUAL_TIMES = 'schließt, wenn es öffnet ("opens" und "closes" sind gleich)';

const openingHours = object({
  dayOfWeek: weekdays,
  opens: time,
  closes: closingTime,
  weekOfMonth: z.optional(list(oneOf([1, 2, 3, 4, 5, -1]))),
  isoWeek: z.optional(oneOf(['odd', 'even'])),
  everyWeeks: z.optional(number.check(z.refine(isWeekCount, 'ist keine Zahl von Wochen (zum Beispiel 2)'))),
  validFrom: z.optional(dateOrYearly),
  validThrough: z.optional(dateOrYearly),
  mode: z.optional(mode),
  availableLanguage: languages,
  note: optionalText,
}).check(
  z.refine(takesTime, EQUAL_TIMES),
  z.refine(
    isAnchored,
    'gilt alle paar Wochen ("everyWeeks"), sagt aber nicht, ab wann gezählt wird (mit dem ersten Tag, zum Beispiel "validFrom": "2026-12-03")',
  ),
);

const specialHours = object({
  validFrom: dateOrYearly,
  validThrough: z.optional(dateOrYearly),
  dayOfWeek: z.optional(weekdays),
  opens: z.optional(time),
  closes: z.optional(closingTime),
  mode: z.optional(oneOf(['walk-in', 'appointment', 'phone', 'closed'])),
  availableLanguage: languages,
  note: optionalText,
  name: optionalText,
}).check(z.refine(hasBothTimesOrNone, 'hat nur eines von "opens" und "closes"'), z.refine(takesTimeOrDay, EQUAL_TIMES));

const contactPoint = object({
  name: optionalText,
  contactType: optionalText,
  room: optionalText,
  telephone: z.optional(telephone),
  email: z.optional(email),
  url: z.optional(url),
  availableLanguage: spokenLanguages,
  hoursAvailable: z.optional(list(openingHours)),
  vacant: z.optional(boolean),
}).check(z.refine(canBeReached, 'hat weder Telefon ("telephone") noch E-Mail ("email") noch Adresse im Netz ("url")'));

const address = object({
  streetAddress: z.optional(nonEmpty),
  postalCode: z.optional(postalCode),
  addressLocality: nonEmpty,
  note: optionalText,
});

/** Where and when something is, for whom and in which languages: of a place, and of what is offered. */
const service = {
  url: z.optional(url),
  provider: optionalText,
  address: z.optional(address),
  geo: z.optional(geo),
  contactPoint: z.optional(list(contactPoint)),
  openingHoursSpecification: z.optional(list(openingHours)),
  specialOpeningHoursSpecification: z.optional(list(specialHours)),
  publicHolidays: z.optional(oneOf(['closed', 'open'])),
  appointment: z.optional(
    object({ required: boolean, outsideHours: z.optional(boolean), url: z.optional(url), note: optionalText }),
  ),
  temporarilyClosed: z.optional(
    object({ validFrom: z.optional(date), validThrough: z.optional(date), reason: optionalText }),
  ),
  topics: z.optional(list(id)),
  availableLanguage: spokenLanguages,
  interpretation: optionalText,
  areaServed: z.optional(list(regionKey)),
  audience: optionalText,
  fees: optionalText,
  requiredDocuments: optionalText,
  accessibility: z.optional(
    object({
      wheelchair: z.optional(oneOf(['yes', 'limited', 'no'])),
      note: optionalText,
    }),
  ),
  signLanguageVideo: z.optional(url),
  easyToRead: z.optional(url),
};

const place = object({
  id,
  name: text,
  description: optionalText,
  ...service,
  counselling: z.optional(boolean),
  ...provenance,
});

/** What is offered at a place or without one: its times are hours like a place's. */
const offer = object({
  id,
  name: text,
  description: optionalText,
  category: oneOf(['project', 'course', 'interpreting', 'volunteering', 'training', 'group', 'advice', 'other']),
  ...service,
  place: z.optional(id),
  startDate: z.optional(looseDate),
  endDate: z.optional(looseDate),
  requirements: optionalText,
  waitingList: optionalText,
  documents: z.optional(list(id)),
  ...provenance,
});

/** A municipality, or an association of several: that one has no AGS and no postcodes of its own. */
const area = object({
  ars: regionKey,
  ags: z.optional(regionKey),
  name: nonEmpty,
  partOf: z.optional(regionKey),
  postalCodes: list(postalCode),
  geo: z.optional(geo),
});

const task = object({ id, name: text, description: optionalText, topic: z.optional(id), ...provenance });

/** As `offers` were written before there was more than one category of them (places/offers.ts). */
const project = object({
  id,
  name: text,
  description: optionalText,
  url: z.optional(url),
  startDate: z.optional(nonEmpty),
  ...provenance,
});

const document = object({
  id,
  name: text,
  description: optionalText,
  category: z.optional(oneOf(['concept', 'guide', 'list', 'report', 'directive', 'form', 'flyer', 'other'])),
  url: z.optional(url),
  encodingFormat: z.optional(nonEmpty),
  contentSize: z.optional(nonEmpty),
  inLanguage: z.optional(languageTag),
  availableLanguage: languages,
  datePublished: z.optional(nonEmpty),
  replacedBy: z.optional(id),
  contactPoint: z.optional(list(contactPoint)),
  ...provenance,
});

const network = object({
  id,
  name: text,
  description: optionalText,
  foundingDate: z.optional(nonEmpty),
  url: z.optional(url),
  numberOfMembers: z.optional(number),
  workingGroups: z.optional(list(object({ name: text, description: optionalText }))),
  members: z.optional(
    list(
      object({
        name: text,
        category: z.optional(
          oneOf(['authority', 'welfare', 'association', 'education', 'health', 'religious', 'person', 'other']),
        ),
        url: z.optional(url),
      }),
    ),
  ),
  participation: optionalText,
  contactPoint: z.optional(list(contactPoint)),
  ...provenance,
});

/** Without a date and without hours, nobody knows yet when it will be; with hours, it comes again. */
const event = object({
  id,
  name: text,
  description: optionalText,
  url: z.optional(url),
  startDate: z.optional(date),
  startTime: z.optional(time),
  endDate: z.optional(date),
  endTime: z.optional(closingTime),
  openingHoursSpecification: z.optional(list(openingHours)),
  specialOpeningHoursSpecification: z.optional(list(specialHours)),
  publicHolidays: z.optional(oneOf(['closed', 'open'])),
  eventStatus: z.optional(oneOf(['scheduled', 'cancelled', 'postponed'])),
  place: z.optional(id),
  address: z.optional(address),
  provider: optionalText,
  audience: optionalText,
  availableLanguage: spokenLanguages,
  fees: optionalText,
  registration: z.optional(
    object({ required: boolean, url: z.optional(url), deadline: z.optional(date), note: optionalText }),
  ),
  contactPoint: z.optional(list(contactPoint)),
  ...provenance,
});

/** Who pays, as many grants ask to be shown. */
const funder = object({ name: text, note: optionalText, url: z.optional(url), logo: z.optional(url) });

const source = object({
  title: nonEmpty,
  publisher: text,
  url: z.optional(url),
  license: z.optional(nonEmpty),
  asOf: z.nullable(text),
  seen: z.nullable(date),
});

/** The lists of the root: each entry is checked on its own, so that one bad entry costs only itself. */
export const listSchemas = {
  areas: area,
  tasks: task,
  places: place,
  offers: offer,
  projects: project,
  documents: document,
  networks: network,
  events: event,
} as const;

/** What stands at the root beside the lists. */
export const rootSchemas = {
  $schema: z.optional(z.string(otherwise('ist kein Text'))),
  version: z.literal(1, {
    error: ({ input }) => {
      if (typeof input === 'number' && input > 1) return `ist ${input}, eine neuere Fassung des Formats. ${UPDATE}`;
      return input === undefined ? MISSING : 'ist nicht 1';
    },
  }),
  requires: z.optional(list(feature)),
  inLanguage: languageTag,
  timeZone: string(isTimeZone, 'ist keine bekannte Zeitzone (zum Beispiel "Europe/Berlin")'),
  region: string(knowsHolidaysOf, 'ist kein deutsches Land (zum Beispiel "DE-NI")'),
  dateModified: z.optional(date),
  attribution: z.optional(list(text)),
  /** Languages whose texts lie in a file beside this one (src/texts). */
  translated: z.optional(z.record(languageTag, reviewed, otherwise('ist kein Objekt'))),
  sources: z._default(named(source), () => ({})),
  topics: z._default(named(text), () => ({})),
  funding: z.optional(list(funder)),
  office: place,
} as const;

/** The whole document, strict: what editors check against and the types are inferred from. */
export const directorySchema = object({
  ...rootSchemas,
  areas: optionalList(area),
  tasks: optionalList(task),
  places: optionalList(place),
  offers: optionalList(offer),
  projects: optionalList(project),
  documents: optionalList(document),
  networks: optionalList(network),
  events: optionalList(event),
});

/** The kinds of fields that are read also where they are written otherwise (src/model/reading/readers.ts). */
export const kinds = {
  ...{ time, closingTime, day, date, dateOrYearly, languageTag, spokenLanguage, regionKey, postalCode },
  ...{ telephone, email, url, latitude, longitude, openingHours, specialHours },
} as const;

export type Directory = z.infer<typeof directorySchema>;
export type Place = z.infer<typeof place>;
export type Area = z.infer<typeof area>;
export type Task = z.infer<typeof task>;
export type Offer = z.infer<typeof offer>;
export type Project = z.infer<typeof project>;
export type Funder = z.infer<typeof funder>;
export type DirectoryDocument = z.infer<typeof document>;
export type Network = z.infer<typeof network>;
export type DirectoryEvent = z.infer<typeof event>;
export type Source = z.infer<typeof source>;
export type Text = z.infer<typeof text>;
export type Mode = z.infer<typeof mode>;
export type ContactPoint = z.infer<typeof contactPoint>;
export type OpeningHours = z.infer<typeof openingHours>;
export type SpecialOpeningHours = z.infer<typeof specialHours>;
export type GeoCoordinates = z.infer<typeof geo>;
export type DayOfWeek = (typeof DAYS)[number];
