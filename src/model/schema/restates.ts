/** Whether a description says more than the title above it. A title is mostly a short form of the sentence that it comes from. */

/** Without an article at its beginning, punctuation and capitals. */
const bare = (words: string): string => words.toLowerCase().replace(/^(der|die|das|the) |[^\p{L}\p{N}]/gu, '');

/** Whether the two are the same words. */
export const saysTheSame = (title: string, description: string): boolean => bare(title) === bare(description);

/**
 * Whether the description is the title's longer form: a sentence, not much longer, that has all of its long words, in "Projekten" also
 * as a part of "Ehrenamtsprojekten".
 */
export function isLongerForm(title: string, description: string): boolean {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const text = description.toLowerCase();
  return (
    words.length > 1 &&
    text.length < 4 * title.length &&
    !/\p{L}{3}[.!?]\s/u.test(text) &&
    words.every((word) => text.includes(word))
  );
}
