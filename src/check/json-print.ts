/** JSON as it stands in a file that a person keeps: short things on one line, the rest indented as the file is. */
import { oneLine } from '../model/reading/corrected-line.ts';

const WIDTH = 120;

/** A value to be put into `text` where the line that holds `offset` begins. */
export function jsonText(value: unknown, text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
  const step = /\n([ \t]+)\S/.exec(text)?.[1] ?? '';
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  return print(value, indentation, step, lineBreak);
}

function print(value: unknown, indentation: string, step: string, lineBreak: string): string {
  const line = oneLine(value);
  if (!step || (line.length + indentation.length < WIDTH && !isListOfObjects(value)) || !isContainer(value))
    return line;
  const inner = indentation + step;
  const parts = Array.isArray(value)
    ? value.map((each) => print(each, inner, step, lineBreak))
    : Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}: ${print(each, inner, step, lineBreak)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open!}${lineBreak}${parts.map((part) => inner + part).join(`,${lineBreak}`)}${lineBreak}${indentation}${close!}`;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isListOfObjects = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 1 && value.every(isContainer);
