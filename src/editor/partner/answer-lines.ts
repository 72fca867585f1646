/** A mail that came back, line by line: what was answered, without quotations, greetings and signatures. */

export type AnswerLines = {
  /** The answer's own lines, without marks of lists. */
  own: string[];
  /** What stands below the greeting: of the person who writes, not of the place. */
  signature: string[];
};

const ORIGINAL = /^[-_]{2,}\s*(ursprüngliche nachricht|original ?(message|nachricht)|weitergeleitete nachricht)/i;
/** "Am 26.11.2026 um 10:15 schrieb Amt <amt@example.org>:", which mail programmes break at will. */
const WHO_WROTE = /^(am|on)\s.{0,200}\b(schrieb|wrote)\b.{0,120}:?$|^.{0,120}\b(schrieb|wrote)( am .{0,60})?:$/i;
const HEADER = /^(von|gesendet|datum|an|cc|betreff|from|sent|date|to|subject)\s*:/i;
const GREETING =
  /^(guten (tag|morgen|abend)|hallo|moin( moin)?|sehr geehrter?|liebes?r?|servus|grüß gott|hi)\b.{0,80}$/i;
const THANKS = /^(vielen |herzlichen |besten )?dank( (für|im voraus).{0,80})?[!.,]*$|^danke\b.{0,60}$/i;
const CLOSING =
  /^(mit (freundlichen|besten|lieben|herzlichen|kollegialen)|(ganz )?(freundliche|viele|beste|liebe|herzliche|schöne|sonnige))\s+(grüße|grüße[nr]?|grüsse|grüssen|gruß)|^(mfg|vg|lg|bg|gruß|grüße)\b/i;
const SENT_FROM = /^(gesendet|gesendet|von meinem|diese nachricht wurde|get outlook|holen sie sich|sent from)\b/i;
const DELIMITER = /^(--|_{5,}|-{5,})\s*$/;

/** `asked` is the text that was sent: of it, only lines that were changed count. */
export function answerLines(text: string, asked: string): AnswerLines {
  const sent = new Set(asked.split('\n').map(plain));
  const prose = asked.split('\n').map(plain).join(' ');
  const own: string[] = [];
  const signature: string[] = [];
  let isSignature = false;
  for (const written of text.replace(/\r\n?/g, '\n').split('\n')) {
    const line = plain(written);
    // Below these stands what was sent, which some programmes do not mark as quoted.
    if (ORIGINAL.test(line) || WHO_WROTE.test(line)) isSignature = false;
    if (isNothing(line, written)) continue;
    // A line of the mail's own sentences, which some programmes break anew.
    if (!line.includes(':') && line.length > 8 && prose.includes(line)) continue;
    if (CLOSING.test(line) || DELIMITER.test(line)) isSignature = true;
    else if (sent.has(line)) isSignature = false;
    else if (isSignature) signature.push(line);
    else own.push(line);
  }
  return { own, signature };
}

function isNothing(line: string, written: string): boolean {
  return (
    !line ||
    /^\s*[>|]/.test(written) ||
    [ORIGINAL, WHO_WROTE, HEADER, GREETING, THANKS, SENT_FROM].some((expression) => expression.test(line))
  );
}

/** Without marks of lists and bold, and with single spaces. */
const plain = (line: string): string =>
  line
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^\s*(?:[-*•·–]\s+)?/, '')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
