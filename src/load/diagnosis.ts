/**
 * What a page loads only when something is wrong with its data file: the schema with its words, and the sentences about a
 * file that could not be read at all. It keeps what is good of the rest.
 */
export { parseDirectory } from '../model/parse.ts';
export { jsonSyntaxProblem, networkProblem, statusProblem } from './load-problems.ts';
