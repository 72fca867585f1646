/** A rollup plugin that takes the notes for translators out of `msg('…', { id: '…', desc: '…' })`: no page needs them. */

import MagicString from 'magic-string';

export function dropNotes() {
  return {
    name: 'drop-notes',
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      const edited = new MagicString(code);
      for (const note of notesOf(this.parse(code))) {
        const before = code.lastIndexOf(',', note.start);
        edited.remove(before, note.end);
      }
      return edited.hasChanged() ? { code: edited.toString(), map: edited.generateMap({ hires: true }) } : null;
    },
  };
}

/** The `desc` properties in the options of calls of msg. */
function notesOf(node) {
  if (!node || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap(notesOf);
  if (node.type !== 'CallExpression') return inside;
  const name = node.callee.type === 'MemberExpression' ? node.callee.property.name : node.callee.name;
  const options = name === 'msg' && node.arguments[1]?.type === 'ObjectExpression' ? node.arguments[1].properties : [];
  return [...inside, ...options.filter(({ key }) => key?.name === 'desc')];
}
