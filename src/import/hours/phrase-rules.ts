/** What is said beside days and times: modes, appointments, closed days, languages, rooms, and words that say nothing. */
import { DAY, MONTH } from './calendar-words.ts';
import { languageNamed } from './languages.ts';
import { END, pattern, type Rule } from './tokens.ts';

const SESSION =
  '(?:sprechstunden?|sprechzeit(?:en)?|sprechtage?|beratung(?:en|szeit(?:en)?|sstunden?)?|öffnungszeit(?:en)?|zeit(?:en)?|erreichbar(?:keit)?|auskunft|kontakt|treff|servicezeit(?:en)?)';
const NEEDED =
  '(?:(?:ist|wird|sind|unbedingt|zwingend) )?(?:erforderlich|notwendig|nötig|erwünscht|erbeten|gewünscht|vereinbaren|verpflichtend|required)';
const HOW =
  '(?:(?:vorherige[rn]?|vorh\\.|individuelle[rn]?|persönliche[rn]?|telefonische[rn]?|telefonisch|tel\\.|telef\\.|fernmündliche[rn]?|schriftliche[rn]?|rechtzeitige[rn]?|gesonderte[rn]?|kurzfristige[rn]?|e-?mail) ?(?:oder |und |u\\. )?){0,4}';
const AGREED =
  '(?:v\\.|v(?!\\p{L})|vereinb\\.|vereinbarung(?:en)?|absprachen?|abspr\\.|terminvereinbarung(?:en)?|terminabsprachen?|terminvergabe|anmeldung|voranmeldung|vorankündigung|verabredung|rücksprache)';
const PHONED =
  '(?:telefonische[rnms]?|telefonisch|telef\\.|tel\\.|tel(?!\\p{L})|per telefon|am telefon|fernmündlich(?:e[rn]?)?)';
const BOOKING =
  '(?:terminvereinbarung(?:en)?|terminvergabe|terminabsprachen?|terminanfragen?|voranmeldung|anmeldung|terminannahme)';

const phrase = (source: string): RegExp => pattern(`(?:${source})${END}`);

/** Said of appointments that are not meant for one time: "und nach Vereinbarung" (see clauses.ts). */
const MEETINGS =
  '(?:(?:weitere|andere|individuelle|persönliche|zusätzliche|sonstige|einzel) ?)?(?:termine?|gesprächstermine?|beratungstermine?|beratungen|beratung|gespräche|besuche?|sprechzeiten|sprechstunden?)';

const NAMED_CLOSURES =
  '(?:(?:betriebs|sommer|weihnachts|winter)?(?:urlaub|ferien)|betriebsruhe|(?:sommer|winter|weihnachts)pause|betriebsversammlung|personalversammlung|betriebsausflug|inventur)';

/** Kept as they are: numbers to dial, addresses of the net, and what is said to be a note. */
export const KEPT_RULES: readonly Rule[] = [
  {
    pattern: pattern(
      '(?:(?:tel(?:efon)?|fax|mobil|handy)\\.?:? ?(?:nr\\.?:? ?)?)?(?:\\+\\d{2}|\\(?0\\d{2,5}\\)?)(?: ?[-/()]{0,2} ?\\d){4,20}',
    ),
    read: (_, matched) => (isNumberToDial(matched) ? { kind: 'word' } : undefined),
  },
  {
    pattern: pattern('[\\w.+-]{1,60}@[\\w.-]{2,80}|(?:https?://|www\\.)[^\\s,;]{1,200}'),
    read: () => ({ kind: 'word' }),
  },
  {
    pattern: pattern('\\(?hinweis: ?(?<text>[^()\\n\\r;]{1,200})\\)?'),
    read: ({ text }) => ({ kind: 'note', text: text!.trim() }),
  },
];

export const PHRASE_RULES: readonly Rule[] = [
  // Appointments
  {
    pattern: phrase(
      `(?:${PHONED} ${BOOKING}|${BOOKING}(?: (?:nur )?${PHONED})?|termine?(?: nur)? ${PHONED}|terminanfragen?)(?!\\.| ?${NEEDED})`,
    ),
    read: (_, matched) => ({
      kind: 'mode',
      mode: /tel|mündlich/i.test(matched) ? 'phone' : 'appointment',
      isBooking: true,
    }),
  },
  {
    pattern: phrase(
      `(?:(?:nur|ausschließlich|grundsätzlich|immer) )?mit ${HOW}(?:vereinbartem |festem )?(?:termin|terminvereinbarung|terminabsprache|voranmeldung|anmeldung|vereinbarung)|(?:bitte )?(?:termin|terminvereinbarung|terminabsprache|anmeldung|voranmeldung)(?: bitte)? ${NEEDED}|(?:nur )?auf termin|terminsprechstunden?|terminsprechzeit(?:en)?|with appointment`,
    ),
    read: (_, matched) => ({ kind: 'mode', mode: 'appointment', isOnly: /nur|ausschl|grunds|immer/i.test(matched) }),
  },
  {
    pattern: pattern(
      `(?:(?:${MEETINGS}|jederzeit) (?:bitte )?){0,2}(?:(?<only>nur|ausschließlich|lediglich) )?(?:${MEETINGS} )?(?:n\\. ?|nach |n(?=v))(?:${HOW})${AGREED}|(?:${MEETINGS} )?(?:auf (?:anfrage|vereinbarung)|on request|by (?:appointment|arrangement)(?<sole> only)?)${END}`,
    ),
    read: ({ only, sole }) => ({ kind: 'appointment', isOnly: Boolean(only ?? sole) }),
  },
  // Modes
  {
    pattern: phrase(
      `ohne ${HOW}(?:termin|terminvereinbarung|terminabsprache|anmeldung|voranmeldung|vereinbarung)|mit (?:und|oder|u\\.) ohne (?:termin|anmeldung)|(?:(?:offene[rns]?|freie|allgemeine) )${SESSION}|(?:keine?|nicht) (?:anmeldung|termin|terminvereinbarung|voranmeldung) ${NEEDED}|(?:kein )?(?:termin|anmeldung|terminvereinbarung) (?:ist )?nicht ${NEEDED}|walk-?in|persönlich(?:e ${SESSION})?`,
    ),
    read: () => ({ kind: 'mode', mode: 'walk-in' }),
  },
  {
    pattern: pattern(
      `(?:(?<only>nur|ausschließlich) )?(?:(?:${PHONED}|telephone|by phone|phone)(?: ${SESSION})?|telefon(?:sprechstunden?|sprechzeit(?:en)?|zeit(?:en)?|dienst|beratung|kontakt|service)?|hotline)(?![\\p{L}\\p{N}])`,
    ),
    read: ({ only }) => ({ kind: 'mode', mode: 'phone', isOnly: Boolean(only) }),
  },
  // Closed
  {
    pattern: phrase('(?:mit )?mittagspause|mittags?(?:zeit)? geschlossen|über mittag(?: geschlossen)?|pause'),
    read: () => ({ kind: 'break' }),
  },
  {
    pattern: phrase(
      `(?:ist |bleibt |sind |für (?:den )?publikumsverkehr )?(?:geschlossen|geschl\\.?|nicht (?:geöffnet|besetzt|offen|erreichbar)|off|closed|ruhetage?|dienstfrei|entfällt|kein(?:e|en)? (?:offene )?(?:sprechzeit(?:en)?|sprechstunden?|sprechtag|beratung(?:en)?|publikumsverkehr|öffnungszeit(?:en)?|öffnung|dienst|betrieb|parteiverkehr|kundenverkehr|besuchszeit(?:en)?))`,
    ),
    read: () => ({ kind: 'closed' }),
  },
  { pattern: pattern('zu(?= ?(?:$|[,;.)|\\n\\r]))'), read: () => ({ kind: 'closed' }) },
  {
    pattern: phrase(`(?:wegen )?(?<name>${NAMED_CLOSURES})(?: ?:)?`),
    read: ({ name }) =>
      /ferien/i.test(name!) && !/betriebs/i.test(name!) ? undefined : { kind: 'closed', name: name! },
  },
  {
    pattern: phrase(
      '(?:auch |und |an |am |allen )?(?:an )?(?:gesetzlichen |gesetzl\\. |den )?(?:feiertagen?|feiertage|feiertags|feiert\\.|PH|SH)|public holidays',
    ),
    read: () => ({ kind: 'holidays' }),
  },
  // What the data has no words for
  {
    pattern: phrase(
      '(?:(?:nicht|außer|auch|nur|jedoch nicht|aber nicht) )?(?:in|während|außerhalb)(?: den| der)? (?:schul|sommer|oster|herbst|weihnachts|winter|semester|nds\\.? |niedersächsischen )?ferien(?:zeit(?:en)?)?|(?:schul|sommer|oster|herbst|weihnachts|winter|semester)?ferien(?: ausgenommen)?',
    ),
    read: () => ({ kind: 'beyond' }),
  },
  {
    pattern: phrase(
      '(?:im |in der |in den )?(?:sommer|winter|frühjahr|herbst)(?:halbjahr|semester|zeit|monaten?|saison)?|(?:(?:ein|zwei|drei|1|2|3)(?:mal| ?x| mal) )?(?:im monat|monatlich)|(?:ein|zwei|1|2|3)(?:mal| ?x| mal) (?:die|pro|in der|im) (?:woche|monat)|im (?:wöchentlichen )?wechsel|abwechselnd|gerade tage|ungerade tage',
    ),
    read: (_, matched) => (/^im monat$/i.test(matched) ? undefined : { kind: 'beyond' }),
  },
  {
    pattern: phrase('außer(?!halb)(?: am| an)?|ausgenommen|except|bis auf(?! weiteres)|nicht(?: am| an)?(?= )'),
    read: (_, matched, after) =>
      /^nicht/i.test(matched) && !pattern(` ?${DAY}| ?feiert`).test(after) ? undefined : { kind: 'except' },
  },
  {
    pattern: pattern(
      '-?(?:(?:am )?(?:frühen |späten )?)(?<word>(?:vor|nach)mittags?|(?:vor|nach)mitt?\\.?|(?:vor|nach)m\\.|abends?|morgens?)(?!\\p{L})',
    ),
    read: ({ word }) => ({ kind: 'daypart', isLate: /^(nach|ab)/i.test(word!) }),
  },
  // Languages and notes
  {
    pattern: pattern('(?:(?:auch|in|auf|für) )?(?<word>\\p{L}{2,30}\\.?)(?= ?(?:sprache|sprachig)?)'),
    read: ({ word }, _, after) => languageMeant(word!, after),
  },
  {
    pattern: pattern(
      '(?:in |im )?(?:(?:zi|zimmer|zimmernr|raum|r|büro|haus|gebäude|geb|etage|stock|eingang|saal)(?:\\.|(?!\\p{L})) ?(?:nr\\.? ?)?(?:\\d{1,4}(?:[./]\\d{1,4})?[a-z]?|[A-Z](?!\\p{L}))(?!\\p{L}|:\\d)|\\d\\. ?(?:stock|og|etage|obergeschoss)|(?:im )?(?:eg|og|ug|erdgeschoss|obergeschoss|dachgeschoss|untergeschoss))(?![\\p{L}\\p{N}])',
    ),
    read: (_, matched) => ({ kind: 'note', text: matched }),
  },
  {
    pattern: pattern('(?:mit|with) (?:dolmetsch\\p{L}{0,12}|sprachmittl\\p{L}{0,12})'),
    read: (_, matched) => ({ kind: 'note', text: matched }),
  },
  {
    pattern: new RegExp(
      "(?:im|in der|in|beim|bei der|am|an der|auf dem) +(?!(?:Uhr|Monat|Termin|Vereinbarung|Anfrage|Absprache|Vormittag|Nachmittag|Sprech|Regel|Büro ist)|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)(?!\\p{L})|\\p{Lu}\\p{Ll}*ferien)\\p{Lu}[\\p{L}\\p{N}.'-]{1,40}(?: +(?!(?:Uhr|Termin|Nach|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)(?!\\p{L}))(?:\\p{Lu}[\\p{L}'-]{1,40}|\\d{1,3}[a-z]?(?![\\d:.-]| *-))){0,3}",
      'uy',
    ),
    read: (_, matched) =>
      new RegExp(MONTH, 'iu').test(matched.split(/ +/)[1] ?? '') ? undefined : { kind: 'note', text: matched },
  },
  // What says nothing of its own
  { pattern: phrase('uhr|uhrzeiten?|h|std\\.?|o.clock'), read: () => ({ kind: 'filler' }) },
  {
    pattern: phrase(
      `(?:unsere |die |feste |reguläre |allgemeine |aktuelle |neue )?(?:${SESSION}|bürozeit(?:en)?|besuchszeit(?:en)?|geschäftszeit(?:en)?|dienstzeit(?:en)?|dienststunden|amtsstunden|publikumszeit(?:en)?|schalterstunden|beratungstage?|opening hours|open(?:ed)?|hours)|geöffnet|offen|durchgehend|besetzt|regelmäßig|jeweils`,
    ),
    read: () => ({ kind: 'filler' }),
  },
  {
    pattern: phrase(
      'sonst|ansonsten|außerdem|zusätzlich|zusätzl\\.|zudem|darüber hinaus|ferner|weiterhin|oder|auch|gern(?:e)?|(?:zu|in) (?:den )?(?:übrigen|anderen|sonstigen) zeiten|(?:übrige|andere|sonstige) zeiten|außerhalb (?:dieser|der|unserer) (?:sprech|öffnungs)?zeiten',
    ),
    read: () => ({ kind: 'filler', isAlso: true }),
  },
  {
    pattern: phrase(
      'nur|von|am|an|in|im|jede[nrms]?|immer|stets|um|zu|der zeit|ab sofort|sowie auch|sprache[n]?|sprachig|pro woche',
    ),
    read: () => ({ kind: 'filler' }),
  },
];

/** Enough figures for a telephone, and no pair of times ("0900-1200"). */
const isNumberToDial = (text: string): boolean =>
  (text.match(/\d/g) ?? []).length >= 6 && !/^[012]\d{3} *- *[012]\d{3}(?!\d)/.test(text);

function languageMeant(word: string, after: string) {
  const tag = languageNamed(word);
  // A whole name, not the beginning of a hyphenated word.
  if (!tag || /^[\p{L}\d]/u.test(after) || /^-\p{L}/u.test(after)) return undefined;
  return { kind: 'language', tag } as const;
}
