/**
 * What a page loads only when something is wrong: the schema with its words, which keeps what is good of a faulty file,
 * and the sentences about files that can't be read at all and attributes that name nothing.
 */
import { parseSteps } from '../model/reading/parse.ts';
import { decode } from './decode.ts';
import type { FileAnswered, LoadResult } from './load-result.ts';
import { jsonSyntaxProblem, networkProblem, statusProblem } from './load-problems.ts';
import { inSlices } from './slices.ts';
import { VERSION } from '../version.ts';

export const version = VERSION;

export { addressProblem, categoryProblem, placeProblem, topicProblem, topicsProblem } from './attribute-problems.ts';
export { mendMarker } from './mend-marker.ts';

/** What is wrong with a file, and what can be shown of it all the same; found in slices, however large it is. */
export async function diagnosisOf(file: FileAnswered): Promise<LoadResult> {
  if ('status' in file) return { problems: [file.status ? statusProblem(file.status) : networkProblem()] };
  if (file.bytes) {
    const { text, problem } = decode(file.bytes);
    const { directory, problems } = await diagnosisOf({ text });
    return { directory, problems: [problem, ...problems] };
  }
  if ('json' in file) return inSlices(parseSteps(file.json));
  const problem = await jsonSyntaxProblem(file.text);
  // A large file may be in order, and what reads it in steps be missing beside the script.
  return problem ? { problems: [problem] } : inSlices(parseSteps(JSON.parse(file.text)));
}
