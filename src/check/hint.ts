/** What the check says of the hours of one place: a path within the place, and a sentence. */
export type Hint = { path: string; message: string };
