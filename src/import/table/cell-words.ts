/** Words that mean the same in every column. */

/** What people write where there is nothing: "-", "k. A.", "keine Angabe". */
export const isBlankWord = (cell: string): boolean =>
  /^([-–—_/.* ]*|k\.? ?a\.?|keine? angaben?|n\/?a|nicht bekannt|unbekannt|entfällt|keine?|ohne|\.\/\.)$/i.test(
    cell.trim(),
  );

const DAY =
  /\b(mo|di|mi|do|fr|sa|so)\b|\b(mon|diens|donners|frei|sams|sonn)tags?\b|\bmittwochs?\b|\bsonnabends?\b|täglich|werktags/i;

/** Whether days of the week are named. */
export const daysNamedIn = (text: string): boolean => DAY.test(text);

/** Whether a text says when: a day, a time, a part of the day. */
export const saysWhen = (text: string): boolean =>
  daysNamedIn(text) ||
  /\d{1,2}([.:]\d\d)? ?(-|–|uhr|h\b)|nachm|vorm|mittags|abends|morgens|vereinbarung|absprache|anfrage|bedarf|\bn\. ?v\./i.test(
    text,
  );
