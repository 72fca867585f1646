/** What the typed text was taken for, as far as the heading does not say it: below the heading, and heard after it. */
import { html, type TemplateResult } from 'lit';
import { languageNameIn } from '../../i18n/language-names.ts';
import { fold } from '../../model/places/fold.ts';
import { wordsTyped } from '../../model/places/typed-words.ts';
import { ownName } from '../shared/languages.ts';
import { inLanguage } from '../shared/phrase-text.ts';
import { text } from '../shared/text.ts';
import type { Choices } from './choices.ts';
import { flagName } from './folds.ts';
import { postcodeProblem } from './search-form.ts';
import type { OutcomeView } from './view.ts';

/** What was pasted by mistake may be long. */
const LONGEST = 60;

/** A sentence, and a button beside it; one of them may be missing. */
type Line = { words?: unknown; button?: TemplateResult };

/** The lines, and what of them is to be heard. `onChoice` is called after each way out that the reader takes. */
export function takenFor(view: OutcomeView, onChoice: () => void): { lines: TemplateResult[]; said: unknown } {
  const lines = linesOf(view, onChoice);
  const said = lines.flatMap(({ words }) => (words ? [words, ' '] : []));
  return { lines: lines.map(({ words, button }) => html`<p>${words} ${button}</p>`), said: said.length > 0 && said };
}

function linesOf(view: OutcomeView, onChoice: () => void): Line[] {
  const { i18n, outcome, search, directory } = view;
  const { msg, locale } = i18n;
  const { meaning, query, areas, isUnknown } = outcome;
  const { guessed = [], words, languages, topics, dropped } = meaning;
  const isSought = (typed: string): boolean => words.includes(fold(typed));
  const lines: Line[] = [];
  const say = (message: string, values: Record<string, unknown>, button?: TemplateResult): void => {
    lines.push({ words: filled(message, values), button });
  };
  const button = (change: Choices, label: unknown): TemplateResult => {
    const choose = (): void => {
      search.choose(change);
      onChoice();
    };
    return html`<button type="button" class="button bare no-print" @click=${choose}><span>${label}</span></button>`;
  };
  // The reader's own words, in whatever language.
  const shown = (typed: readonly string[]): TemplateResult =>
    html`<bdi lang="zxx">${typed.join(', ').slice(0, LONGEST)}</bdi>`;

  const names = guessed.filter((typed) => !isSought(typed));
  if (names.length > 0) {
    const place = inLanguage(areas.map(({ name }) => name).join(', '), directory.inLanguage, locale);
    const literally = msg('Nein, nach „[words]“ suchen', {
      id: 'locator-literally',
      desc: 'Button after "Did you mean Papenburg?": no, search for the word as I typed it',
    });
    const meant = msg('Meinten Sie [place]?', {
      id: 'locator-meant',
      desc: 'The typed name is unknown; did you mean (a town)?',
    });
    say(meant, { place }, button({ text: `"${query.text}"` }, filled(literally, { words: shown(names) })));
  }
  const alike = guessed.filter(isSought);
  if (alike.length > 0) {
    const message = msg('„[words]“ steht hier nirgends. Sie sehen Ähnliches.', {
      id: 'locator-similar',
      desc: 'No place has the typed word (probably a typing error); what is listed has similar words',
    });
    say(message, { words: shown(alike) });
  }
  const understood = [
    ...languages.map((tag) => languageNameIn(locale, tag) ?? ownName(tag)),
    ...topics.map((id) => text(view, directory.topics[id])),
  ];
  if (understood.length > 0) {
    const message = msg('So verstanden: [what]', {
      id: 'locator-understood',
      desc: 'What the typed words were taken for: names of languages and topics',
    });
    say(message, { what: understood.map((each, index) => [index ? ' · ' : '', each]) });
  }
  const sought = wordsTyped(query.text ?? '').filter(({ folded }) => words.includes(folded));
  const missing = !isUnknown ? dropped : postcodeProblem(view) ? [] : sought.map(({ typed }) => typed);
  if (missing.length > 0) {
    const message = msg('Zu „[words]“ ist hier nichts eingetragen. Hier finden Sie Beratungsstellen für: [area].', {
      id: 'locator-not-here',
      desc: 'The typed words (a town elsewhere, or something unknown) were left out or found nothing; which district or town this search is for',
    });
    say(message, { words: shown(missing), area: inLanguage(search.region.text, search.region.lang, locale) });
  }
  if (meaning.offers && !query[meaning.offers]) {
    const message = msg('Nur zeigen: [filter]', { id: 'locator-only', desc: 'Button: list only what is (open now)' });
    const label = filled(message, { filter: flagName(view, meaning.offers) });
    lines.push({ button: button({ openNow: true }, label) });
  }
  return lines;
}

/** A message with markup in its places. */
const filled = (message: string, values: Record<string, unknown>): unknown[] =>
  message.split(/\[(\w+)\]/).map((part, index) => (index % 2 ? values[part] : part));
