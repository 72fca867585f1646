/**
 * What a person can answer to a question about hours. An answer changes the text, so that it says what is meant: what stands in the box
 * is read again, and there is no second place where it is kept.
 */
import { daysWords, entryWords, hoursWords } from '../../../import/hours/say.ts';
import type { HoursQuestion, HoursReadingWithSpans, TextSpan } from '../../../import/index.ts';
import { msg, str } from '../../i18n/msg.ts';
import { weekOfYear } from './week-of-year.ts';

/** A button, or a field with one; `text` gives the whole text after the answer. */
export type Answer = {
  label: string;
  input?: { type: 'date' | 'time' | 'text'; label: string };
  text: (typed: string) => string;
};

export type Asked = { sentence: string; answers: Answer[] };

/** `today`: YYYY-MM-DD, for the years and weeks that are proposed. */
export function askedOf(text: string, reading: HoursReadingWithSpans, question: HoursQuestion, today: string): Asked {
  const piece = text.slice(question.start, question.end);
  const put = (words: string, span: TextSpan = question) => text.slice(0, span.start) + words + text.slice(span.end);
  const behind = (words: string) => put(piece + words);
  const drop: Answer = { label: msg('weglassen'), text: () => withoutPiece(text, question) };
  const { opens = '', closes = '', days = [], date = '', weeks = 0 } = question;
  const choice = (label: string, words: string): Answer => ({ label, text: () => put(words) });
  switch (question.id) {
    case 'first-date':
      return {
        sentence: msg(str`„${piece}“: in welchen Wochen? Diese Woche ist Kalenderwoche ${weekOfYear(today)}.`),
        answers: [
          ...(weeks === 2
            ? [
                choice(msg('gerade Kalenderwochen'), 'in geraden KW'),
                choice(msg('ungerade Kalenderwochen'), 'in ungeraden KW'),
              ]
            : []),
          {
            label: msg('Ab diesem Tag zählen'),
            input: { type: 'date', label: msg('Nächster Termin am') },
            text: (typed) => behind(` ab ${germanDate(typed)}`),
          },
        ],
      };
    case 'overnight?':
      return {
        sentence: msg(str`„${piece}“: wann wird geschlossen?`),
        answers: nightChoices(opens, closes).map(([label, words]) => choice(label, words)),
      };
    case 'comma-time':
      return {
        sentence: msg(str`„${piece}“: ist das eine Uhrzeit mit Komma?`),
        answers: [choice(msg(str`ja, ${span(opens, closes)} Uhr`), span(opens, closes))],
      };
    case 'werktags':
      return {
        sentence: msg(str`„${piece}“: auch am Samstag?`),
        answers: [choice(msg('Montag bis Freitag'), 'Mo–Fr'), choice(msg('Montag bis Samstag'), 'Mo–Sa')],
      };
    case 'holidays?':
      return {
        sentence: msg('Gilt das auch an Feiertagen?'),
        answers: /feiertag|PH|SH/i.test(piece)
          ? [choice(msg('auch an Feiertagen'), 'auch an Feiertagen'), drop]
          : [
              { label: msg('auch an Feiertagen'), text: () => `${text}, auch an Feiertagen` },
              { label: msg('an Feiertagen geschlossen'), text: () => `${text}, an Feiertagen geschlossen` },
            ],
      };
    case 'day-range?':
      return {
        sentence: msg(str`„${piece}“: welche Tage?`),
        answers: [daysWords(days), `${daysWords(days.slice(0, 1))}, ${daysWords(days.slice(-1))}`].map((words) =>
          choice(words, words),
        ),
      };
    case 'except': {
      const [on, not] = question.parts as [TextSpan, TextSpan];
      const words = daysWords(days);
      const left = on.start < not.start ? put(words, on) : withoutPiece(text, not);
      const moved = {
        start: not.start + words.length - (on.end - on.start),
        end: not.end + words.length - (on.end - on.start),
      };
      return {
        sentence: msg(str`„${text.slice(not.start, not.end)}“: ist dann geschlossen?`),
        answers: [
          {
            label: msg(str`ja, die Zeiten gelten nur ${words}`),
            text: () =>
              on.start < not.start ? withoutPiece(left, moved) : left.replace(text.slice(on.start, on.end), words),
          },
        ],
      };
    }
    case 'closed-and-open': {
      const open = reading.hours.map((entry) => ({
        ...entry,
        dayOfWeek: entry.dayOfWeek.filter((day) => !days.includes(day)),
      }));
      const hours = open.filter(({ dayOfWeek }) => dayOfWeek.length > 0);
      const closed = reading.closed?.filter((day) => !days.includes(day)) ?? [];
      return {
        sentence: msg(str`${daysWords(days)} steht zweimal da, mit Zeiten und als geschlossen. Was stimmt?`),
        answers: [
          { label: msg('geschlossen'), text: () => readingWords({ ...reading, hours }) },
          { label: msg('die Zeiten'), text: () => readingWords({ ...reading, closed }) },
        ],
      };
    }
    case 'phone-or-booking': {
      const hours = reading.hours.filter(
        (_, i) => reading.hoursSpans[i]!.start < question.end && question.start < reading.hoursSpans[i]!.end,
      );
      return {
        sentence: msg(str`„${piece}“: wird dann am Telefon beraten, oder nur ein Termin vereinbart?`),
        answers: [
          choice(msg('Beratung am Telefon'), hoursWords(hours.map((entry) => ({ ...entry, mode: 'phone' })))),
          choice(
            msg('nur Termine vereinbaren (die Telefonzeiten gehören zum Kontakt)'),
            'nach telefonischer Vereinbarung',
          ),
        ],
      };
    }
    case 'day-without-times':
      return {
        sentence: msg(
          str`„${piece}“: für einen Tag ohne Uhrzeit gibt es nur „nach Vereinbarung“ für die ganze Stelle.`,
        ),
        answers: [choice(msg('so übernehmen'), 'nach Vereinbarung'), drop],
      };
    case 'nth-or-every':
      return {
        sentence: msg(str`„${piece}“: einmal im Monat, oder alle ${weeks} Wochen?`),
        answers: [
          choice(msg(str`der ${weeks}. ${daysWords(days)} im Monat`), `${weeks}. ${daysWords(days)} im Monat`),
          choice(msg(str`alle ${weeks} Wochen`), `${daysWords(days)} alle ${weeks} Wochen`),
        ],
      };
    case 'which-times': {
      const { only = [], sets = {} } = question;
      const some = reading.hours.map((entry, i) => (only.includes(i) ? { ...entry, ...sets } : without(entry, sets)));
      const all = reading.hours.map((entry) => ({ ...entry, ...sets }));
      return {
        sentence: msg(str`„${piece}“: für welche Zeiten gilt das?`),
        answers: [
          { label: msg('für alle'), text: () => readingWords({ ...reading, hours: all }) },
          {
            label: msg(str`nur für ${hoursWords(some.filter((_, i) => only.includes(i)))}`),
            text: () => readingWords({ ...reading, hours: some }),
          },
        ],
      };
    }
    case 'order': {
      const last = reading.hours.map((entry) => entry.opens === opens && entry.closes === closes).lastIndexOf(true);
      const moved = reading.hours.map((entry, i) => (i === last ? { ...entry, dayOfWeek: days } : entry));
      return {
        sentence: msg(str`${span(opens, closes)} Uhr: an welchem Tag?`),
        answers: [moved, reading.hours].map((hours) => ({
          label: hours[last] ? daysWords(hours[last].dayOfWeek) : '',
          text: () => readingWords({ ...reading, hours }),
        })),
      };
    }
    case 'which-year': {
      const year = Number(today.slice(0, 4)) + Number(date.slice(2) < today.slice(5));
      const blank = piece.endsWith('.') ? '' : ' ';
      return {
        sentence: msg(str`„${piece}“: in welchem Jahr?`),
        answers: [choice(msg('in jedem Jahr'), `${piece} jedes Jahr`), choice(String(year), piece + blank + year)],
      };
    }
    case 'open-end':
      return {
        sentence: opens ? msg(str`„${piece}“: bis wann?`) : msg(str`„${piece}“: ab wann?`),
        answers: [
          {
            label: msg('Uhrzeit eintragen'),
            input: { type: 'time', label: opens ? msg('Schließt um') : msg('Öffnet um') },
            text: (typed) => put(opens ? span(opens, typed) : span(typed, closes)),
          },
        ],
      };
    case 'no-days':
      return {
        sentence: msg(str`„${piece}“: an welchen Tagen?`),
        answers: [
          {
            label: msg('Tage eintragen'),
            input: { type: 'text', label: msg('Tage, zum Beispiel „Mo–Fr“') },
            text: (typed) => put(`${typed} ${piece}`),
          },
          drop,
        ],
      };
    case 'no-times':
      return {
        sentence: msg(str`„${piece}“: zu welchen Uhrzeiten?`),
        answers: [
          {
            label: msg('Uhrzeiten eintragen'),
            input: { type: 'text', label: msg('Uhrzeiten, zum Beispiel „14–16 Uhr“') },
            text: (typed) => behind(` ${typed}`),
          },
          drop,
        ],
      };
    case 'excel-date':
      return {
        sentence: msg(str`„${piece}“: eine Tabelle macht aus einer Zeit wie 9-12 ein Datum. War das eine Zeit?`),
        answers: [
          ...(opens && opens < closes ? [choice(msg(str`ja, ${span(opens, closes)} Uhr`), span(opens, closes))] : []),
          drop,
        ],
      };
    case 'cannot-express':
      return {
        sentence: msg(str`„${piece}“ lässt sich nicht als Zeit eintragen, nur als Hinweis daneben.`),
        answers: [
          ...(reading.hours.some(({ note }) => typeof note === 'string' && note.includes(piece))
            ? [{ label: msg('als Hinweis'), text: () => bracketed(text, question, `(Hinweis: ${piece})`) }]
            : []),
          drop,
        ],
      };
    case 'closed-times':
      return {
        sentence: msg(
          str`„${piece}“: sind das Öffnungszeiten, oder ist dann geschlossen? Bitte oben anders schreiben, zum Beispiel „Mo 8–12 und 13–16“.`,
        ),
        answers: [drop],
      };
    default:
      return {
        sentence: msg('Hier stehen keine Zeiten. Geschrieben wird so: „Mo–Do 9–12 Uhr, Do 14–17 Uhr“.'),
        answers: [],
      };
  }
}

/** "9:00–12:00" */
const span = (opens: string, closes: string): string => `${opens.replace(/^0/, '')}–${closes.replace(/^0/, '')}`;

/** What a time that ends before it begins, or lies in the night, may mean. */
function nightChoices(opens: string, closes: string): [label: string, words: string][] {
  const later = (time: string) => `${String(Number(time.slice(0, 2)) + 12).padStart(2, '0')}${time.slice(2)}`;
  const choices: [string, string][] = [];
  if (closes > opens) choices.push([later(opens), later(closes)]);
  else {
    if (closes < '12:00' && later(closes) > opens) choices.push([opens, later(closes)]);
    // Nobody opens at five.
    if (closes >= '06:00') choices.push([closes, opens]);
  }
  return [
    ...choices.map(([from, to]): [string, string] => [msg(str`${span(from, to)} Uhr`), span(from, to)]),
    [msg(str`wirklich ${span(opens, closes)} Uhr, über Nacht`), `${span(opens, closes)} (bis zum nächsten Tag)`],
  ];
}

/** "6.1.2027" of what a field for dates holds. */
const germanDate = (date: string): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$3.$2.$1');

/** The text without a piece, and without the comma or brackets that it leaves. */
export function withoutPiece(text: string, piece: TextSpan): string {
  const [before, after] = [text.slice(0, piece.start), text.slice(piece.end)];
  if (before.endsWith('(') && after.startsWith(')')) return before.slice(0, -1).trimEnd() + after.slice(1);
  const isFirst = /^\s*$/.test(before);
  return isFirst ? after.replace(/^[\s,;|·]+/, '') : (before.replace(/[\s,;|·]+$/, '') + after).trimEnd();
}

function bracketed(text: string, { start, end }: TextSpan, words: string): string {
  const isInside = text[start - 1] === '(' && text[end] === ')';
  return isInside
    ? text.slice(0, start - 1) + words + text.slice(end + 1)
    : `${text.slice(0, start).replace(/[\s,]+$/, ' ')}${words}${text.slice(end)}`;
}

const without = <T extends object>(entry: T, names: object): T =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => !(name in names))) as T;

/** A whole reading as a text that is read as the same. */
function readingWords({ hours, closed, appointment, unread }: HoursReadingWithSpans): string {
  return [
    ...hours.map(entryWords),
    closed && closed.length > 0 && `${daysWords(closed)} geschlossen`,
    appointment && 'nach Vereinbarung',
    ...unread,
  ]
    .filter(Boolean)
    .join(' · ');
}
