/** A place's status as a line: disc, state, and what happens next. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { capitalised } from '../../i18n/phrase.ts';
import { comma } from '../../i18n/list.ts';
import { type Ask, nextChangeOfWords, statusShape, statusText } from '../../i18n/status-text.ts';
import { hoursOf, statusAt } from '../../model/hours/status.ts';
import type { HoursPlace } from '../../model/schema/hours-directory.ts';
import type { Status } from '../../model/hours/status.ts';
import type { Announcer } from './announcer.ts';
import { phraseText } from './phrase-text.ts';
import { discStyles, statusDisc } from './status-disc.ts';
import type { StatusView } from './view.ts';

export const statusStyles = css`
  ${discStyles}
  /* No grid: its columns give way to a long text beside a badge. */
  .status {
    display: flex;
    gap: 8px;
  }
  .status > span {
    min-inline-size: 0;
  }
  .state {
    font-weight: 700;
  }
  .status time {
    white-space: nowrap;
  }
`;

export type StatusOptions = {
  /** Only the state's word. */
  short?: boolean;
  /** Announces each change of state; for a status that stands alone. */
  announcer?: Announcer;
  /** What to do where the hours are not known. */
  ask?: Ask;
  /** Stands after the state instead of what happens next. */
  instead?: unknown;
  /** Stands at the end. */
  after?: unknown;
  /** In large letters, with a line of its own for what happens next, which begins like a sentence. */
  large?: boolean;
};

/** The status of a place now; the element renders again when the words for it change. */
export function statusOf({ clock, directory }: StatusView, place: HoursPlace): Status {
  const status = statusAt(hoursOf(directory, place), clock.now);
  clock.validUntil(nextChangeOfWords(status, clock.now, directory.timeZone));
  return status;
}

/** A status as a line. What is announced is the state alone: counting minutes interrupts nobody. */
export function statusTemplate(
  view: StatusView,
  status: Status,
  { short, announcer, ask, instead, after, large }: StatusOptions = {},
): TemplateResult {
  const { i18n, directory, clock } = view;
  const words = statusText(i18n, status, clock.now, directory.timeZone, directory.inLanguage, ask);
  // Not the words, which change with the language too.
  announcer?.changed('state', status.state, words.state);
  return html`<span class="status" part="status"
    >${statusDisc(statusShape(status, clock.now))}<span
      ><span class="state ${large ? 'hero' : ''}">${words.state}</span>${
        instead
          ? [' ', instead]
          : words.next && !short
            ? html`<span class="comma">${comma(i18n)}</span
                ><span class="next"
                  >${phraseText(large ? capitalised(words.next, i18n.locale) : words.next, i18n.locale)}</span
                >`
            : nothing
      }${after}</span
    ></span
  >`;
}
