/**
 * What a page loads only when something is wrong: the schema with its words, which keeps what is good of a faulty file,
 * and the sentences about files that can't be read at all and attributes that name nothing.
 */
export { addressProblem, placeProblem, topicProblem } from './attribute-problems.ts';
export { parseDirectory } from '../model/parse.ts';
export { jsonSyntaxProblem, networkProblem, statusProblem } from './load-problems.ts';
