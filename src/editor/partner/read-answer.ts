/** The answer to "Stimmt das noch?", taken back as differences that a person accepts one by one. */
import { readContacts } from '../../import/table/contact-cells.ts';
import { readHoursText } from '../../import/hours/read.ts';
import { type Difference, differencesOf } from '../../import/table/differences.ts';
import { dayOf, roleOfHead } from '../../import/table/roles.ts';
import { readRow } from '../../import/table/row.ts';
import type { Column, Question, Unread } from '../../import/table/types.ts';
import { WEEKDAYS } from '../../model/hours/rules.ts';
import { fold } from '../../model/places/fold.ts';
import type { Directory, Place } from '../../model/schema/schema.ts';
import { answerLines } from './answer-lines.ts';
import { askMail } from './ask-mail.ts';
import { type Fact, factsOf, NOT_KNOWN } from './facts.ts';

export type Answer = {
  /** It says that everything is right, or something is, and nothing else. */
  isConfirmed: boolean;
  differences: Difference[];
  /** What has two meanings; of a field with one, nothing is among the differences. */
  ask: Question[];
  /** Lines and pieces that were not understood, as written. */
  unread: string[];
  /** What stands below the greeting, as written. */
  signature: string[];
};

const YES =
  /^(ja,? ?)?((das |es |ist )?(stimmt|passt|bleibt|gilt|ok(ay)?|richtig|korrekt|unverändert|aktuell|gleich(geblieben)?)|wie (bisher|gehabt)|keine änderung(en)?|[✓✔☑])( (alles|so|noch|weiterhin|immer))*[.!]*$/i;
const ALL =
  /^(ja,? ?)?(es |das |ist )?((noch |soweit )?alles (stimmt|passt|ok(ay)?|richtig|korrekt|unverändert|aktuell|bleibt)|(alles|die angaben|alle angaben|das)( so| noch| weiterhin| sind| ist)* (stimmen|stimmt|richtig|korrekt|aktuell|unverändert|beim alten|ok(ay)?)|(stimmt|passt|stimmen)( noch| so| soweit| weiterhin)* alles|stimmt|passt|keine änderung(en)?|alles (richtig|korrekt|aktuell|ok(ay)?|unverändert|gleich))( so| noch| weiterhin)*[.!]*$/i;

type Answered = { label: string; value: string; fact?: Fact };

/** Reads an answer to the mail that askMail writes for this place. Nothing is guessed. */
export function readAnswer(text: string, place: Place, directory: Directory): Answer {
  const facts = factsOf(place, directory);
  const { own, signature } = answerLines(text, askMail(place, directory).body);
  const unread: string[] = [];
  const answered: Answered[] = [];
  let isConfirmed = false;
  let last: Answered | undefined;
  for (const line of own) {
    const next = labelled(line, facts);
    if (next) {
      answered.push(next);
      last = next;
    } else if (ALL.test(line) || YES.test(line)) {
      isConfirmed = true;
      last = undefined;
    } else if (last && goesOn(last, line)) last.value = joined(last, line);
    else {
      unread.push(line);
      last = undefined;
    }
  }
  const changed = answered.filter((each) => !isAsBefore(each));
  if (answered.some((each) => each.value && isAsBefore(each))) isConfirmed = true;
  const read = readAnswered(changed, place, directory);
  unread.push(...read.unread);
  const isNew = changed.length + unread.length > 0;
  return { isConfirmed: isConfirmed && !isNew, differences: read.differences, ask: read.ask, unread, signature };
}

/** "Telefon: 04921 87-1", with a label of the mail, or one that people use for the same. */
function labelled(line: string, facts: readonly Fact[]): Answered | undefined {
  const [, label = '', value = ''] = /^([^:]{2,60}?)\s*:\s*(.*)$/.exec(line) ?? [];
  if (!label) return undefined;
  const fact = facts.find((each) => fold(each.label) === fold(label));
  const role = roleOfHead(label);
  const same = facts.filter((each) => role && roleOfHead(each.label.replace(/ \(.*\)$/, '')) === role);
  if (!fact && !role) return undefined;
  const one = fact ?? (same.length === 1 ? same[0] : undefined);
  return { label: one?.label ?? label, value: newValue(value, one), fact: one };
}

/** What is new in "alt -> neu" and "neu: …". */
function newValue(value: string, fact: Fact | undefined): string {
  const [, before, after] = /^(.*?)\s*(?:-+>|=+>|→|➔)\s*(.+)$/.exec(value) ?? [];
  if (fact && before !== undefined && fold(before) === fold(fact.value)) return after!;
  return value
    .replace(/^(neu|jetzt|nun)\b:?\s+/i, '')
    .replace(/^(.*\S)\s*[(–-]\s*(stimmt|passt|ok|richtig)\s*\)?$/i, '$1');
}

const isAsBefore = ({ value, fact }: Answered): boolean =>
  YES.test(value) || value === '' || (fact !== undefined && fold(value) === fold(fact.value));

/** A line that a mail programme broke, or one more day of the hours. */
function goesOn(before: Answered, line: string): boolean {
  const { label, value, fact } = before;
  if (value === '' || /[,;·–-]$/.test(value) || isBrokenOff(before, line)) return true;
  if (fact?.path || roleOfHead(label) !== 'hours') return false;
  const { hours, unread } = readHoursText(line);
  return hours.length > 0 && unread.length === 0;
}

const isBrokenOff = ({ value, fact }: Answered, line: string): boolean =>
  fact !== undefined && fold(fact.value).startsWith(fold(`${value} ${line}`));

function joined(before: Answered, line: string): string {
  const { value } = before;
  const isWhole = value === '' || /[,;·–-]$/.test(value) || isBrokenOff(before, line);
  return `${value}${isWhole ? ' ' : ', '}${line}`.trim();
}

function readAnswered(answered: readonly Answered[], place: Place, directory: Directory) {
  const differences: Difference[] = [];
  const ask: Question[] = [];
  const unread: string[] = [];
  const rest: Answered[] = [];
  for (const each of answered) {
    const { label, value, fact } = each;
    if (
      /^(nein|falsch|stimmt (so )?nicht( mehr)?|nicht (mehr )?(richtig|aktuell)|entfällt|gibt es nicht( mehr)?|[-–?]|fehlt)[.!]*$/i.test(
        value,
      )
    ) {
      unread.push(`${label}: ${value}`);
    } else if (answered.some((other) => other !== each && other.label === label && other.value !== value)) {
      // Said twice, and differently.
      unread.push(`${label}: ${value}`);
    } else if (isPartOfWeek(each, answered, place)) unread.push(`${label}: ${value}`);
    else if (!fact?.path) rest.push(each);
    else {
      const found = partOf(fact, value, place);
      if (found) differences.push(found);
      else unread.push(`${label}: ${value}`);
    }
  }
  const columns = rest.map(({ label }): Column => ({
    head: label,
    role: roleOfHead(label) ?? 'note',
    by: 'head',
    filled: 1,
  }));
  const row = readRow(
    rest.map(({ value }) => value),
    columns,
    1,
    directory,
  );
  // Of a place that is known, a row needs no name.
  ask.push(...row.ask.filter(({ id }) => id !== 'no-name'));
  unread.push(
    ...row.unread.map(
      ({ field, text }: Unread) => `${rest.find(({ value }) => value.includes(text))?.label ?? field}: ${text}`,
    ),
  );
  const inDoubt = new Set(ask.flatMap(({ field }) => PROPERTIES[field] ?? [field]));
  differences.push(
    ...differencesOf(row.place, place, directory.inLanguage).filter(({ property }) => !inDoubt.has(property)),
  );
  return { differences, ask, unread };
}

/** What of the data a question's field stands for. */
const PROPERTIES: Record<string, string[]> = {
  hours: ['openingHoursSpecification', 'specialOpeningHoursSpecification', 'publicHolidays', 'appointment'],
  ...{ telephone: ['contactPoint'], email: ['contactPoint'], postalCode: ['address'] },
  ...{ languages: ['availableLanguage'], areas: ['areaServed'] },
};

/** "Montag: 9-12" says nothing of the days that the place has besides: whether those go on is not for us to say. */
function isPartOfWeek(
  each: Answered,
  all: readonly Answered[],
  { openingHoursSpecification: hours = [] }: Place,
): boolean {
  if (dayOf(roleOfHead(each.label) ?? null) === undefined) return false;
  const named = new Set(all.map(({ label }) => WEEKDAYS[dayOf(roleOfHead(label) ?? null) ?? -1]));
  return hours.some(({ dayOfWeek }) => dayOfWeek.some((day) => !named.has(day)));
}

/** A text, or a part of one of several contacts, that stands where the line says. */
function partOf({ path = [], value: before }: Fact, value: string, place: Place): Difference | undefined {
  const property = path[0] as keyof Place;
  const name = property === 'contactPoint' ? path[2] : 'text';
  if (name === 'text' || name === 'name') {
    return { property, path, before: before === NOT_KNOWN ? undefined : before, after: value };
  }
  if (name === 'hoursAvailable') {
    const { hours, ask, unread, special, appointment } = readHoursText(value);
    const isClear = hours.length > 0 && ask.length + unread.length === 0 && !special && !appointment;
    return isClear
      ? { property, path, before: place.contactPoint?.[Number(path[1])]?.hoursAvailable, after: hours }
      : undefined;
  }
  const { telephones, emails, urls, ask, unread } = readContacts(value);
  const found = name === 'telephone' ? telephones.map(({ telephone }) => telephone) : name === 'email' ? emails : urls;
  const isOne =
    found.length === 1 && telephones.length + emails.length + urls.length + ask.length + unread.length === 1;
  return isOne ? { property, path, before, after: found[0] } : undefined;
}
