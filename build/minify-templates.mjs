/**
 * A rollup plugin that takes the indentation out of `html`, `svg` and `css` templates, and comments out of styles: about 1 %
 * of what a page loads. Only white space without a meaning goes; words handed to `msg()` are no such templates and stay.
 */

import MagicString from 'magic-string';

const shortMarkup = (text) => text.replace(/\s*\n\s*/g, ' ');
const shortStyles = (text) =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 ? part : shortRules(part)))
    .join('');
const shortRules = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

const SHORTEN = { css: shortStyles, html: shortMarkup, svg: shortMarkup };

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      const edited = new MagicString(code);
      for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
        for (const { start, end } of quasi.quasis) {
          if (start < end) edited.update(start, end, SHORTEN[tag.name](code.slice(start, end)));
        }
      }
      return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
    },
  };
}

/** The tagged templates of a syntax tree, those inside of others too. */
function taggedTemplates(node) {
  if (!node || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap(taggedTemplates);
  return node.type === 'TaggedTemplateExpression' && node.tag.name in SHORTEN ? [node, ...inside] : inside;
}
