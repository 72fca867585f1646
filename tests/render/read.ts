/** Pages as they are read: their text, a line for each block, and their words in a language. */
import type { Directory } from '../../src/model/schema/schema.ts';
import type { WidgetChoice } from '../../src/render/choice.ts';
import { contentOf } from '../../src/render/content.ts';
import { wordsFor } from '../../src/render/languages.ts';

/** Everything after the head, without tags; each block on a line of its own. */
export const read = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<br>/g, '\n')
    .replace(/<\/(h\d|p|li|dt|dd|section)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/\u00a0/g, ' ')
    .replace(/\n\s*/g, '\n')
    .trim();

/** The text of a widget in a language. */
export const contentIn = async (
  choice: WidgetChoice,
  directory: Directory,
  language = 'de',
  today?: string,
): Promise<string> => contentOf(choice, directory, (await wordsFor(language))!, today);
