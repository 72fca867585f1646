/** What a column can hold, and the headings that say so. */
import { fold } from '../../model/places/fold.ts';

const DAY_ROLES = ['day0', 'day1', 'day2', 'day3', 'day4', 'day5', 'day6'] as const;

export const ROLES = [
  ...['name', 'provider', 'street', 'housenumber', 'plzort', 'plz', 'ort', 'address'],
  ...['phone', 'areacode', 'fax', 'email', 'url', 'contact', 'person', 'hours', 'appointment'],
  ...['languages', 'interpretation', 'topics', 'areas', 'accessibility', 'note', 'ignore'],
  ...['description', 'audience', 'fees', 'requiredDocuments'],
  ...DAY_ROLES,
] as readonly Role[];

export type DayRole = (typeof DAY_ROLES)[number];
export type Role =
  | ('name' | 'provider' | 'street' | 'housenumber' | 'plzort' | 'plz' | 'ort' | 'address')
  | ('phone' | 'areacode' | 'fax' | 'email' | 'url' | 'contact' | 'person' | 'hours' | 'appointment')
  | ('languages' | 'interpretation' | 'topics' | 'areas' | 'accessibility')
  | ('description' | 'audience' | 'fees' | 'requiredDocuments')
  /** What has no property is told; 'ignore' is for numbers of lines, and for what a person leaves out. */
  | ('note' | 'ignore')
  | DayRole;

/** Which day of the week a role is for, 0 for Monday; undefined for other roles. */
export function dayOf(role: Role | null): number | undefined {
  const at = (DAY_ROLES as readonly (Role | null)[]).indexOf(role);
  return at < 0 ? undefined : at;
}

/** By folded headings (small letters, umlauts without dots, ß as ss); the first that fits has it. */
const HEADS: readonly (readonly [Role, RegExp])[] = [
  ['ignore', /^(nr|lfd|lfd nr|lfd nummer|laufende nummer|pos|id)$/],
  // "Tel./Fax", "Telefon, E-Mail"
  ['contact', /^(tel|telefon|fon)\b.*(fax|mail)|^(e ?mail|mail|fax)\b.*(tel|fon)\b/],
  [
    'plzort',
    /^(plz|postleitzahl) ?(und |u )?(wohn)?(ort|stadt|gemeinde)|^(ort|stadt|gemeinde) ?(und |u )?(plz|postleitzahl)/,
  ],
  ['plz', /^(plz|postleitzahl|postlz|postcode|zip)\b/],
  ['housenumber', /^(hausnummer|hausnr|haus nr|hnr|nummer)$/],
  [
    'street',
    /^(strasse|str|strassenname|anschrift strasse|street)( und (hausnummer|hausnr)| hausnummer| hausnr| nr| hnr)?$/,
  ],
  ['fax', /fax/],
  ['areacode', /^vorwahl$/],
  ['email', /e ?mail|^mail/],
  ['url', /^(web|www|internet|homepage|url|link|netz)/],
  ['interpretation', /dolmetsch|sprachmittl/],
  ['languages', /sprach(en|e|angebot|kenntnisse|kompetenz)|^languages?$|^fremdsprach/],
  ['appointment', /^(termin|termine|terminvereinbarung|anmeldung|voranmeldung)$/],
  [
    'hours',
    /sprechzeit|offnungszeit|sprechstund|offnungstag|^(zeit|zeiten|uhrzeit|offen|geoffnet|servicezeiten|hours|opening hours|beratungszeit|burozeit|telefonzeit)|beratungszeit|burozeit|erreichbarkeit/,
  ],
  ['phone', /^(tel|telefon|telephone|phone|fon|ruf|rufnummer|mobil|handy|festnetz|durchwahl)/],
  ['person', /ansprechpartner|ansprechperson|kontaktperson|^(ansprechp|berater|beraterin|leitung|zustandige person)/],
  ['contact', /^kontakt|^erreichbar|^contact$|^kommunikation/],
  ['address', /^(adresse|anschrift|postanschrift|sitz|standort adresse|lage|besuchsadresse|address)/],
  ['ort', /^(ort|stadt|gemeinde|wohnort|standort|ort stadt|stadt gemeinde|stadt ort|city)$/],
  ['areas', /zustandig|einzugsgebiet|einzugsbereich|^(gebiet|gebiete|region|zustandigkeit|einsatzgebiet)/],
  [
    'topics',
    /^(thema|themen|schwerpunkt|beratungsthema|beratungsthemen|beratungsschwerpunkt|themenfeld|themengebiet|fachgebiet|rechtsgebiet)/,
  ],
  ['audience', /^(zielgruppe|zielgruppen|fur wen|adressaten)/],
  ['fees', /^(kosten|gebuhr|gebuhren|preis|entgelt)/],
  ['requiredDocuments', /^(mitzubringen|mitbringen|unterlagen|benotigte unterlagen)/],
  ['description', /^(beschreibung|kurzbeschreibung|leistungen|leistung|aufgaben)/],
  ['accessibility', /barrierefrei|rollstuhl|zugang/],
  ['note', /^(bemerkung|anmerkung|hinweis|notiz|sonstig|kommentar|info|besonderheit|zusatz)/],
  ['provider', /^(trager|traegerin|tragerverein|verband|organisation|tragerschaft)/],
  [
    'name',
    /^(name|bezeichnung|stelle|einrichtung|institution|beratungsstelle|angebot|dienst|fachdienst|anbieter|beratungsangebot|anlaufstelle|behorde|amt|projekt|verein|titel|name der|wer)\b/,
  ],
];

const DAYS = [
  /^mo(n|ntags?)?$/,
  /^di(e|enstags?)?$/,
  /^mi(t|ttwochs?)?$/,
  /^do(n|nnerstags?)?$/,
  /^fr(e|eitags?)?$/,
  /^sa(m|mstags?)?$|^sonnabends?$/,
  /^so(n|nntags?)?$/,
];

/** What a heading says that its column holds; undefined for one that says nothing known. */
export function roleOfHead(head: string): Role | undefined {
  // fold() makes one word of umlauts however they are written: "Öffnungszeiten" is "offnungszeiten".
  const words = fold(head.replace(/ ?\d$|[*:]/g, ''));
  if (!words || /\d/.test(words) || words.split(' ').length > 5) return undefined;
  const [first = ''] = words.split(' ');
  const day = DAYS.findIndex((each) => each.test(first));
  if (day >= 0 && /^\S+( (von|bis|vorm|nachm|vormittags?|nachmittags?|uhr|zeit|zeiten))*$/.test(words))
    return DAY_ROLES[day];
  return HEADS.find(([, pattern]) => pattern.test(words))?.[0];
}
