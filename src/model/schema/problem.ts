/** What is told to the person who edits a file. */
export type Problem = {
  /** Where in the file: "places[3].contactPoint[0].email". */
  path: string;
  /** A sentence for the person who edits the file, in German. */
  message: string;
  /** error: something was left out; warning: everything is shown, but something looks wrong. */
  severity: 'error' | 'warning';
};
