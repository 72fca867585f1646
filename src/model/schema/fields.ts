/**
 * The kinds of single values that a data file may hold, and what is said of another: the words that a webmaster reads stand beside the rule
 * they explain. They follow the wrong value, so they begin with a verb.
 */
import * as z from 'zod/mini';
import { isCivilDate, isDateOrYearly, isKnownFeature, isNotEmpty } from './hours-rules.ts';
import { isLatitude, isLongitude, isShortTag } from './rules.ts';

// No code is made from text at run time: a strict content-security policy would report even the attempt.
z.config({ jitless: true });

export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** What is said of a property that is needed and not there. */
export const MISSING = 'fehlt';

/** What is said of a file that this script is too old for. */
export const UPDATE = 'Bitte aktualisieren Sie das Skript (alle Dateien der Widgets auf Ihrem Server)';

/** What is said of a value of the wrong kind. */
export const otherwise = (sentence: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? MISSING : sentence),
});

const pattern = (expression: RegExp, sentence: string) =>
  z.string(otherwise(sentence)).check(z.regex(expression, sentence));
export const string = (rule: (value: string) => boolean, sentence: string) =>
  z.string(otherwise(sentence)).check(z.refine(rule, sentence));
/** The sentence names what is possible. */
export const oneOf = <const Options extends readonly (string | number)[]>(options: Options) =>
  z.literal<Options>(options, otherwise(`ist keins von: ${options.join(', ')}`));
export const list = <Item extends z.core.$ZodType>(item: Item) => z.array(item, otherwise('ist keine Liste'));
/** A list that a file may leave out: webmasters delete what they don't need. */
export const optionalList = <Item extends z.core.$ZodType>(item: Item) => z._default(list(item), () => []);
export const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, otherwise('ist kein Objekt'));
/** Names chosen by the file, each with a value of one kind. `__proto__` is no name that every program can read. */
export const named = <Value extends z.core.$ZodType>(value: Value) =>
  z.record(pattern(/^(?!__proto__$)/, 'ist als Name nicht möglich'), value, otherwise('ist kein Objekt'));
export const number = z.number(otherwise('ist keine Zahl'));
export const boolean = z.boolean(otherwise('ist weder true noch false'));

export const nonEmpty = pattern(/\S/, 'ist leer');
export const id = pattern(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'ist keine Kennung (nur Buchstaben, Ziffern und Bindestriche)');
const NO_LANGUAGE = 'ist kein Sprachkürzel (zum Beispiel "de" oder "ar")';
export const languageTag = pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*(-x-[A-Za-z0-9]{1,8})?$/, NO_LANGUAGE);
export const languages = z.optional(list(languageTag));
/** Without the long form of what has a short one: "ara" is "ar". */
export const spokenLanguage = languageTag.check(z.refine(isShortTag, NO_LANGUAGE));
export const spokenLanguages = z.optional(list(spokenLanguage));
export const time = pattern(/^([01]\d|2[0-3]):[0-5]\d$/, 'ist keine Uhrzeit (HH:MM, zum Beispiel 09:30)');
export const closingTime = pattern(
  /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
  'ist keine Uhrzeit (HH:MM, zum Beispiel 17:00; bis 24:00)',
);
export const date = string(isCivilDate, 'ist kein Datum (JJJJ-MM-TT, zum Beispiel 2026-12-24)');
/** As exactly as it is known. */
export const looseDate = pattern(
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  'ist kein Datum (so genau, wie es bekannt ist: "2026", "2026-09" oder "2026-09-01")',
);
export const dateOrYearly = string(
  isDateOrYearly,
  'ist kein Datum (JJJJ-MM-TT, oder jedes Jahr: --MM-TT, zum Beispiel --12-24)',
);
export const feature = z.string(otherwise('ist kein Text')).check(
  z.refine(isKnownFeature, {
    error: ({ input }) => `ist „${String(input)}“, und das versteht diese Fassung der Widgets nicht. ${UPDATE}`,
  }),
);
export const regionKey = pattern(/^\d{2,12}$/, 'ist kein Regionalschlüssel (nur Ziffern, zum Beispiel "03454")');
export const postalCode = pattern(/^\d{5}$/, 'ist keine Postleitzahl (fünf Ziffern, zum Beispiel "26721")');
/** As people write it, with a name or a second number beside it; what of it can be dialled, places/telephone.ts decides. */
export const telephone = pattern(
  /^[\s()+]{0,9}(\d\D{0,50}){3,40}$/,
  'ist keine Telefonnummer (zum Beispiel "04921 87-1779")',
);
export const email = pattern(
  /^[^\s@<>:,;]+@[^\s@<>:,;.]+(\.[^\s@<>:,;.]+)+$/,
  'ist keine E-Mail-Adresse (zum Beispiel "info@example.org")',
);

/**
 * Only what is safe as a link: a relative address or one of four schemes, in small letters. Control characters would hide a
 * scheme. After `https:` a server is named; what begins with `www.` lacks it. No expression here has flags: JSON Schema knows none.
 */
export const url = pattern(
  // eslint-disable-next-line no-control-regex -- browsers drop these characters when they read an address
  /^(?![wW]{3}\.)((https?:\/\/[^/?#\u0000-\u0020]|mailto:|tel:)[^\u0000-\u0020]*|[^:\u0000-\u0020]+|[^:/?#\u0000-\u0020]*[/?#][^\u0000-\u0020]*)$/,
  'ist keine erlaubte Adresse (nur https:, http:, mailto:, tel: oder relativ)',
);

/** A string in the file's language, or one per BCP 47 tag; `de-simple` is plain German, `de-x-leicht` Leichte Sprache. */
export const text = z.union(
  [nonEmpty, z.record(languageTag, nonEmpty).check(z.refine(isNotEmpty, 'ist leer'))],
  otherwise('ist kein Text'),
);
export const optionalText = z.optional(text);

/** "unreviewed", or the day on which somebody who grew up with the language has read all of it. */
export const reviewed = z.union(
  [oneOf(['unreviewed']), date],
  otherwise('ist weder "unreviewed" noch der Tag der Durchsicht (JJJJ-MM-TT)'),
);

const degrees = (isInRange: (value: number) => boolean) =>
  number.check(z.refine(isInRange, 'liegt außerhalb der Erde'));

export const latitude = degrees(isLatitude);
export const longitude = degrees(isLongitude);
export const geo = object({ latitude, longitude, precision: z.optional(nonEmpty) });
