/** Whether a description says more than the title above it. A title is mostly a short form of the sentence that it comes from. */

/** Without a German article before it and a full stop after it. */
const bare = (words: string): string => words.replace(/^D\w\w |\.$/g, '');

/** Whether the two are the same words. */
export const saysTheSame = (title: string, description: string): boolean => bare(title) === bare(description);

/** Whether the description is the title's longer form: it has all its long words, also as parts of longer ones, and few more. */
export function isLongerForm(title: string, description: string): boolean {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu);
  const text = description.toLowerCase();
  return text.length < 4 * title.length && Boolean(words?.every((word) => text.includes(word)));
}
