/**
 * What a page loads only when something is wrong: the schema with its words, which keeps what is good of a faulty file,
 * and the sentences about files that can't be read at all and attributes that name nothing.
 */
import { parseDirectory } from '../model/reading/parse.ts';
import type { FileRead, LoadResult } from './load-result.ts';
import { jsonSyntaxProblem, networkProblem, statusProblem } from './load-problems.ts';

export { addressProblem, placeProblem, topicProblem } from './attribute-problems.ts';

/** What is wrong with a file, and what can be shown of it all the same. */
export function diagnosisOf(file: FileRead): LoadResult {
  if ('json' in file) return parseDirectory(file.json);
  if ('status' in file) return { problems: [file.status ? statusProblem(file.status) : networkProblem()] };
  const problem = jsonSyntaxProblem(file.text);
  // A large file may be in order, and what reads it in steps be missing beside the script.
  return problem ? { problems: [problem] } : parseDirectory(JSON.parse(file.text));
}
