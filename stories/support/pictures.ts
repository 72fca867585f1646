/** The guide's pictures lie in docs/guide/: in the files as GitHub shows them, and in Storybook beside its pages. */
export const withPictures = (text: string): string => text.replaceAll('../../docs/guide/', 'docs/guide/');
