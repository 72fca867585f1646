/**
 * A rollup plugin for what a page runs as soon as it has it: Chrome from version 136 on then compiles the whole file while it loads,
 * beside the page, and not function by function on the page's own thread. Other browsers see a comment.
 */
import MagicString from 'magic-string';

/** Characters. Below, there is less to compile than the comment weighs. */
const WORTH_IT = 20_000;

export const compileAtOnce = {
  name: 'compile-at-once',
  renderChunk(code, { isDynamicEntry }) {
    if (isDynamicEntry || code.length < WORTH_IT) return null;
    const edited = new MagicString(code).prepend('//# allFunctionsCalledOnLoad\n');
    return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
  },
};
