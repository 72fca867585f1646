/** Descriptions of tasks that only say the title once more: the list shows them once. */
import type { Directory, Text } from '../model/schema/schema.ts';
import type { Problem } from '../model/schema/problem.ts';
import { saysTheSame } from '../model/schema/restates.ts';
import { hint } from './entries.ts';

export function repeatedTitles({ tasks, inLanguage }: Directory): Problem[] {
  return tasks.flatMap(({ name, description }, i) => {
    if (description === undefined) return [];
    const [titles, texts] = [name, description].map((text) => byLanguage(text, inLanguage));
    return Object.entries(texts!).flatMap(([tag, text]) => {
      const title = titles![tag];
      if (title === undefined || !saysTheSame(title, text)) return [];
      const path = `tasks[${i}].description${typeof description === 'string' ? '' : `.${tag}`}`;
      return [
        hint(
          path,
          `sagt dasselbe wie der Name („${title}“) und erscheint deshalb nicht; bitte weglassen, oder schreiben Sie, was man außerdem wissen soll`,
        ),
      ];
    });
  });
}

const byLanguage = (text: Text, inLanguage: string): Record<string, string> =>
  typeof text === 'string' ? { [inLanguage]: text } : text;
