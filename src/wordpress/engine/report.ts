/** What is wrong with a file, as a list under the form. */
import type { LocatedProblem } from '../../check/check-text.ts';
import type { SettingsConfig } from './config.ts';

/** Says one sentence, as long as something is going on. */
export function say(box: Element, sentence: string): void {
  box.removeAttribute('data-kind');
  box.textContent = sentence;
}

/** Lists what is wrong, errors first; with a button, where the file can be used all the same. `anyway`: what it does. */
export function sayProblems(
  box: Element,
  words: SettingsConfig['words'],
  problems: readonly LocatedProblem[],
  anyway?: () => void,
): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const list = document.createElement('ul');
  // They are German, whatever the language around them.
  list.lang = 'de';
  for (const { line, message } of errors.length > 0 ? errors : problems) {
    const item = document.createElement('li');
    item.textContent = line === undefined ? message : `${words.line.replace('%s', String(line))} ${message}`;
    list.append(item);
  }
  say(box, anyway ? words.faulty : words.refused);
  box.setAttribute('data-kind', 'error');
  box.append(list);
  if (!anyway) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words.anyway;
  button.addEventListener('click', anyway);
  box.append(button);
}
