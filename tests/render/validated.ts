/** What html-validate says of a page: its recommended rules, for pages that a program writes. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How it is written, not what it means.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': ['error', { style: 'omit' }],
    // A sheet in two languages has a heading in each.
    'heading-level': ['error', { allowMultipleH1: true }],
    // Rules of taste: numbers are links that say what they are, and a title may be long.
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'require-sri': 'off',
  },
});

/** The problems of a whole document, "Zeile: Satz (Regel)". */
export async function problemsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message, ruleId }) => `${line}: ${message} (${ruleId})\n${html.split('\n')[line - 1]}`),
  );
}
