/** What a person decided about the open questions of a row, and the row after that. */
import { telHref } from '../../model/places/telephone.ts';
import { readEmail } from '../../model/reading/readers/contacts.ts';
import { isCivilDate } from '../../model/schema/hours-rules.ts';
import type { OpeningHours } from '../../model/schema/schema.ts';
import { readAddress, readTown } from './address-cells.ts';
import { addHours, hoursProperties, noHours } from './hours-cells.ts';
import { readLanguages } from './language-cells.ts';
import { impossible } from './row.ts';
import type { PlaceRow, ProposedPlace, Question, Unread } from './types.ts';

export type Answer =
  /** One of the options, or what was typed instead. */
  | { kind: 'value'; value: string }
  /** As it was proposed. */
  | { kind: 'keep' }
  /** Into the description, as written. */
  | { kind: 'note' }
  /** Not at all. */
  | { kind: 'leave' }
  | { kind: 'week'; isoWeek: 'odd' | 'even' }
  /** The first day of something that is every few weeks. */
  | { kind: 'first'; date: string }
  /** A language at these hours only, by their index. */
  | { kind: 'at'; entry: number };

/** By the key of a question or of what was not read. */
export type Answers = ReadonlyMap<string, Answer>;

/** What makes a question the same when the table is read again. */
export const keyOf = (each: Question | Unread): string =>
  [each.field, 'id' in each ? each.id : 'options' in each ? 'choose' : 'unread', each.text].join('|');

/** The row with what is decided; what is not, or not in a way that can be, is still asked. */
export function decided(row: PlaceRow, answers: Answers): PlaceRow {
  if (answers.size === 0) return row;
  const place = structuredClone(row.place);
  const notes: string[] = [];
  const settles = (each: Question | Unread, isQuestion: boolean): boolean => {
    const answer = answers.get(keyOf(each));
    if (!answer) return false;
    if (answer.kind === 'note') notes.push(each.text.replace(/\s+/g, ' '));
    if (!isQuestion) return answer.kind === 'note' || answer.kind === 'leave';
    return apply(place, each, answer);
  };
  let ask = row.ask.filter((question) => !settles(question, true));
  let unread = row.unread.filter((each) => !settles(each, false));
  // Hours that were written anew, or left out, leave nothing of the old ones to ask.
  const isAnew = (question: Question) =>
    question.field === 'hours' && ['value', 'leave', 'note'].includes(answers.get(keyOf(question))?.kind ?? '');
  if (row.ask.some((question) => isAnew(question) && !ask.includes(question))) {
    ask = ask.filter(({ field }) => field !== 'hours');
    unread = unread.filter(({ field }) => field !== 'hours');
  }
  if (notes.length > 0) {
    const before = typeof place.description === 'string' ? [place.description] : [];
    place.description = [...before, ...notes].join('; ');
  }
  if (ask.length === 0) ask.push(...impossible(place));
  return { ...row, place, ask, unread };
}

/** Whether a proposal would be possible as it stands. */
export const canKeep = (row: PlaceRow, { field, id }: Question): boolean =>
  field === 'hours' &&
  !['no-times', 'no-days', 'no-hours-here', 'open-end', 'first-date', 'formula', 'formula-error'].includes(id ?? '') &&
  (row.place.openingHoursSpecification?.length ?? 0) > 0;

/** Does what an answer says, if that is possible; else the question stays. */
function apply(place: ProposedPlace, question: Question, answer: Answer): boolean {
  switch (question.field) {
    case 'languages':
      return applyLanguage(place, question, answer);
    case 'hours':
      return applyHours(place, answer);
    case 'telephone':
      return applyTelephone(place, question.text, answer);
    case 'email': {
      if (answer.kind !== 'value') return isLeft(answer);
      const email = readEmail(answer.value)?.value;
      if (typeof email !== 'string') return false;
      const [first] = place.contactPoint ?? [];
      if (first && !first.email) first.email = email;
      else place.contactPoint = [...(place.contactPoint ?? []), { email }];
      return true;
    }
    case 'name':
      if (answer.kind !== 'value' || !answer.value.trim()) return false;
      place.name = answer.value.trim();
      return true;
    case 'provider':
      if (answer.kind === 'value') place.provider = answer.value.trim() || undefined;
      return true;
    case 'postalCode':
    case 'address':
      return applyAddress(place, question, answer);
    default:
      return isLeft(answer);
  }
}

const isLeft = ({ kind }: Answer): boolean => kind === 'note' || kind === 'leave';

function applyLanguage(place: ProposedPlace, { id, text }: Question, answer: Answer): boolean {
  const spoken = place.availableLanguage ?? [];
  const [language = ''] = text.split(':');
  const without = spoken.filter((tag) => id !== 'when' || tag !== language);
  const set = (tags: readonly string[]) => {
    if (tags.length > 0) place.availableLanguage = [...new Set(tags)];
    else delete place.availableLanguage;
  };
  if (answer.kind === 'keep') return id === 'when';
  if (isLeft(answer)) set(without);
  else if (answer.kind === 'at') {
    const entry = place.openingHoursSpecification?.[answer.entry];
    if (!entry) return false;
    entry.availableLanguage = [...new Set([...(entry.availableLanguage ?? []), language])];
    set(without);
  } else if (answer.kind === 'value') {
    const isTag = /^[a-z]{2,3}(-|$)/.test(answer.value);
    const read = isTag ? undefined : readLanguages(answer.value);
    if (read && (read.ask.length > 0 || read.unread.length > 0)) return false;
    set([...without, ...(read?.availableLanguage ?? [answer.value])]);
  } else return false;
  return true;
}

function applyHours(place: ProposedPlace, answer: Answer): boolean {
  const hours = place.openingHoursSpecification ?? [];
  const counted = (entry: OpeningHours) => entry.everyWeeks !== undefined && entry.validFrom === undefined;
  if (answer.kind === 'keep') return true;
  if (isLeft(answer)) {
    // Hours of which a part is open are as good as none: what is half right sends people to closed doors.
    delete place.openingHoursSpecification;
    delete place.specialOpeningHoursSpecification;
    delete place.appointment;
    return true;
  }
  if (answer.kind === 'week') {
    place.openingHoursSpecification = hours.map((entry) => {
      const { everyWeeks, ...rest } = entry;
      return counted(entry) && everyWeeks === 2 ? { ...rest, isoWeek: answer.isoWeek } : entry;
    });
    return true;
  }
  if (answer.kind === 'first') {
    if (!isCivilDate(answer.date)) return false;
    place.openingHoursSpecification = hours.map((entry) =>
      counted(entry) ? { ...entry, validFrom: answer.date } : entry,
    );
    return true;
  }
  if (answer.kind !== 'value') return false;
  const read = noHours();
  addHours(read, answer.value);
  if (read.ask.length > 0 || read.unread.length > 0) return false;
  delete place.openingHoursSpecification;
  delete place.specialOpeningHoursSpecification;
  delete place.appointment;
  Object.assign(place, hoursProperties(read));
  return true;
}

function applyTelephone(place: ProposedPlace, text: string, answer: Answer): boolean {
  const contacts = place.contactPoint ?? [];
  const at = contacts.findIndex(({ telephone }) => telephone === text);
  if (isLeft(answer)) {
    const left = contacts.flatMap((contact, i) => {
      if (i !== at) return [contact];
      const others = { ...contact };
      delete others.telephone;
      return others.email || others.url ? [others] : [];
    });
    if (left.length > 0) place.contactPoint = left;
    else delete place.contactPoint;
    return true;
  }
  if (answer.kind !== 'value' || !telHref(answer.value)) return false;
  const telephone = answer.value.trim();
  if (at >= 0) contacts[at] = { ...contacts[at], telephone };
  else contacts.push({ telephone });
  place.contactPoint = contacts;
  return true;
}

function applyAddress(place: ProposedPlace, { field, id }: Question, answer: Answer): boolean {
  const address: Partial<NonNullable<ProposedPlace['address']>> = { ...place.address };
  if (isLeft(answer)) {
    if (field === 'postalCode') delete address.postalCode;
    else if (id !== 'excel-date') delete address.addressLocality;
  } else if (answer.kind !== 'value') return false;
  else {
    const value = answer.value.trim();
    if (field === 'postalCode' && /^\d{5}$/.test(value)) address.postalCode = value;
    else if (id === 'excel-date') address.streetAddress = `${address.streetAddress ?? ''} ${value}`.trim();
    else {
      const isWhole = /[,\n]/.test(value);
      const isStreet = !isWhole && address.addressLocality !== undefined && !/\d{5}/.test(value);
      const read = isStreet
        ? { address: { streetAddress: value }, ask: [] }
        : isWhole
          ? readAddress(value)
          : readTown(value);
      if (read.ask.length > 0) return false;
      Object.assign(address, read.address);
    }
  }
  const { addressLocality, ...others } = address;
  if (addressLocality !== undefined) place.address = { ...others, addressLocality };
  else if (isLeft(answer)) delete place.address;
  else return false;
  return true;
}
